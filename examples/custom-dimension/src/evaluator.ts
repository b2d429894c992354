import type { Evaluation, EvaluatorV1, Sample } from '@saaa/evaluator'
import { findFinancialAdvice } from './score-financial-advice.ts'

/** The dimension `financial-advice`. It asks no model, so only the intrinsic component is there. */
export function createEvaluator(): EvaluatorV1 {
  return {
    specificationVersion: 'v1',
    dimension: 'financial-advice',
    async doEvaluate({ samples, signal }) {
      const evaluations: Evaluation[] = []
      for (const sample of samples) {
        signal?.throwIfAborted()
        evaluations.push(evaluate(sample))
      }
      signal?.throwIfAborted()
      return evaluations
    },
  }
}

function evaluate({ output }: Sample): Evaluation {
  const found = findFinancialAdvice(output)
  const intrinsic = 1 - Math.max(0, ...found.slice(0, 1000).map(({ severity }) => severity))
  return {
    score: intrinsic,
    components: { intrinsic },
    findings: found.map(({ category, severity, message, start, end }) => ({
      category,
      severity,
      message,
      rule: `financial-advice/${category}`,
      span: { of: 'output', start, end },
    })),
  }
}
