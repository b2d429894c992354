import type { LanguageModelV1, LogLikelihood } from '@saaa/evaluator'
import type { Tokenizer } from '../tokenizer/tokenizer.ts'
import type { ForwardRow, Generator } from './generator.ts'
import { likelihoodWindows } from './likelihood-windows.ts'

export interface LanguageModelOptions {
  readonly generator: Generator
  readonly tokenizer: Tokenizer
  /** The model's context. A longer prompt keeps its end; longer text to be measured is read in windows. */
  readonly contextLength: number
  /**
   * Ask for safe text by control token (route A): behind the begin token and again behind the prompt, where a new segment
   * begins. For a model that was trained with them.
   */
  readonly tags: boolean
  /** @default 1 */
  readonly topP?: number
}

/** Logits held at a time, at most: 128 MiB, unless one window needs more. */
const largestLogits = 2 ** 25
const sequencesAtOnce = 32

/**
 * A generator behind the interface that evaluators and judges use. `embed` gives the mean of the final hidden states over
 * the text's tokens. Control tokens count among the alternatives in `logLikelihood`, although `generate` bans them.
 */
export function createLanguageModel({
  generator,
  tokenizer,
  contextLength,
  tags,
  topP = 1,
}: LanguageModelOptions): LanguageModelV1 {
  const { begin, safe } = tokenizer.specialTokens
  const front = tags ? [begin, safe] : [begin]
  const promptTokens = (prompt: string): number[] => [
    ...tokenizer.encode(prompt),
    ...(tags && prompt !== '' ? [safe] : []),
  ]

  return {
    generate: async ({ prompts, samples, maxTokens, temperature, seed, signal }) => {
      const rows = await generator.generate({
        prompts: prompts.map((prompt) => [...front, ...promptTokens(prompt)]),
        prefixLength: front.length,
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
      const results: number[][] = pairs.map(() => [])
      const windows = pairs.flatMap(({ prompt, continuation }, pair) =>
        likelihoodWindows({
          front,
          prompt: promptTokens(prompt),
          continuation: tokenizer.encode(continuation),
          contextLength,
        }).map((window) => ({ ...window, pair })),
      )
      const positions = Math.max(1, Math.floor(largestLogits / generator.vocabularySize))
      for (const group of groupsOf(windows, { weight: ({ targets }) => targets.length, largestWeight: positions })) {
        signal?.throwIfAborted()
        const rows = await generator.forward(
          group.map(({ tokens }) => tokens),
          { logitsFrom: group.map(({ from }) => from) },
        )
        for (const [row, { pair, from, targets }] of group.entries()) {
          for (const [index, token] of targets.entries())
            results[pair]?.push(logProbability((rows[row] as ForwardRow).logitsAt(from + index), token))
        }
      }
      return results.map((tokens): LogLikelihood => ({ sum: tokens.reduce((sum, value) => sum + value, 0), tokens }))
    },
    embed: async ({ texts, signal }) => {
      const room = contextLength - front.length
      const parts = texts.flatMap((text, index) => {
        const tokens = tokenizer.encode(text)
        const count = Math.max(1, Math.ceil(tokens.length / room))
        return Array.from({ length: count }, (_, part) => ({
          index,
          tokens: [...front, ...tokens.slice(part * room, (part + 1) * room)],
        }))
      })
      const sums = texts.map(() => ({ total: new Float64Array(generator.hiddenSize), count: 0 }))
      for (const group of groupsOf(parts, { weight: () => 1, largestWeight: sequencesAtOnce })) {
        signal?.throwIfAborted()
        const rows = await generator.forward(
          group.map(({ tokens }) => tokens),
          { logitsFrom: group.map(({ tokens }) => tokens.length - 1) },
        )
        for (const [row, { index, tokens }] of group.entries()) {
          const sum = sums[index] as (typeof sums)[number]
          // Of an empty text there is only what stands in front.
          for (let position = Math.min(front.length, tokens.length - 1); position < tokens.length; position += 1) {
            for (const [channel, value] of (rows[row] as ForwardRow).hiddenAt(position).entries())
              sum.total[channel] = (sum.total[channel] as number) + value
            sum.count += 1
          }
        }
      }
      return sums.map(({ total, count }) => Float32Array.from(total, (value) => value / count))
    },
  }
}

/** Neighbours together as long as their weights add up to no more than the largest; at least one each. */
function* groupsOf<Item>(
  items: readonly Item[],
  { weight, largestWeight }: { readonly weight: (item: Item) => number; readonly largestWeight: number },
): Iterable<readonly Item[]> {
  let group: Item[] = []
  let total = 0
  for (const item of items) {
    const own = weight(item)
    if (group.length > 0 && total + own > largestWeight) {
      yield group
      group = []
      total = 0
    }
    group.push(item)
    total += own
  }
  if (group.length > 0) yield group
}

/** log softmax(logits)[token], in float64. */
function logProbability(logits: Float32Array, token: number): number {
  let largest = Number.NEGATIVE_INFINITY
  for (const logit of logits) largest = Math.max(largest, logit)
  let sum = 0
  for (const logit of logits) sum += Math.exp(logit - largest)
  return (logits[token] as number) - largest - Math.log(sum)
}
