import { KernelError } from '../graph/kernel-error.ts'
import { elementCount } from '../graph/shape.ts'
import type { Tensor } from '../graph/tensor.ts'
import { add } from '../ops/elementwise.ts'
import { concatenate, reshape, slice } from '../ops/shaping.ts'
import { crossEntropy, type CrossEntropyCall } from './cross-entropy.ts'
import { linear } from './linear.ts'

export interface LinearCrossEntropyCall extends Omit<CrossEntropyCall, 'logits'> {
  /** States that the output layer turns into logits, [..., C], sizes known. */
  readonly hidden: Tensor
  /** The output layer, [V, C]. */
  readonly weight_VC: Tensor
  /** Logits that exist at a time, at most: rows are taken in parts. @default 2²¹, which leaves 8 MiB to the cache */
  readonly largestLogits?: number
}

/**
 * `crossEntropy` of the logits hidden · weightᵀ, which are made, used and differentiated for a part of the rows at a
 * time: the logits of a whole batch are the largest array of a step by far, and passes over them wait for memory.
 * @returns as `crossEntropy`
 */
export function linearCrossEntropy({
  hidden,
  weight_VC,
  targets,
  weights,
  normalizer,
  largestLogits = 2 ** 21,
}: LinearCrossEntropyCall): { readonly loss: Tensor; readonly perToken: Tensor } {
  if (!(largestLogits >= 1))
    throw new KernelError('invalid-argument', `largestLogits: expected a number of at least 1, got ${largestLogits}.`)
  const rows = elementCount(targets.shape)
  const vocabulary = weight_VC.shape[0] as number
  const size = Math.max(1, Math.min(rows, Math.floor(largestLogits / vocabulary)))
  const hidden_RC = reshape(hidden, [rows, hidden.shape.at(-1)!])
  const [targets_R, weights_R] = [reshape(targets, [rows]), reshape(weights, [rows])]
  const parts = Array.from({ length: Math.ceil(rows / size) }, (_, part) => {
    const range = { axis: 0, start: part * size, end: Math.min(rows, (part + 1) * size) }
    return crossEntropy({
      logits: linear(slice(hidden_RC, range), weight_VC),
      targets: slice(targets_R, range),
      weights: slice(weights_R, range),
      normalizer,
    })
  })
  return {
    loss: parts.map(({ loss }) => loss).reduce((total, loss) => add(total, loss)),
    perToken: reshape(
      concatenate(
        parts.map(({ perToken }) => perToken),
        { axis: 0 },
      ),
      targets.shape,
    ),
  }
}
