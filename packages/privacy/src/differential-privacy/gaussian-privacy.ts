import { InvalidArgumentError } from '@saaa/evaluator'
import { logNormalCdf, normalCdf } from '../statistics/normal-distribution.ts'
import { requireDelta, requirePhase, type TrainingPhase } from './training-phase.ts'

/**
 * μ of Gaussian differential privacy after these phases, by the central limit theorem: μ² = Σ q²·T·(e^(1/σ²) − 1)
 * (Dong, Roth, Su 2019; Bu et al. 2019), and exactly T/σ² for full batches (q = 1).
 * An estimate, not a bound: it falls below the true loss when steps are few or σ is small.
 * @throws InvalidArgumentError when a phase is out of range
 */
export function gaussianPrivacyMu(phases: readonly TrainingPhase[]): number {
  let squared = 0
  for (const phase of phases) {
    requirePhase(phase)
    const { samplingRate, noiseMultiplier, steps } = phase
    const perStep = samplingRate === 1 ? noiseMultiplier ** -2 : samplingRate ** 2 * Math.expm1(noiseMultiplier ** -2)
    squared += steps * perStep
  }
  return Math.sqrt(squared)
}

/**
 * δ(ε) = Φ(−ε/μ + μ/2) − e^ε·Φ(−ε/μ − μ/2) (Dong, Roth, Su 2019, corollary 2.13), exact for one Gaussian release.
 * @param mu μ ≥ 0
 * @param epsilon ε ≥ 0
 */
export function gaussianPrivacyDelta(mu: number, epsilon: number): number {
  if (!(mu >= 0)) throw new InvalidArgumentError({ argument: 'mu', value: mu, expected: 'a number ≥ 0' })
  if (!(epsilon >= 0)) throw new InvalidArgumentError({ argument: 'epsilon', value: epsilon, expected: 'a number ≥ 0' })
  if (mu === 0) return 0
  if (mu === Number.POSITIVE_INFINITY) return 1
  const first = logNormalCdf(-epsilon / mu + mu / 2)
  const second = epsilon + logNormalCdf(-epsilon / mu - mu / 2)
  if (first === Number.NEGATIVE_INFINITY) return 0
  return Math.max(0, -Math.exp(first) * Math.expm1(Math.min(0, second - first)))
}

/** The least ε ≥ 0 with δ(ε) ≤ δ, by bisection; Infinity when μ is. */
export function gaussianPrivacyEpsilon(mu: number, delta: number): number {
  requireDelta(delta)
  if (mu === Number.POSITIVE_INFINITY) return mu
  if (gaussianPrivacyDelta(mu, 0) <= delta) return 0
  let low = 0
  let high = 1
  while (gaussianPrivacyDelta(mu, high) > delta) [low, high] = [high, high * 2]
  for (let step = 0; step < 100; step += 1) {
    const middle = (low + high) / 2
    if (gaussianPrivacyDelta(mu, middle) > delta) low = middle
    else high = middle
  }
  return high
}

/** Advantage of the best membership test under μ-GDP, sup (TPR − FPR) = 2Φ(μ/2) − 1. */
export const membershipAdvantage = (mu: number): number => 2 * normalCdf(mu / 2) - 1
