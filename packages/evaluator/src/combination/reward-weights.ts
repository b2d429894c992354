import { requireNumber } from '../errors/require-number.ts'
import { InvalidArgumentError } from '../errors/invalid-argument-error.ts'

/** α, β and γ of the paper's eq 2. Each ≥ 0, at least one > 0. */
export interface RewardWeights {
  readonly intrinsic: number
  readonly consistency: number
  readonly robustness: number
}

export const componentNames = ['intrinsic', 'consistency', 'robustness'] as const
export type ComponentName = (typeof componentNames)[number]

/** @throws InvalidArgumentError when a weight is negative or not finite, or none is above 0 */
export function requireRewardWeights(weights: RewardWeights): void {
  for (const name of componentNames) {
    requireNumber(`weights.${name}`, weights[name], { from: 0 })
  }
  if (componentNames.every((name) => weights[name] === 0))
    throw new InvalidArgumentError({ argument: 'weights', value: weights, expected: 'at least one weight > 0' })
}
