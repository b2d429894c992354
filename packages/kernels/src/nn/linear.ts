import type { Tensor } from '../graph/tensor.ts'
import { add } from '../ops/elementwise.ts'
import { matmul } from '../ops/matmul.ts'

/** x · weightᵀ + bias on the last axis: x [..., I], weight [O, I] (the layout of checkpoints), bias [O] → [..., O]. */
export function linear(x: Tensor, weight_OI: Tensor, bias_O?: Tensor): Tensor {
  const product = matmul(x, weight_OI, { transposeB: true })
  return bias_O ? add(product, bias_O) : product
}
