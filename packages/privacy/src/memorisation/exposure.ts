import { InvalidArgumentError, requireNumber } from '@saaa/evaluator'
import { fitSkewNormal, logSkewNormalCdf, type SkewNormal } from '../statistics/skew-normal.ts'

export interface RankedExposure {
  /** log₂ |R| − log₂ rank, in bits; 0: as likely as any, log₂ |R|: more likely than all. */
  readonly exposure: number
  /** 1: more likely than every reference. Ties count one half. */
  readonly rank: number
}

/**
 * Exposure by rank (Carlini et al. 2019, definition 2): R is the canary and its references, which should be all possible
 * secrets or a uniform sample. It cannot exceed log₂ of their number.
 * @param loss the model's loss on the canary: any unit, lower is more likely
 * @param references losses of texts of the same kind that were not trained on
 * @throws InvalidArgumentError without references or for numbers that are not numbers
 */
export function exposureByRank(loss: number, references: readonly number[]): RankedExposure {
  requireLosses(loss, references, 1)
  const below = references.filter((reference) => reference < loss).length
  const equal = references.filter((reference) => reference === loss).length
  const rank = 1 + below + equal / 2
  return { exposure: Math.log2(references.length + 1) - Math.log2(rank), rank }
}

export interface ExtrapolatedExposure {
  /** −log₂ F(loss), in bits: can exceed what ranks among the references show. */
  readonly exposure: number
  readonly fit: SkewNormal
}

/**
 * Exposure by extrapolation (Carlini et al. 2019, section 4.3): a skew-normal distribution F is fitted to the losses of the
 * references, and the exposure is −log₂ of the chance that a random secret is as likely as the canary. Trust it as far as F
 * fits: see {@link skewNormalDistance}.
 * @throws InvalidArgumentError for fewer than 10 references or references that are all equal
 */
export function exposureByExtrapolation(loss: number, references: readonly number[]): ExtrapolatedExposure {
  requireLosses(loss, references, 10)
  const fit = fitReferences(references)
  return { exposure: extrapolatedExposure(loss, fit), fit }
}

export const extrapolatedExposure = (loss: number, fit: SkewNormal): number =>
  Math.max(0, -logSkewNormalCdf(loss, fit) / Math.LN2)

export function fitReferences(references: readonly number[]): SkewNormal {
  if (references.every((reference) => reference === references[0]))
    throw new InvalidArgumentError({ argument: 'references', value: references, expected: 'losses that differ' })
  return fitSkewNormal(references)
}

/** Quantiles at which the distance is measured; each costs an integral. */
const measuredPoints = 100

/** The largest distance between the references' distribution and the fitted one (Kolmogorov and Smirnov), in [0, 1]. */
export function skewNormalDistance(references: readonly number[], fit: SkewNormal): number {
  const sorted = references.toSorted((a, b) => a - b)
  const stride = Math.max(1, Math.floor(sorted.length / measuredPoints))
  let distance = 0
  for (let index = 0; index < sorted.length; index += stride) {
    const expected = Math.exp(logSkewNormalCdf(sorted[index] as number, fit))
    distance = Math.max(
      distance,
      Math.abs(expected - index / sorted.length),
      Math.abs(expected - (index + 1) / sorted.length),
    )
  }
  return distance
}

function requireLosses(loss: number, references: readonly number[], least: number): void {
  requireNumber('loss', loss)
  const bad = references.find((reference) => !Number.isFinite(reference))
  if (references.length < least || bad !== undefined)
    throw new InvalidArgumentError({
      argument: 'references',
      value: bad ?? references,
      expected: `at least ${least} finite numbers`,
    })
}
