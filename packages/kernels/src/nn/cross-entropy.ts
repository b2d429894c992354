import { KernelError } from '../graph/kernel-error.ts'
import { elementCount, formatShape, shapesEqual } from '../graph/shape.ts'
import type { Tensor } from '../graph/tensor.ts'
import { divide, multiply } from '../ops/elementwise.ts'
import { crossEntropyPerRow, sum } from '../ops/reductions.ts'
import { reshape } from '../ops/shaping.ts'

export interface CrossEntropyCall {
  /** [..., V], sizes known. */
  readonly logits: Tensor
  /** Whole-number ids in [0, V), [...]. An ignored position needs a valid id too; its weight is 0. */
  readonly targets: Tensor
  /** Weight of each position in the loss, [...]; 0 ignores it. */
  readonly weights: Tensor
  /**
   * What the weighted sum is divided by, a scalar. An input rather than the sum of `weights`, so that the parts of an
   * accumulated batch can share the whole batch's sum and add up to its gradient.
   */
  readonly normalizer: Tensor | number
}

/**
 * −log softmax(logits)[target] per position, and Σ weight · that / normalizer.
 * @returns `loss`, a scalar, and `perToken` in nats, [...], unweighted
 * @throws KernelError `shape-mismatch`
 */
export function crossEntropy({ logits, targets, weights, normalizer }: CrossEntropyCall): {
  readonly loss: Tensor
  readonly perToken: Tensor
} {
  if (!shapesEqual(logits.shape.slice(0, -1), targets.shape) || !shapesEqual(weights.shape, targets.shape)) {
    throw new KernelError(
      'shape-mismatch',
      `crossEntropy: expected logits [..., V], targets [...] and weights [...], got ${formatShape(logits.shape)}, ${formatShape(targets.shape)} and ${formatShape(weights.shape)}.`,
    )
  }
  const rows = elementCount(targets.shape)
  const perRow = crossEntropyPerRow(reshape(logits, [rows, logits.shape.at(-1)!]), reshape(targets, [rows]))
  // Divided before the sum: the same few values, and the gradient reaches the rows already normalised.
  const loss = sum(multiply(perRow, divide(reshape(weights, [rows]), normalizer)))
  return { loss, perToken: reshape(perRow, targets.shape) }
}
