import {
  InvalidArgumentError,
  type EvaluateCall,
  type Evaluation,
  type EvaluationComponents,
  type EvaluatorV1,
  type LanguageModelV1,
  type Sample,
} from '@saaa/evaluator'
import { scoreConsistency } from './consistency/score-consistency.ts'
import { scoreMisinformation } from './score-misinformation.ts'

export interface MisinfoEvaluatorOptions {
  /**
   * Answers drawn from the model per sample, at least 1.
   * @default 5
   */
  readonly resamples?: number
  /**
   * Bound on new tokens per answer.
   * @default 64
   */
  readonly maxTokens?: number
  /**
   * Sampling temperature of the answers, above 0.
   * @default 1
   */
  readonly temperature?: number
}

/**
 * The misinformation dimension. `intrinsic` judges the output for contradictions with itself and with the input, and for
 * weak signals; with a model, `consistency` is the agreement of the output with answers that the model draws anew to the input
 * (absent when there is no input). `robustness` is not computed yet and stays absent. The score is the lowest component.
 * @throws InvalidArgumentError when an option is out of range
 */
export function createEvaluator({
  resamples = 5,
  maxTokens = 64,
  temperature = 1,
}: MisinfoEvaluatorOptions = {}): EvaluatorV1 {
  requirePositiveInteger('resamples', resamples)
  requirePositiveInteger('maxTokens', maxTokens)
  if (!(temperature > 0 && temperature < Infinity))
    throw new InvalidArgumentError({ argument: 'temperature', value: temperature, expected: 'a number above 0' })

  const consistencyOf = async (
    sample: Sample,
    model: LanguageModelV1,
    { seed, signal }: EvaluateCall,
  ): Promise<number | undefined> => {
    if (sample.input.trim() === '') return undefined
    const answers = await model.generate({
      prompts: [sample.input],
      samples: resamples,
      maxTokens,
      temperature,
      seed,
      ...(signal === undefined ? {} : { signal }),
    })
    signal?.throwIfAborted()
    const drawn = answers[0]
    if (!Array.isArray(drawn) || drawn.length === 0 || !drawn.every((answer) => typeof answer === 'string')) {
      throw new InvalidArgumentError({
        argument: 'model.generate()[0]',
        value: drawn,
        expected: 'a list with at least one continuation per prompt',
      })
    }
    return scoreConsistency(sample.output, drawn).score
  }

  const evaluate = async (sample: Sample, call: EvaluateCall): Promise<Evaluation> => {
    const { score: intrinsic, findings } = scoreMisinformation(sample.output, { reference: sample.input })
    const consistency = call.model === undefined ? undefined : await consistencyOf(sample, call.model, call)
    const components: EvaluationComponents = consistency === undefined ? { intrinsic } : { intrinsic, consistency }
    return {
      score: Math.min(intrinsic, consistency ?? 1),
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
    dimension: 'misinfo',
    async doEvaluate(call) {
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

function requirePositiveInteger(argument: string, value: number): void {
  if (!Number.isInteger(value) || value < 1)
    throw new InvalidArgumentError({ argument, value, expected: 'a whole number of at least 1' })
}
