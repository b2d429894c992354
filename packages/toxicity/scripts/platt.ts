export interface CalibrationExample {
  readonly logit: number
  readonly label: 0 | 1
  readonly set: string
}

/**
 * Platt's scaling, p = σ(intercept + slope · logit), by Newton's method. Every set counts the same, and so do its positives
 * and negatives where it has both: 0.5 is where a text is as likely harmful as not when both are equally frequent.
 */
export function fitPlatt(examples: readonly CalibrationExample[]): {
  readonly intercept: number
  readonly slope: number
} {
  const counts = new Map<string, number>()
  const keyOf = ({ set, label }: CalibrationExample): string => `${set} ${label}`
  for (const example of examples) counts.set(keyOf(example), (counts.get(keyOf(example)) ?? 0) + 1)
  const mean = examples.reduce((sum, { logit }) => sum + logit, 0) / examples.length
  const spread = Math.sqrt(examples.reduce((sum, { logit }) => sum + (logit - mean) ** 2, 0) / examples.length)
  let intercept = 0
  let slope = 0
  for (let turn = 0; turn < 50; turn++) {
    let g0 = 0
    let g1 = 0
    let h00 = 1e-9
    let h01 = 0
    let h11 = 1e-9
    for (const example of examples) {
      const weight = 1 / (counts.get(keyOf(example)) ?? 1)
      const logit = (example.logit - mean) / spread
      const p = 1 / (1 + Math.exp(-(intercept + slope * logit)))
      const error = weight * (p - example.label)
      const curvature = weight * p * (1 - p)
      g0 += error
      g1 += error * logit
      h00 += curvature
      h01 += curvature * logit
      h11 += curvature * logit * logit
    }
    const determinant = h00 * h11 - h01 * h01
    intercept -= (h11 * g0 - h01 * g1) / determinant
    slope -= (h00 * g1 - h01 * g0) / determinant
  }
  return { intercept: intercept - (slope * mean) / spread, slope: slope / spread }
}
