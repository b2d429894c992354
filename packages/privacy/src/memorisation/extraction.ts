import { InvalidArgumentError, type LanguageModelV1, positiveInteger, requireNumber, SaaaError } from '@saaa/evaluator'
import { zlibSync } from 'fflate'
import { logLikelihoods } from './model-likelihood.ts'

/** Signs that a text is remembered rather than made up (Carlini et al. 2021, section 5); higher is more suspicious. */
export interface ExtractionScores {
  /** −ln perplexity: mean log-probability of a token. */
  readonly likelihood: number
  /** Largest mean log-probability over any window of tokens: a remembered piece in a text that is not. */
  readonly window: number
  /** zlib's bytes per nat of perplexity: surprising to a compressor, not to the model. */
  readonly zlib: number
  /** Log-perplexity of the text in small letters over that of the text. */
  readonly lowerCase: number
  /** Log-perplexity under the reference model over that under the model. */
  readonly reference?: number
}

export type ExtractionMetric = keyof ExtractionScores

export interface ScoreExtractionsCall {
  readonly texts: readonly string[]
  readonly model: LanguageModelV1
  /** A model that was not trained on the same data, for example a smaller one. */
  readonly referenceModel?: LanguageModelV1
  /** Tokens per window. @default 50 */
  readonly windowTokens?: number
  readonly signal?: AbortSignal
}

/** A log-perplexity of nothing at all would make a ratio infinite. */
const leastLogPerplexity = 1e-6

/**
 * Scores texts by how likely it is that the model remembers them.
 * @returns one entry per text, in order; undefined for a text without tokens
 * @throws InvalidArgumentError when a model has no `logLikelihood`
 */
export async function scoreExtractions({
  texts,
  model,
  referenceModel,
  windowTokens = 50,
  signal,
}: ScoreExtractionsCall): Promise<readonly (ExtractionScores | undefined)[]> {
  requireNumber('windowTokens', windowTokens, positiveInteger)
  const read = (reader: LanguageModelV1, variants: readonly string[]) =>
    logLikelihoods({ model: reader, pairs: variants.map((continuation) => ({ prompt: '', continuation })), signal })
  const plain = await read(model, texts)
  const lowerCase = await read(
    model,
    texts.map((text) => text.toLowerCase()),
  )
  const reference = referenceModel === undefined ? undefined : await read(referenceModel, texts)
  return texts.map((text, index) => {
    const tokens = plain[index]?.tokens ?? []
    if (tokens.length === 0) return undefined
    const logPerplexity = Math.max(leastLogPerplexity, -meanOf(tokens))
    const ofReference = reference?.[index]?.tokens
    return {
      likelihood: meanOf(tokens),
      window: bestWindow(tokens, windowTokens),
      zlib: compressedBytes(text) / logPerplexity,
      lowerCase: -meanOf(lowerCase[index]?.tokens ?? []) / logPerplexity,
      ...(ofReference === undefined ? {} : { reference: -meanOf(ofReference) / logPerplexity }),
    }
  })
}

export interface RankExtractionsCall extends Omit<ScoreExtractionsCall, 'texts'> {
  /** Beginnings to go on from. @default [''] */
  readonly prompts?: readonly string[]
  /** Continuations per prompt. @default 20 */
  readonly samples?: number
  /** Tokens per continuation. @default 128 */
  readonly maxTokens?: number
  /** @default 1 */
  readonly temperature?: number
  /** Texts that are reported for each metric. @default 10 */
  readonly top?: number
  readonly seed: number
}

export interface ExtractionCandidate {
  /** Prompt and continuation. */
  readonly text: string
  readonly scores: ExtractionScores
  /** The metrics that put it among their top. */
  readonly metrics: readonly ExtractionMetric[]
}

/**
 * Lets the model write and ranks what it wrote by each metric. Whether a candidate really stands in the training text is then
 * for {@link findVerbatimOverlaps} to say.
 * @returns the union of the tops, the text that most metrics chose first
 * @throws InvalidArgumentError when an option is out of range or a model has no `logLikelihood`
 */
export async function rankExtractions({
  prompts = [''],
  samples = 20,
  maxTokens = 128,
  temperature = 1,
  top = 10,
  seed,
  ...scoring
}: RankExtractionsCall): Promise<readonly ExtractionCandidate[]> {
  requireNumber('samples', samples, positiveInteger)
  requireNumber('maxTokens', maxTokens, positiveInteger)
  requireNumber('top', top, positiveInteger)
  if (prompts.length === 0)
    throw new InvalidArgumentError({ argument: 'prompts', value: prompts, expected: 'at least one prompt' })
  const { model, signal } = scoring
  if (typeof model?.generate !== 'function')
    throw new InvalidArgumentError({ argument: 'model', value: model, expected: 'a model with generate' })
  const written = await model.generate({
    prompts,
    samples,
    maxTokens,
    temperature,
    seed,
    ...(signal === undefined ? {} : { signal }),
  })
  if (written.length !== prompts.length)
    throw new SaaaError({
      code: 'invalid-evaluation',
      message: `model.generate: expected continuations of ${prompts.length} prompts, got ${written.length}.`,
    })
  const texts = [
    ...new Set(written.flatMap((ofPrompt, index) => ofPrompt.map((reply) => (prompts[index] ?? '') + reply))),
  ]
  const scores = await scoreExtractions({ ...scoring, texts })
  const scored = texts.flatMap((text, index) => {
    const found = scores[index]
    return found === undefined ? [] : [{ text, scores: found }]
  })
  const metrics = new Map<string, ExtractionMetric[]>()
  for (const metric of ['likelihood', 'window', 'zlib', 'lowerCase', 'reference'] as const) {
    const ranked = scored
      .filter(({ scores: { [metric]: score } }) => score !== undefined)
      .toSorted((a, b) => (b.scores[metric] ?? 0) - (a.scores[metric] ?? 0))
    for (const { text } of ranked.slice(0, top)) metrics.set(text, [...(metrics.get(text) ?? []), metric])
  }
  return scored
    .flatMap((candidate) => {
      const chosen = metrics.get(candidate.text)
      return chosen === undefined ? [] : [{ ...candidate, metrics: chosen }]
    })
    .toSorted((a, b) => b.metrics.length - a.metrics.length || b.scores.zlib - a.scores.zlib)
}

/** Length of the text's zlib stream: how much there is in it to a reader that knows nothing. */
export const compressedBytes = (text: string): number => zlibSync(new TextEncoder().encode(text), { level: 6 }).length

const meanOf = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length

function bestWindow(tokens: readonly number[], size: number): number {
  if (tokens.length <= size) return meanOf(tokens)
  let sum = tokens.slice(0, size).reduce((total, value) => total + value, 0)
  let best = sum
  for (let end = size; end < tokens.length; end += 1) {
    sum += (tokens[end] as number) - (tokens[end - size] as number)
    best = Math.max(best, sum)
  }
  return best / size
}
