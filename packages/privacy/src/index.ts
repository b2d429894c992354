export { createEvaluator, type PrivacyEvaluatorOptions } from './create-evaluator.ts'
export { detectSensitive } from './detection/detect-sensitive.ts'
export type { DetectSensitiveOptions } from './detection/detection-options.ts'
export { recognizerCatalogue, type CatalogueEntry } from './detection/recognizer-catalogue.ts'
export type { SensitiveMatch } from './detection/sensitive-match.ts'
export { sensitiveTypes, sensitivities, type SensitiveType } from './detection/sensitive-type.ts'
export { extractionPrompts } from './extraction-prompts.ts'
export type { Linkage } from './risk/linkage.ts'
export { assessPrivacy, distinctMatches, privacyRisk, type PrivacyAssessment } from './risk/privacy-risk.ts'
export type { PrivacyRiskOptions, RiskContext } from './risk/risk-options.ts'
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
export { hashWith, maskWith, replaceWith } from './redaction/basic-operators.ts'
export type { HashOptions, MaskOptions, ReplaceOptions } from './redaction/basic-operators.ts'
export { encryptWith, type EncryptOptions } from './redaction/encrypt-operator.ts'
export { redact, type Redaction } from './redaction/redact.ts'
export type { RedactionKey } from './redaction/redaction-key.ts'
export { keepValue } from './redaction/redaction-operator.ts'
export type { RedactableMatch, RedactionOperator, SensitiveEntity } from './redaction/redaction-operator.ts'
export type { RedactionOptions } from './redaction/redaction-options.ts'
export { redactionStream, redactPieces } from './redaction/redaction-stream.ts'
export { restoreRedaction, restoreText, type Restoration } from './redaction/restore.ts'
export { createStreamRedactor } from './redaction/stream-redactor.ts'
export type { StreamRedactionOptions, StreamRedactor } from './redaction/stream-redactor.ts'
export { surrogateWith, type SurrogateOptions } from './redaction/surrogates/surrogate-operator.ts'
export { SurrogateStore, type SurrogateStoreState } from './redaction/surrogates/surrogate-store.ts'
export type { RedactionEdit } from './redaction/write-edits.ts'
export { auditModel, type AuditModelCall, type AuditReport } from './memorisation/audit-model.ts'
export { createCanaries, insertCanaries, planInsertions, referenceCanaries } from './memorisation/canaries.ts'
export type { Canary, CanaryOptions, CanarySet } from './memorisation/canaries.ts'
export { epsilonFromErrorRates, epsilonFromOneRun } from './memorisation/epsilon-audit.ts'
export type { ErrorRateAudit, OneRunAudit } from './memorisation/epsilon-audit.ts'
export { exposureByExtrapolation, exposureByRank } from './memorisation/exposure.ts'
export type { ExtrapolatedExposure, RankedExposure } from './memorisation/exposure.ts'
export { rankExtractions, scoreExtractions } from './memorisation/extraction.ts'
export type {
  ExtractionCandidate,
  ExtractionMetric,
  ExtractionScores,
  RankExtractionsCall,
  ScoreExtractionsCall,
} from './memorisation/extraction.ts'
export { measureExposure } from './memorisation/measure-exposure.ts'
export type { CanaryExposure, ExposureReport, MeasureExposureCall } from './memorisation/measure-exposure.ts'
export { findVerbatimOverlaps } from './memorisation/verbatim-overlap.ts'
export type { VerbatimOverlap, VerbatimOverlapCall } from './memorisation/verbatim-overlap.ts'
export type { SkewNormal } from './statistics/skew-normal.ts'
