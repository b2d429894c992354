export { scoreToxicity, type ScoreToxicityOptions, type ToxicityScore } from './composite/score-toxicity.ts'
export type { ToxicityMatch, ToxicSpan } from './composite/score-explicit.ts'
export {
  toxicityAttributes,
  toxicityCategories,
  type ToxicityAttribute,
  type ToxicityCategory,
  type ToxicityPath,
} from './toxicity-category.ts'
export { createEvaluator, type ToxicityEvaluatorOptions } from './create-evaluator.ts'
export {
  implicitToxicity,
  type ImplicitScorer,
  type ImplicitSpan,
  type ImplicitToxicity,
  type ImplicitToxicityOptions,
} from './implicit/implicit-toxicity.ts'
export {
  createAdaptiveThreshold,
  restoreAdaptiveThreshold,
  type AdaptiveThreshold,
  type AdaptiveThresholdOptions,
  type AdaptiveThresholdState,
  type ThresholdParts,
} from './calibration/adaptive-threshold.ts'
export { conformalThreshold } from './calibration/conformal-threshold.ts'
export type { Audience, Platform, ThresholdContext } from './calibration/threshold-context.ts'
export {
  moderationCategories,
  toModerationResponse,
  type ModerationCategory,
  type ModerationResponse,
  type ModerationResponseOptions,
  type ModerationResult,
} from './formats/moderation-response.ts'
export {
  toPerspectiveResponse,
  type PerspectiveAttribute,
  type PerspectiveResponse,
  type PerspectiveResponseOptions,
  type PerspectiveScore,
} from './formats/perspective-response.ts'
export { createToxicityStream, type StreamedToxicity, type ToxicityStream } from './streaming/toxicity-stream.ts'
