import type { EvaluationComponents } from '../v1/evaluation.ts'
import { componentNames, requireRewardWeights, type RewardWeights } from './reward-weights.ts'

/**
 * α·Intrinsic + β·Consistency + γ·Robustness over α + β + γ (paper, eq 2) on the scale of the scores: in [0, 1], 1 = safe, so
 * that it can be held against a target. `SyntheticReward` gives the same sum in standard deviations. Absent components drop
 * out and the remaining weights are renormalised.
 * @returns undefined when every component with a weight above 0 is absent
 * @throws InvalidArgumentError when a weight is negative or not finite, or none is above 0
 */
export function combineComponents(components: EvaluationComponents, weights: RewardWeights): number | undefined {
  requireRewardWeights(weights)
  let sum = 0
  let weightSum = 0
  for (const name of componentNames) {
    const value = components[name]
    if (value === undefined) continue
    sum += weights[name] * value
    weightSum += weights[name]
  }
  return weightSum === 0 ? undefined : Math.min(1, sum / weightSum)
}
