export { findContradictions, type Contradiction } from './claims/find-contradictions.ts'
export type { ContradictionKind } from './claims/contradiction.ts'
export { scoreConsistency, type ConsistencyScore } from './consistency/score-consistency.ts'
export { createEvaluator, type MisinfoEvaluatorOptions } from './misinfo-evaluator.ts'
export {
  scoreMisinformation,
  type MisinformationCategory,
  type MisinformationFinding,
  type MisinformationOptions,
  type MisinformationScore,
} from './score-misinformation.ts'
