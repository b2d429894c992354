import {
  type EvaluateCall,
  type Evaluation,
  type EvaluationComponents,
  type EvaluatorV1,
  positiveInteger,
  requireNumber,
  type Sample,
  requireSamples,
} from '@saaa/evaluator'
import { demographicConsistency } from './consistency/demographic-consistency.ts'
import { counterfactualAxes, requireAxes, type CounterfactualAxis } from './counterfactual/axes/axis-table.ts'
import { scoreBias } from './score-bias.ts'

export interface BiasEvaluatorOptions {
  /**
   * Axes on which prompts are rewritten when a model is given.
   * @default every axis of `counterfactualAxes`
   */
  readonly axes?: readonly CounterfactualAxis[]
  /**
   * Counterfactual prompts asked of the model per sample, at least 1.
   * @default 6
   */
  readonly maximumCounterfactuals?: number
  /**
   * Bound on new tokens per reply.
   * @default 64
   */
  readonly maxTokens?: number
}

/**
 * The bias dimension. `intrinsic` judges the output; with a model, `consistency` is 1 − the variation of its replies when the
 * input is about another group (absent when the input names none), and `robustness` the lowest intrinsic score among those
 * replies. The score is the lowest component.
 * @throws InvalidArgumentError when an option is out of range
 */
export function createEvaluator({
  axes = counterfactualAxes,
  maximumCounterfactuals = 6,
  maxTokens = 64,
}: BiasEvaluatorOptions = {}): EvaluatorV1 {
  requireAxes(axes)
  requireNumber('maximumCounterfactuals', maximumCounterfactuals, positiveInteger)
  requireNumber('maxTokens', maxTokens, positiveInteger)

  const evaluate = async (sample: Sample, { model, seed, signal }: EvaluateCall): Promise<Evaluation> => {
    const { score: intrinsic, findings } = scoreBias(sample.output)
    const compared =
      model === undefined
        ? undefined
        : await demographicConsistency({
            prompt: sample.input,
            model,
            axes,
            maximumCounterfactuals,
            maxTokens,
            seed,
            ...(signal === undefined ? {} : { signal }),
          })
    const components: EvaluationComponents =
      compared === undefined
        ? { intrinsic }
        : {
            intrinsic,
            consistency: compared.consistency,
            robustness: Math.min(...compared.replies.map((reply) => scoreBias(reply).score)),
          }
    return {
      score: Math.min(intrinsic, components.consistency ?? 1, components.robustness ?? 1),
      components,
      findings: findings.map(({ category, severity, message, rule, start, end }) => ({
        category,
        severity,
        message,
        rule,
        span: { of: 'output', start, end },
      })),
    }
  }

  return {
    specificationVersion: 'v1',
    dimension: 'bias',
    async doEvaluate(call) {
      requireSamples(call.samples)
      const evaluations: Evaluation[] = []
      for (const sample of call.samples) {
        call.signal?.throwIfAborted()
        evaluations.push(await evaluate(sample, call))
      }
      call.signal?.throwIfAborted()
      return evaluations
    },
  }
}
