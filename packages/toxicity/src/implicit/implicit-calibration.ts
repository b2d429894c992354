/** Written by scripts/fit-implicit.ts; see MODEL_CARD.md. */
export const implicitCalibration = {
  abuse: { intercept: -2.0862, slope: 0.0019871 },
  hate: { intercept: -2.3232, slope: 0.0021572 },
  harm: { intercept: -2.9554, slope: 0.0022391 },
}
