export {
  bbqScore,
  type BbqResult,
  type BbqScore,
  crowsPairsScore,
  type CrowsPairsResult,
  type CrowsPairsScore,
  stereoSetScore,
  type StereoSetResult,
  type StereoSetScore,
  winoBiasScore,
  type WinoBiasResult,
  type WinoBiasScore,
} from './benchmarks/benchmark-scores.ts'
export { createEvaluator, type BiasEvaluatorOptions } from './bias-evaluator.ts'
export type { BootstrapOptions, Interval } from './bootstrap-interval.ts'
export {
  auditConsistency,
  type AuditConsistencyOptions,
  type ChannelVariation,
  type ConsistencyAudit,
  type SignedGaps,
} from './consistency/audit-consistency.ts'
export type { ReplyChannel } from './consistency/reply-channels.ts'
export {
  demographicConsistency,
  type DemographicConsistency,
  type DemographicConsistencyCall,
} from './consistency/demographic-consistency.ts'
export {
  type ExchangeGap,
  scorerInvariance,
  type ScorerInvariance,
  type ScorerInvarianceOptions,
} from './consistency/scorer-invariance.ts'
export { rougeL } from './consistency/rouge-l.ts'
export type { StereotypicalAssociation } from './corpus/stereotypical-association.ts'
export type { AxisReport, GroupReport, WordAssociation } from './corpus/axis-report.ts'
export {
  CorpusAudit,
  type CorpusAuditOptions,
  type CorpusAuditState,
  type CorpusReport,
  type GroupCounts,
} from './corpus/corpus-audit.ts'
export { counterfactualAxes, type CounterfactualAxis } from './counterfactual/axes/axis-table.ts'
export { counterfactuals, type Counterfactual, type CounterfactualOptions } from './counterfactual/counterfactuals.ts'
export { protectedSpans, type ProtectedSpan } from './counterfactual/protected-spans.ts'
export type { CounterfactualEdit } from './counterfactual/edit.ts'
export {
  type PerspectiveDiversity,
  perspectiveDiversity,
  type PerspectiveDiversityOptions,
} from './diversity/perspective-diversity.ts'
export {
  type GroupFairness,
  groupFairness,
  type GroupFairnessOptions,
  type GroupMeasures,
  type ScoredText,
} from './fairness/group-fairness.ts'
export type { Axis } from './identity/identity-group.ts'
export { scoreBias, type BiasCategory, type BiasFinding, type BiasScore } from './score-bias.ts'
