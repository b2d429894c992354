import {
  type EvaluateCall,
  type Evaluation,
  type EvaluationComponents,
  type EvaluatorV1,
  InvalidArgumentError,
  type LanguageModelV1,
  positiveInteger,
  requireNumber,
  type Sample,
  requireSamples,
} from '@saaa/evaluator'
import {
  scoreConsistencyWith,
  type EmbeddingFunction,
  type EntailmentFunction,
} from './consistency/score-consistency-with.ts'
import { verifyClaims, type VerifiedClaim } from './evidence/verify-claims.ts'
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
  /** Takes part in `consistency` beside the rules. */
  readonly entailment?: EntailmentFunction
  /** Takes part in `consistency` beside the rules. */
  readonly embedding?: EmbeddingFunction
}

/**
 * The misinformation dimension. `intrinsic` judges the output for contradictions with itself and with the input, and for
 * weak signals; where the sample has a context, also for how far the context supports it. With a model, `consistency` is the agreement of the output with answers that the model draws anew to the input
 * (absent when there is no input). `robustness` is not computed yet and stays absent. The score is the lowest component.
 * @throws InvalidArgumentError when an option is out of range
 */
export function createEvaluator({
  resamples = 5,
  maxTokens = 64,
  temperature = 1,
  entailment,
  embedding,
}: MisinfoEvaluatorOptions = {}): EvaluatorV1 {
  requireNumber('resamples', resamples, positiveInteger)
  requireNumber('maxTokens', maxTokens, positiveInteger)
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
    const { score } = await scoreConsistencyWith(sample.output, drawn, {
      question: sample.input,
      ...(entailment === undefined ? {} : { entailment }),
      ...(embedding === undefined ? {} : { embedding }),
    })
    return score
  }

  const evaluate = async (sample: Sample, call: EvaluateCall): Promise<Evaluation> => {
    const { score: plain, findings: signals } = scoreMisinformation(sample.output, { reference: sample.input })
    const isGiven = sample.context !== undefined && sample.context.trim() !== ''
    const verified = isGiven ? verifyClaims(sample.output, [sample.context], { question: sample.input }) : undefined
    const intrinsic = Math.min(plain, verified?.score ?? 1)
    const consistency = call.model === undefined ? undefined : await consistencyOf(sample, call.model, call)
    const components: EvaluationComponents = consistency === undefined ? { intrinsic } : { intrinsic, consistency }
    const findings: Evaluation['findings'] = signals.map(({ category, severity, message, rule, start, end }) => ({
      category,
      severity,
      message,
      rule,
      span: { of: 'output', start, end },
    }))
    return {
      score: Math.min(intrinsic, consistency ?? 1),
      components,
      findings: [...findings, ...(verified?.claims ?? []).flatMap(describeClaim)],
    }
  }

  return {
    specificationVersion: 'v1',
    dimension: 'misinfo',
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

function describeClaim({ verdict, support, conflicts, start, end }: VerifiedClaim): Evaluation['findings'] {
  if (verdict === 'supported') return []
  const isRefuted = verdict === 'refuted'
  return [
    {
      category: isRefuted ? 'contradiction' : 'unsupported',
      severity: isRefuted ? 0.8 : 0.45 * (1 - support),
      message: isRefuted
        ? `The context contradicts this claim: ${conflicts.join(', ')}.`
        : 'The context does not say enough to support this claim.',
      rule: isRefuted ? `misinfo/evidence/${conflicts[0] ?? 'refuted'}` : 'misinfo/evidence/not-enough',
      span: { of: 'output', start, end },
    },
  ]
}
