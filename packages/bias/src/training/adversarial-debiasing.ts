import { InvalidArgumentError } from '@saaa/evaluator'
import {
  binaryCrossEntropy,
  createLinearHead,
  divide,
  gradientReversal,
  linear,
  maximum,
  multiply,
  reshape,
  sum,
  type Tensor,
} from '@saaa/kernels'

export interface DemographicHead {
  /** `weight` [1, C] and `bias` [1] with their first values. */
  createParameters(call: { readonly hiddenSize: number; readonly seed: number }): readonly {
    readonly name: string
    readonly shape: readonly number[]
    readonly values: Float32Array
  }[]
  /**
   * Adversarial debiasing (paper, eq 11; Ganin et al. 2016): the head learns to tell the group from hidden states, and through the reversed
   * gradient the model unlearns what tells it. One scalar; minimise it over both.
   */
  loss(call: AdversarialDebiasingCall): Tensor
}

export interface AdversarialDebiasingCall {
  /** Hidden states of N positions, or of N texts, [N, C]. */
  readonly hidden_NC: Tensor
  readonly parameters: Readonly<Record<string, Tensor>>
  /** 1 = the first of two groups, 0 = the second, [N]. `demographicPairs` makes them without labels by hand. */
  readonly labels_N: Tensor
  /** 0 ignores a row, [N]. */
  readonly weights_N: Tensor
  /** Strength with which the model is pushed away; 0 trains the head alone. */
  readonly reversal: Tensor | number
}

/** @param name keeps the first values of several heads apart */
export function createDemographicHead({ name = 'demographic' }: { readonly name?: string } = {}): DemographicHead {
  const head = createLinearHead({ dimension: `bias.${name}` })
  return {
    createParameters: (call) => head.createParameters(call),
    loss({ hidden_NC, parameters, labels_N, weights_N, reversal }) {
      const { weight, bias } = parameters
      if (weight === undefined || bias === undefined) {
        throw new InvalidArgumentError({
          argument: 'parameters',
          value: Object.keys(parameters),
          expected: 'weight and bias',
        })
      }
      const reversed = gradientReversal(hidden_NC, { scale: reversal })
      const logits_N = reshape(linear(reversed, weight, bias), labels_N.shape)
      const total = sum(multiply(binaryCrossEntropy(logits_N, labels_N), weights_N))
      return divide(total, maximum(sum(weights_N), 1e-6))
    },
  }
}
