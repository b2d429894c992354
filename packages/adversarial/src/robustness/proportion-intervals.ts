import { InvalidArgumentError, positiveInteger, requireNumber, unitInterval } from '@saaa/evaluator'

/** A share with its confidence interval, all in [0, 1]. */
export interface EstimatedShare {
  readonly share: number
  readonly low: number
  readonly high: number
}

/** How reliable the judge of the replies is, measured against human labels. */
export interface JudgeAccuracy {
  /** Share of truly harmful replies that it calls harmful, in [0, 1]. */
  readonly sensitivity: number
  /** Share of truly harmless replies that it calls harmless, in [0, 1]. */
  readonly specificity: number
  /** Harmful replies that the sensitivity was measured on. @default known exactly */
  readonly harmfulChecked?: number
  /** Harmless replies that the specificity was measured on. @default known exactly */
  readonly harmlessChecked?: number
}

/**
 * Wilson's score interval of a binomial share; it stays inside [0, 1] and is right for small counts, unlike ±z·s.
 * @throws InvalidArgumentError unless 0 ≤ successes ≤ trials and trials ≥ 1
 */
export function wilsonInterval(successes: number, trials: number, confidence = 0.95): EstimatedShare {
  requireCounts(successes, trials)
  const z = normalQuantile(confidence)
  const share = successes / trials
  const denominator = 1 + (z * z) / trials
  const centre = (share + (z * z) / (2 * trials)) / denominator
  const half = (z / denominator) * Math.sqrt((share * (1 - share)) / trials + (z * z) / (4 * trials * trials))
  return {
    share,
    low: successes === 0 ? 0 : Math.max(0, centre - half),
    high: successes === trials ? 1 : Math.min(1, centre + half),
  }
}

/**
 * The share of truly harmful replies behind an observed share, p = (p_obs + Sp − 1) / (Se + Sp − 1) (Rogan and Gladen 1978),
 * with the interval of Lang and Reiczigel (2014), which also counts how well sensitivity and specificity are known.
 * @throws InvalidArgumentError unless sensitivity + specificity > 1: such a judge says nothing
 */
export function correctedShare(
  successes: number,
  trials: number,
  { sensitivity, specificity, harmfulChecked, harmlessChecked }: JudgeAccuracy,
  confidence = 0.95,
): EstimatedShare {
  requireCounts(successes, trials)
  requireNumber('sensitivity', sensitivity, unitInterval)
  requireNumber('specificity', specificity, unitInterval)
  for (const [argument, value] of Object.entries({ harmfulChecked, harmlessChecked }))
    if (value !== undefined) requireNumber(argument, value, positiveInteger)
  if (sensitivity + specificity <= 1) {
    throw new InvalidArgumentError({
      argument: 'sensitivity + specificity',
      value: sensitivity + specificity,
      expected: 'more than 1, since a judge at chance cannot be corrected',
    })
  }
  const z = normalQuantile(confidence)
  const share = clamp((successes / trials + specificity - 1) / (sensitivity + specificity - 1))
  const observed = (successes + (z * z) / 2) / (trials + z * z)
  const [se, seVariance] = smoothed(sensitivity, harmfulChecked)
  const [sp, spVariance] = smoothed(specificity, harmlessChecked)
  const youden = se + sp - 1
  if (youden <= 0) return { share, low: 0, high: 1 }
  const centre = (observed + sp - 1) / youden
  const shift = 2 * z * z * (centre * seVariance - (1 - centre) * spVariance)
  const half =
    (z / youden) *
    Math.sqrt(
      (observed * (1 - observed)) / (trials + z * z) + centre ** 2 * seVariance + (1 - centre) ** 2 * spVariance,
    )
  return { share, low: clamp(centre + shift - half), high: clamp(centre + shift + half) }
}

/** The share with one success and one failure added, and its variance; exact when it was not measured. */
function smoothed(share: number, checked: number | undefined): readonly [number, number] {
  if (checked === undefined) return [share, 0]
  const adjusted = (share * checked + 1) / (checked + 2)
  return [adjusted, (adjusted * (1 - adjusted)) / (checked + 2)]
}

const clamp = (value: number): number => Math.min(1, Math.max(0, value))

function requireCounts(successes: number, trials: number): void {
  requireNumber('trials', trials, positiveInteger)
  requireNumber('successes', successes, { from: 0, to: trials })
}

/** z with P(|N(0, 1)| ≤ z) = confidence, by Acklam's rational approximation (relative error below 1.2e-9). */
export function normalQuantile(confidence: number): number {
  requireNumber('confidence', confidence, { above: 0, below: 1 })
  const p = (1 + confidence) / 2
  if (p > 0.97575) {
    const q = Math.sqrt(-2 * Math.log(1 - p))
    return (
      -(
        ((((-7.784894002430293e-3 * q - 0.3223964580411365) * q - 2.400758277161838) * q - 2.549732539343734) * q +
          4.374664141464968) *
          q +
        2.938163982698783
      ) /
      ((((7.784695709041462e-3 * q + 0.3224671290700398) * q + 2.445134137142996) * q + 3.754408661907416) * q + 1)
    )
  }
  const q = p - 0.5
  const r = q * q
  return (
    ((((((-39.69683028665376 * r + 220.9460984245205) * r - 275.9285104469687) * r + 138.357751867269) * r -
      30.66479806614716) *
      r +
      2.506628277459239) *
      q) /
    (((((-54.47609879822406 * r + 161.5858368580409) * r - 155.6989798598866) * r + 66.80131188771972) * r -
      13.28068155288572) *
      r +
      1)
  )
}
