import { KernelError } from '../graph/kernel-error.ts'
import type { Tensor } from '../graph/tensor.ts'
import { add, divide, minimum, multiply, sqrt } from '../ops/elementwise.ts'
import { sum } from '../ops/reductions.ts'

/** √Σ‖x‖² over all tensors together, a scalar. The squares are the ones `adamW` needs, computed once. */
export function globalNorm(tensors: readonly Tensor[]): Tensor {
  const squares = tensors.map((tensor) => sum(multiply(tensor, tensor)))
  const [first, ...rest] = squares
  if (!first) throw new KernelError('invalid-argument', 'globalNorm: expected at least one tensor, got none.')
  return sqrt(rest.reduce(add, first))
}

export interface ClippedGradients {
  /** Norm before clipping, a scalar. */
  readonly norm: Tensor
  /** min(1, maximumNorm / norm), a scalar; hand it to `adamW`, which then needs no pass of its own over the gradients. */
  readonly scale: Tensor
  /** The gradients times the scale. Not computed unless used. */
  readonly gradients: readonly Tensor[]
}

/** Scales all gradients together so that their global norm is at most `maximumNorm` (Pascanu et al. 2013). */
export function clipByGlobalNorm(
  gradients: readonly Tensor[],
  { maximumNorm }: { readonly maximumNorm: Tensor | number },
): ClippedGradients {
  const norm = globalNorm(gradients)
  // A norm of zero must not divide; 1e-6 is what PyTorch adds.
  const shifted = add(norm, 1e-6)
  const scale = minimum(divide(maximumNorm, shifted), 1)
  return { norm, scale, gradients: gradients.map((gradient) => multiply(gradient, scale)) }
}
