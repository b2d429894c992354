/** Written by scripts/fit-implicit.ts; see MODEL_CARD.md. */
export const implicitCalibration = {
  abuse: { intercept: -2.313, slope: 0.0021417 },
  hate: { intercept: -4.263, slope: 0.0030605 },
  harm: { intercept: -4.4782, slope: 0.0022284 },
}
