import { KernelError } from '../graph/kernel-error.ts'
import { elementCount, formatShape, shapesEqual } from '../graph/shape.ts'
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
  /** Rows of logits that are made at a time. @default as many as leave 8 MiB of them to the cache, but at least 512 */
  readonly rowsAtOnce?: number
}

/** Below this the output layer, which each part reads and whose gradient each part adds to, costs more than it saves. */
const fewestRows = 512

/**
 * `crossEntropy` of the logits hidden · weightᵀ, which are made, used and differentiated for a part of the rows at a
 * time: the logits of a whole batch are the largest array of a step by far, and passes over them wait for memory.
 * @returns as `crossEntropy`
 * @throws KernelError `shape-mismatch`, `invalid-argument`
 */
export function linearCrossEntropy({
  hidden,
  weight_VC,
  targets,
  weights,
  normalizer,
  rowsAtOnce = Math.max(fewestRows, Math.floor(2 ** 21 / (weight_VC.shape[0] as number))),
}: LinearCrossEntropyCall): { readonly loss: Tensor; readonly perToken: Tensor } {
  if (!Number.isInteger(rowsAtOnce) || rowsAtOnce < 1)
    throw new KernelError('invalid-argument', `rowsAtOnce: expected a whole number of at least 1, got ${rowsAtOnce}.`)
  if (!shapesEqual(hidden.shape.slice(0, -1), targets.shape) || !shapesEqual(weights.shape, targets.shape)) {
    throw new KernelError(
      'shape-mismatch',
      `linearCrossEntropy: expected hidden [..., C], targets [...] and weights [...], got ${formatShape(hidden.shape)}, ${formatShape(targets.shape)} and ${formatShape(weights.shape)}.`,
    )
  }
  const rows = elementCount(targets.shape)
  const hidden_RC = reshape(hidden, [rows, hidden.shape.at(-1)!])
  const [targets_R, weights_R] = [reshape(targets, [rows]), reshape(weights, [rows])]
  const parts = Array.from({ length: Math.ceil(rows / rowsAtOnce) }, (_, part) => {
    const range = { axis: 0, start: part * rowsAtOnce, end: Math.min(rows, (part + 1) * rowsAtOnce) }
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
