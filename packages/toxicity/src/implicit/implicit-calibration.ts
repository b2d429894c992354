/** Written by scripts/fit-implicit.ts; see MODEL_CARD.md. */
export const implicitCalibration = {
  abuse: { intercept: -1.8123, slope: 0.0018077 },
  hate: { intercept: -0.7906, slope: 0.0020009 },
  subtle: { intercept: -1.393, slope: 0.00045584 },
}
