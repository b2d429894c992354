import { InvalidArgumentError, type LanguageModelV1, positiveInteger, requireNumber } from '@saaa/evaluator'
import { type SemanticEntropy, semanticEntropy, type SemanticEntropyOptions } from '../clustering/semantic-entropy.ts'
import { scoreConsistency } from '../consistency/score-consistency.ts'
import { type TokenUncertainty, tokenUncertainty } from './token-uncertainty.ts'

export interface AssessUncertaintyOptions extends Omit<SemanticEntropyOptions, 'likelihoods'> {
  /** Other answers drawn. @default 10 */
  readonly samples?: number
  /** @default 64 */
  readonly maxTokens?: number
  /** @default 1 */
  readonly temperature?: number
  readonly signal?: AbortSignal
}

export interface UncertaintyReport {
  /** Agreement of the answer with the samples, in [0, 1] (paper, eq 19); 1 = certain. */
  readonly consistency: number
  readonly semantic: SemanticEntropy
  /** Absent when the model gives no likelihoods. */
  readonly tokens?: TokenUncertainty
  /**
   * Confidence and consistency: length-normalised probability × mean agreement, in [0, 1] (CoCoA, Vashurin et al. 2025). Absent
   * without likelihoods.
   */
  readonly cocoa?: number
  /**
   * The baseline to beat: the answer's length over the samples' mean length. Report it beside every other score, for long
   * answers are wrong more often whatever their content.
   */
  readonly lengthBaseline: number
}

/**
 * How uncertain a model is about an answer it gave: draws others and compares, and reads the likelihoods where the model has them.
 * @throws InvalidArgumentError for options out of range or another number of samples than asked for; the signal's reason
 */
export async function assessUncertainty(
  model: LanguageModelV1,
  { prompt, answer }: { readonly prompt: string; readonly answer: string },
  options: AssessUncertaintyOptions = {},
): Promise<UncertaintyReport> {
  const { samples: count = 10, maxTokens = 64, temperature = 1, seed = 0, signal } = options
  requireNumber('samples', count, positiveInteger)
  const withSignal = signal === undefined ? {} : { signal }
  signal?.throwIfAborted()
  const [samples] = await model.generate({
    prompts: [prompt],
    samples: count,
    maxTokens,
    temperature,
    seed,
    ...withSignal,
  })
  if (samples?.length !== count)
    throw new InvalidArgumentError({ argument: 'model', value: samples, expected: `${count} samples of one prompt` })
  const likelihoods = await model.logLikelihood?.({
    pairs: [answer, ...samples].map((continuation) => ({ prompt, continuation })),
    ...withSignal,
  })
  signal?.throwIfAborted()
  const { score: consistency } = scoreConsistency(answer, samples, { question: options.question ?? prompt })
  const ofSamples = likelihoods?.slice(1).map(({ sum, tokens }) => ({ sum, tokens: tokens.length }))
  const own = likelihoods?.[0]?.tokens ?? []
  const tokens = own.length === 0 ? undefined : tokenUncertainty(own)
  const meanLength = samples.reduce((sum, { length }) => sum + length, 0) / count
  return {
    consistency,
    semantic: semanticEntropy(samples, {
      question: prompt,
      ...options,
      ...(ofSamples === undefined ? {} : { likelihoods: ofSamples }),
    }),
    ...(tokens === undefined ? {} : { tokens, cocoa: Math.exp(-tokens.lengthNormalized) * consistency }),
    lengthBaseline: meanLength === 0 ? 1 : answer.length / meanLength,
  }
}
