import type { SeededRandom } from '../seeded-random.ts'

/** What is believed about one feature's effect on the violation: a normal distribution. */
export interface Belief {
  readonly mean: number
  readonly variance: number
}

export type EffectState = Readonly<Record<string, Belief>>

const prior: Belief = { mean: 0.04, variance: 0.03 }
/** Of one token among a dozen: none is expected to matter, and together they must not outweigh the transforms. */
const tokenPrior: Belief = { mean: 0, variance: 0.01 }
const tokenMark = 'token:'

export const tokenFeature = (token: string): string => tokenMark + token
/** Variance of a reply's violation around what its features add up to; replies are noisy. */
const noiseVariance = 0.03
/** What a belief can at best know, so that a weakness that appears late is still found. */
const leastVariance = 0.002

/**
 * Bayesian linear regression with a diagonal covariance (a Kalman filter): the violation of an attack is the sum of the
 * effects of its families, its transforms and the tokens behind it. A transform that only stood beside a good one is cleared once it is seen without it.
 */
export class EffectModel {
  readonly #beliefs: Map<string, Belief>

  constructor(state: EffectState = {}) {
    this.#beliefs = new Map(Object.entries(state))
  }

  belief(feature: string): Belief {
    return this.#beliefs.get(feature) ?? (feature.startsWith(tokenMark) ? tokenPrior : prior)
  }

  /** gain = v / (Σ v + σ²); mean += gain · error; v −= gain · v */
  observe(features: readonly string[], violation: number): void {
    const beliefs = features.map((feature) => this.belief(feature))
    const total = beliefs.reduce((sum, { variance }) => sum + variance, noiseVariance)
    const error = violation - beliefs.reduce((sum, { mean }) => sum + mean, 0)
    features.forEach((feature, index) => {
      const { mean, variance } = beliefs[index] as Belief
      const gain = variance / total
      this.#beliefs.set(feature, {
        mean: mean + gain * error,
        variance: Math.max(leastVariance, variance - gain * variance),
      })
    })
  }

  /** A draw from the belief (Thompson sampling). */
  draw(feature: string, random: SeededRandom): number {
    const { mean, variance } = this.belief(feature)
    return mean + Math.sqrt(variance) * random.normal()
  }

  /** Violation that the features are believed to add up to. */
  expected(features: readonly string[]): number {
    return features.reduce((sum, feature) => sum + this.belief(feature).mean, 0)
  }

  state(): EffectState {
    return Object.fromEntries(this.#beliefs)
  }
}
