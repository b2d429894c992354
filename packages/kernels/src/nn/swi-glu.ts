import type { Tensor } from '../graph/tensor.ts'
import { multiply, silu } from '../ops/elementwise.ts'

/** silu(gate) · up, silu(x) = x·sigmoid(x) (Shazeer 2020): the inner part of the gated feed-forward block. Equal shapes. */
export const swiGlu = (gate: Tensor, up: Tensor): Tensor => multiply(silu(gate), up)
