export { scoreToxicity, type ScoreToxicityOptions, type ToxicityMatch, type ToxicityScore } from './score-toxicity.ts'
export { toxicityCategories, type ToxicityCategory } from './toxicity-category.ts'
export { createEvaluator, type ToxicityEvaluatorOptions } from './create-evaluator.ts'
