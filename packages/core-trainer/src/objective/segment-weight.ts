/** How much a segment counts in the loss when its dimensions are under pressure (route E, driven by route H). */
export interface SegmentWeighting {
  /** Pressure λ_k ≥ 0 on each dimension: its multiplier, after the language-model budget has had its say. */
  readonly pressure: Readonly<Record<string, number>>
  /** Smallest weight, in [0, 1]. */
  readonly minimum: number
}

/**
 * exp(−Σ_k λ_k·C_k) with C_k = 1 − f_k of the segment, at least `minimum`. Of all distributions whose mean costs keep their
 * targets, the one nearest to the corpus is the corpus weighted like this, with λ_k the multipliers of the constraints (the
 * exponential tilting of Csiszár 1975; for language models Khalifa et al. 2021, arXiv 2012.11635). So training on weighted
 * segments moves the model towards what the multipliers ask for, and leaves it alone where no target is missed.
 */
export function segmentWeight(
  scores: Readonly<Record<string, number>>,
  { pressure, minimum }: SegmentWeighting,
): number {
  let exponent = 0
  for (const [dimension, score] of Object.entries(scores)) exponent += (pressure[dimension] ?? 0) * (1 - score)
  return Math.max(minimum, Math.exp(-exponent))
}
