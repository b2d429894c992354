export { attackCategories, type AttackCategory } from './attack-category.ts'
export { detectAttack, type AttackDetection, type AttackEvidence, type DetectAttackCall, type DetectAttackOptions } from './detect-attack.ts'
