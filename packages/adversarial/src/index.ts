export { attackCategories, type AttackCategory } from './attack-category.ts'
export {
  detectAttack,
  type AttackDetection,
  type AttackEvidence,
  type DetectAttackCall,
  type DetectAttackOptions,
} from './detect-attack.ts'
export { detectAttackWith, type DetectAttackWithOptions } from './detect-attack-with.ts'
export type { ConversationTurn } from './conversation/score-conversation.ts'
export { createCanary, plantCanary, type CanaryOptions } from './leak/canary-token.ts'
export { detectLeak, type DetectLeakCall, type DetectLeakOptions, type LeakDetection } from './leak/detect-leak.ts'
export {
  transformFamilies,
  type AttackTransform,
  type TransformFamily,
  type TransformOptions,
  type Turn,
} from './transforms/attack-transform.ts'
export { attackTransforms, encodingTransforms, frameTransforms } from './transforms/attack-transforms.ts'
export { asAttack, attackVariants } from './transforms/attack-variants.ts'
export { composeTransforms } from './transforms/compose-transforms.ts'
export { attackConversation, renderConversation } from './transforms/conversation.ts'
export { createEvaluator, type AdversarialEvaluatorOptions } from './create-evaluator.ts'
export { decodePayloads, type DecodePayloadsOptions } from './decoding/decode-payloads.ts'
export { payloadEncodings, type HiddenPayload, type PayloadEncoding } from './decoding/hidden-payload.ts'
export { languageScore } from './decoding/language-score.ts'
export { keepsConstraints, meaningKept, type AttackConstraints } from './search/attack-constraints.ts'
export type { AttackGenome, AttackRequest } from './search/attack-genome.ts'
export { AttackPool, type AttackPoolOptions, type AttackPoolState, type PooledAttack } from './search/attack-pool.ts'
export { readAttackPool, writeAttackPool } from './search/attack-pool-file.ts'
export { bestOfN, type BestOfNOptions, type BestOfNResult, type BestOfNState } from './search/best-of-n.ts'
export {
  crescendoAttack,
  type CrescendoCall,
  type CrescendoOptions,
  type CrescendoResult,
  type CrescendoState,
} from './search/crescendo-attack.ts'
export type {
  AttackedModel,
  FailedQuery,
  JudgedReply,
  ReplyJudgeOptions,
  ViolationFunction,
} from './search/reply-judge.ts'
export {
  searchAttacks,
  type AttackAttempt,
  type AttackSearchOptions,
  type AttackSearchProgress,
  type AttackSearchResult,
  type AttackSearchState,
} from './search/search-attacks.ts'
export {
  pairAttack,
  treeOfAttacks,
  type Attacker,
  type AttackerCall,
  type AttackTreeOptions,
  type AttackTreeResult,
  type AttackTreeState,
} from './search/tree-of-attacks.ts'
export {
  measureRobustness,
  type MeasuredRobustness,
  type MeasureRobustnessOptions,
} from './robustness/measure-robustness.ts'
export {
  correctedShare,
  wilsonInterval,
  type EstimatedShare,
  type JudgeAccuracy,
} from './robustness/proportion-intervals.ts'
export { robustnessHtml } from './robustness/robustness-html.ts'
export {
  robustnessReport,
  type AttackSuccess,
  type GroupRobustness,
  type RobustnessAttempt,
  type RobustnessReport,
  type RobustnessReportOptions,
} from './robustness/robustness-report.ts'
