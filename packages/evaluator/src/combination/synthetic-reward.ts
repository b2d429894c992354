import { requireNumber } from '../errors/require-number.ts'
import type { EvaluationComponents } from '../v1/evaluation.ts'
import { componentNames, type ComponentName, requireRewardWeights, type RewardWeights } from './reward-weights.ts'

export interface SyntheticRewardOptions {
  /** @default { intrinsic: 0.5, consistency: 0.25, robustness: 0.25 } */
  readonly weights?: RewardWeights
  /**
   * Values of each component that its mean and deviation are taken over.
   * @default 512
   */
  readonly window?: number
}

/** Everything a {@link SyntheticReward} remembers; plain JSON. */
export type SyntheticRewardState = Readonly<Record<ComponentName, readonly number[]>>

/** Below this deviation a component carries no signal and its standardised value is 0. */
const smallestDeviation = 1e-6

/**
 * The synthetic reward R_k = α·Intrinsic + β·Consistency + γ·Robustness (paper, eq 2) of one dimension. Each component is
 * standardised over a running window before it is summed: otherwise the one with the largest variance decides alone.
 * Absent components drop out and the remaining weights are renormalised.
 */
export class SyntheticReward {
  readonly #weights: RewardWeights
  readonly #window: number
  readonly #history: Record<ComponentName, number[]> = { intrinsic: [], consistency: [], robustness: [] }

  constructor({
    weights = { intrinsic: 0.5, consistency: 0.25, robustness: 0.25 },
    window = 512,
  }: SyntheticRewardOptions = {}) {
    requireRewardWeights(weights)
    requireNumber('window', window, { whole: true, from: 2 })
    this.#weights = weights
    this.#window = window
  }

  /** Takes the components of a batch into the window, then returns one reward per entry, standardised (about mean 0, deviation 1). */
  observe(batch: readonly EvaluationComponents[]): Float64Array {
    for (const components of batch) {
      for (const name of componentNames) {
        const value = components[name]
        if (value !== undefined) this.#history[name].push(value)
      }
    }
    for (const name of componentNames) {
      const surplus = this.#history[name].length - this.#window
      if (surplus > 0) this.#history[name].splice(0, surplus)
    }
    const moments = {
      intrinsic: momentsOf(this.#history.intrinsic),
      consistency: momentsOf(this.#history.consistency),
      robustness: momentsOf(this.#history.robustness),
    }
    return Float64Array.from(batch, (components) => {
      let reward = 0
      let weightSum = 0
      for (const name of componentNames) {
        const value = components[name]
        if (value === undefined) continue
        const { mean, deviation } = moments[name]
        reward += this.#weights[name] * (deviation < smallestDeviation ? 0 : (value - mean) / deviation)
        weightSum += this.#weights[name]
      }
      return weightSum === 0 ? 0 : reward / weightSum
    })
  }

  state(): SyntheticRewardState {
    return {
      intrinsic: [...this.#history.intrinsic],
      consistency: [...this.#history.consistency],
      robustness: [...this.#history.robustness],
    }
  }

  restore(state: SyntheticRewardState): void {
    for (const name of componentNames) this.#history[name].splice(0, Infinity, ...state[name])
  }
}

function momentsOf(values: readonly number[]): { mean: number; deviation: number } {
  if (values.length === 0) return { mean: 0, deviation: 0 }
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
  return { mean, deviation: Math.sqrt(variance) }
}
