export { createEvaluator } from './evaluator.ts'
export { findFinancialAdvice, type FinancialAdviceFinding } from './score-financial-advice.ts'
