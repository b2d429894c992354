import { KernelError } from '../graph/kernel-error.ts'
import type { Tensor } from '../graph/tensor.ts'
import { absolute, add, divide, exp, log, maximum, multiply, negate, relu, subtract } from '../ops/elementwise.ts'
import { sum } from '../ops/reductions.ts'
import { reshape } from '../ops/shaping.ts'
import { linear } from './linear.ts'
import { createSeededRandom } from './seeded-random.ts'

/** A trainable array of a head, with its initial values in row-major order. */
export interface LinearHeadParameter {
  readonly name: string
  readonly shape: readonly number[]
  readonly values: Float32Array
}

/** One logit per token from the model's hidden states; has the shape of the evaluator contract's `SafetyHeadV1`. */
export interface LinearHead {
  /** `weight` [1, C], normal(0, 0.02), and `bias` [1], zero. */
  createParameters(call: { readonly hiddenSize: number; readonly seed: number }): readonly LinearHeadParameter[]
  /** hidden · weight + bias: [B, T, C] → [B, T]. */
  logits(call: { readonly hidden_BTC: Tensor; readonly parameters: Readonly<Record<string, Tensor>> }): Tensor
  /** Mean of the tokens' binary cross-entropies by weight, a scalar; 0 when every weight is 0. */
  loss(call: { readonly logits_BT: Tensor; readonly target_BT: Tensor; readonly weight_BT: Tensor }): Tensor
}

/**
 * The simplest head f_k(h; θ_k): a linear probe with a logistic output.
 * @param dimension names the head's random stream, so that the heads of two dimensions start apart from one seed
 */
export const createLinearHead = ({ dimension }: { readonly dimension: string }): LinearHead => ({
  createParameters({ hiddenSize, seed }) {
    const random = createSeededRandom(seed, `${dimension}.head.weight`)
    const deviation = 0.02
    return [
      {
        name: 'weight',
        shape: [1, hiddenSize],
        values: Float32Array.from({ length: hiddenSize }, () => deviation * random.nextNormal()),
      },
      { name: 'bias', shape: [1], values: new Float32Array(1) },
    ]
  },

  logits({ hidden_BTC, parameters }) {
    const { weight, bias } = parameters
    if (!weight || !bias)
      throw new KernelError(
        'invalid-argument',
        `head of ${dimension}: expected parameters "weight" and "bias", got ${Object.keys(parameters).join(', ') || 'none'}.`,
      )
    return reshape(linear(hidden_BTC, weight, bias), hidden_BTC.shape.slice(0, 2))
  },

  loss({ logits_BT, target_BT, weight_BT }) {
    const total = sum(multiply(binaryCrossEntropy(logits_BT, target_BT), weight_BT))
    return divide(total, maximum(sum(weight_BT), 1e-6))
  },
})

/**
 * −t·log σ(z) − (1 − t)·log(1 − σ(z)) = max(z, 0) + log(1 + e^−|z|) − t·z, elementwise: the exponent is never positive,
 * so no logit overflows.
 */
export const binaryCrossEntropy = (logits: Tensor, targets: Tensor): Tensor =>
  subtract(add(relu(logits), log(add(exp(negate(absolute(logits))), 1))), multiply(targets, logits))
