export { scoreToxicity, type ScoreToxicityOptions, type ToxicityMatch, type ToxicityScore } from './score-toxicity.ts'
export { toxicityCategories, type ToxicityCategory } from './toxicity-category.ts'
export { createEvaluator, type ToxicityEvaluatorOptions } from './create-evaluator.ts'
export {
  implicitToxicity,
  type ImplicitScorer,
  type ImplicitSpan,
  type ImplicitToxicity,
  type ImplicitToxicityOptions,
} from './implicit/implicit-toxicity.ts'
