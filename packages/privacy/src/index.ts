export { detectPii } from './detect-pii.ts'
export type { DetectPiiOptions } from './options.ts'
export type { PiiMatch } from './pii-match.ts'
export { piiSensitivities, piiTypes, type PiiType } from './pii-type.ts'
export { distinctMatches, privacyRisk, type PrivacyRiskOptions } from './privacy-risk.ts'
export { redactPii, type RedactPiiOptions } from './redact-pii.ts'
export { createEvaluator, type PrivacyEvaluatorOptions } from './create-evaluator.ts'
export { extractionPrompts } from './extraction-prompts.ts'
export { detectSensitive, type DetectSensitiveOptions } from './detection/detect-sensitive.ts'
export type { SensitiveMatch } from './detection/sensitive-match.ts'
export { sensitiveTypes, sensitivities, type SensitiveType } from './detection/sensitive-type.ts'
export { noiseMultiplierFor, stepsWithin } from './differential-privacy/calibration.ts'
export type { NoiseCalibrationCall, StepsCalibrationCall } from './differential-privacy/calibration.ts'
export {
  gaussianPrivacyDelta,
  gaussianPrivacyEpsilon,
  gaussianPrivacyMu,
  membershipAdvantage,
} from './differential-privacy/gaussian-privacy.ts'
export { PrivacyAccountant } from './differential-privacy/privacy-accountant.ts'
export type { PrivacyAccountantOptions, PrivacyAccountantState } from './differential-privacy/privacy-accountant.ts'
export { deltaFromRdp, epsilonFromRdp } from './differential-privacy/rdp-conversion.ts'
export type { PrivacySpent, RdpConversion, RenyiCurve } from './differential-privacy/rdp-conversion.ts'
export { sampledGaussianRdp } from './differential-privacy/sampled-gaussian-rdp.ts'
export type { TrainingPhase } from './differential-privacy/training-phase.ts'
