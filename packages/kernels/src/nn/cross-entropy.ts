import type { Tensor } from '../graph/tensor.ts'
import { divide, gatherElements, logSoftmax, multiply, negate, reshape, sum } from '../ops/index.ts'

export interface CrossEntropyCall {
  /** [..., V]. */
  readonly logits: Tensor
  /** Whole-number ids in [0, V), [...]. An ignored position needs a valid id too; its weight is 0. */
  readonly targets: Tensor
  /** Weight of each position in the loss, [...]; 0 ignores it. */
  readonly weights: Tensor
  /**
   * What the weighted sum is divided by, a scalar. An input rather than the sum of `weights`, so that the parts of an
   * accumulated batch can share the whole batch's sum and add up to its gradient exactly.
   */
  readonly normalizer: Tensor | number
}

/**
 * −log softmax(logits)[target] per position, and Σ weight · that / normalizer.
 * @returns `loss`, a scalar, and `perToken` in nats, [...], unweighted
 */
export function crossEntropy({ logits, targets, weights, normalizer }: CrossEntropyCall): {
  readonly loss: Tensor
  readonly perToken: Tensor
} {
  const positions = targets.shape
  const logProbabilities = logSoftmax(logits, { axis: -1 })
  const picked = gatherElements(logProbabilities, reshape(targets, [...positions, 1]), { axis: -1 })
  const perToken = negate(reshape(picked, positions))
  return { loss: divide(sum(multiply(perToken, weights)), normalizer), perToken }
}
