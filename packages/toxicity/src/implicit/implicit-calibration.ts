/** Written by scripts/fit-implicit.ts; see MODEL_CARD.md. */
export const implicitCalibration = {
  abuse: { intercept: -2.4306, slope: 0.0024929 },
  hate: { intercept: -4.0502, slope: 0.0040755 },
  harm: { intercept: -4.4072, slope: 0.0027924 },
}
