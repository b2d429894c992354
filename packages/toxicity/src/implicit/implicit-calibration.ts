/** Written by scripts/fit-implicit.ts; see MODEL_CARD.md. */
export const implicitCalibration = {
  abuse: { intercept: -2.4434, slope: 0.0025026 },
  hate: { intercept: -4.3544, slope: 0.0041784 },
  harm: { intercept: -4.4912, slope: 0.0024573 },
}
