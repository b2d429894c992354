import type { Tensor } from '../graph/tensor.ts'
import { add, matmul, reshape } from '../ops/index.ts'

/**
 * x · weightᵀ + bias on the last axis: x [..., I], weight [O, I] (the layout of checkpoints), bias [O] → [..., O].
 *
 * Leading axes of known size are folded into rows first, so that forward and both gradients are single 2-D products;
 * otherwise the weight's gradient would be formed once per batch entry and summed.
 */
export function linear(x: Tensor, weight_OI: Tensor, bias_O?: Tensor): Tensor {
  const leading = x.shape.slice(0, -1)
  const outputs = weight_OI.shape[0]!
  const inputs = x.shape.at(-1)!
  const known = leading.every((size): size is number => typeof size === 'number')
  const foldable = known && leading.length > 1
  const rows = foldable ? reshape(x, [leading.reduce((product, size) => product * size, 1), inputs]) : x
  const product = matmul(rows, weight_OI, { transposeB: true })
  const result = bias_O ? add(product, bias_O) : product
  return foldable ? reshape(result, [...leading, outputs]) : result
}
