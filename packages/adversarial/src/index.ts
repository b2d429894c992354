export { attackCategories, type AttackCategory } from './attack-category.ts'
export {
  detectAttack,
  type AttackDetection,
  type AttackEvidence,
  type DetectAttackCall,
  type DetectAttackOptions,
} from './detect-attack.ts'
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
