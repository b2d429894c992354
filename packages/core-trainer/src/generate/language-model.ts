import type { LanguageModelV1, LogLikelihood } from '@saaa/evaluator'
import type { Tokenizer } from '../tokenizer/tokenizer.ts'
import type { Generator } from './generator.ts'

export interface LanguageModelOptions {
  readonly generator: Generator
  readonly tokenizer: Tokenizer
  /** The model's context: longer text keeps its end. */
  readonly contextLength: number
  /**
   * Ask for safe text by control token (route A): behind the begin token and again behind the prompt, where a new segment
   * begins. For a model that was trained with them.
   */
  readonly tags: boolean
  /** @default 1 */
  readonly topP?: number
}

const sequencesAtOnce = 32

/** A generator behind the interface that evaluators and judges use. */
export function createLanguageModel({
  generator,
  tokenizer,
  contextLength,
  tags,
  topP = 1,
}: LanguageModelOptions): LanguageModelV1 {
  const { begin, safe } = tokenizer.specialTokens
  const promptTokens = (prompt: string): number[] =>
    tags
      ? [begin, safe, ...tokenizer.encode(prompt), ...(prompt === '' ? [] : [safe])]
      : [begin, ...tokenizer.encode(prompt)]

  return {
    generate: async ({ prompts, samples, maxTokens, temperature, seed, signal }) => {
      const rows = await generator.generate({
        prompts: prompts.map(promptTokens),
        samples,
        maxTokens,
        temperature,
        topP,
        seed,
        ...(signal === undefined ? {} : { signal }),
      })
      return rows.map((continuations) => continuations.map((tokens) => tokenizer.decode(tokens)))
    },
    logLikelihood: async ({ pairs, signal }) => {
      const results: LogLikelihood[] = []
      for (let first = 0; first < pairs.length; first += sequencesAtOnce) {
        signal?.throwIfAborted()
        const rows = pairs.slice(first, first + sequencesAtOnce).map(({ prompt, continuation }) => {
          const continuationTokens = tokenizer.encode(continuation).slice(0, contextLength - 1)
          const before = promptTokens(prompt).slice(-(contextLength - continuationTokens.length))
          return { tokens: [...before, ...continuationTokens], from: before.length }
        })
        const forward = await generator.forward(rows.map(({ tokens }) => tokens))
        for (const [row, { tokens, from }] of rows.entries()) {
          const own = tokens
            .slice(from)
            .map((token, index) =>
              logProbability(forward[row]?.logitsAt(from + index - 1) ?? new Float32Array(0), token),
            )
          results.push({ sum: own.reduce((sum, value) => sum + value, 0), tokens: own })
        }
      }
      return results
    },
    embed: async ({ texts, signal }) => {
      const results: Float32Array[] = []
      for (let first = 0; first < texts.length; first += sequencesAtOnce) {
        signal?.throwIfAborted()
        const rows = texts
          .slice(first, first + sequencesAtOnce)
          .map((text) => [begin, ...tokenizer.encode(text)].slice(0, contextLength))
        const forward = await generator.forward(rows)
        for (const [row, tokens] of rows.entries()) {
          const mean = new Float32Array(forward[row]?.hiddenAt(0).length ?? 0)
          for (let position = 0; position < tokens.length; position += 1) {
            for (const [channel, value] of (forward[row]?.hiddenAt(position) ?? mean).entries())
              mean[channel] = (mean[channel] as number) + value / tokens.length
          }
          results.push(mean)
        }
      }
      return results
    },
  }
}

/** log softmax(logits)[token], in float64. */
function logProbability(logits: Float32Array, token: number): number {
  let largest = Number.NEGATIVE_INFINITY
  for (const logit of logits) largest = Math.max(largest, logit)
  let sum = 0
  for (const logit of logits) sum += Math.exp(logit - largest)
  return (logits[token] as number) - largest - Math.log(sum)
}
