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
