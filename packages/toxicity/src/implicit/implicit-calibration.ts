/** Written by scripts/fit-implicit.ts; see MODEL_CARD.md. */
export const implicitCalibration = {
  abuse: { intercept: -2.2214, slope: 0.0015924 },
  hate: { intercept: -0.9519, slope: 0.0018981 },
  subtle: { intercept: -1.4419, slope: 0.00045068 },
}
