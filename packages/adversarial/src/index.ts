export { attackCategories, type AttackCategory } from './attack-category.ts'
export {
  detectAttack,
  type AttackDetection,
  type AttackEvidence,
  type DetectAttackCall,
  type DetectAttackOptions,
} from './detect-attack.ts'
export { attackTransforms, attackVariants, type AttackTransform } from './attack-transforms.ts'
export { createEvaluator, type AdversarialEvaluatorOptions } from './create-evaluator.ts'
export { decodePayloads, type DecodePayloadsOptions } from './decoding/decode-payloads.ts'
export { payloadEncodings, type HiddenPayload, type PayloadEncoding } from './decoding/hidden-payload.ts'
export { languageScore } from './decoding/language-score.ts'
