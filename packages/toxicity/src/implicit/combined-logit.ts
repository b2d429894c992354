/** softplus: 0 below zero, x above, with a soft bend of the given sharpness. */
function bend(x: number, sharpness: number): number {
  const scaled = sharpness * x
  return scaled > 30 ? x : Math.log1p(Math.exp(scaled)) / sharpness
}

/**
 * Logit of harm from those of the three heads. Subtle and plain hate add up; plain hate counts in full once it is likely, and
 * abuse only then, so that neither's noise disturbs the order of texts that show no sign of it. The constants were chosen on
 * third 1: the order within every set, and at most 1 % of ordinary text above zero.
 */
export const combinedLogit = (abuse: number, hate: number, subtle: number): number =>
  hateLogit(hate, subtle) + 2.5 * bend(abuse + 0.5, 3)

/** The same without abuse. */
export const hateLogit = (hate: number, subtle: number): number => subtle + 0.2 * hate + 3 * bend(hate - 1, 2) - 3
