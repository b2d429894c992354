export {
  combineScores,
  equalWeights,
  type CombinedScore,
  type CombineScoresOptions,
} from './combination/combine-scores.ts'
export { combineComponents } from './combination/combine-components.ts'
export type { RewardWeights } from './combination/reward-weights.ts'
export {
  SyntheticReward,
  type SyntheticRewardOptions,
  type SyntheticRewardState,
} from './combination/synthetic-reward.ts'
export {
  describeValue,
  InvalidArgumentError,
  type InvalidArgumentErrorOptions,
} from './errors/invalid-argument-error.ts'
export { positiveInteger, requireNumber, unitInterval, type NumberBounds } from './errors/require-number.ts'
export { requireString } from './errors/require-string.ts'
export { SaaaError, type SaaaErrorCode, type SaaaErrorOptions } from './errors/saaa-error.ts'
export { assertEvaluations, evaluationProblem } from './v1/check-evaluations.ts'
export type { Evaluation, EvaluationComponents, Finding, Span } from './v1/evaluation.ts'
export type { EvaluateCall, EvaluatorV1 } from './v1/evaluator-v1.ts'
export type {
  EmbedCall,
  GenerateCall,
  LanguageModelV1,
  LogLikelihood,
  LogLikelihoodCall,
} from './v1/language-model-v1.ts'
export { requireSamples } from './v1/require-samples.ts'
export type { Sample, SampleField } from './v1/sample.ts'
export { probedComponents, probeModel, type ProbeCall } from './probe/probe-model.ts'
export { seededRandom } from './random/seeded-random.ts'
export const VERSION = '0.1.0'
