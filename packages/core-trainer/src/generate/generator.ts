import { SaaaError } from '@saaa/evaluator'
import { createSeededRandom, type Device, type SeededRandom, type TensorValue } from '@saaa/kernels'
import type { ModelConfiguration } from '../model/model-configuration.ts'
import type { Tokenizer } from '../tokenizer/tokenizer.ts'
import { createDecoderSession, type DecoderSession, keepRows, matrixRow } from './decoder-session.ts'
import { sampleToken } from './sample-token.ts'

export interface GeneratorOptions {
  readonly configuration: ModelConfiguration
  /** Current parameter values by name, read at every call: training hands over its live arrays. */
  readonly parameters: () => Readonly<Record<string, TensorValue>>
  readonly tokenizer: Tokenizer
  /** @default 'cpu' */
  readonly device?: Device
  /** @default 0, the runtime chooses */
  readonly threads?: number
}

export interface GenerateTokensCall {
  /** Token ids of each prompt, special tokens included; an empty one starts from the begin token. */
  readonly prompts: readonly (readonly number[])[]
  /** Tokens at the front of each prompt that stay when it is cut to fit the context. @default 0 */
  readonly prefixLength?: number
  /** Continuations per prompt. */
  readonly samples: number
  readonly maxTokens: number
  readonly temperature: number
  /** @default 1 */
  readonly topP?: number
  /** A prompt and sample number decide their random stream, whatever else is in the batch. */
  readonly seed: number
  readonly signal?: AbortSignal
}

/** Continues token sequences with a KV cache. Control tokens, begin and padding are never produced. */
export interface Generator {
  readonly vocabularySize: number
  readonly hiddenSize: number
  /**
   * Per prompt and sample the new tokens, without the end token. They end at the end token, at `maxTokens` or where the
   * context is full. A long prompt keeps its prefix and as much of its tail as leaves room for `maxTokens`, at least half
   * the context.
   * @throws SaaaError `non-finite` when no allowed token has a finite logit; the signal's reason
   */
  generate(call: GenerateTokensCall): Promise<readonly (readonly (readonly number[])[])[]>
  /**
   * Runs whole sequences, each alone or padded beside others: hidden states [C] at each position, logits [V] at each from
   * `logitsFrom` of its row on.
   */
  forward(
    rows: readonly (readonly number[])[],
    options?: { /** @default 0 of every row */ readonly logitsFrom?: readonly number[] },
  ): Promise<readonly ForwardRow[]>
  release(): Promise<void>
}

export interface ForwardRow {
  logitsAt(position: number): Float32Array
  hiddenAt(position: number): Float32Array
}

/** Sequences that run together; more are taken in turn. */
const largestBatch = 64
/** Attention weights of one layer that are held at a time, at most: 256 MiB. */
const largestAttention = 2 ** 26

export function createGenerator({
  configuration,
  parameters,
  tokenizer,
  device = 'cpu',
  threads = 0,
}: GeneratorOptions): Generator {
  const { contextLength } = configuration
  const { begin, end, padding, safe, unsafe } = tokenizer.specialTokens
  // A foreign tokenizer may use one token for several roles; the end token must stay possible.
  const banned = new Set([begin, padding, safe, unsafe].filter((token) => token !== end))
  let opened: Promise<DecoderSession> | undefined
  const session = (): Promise<DecoderSession> =>
    (opened ??= createDecoderSession({ configuration, parameters, device, threads }))

  const batchFor = (tokens: number): number =>
    Math.max(1, Math.min(largestBatch, Math.floor(largestAttention / (configuration.attentionHeads * tokens ** 2))))

  const pick = (logits: Float32Array, { temperature, topP = 1 }: GenerateTokensCall, random: SeededRandom): number => {
    const allowed = logits.slice()
    for (const token of banned) allowed[token] = Number.NEGATIVE_INFINITY
    // Ids that the model has beyond the tokenizer's have no text.
    allowed.fill(Number.NEGATIVE_INFINITY, tokenizer.vocabularySize)
    const token = sampleToken(allowed, { temperature, topP, draw: random.nextUniform() })
    if (Number.isFinite(allowed[token])) return token
    throw new SaaaError({
      code: 'non-finite',
      message:
        'The model gives no finite logit for any allowed token: its parameters are damaged, or training diverged.',
    })
  }

  const continueBatch = async (rows: readonly SequenceStart[], call: GenerateTokensCall): Promise<number[][]> => {
    const decoder = await session()
    const longest = Math.max(...rows.map(({ tokens }) => tokens.length))
    let active = rows.map(({ tokens }, index) => ({ index, padding: longest - tokens.length }))
    let cache = decoder.emptyCache(rows.length, Math.min(contextLength, longest + call.maxTokens - 1))
    let next = rows.map(({ tokens }) => [...Array.from({ length: longest - tokens.length }, () => end), ...tokens])
    const produced: number[][] = rows.map(() => [])
    while (active.length > 0) {
      call.signal?.throwIfAborted()
      const width = (next[0] as number[]).length
      const result = await decoder.step({
        rows: next,
        cache,
        padding: active.map(({ padding: pad }) => pad),
        wanted: next.map((_, row) => (row + 1) * width - 1),
      })
      cache = result.cache
      const going: number[] = []
      next = active.map(({ index }, row) => {
        const { tokens, random } = rows[index] as SequenceStart
        const own = produced[index] as number[]
        const token = pick(matrixRow(result.logits, row), call, random)
        if (token === end) return [token]
        own.push(token)
        if (own.length < call.maxTokens && tokens.length + own.length < contextLength) going.push(row)
        return [token]
      })
      if (going.length < active.length && going.length > 0) cache = keepRows(cache, going)
      active = going.map((row) => active[row] as (typeof active)[number])
      next = going.map((row) => next[row] as number[])
    }
    return produced
  }

  const forwardBatch = async (
    rows: readonly (readonly number[])[],
    logitsFrom: readonly number[],
  ): Promise<ForwardRow[]> => {
    const decoder = await session()
    const longest = Math.max(...rows.map((row) => row.length))
    const pads = rows.map((row) => longest - row.length)
    const padded = rows.map((row, index) => [...Array.from({ length: pads[index] as number }, () => end), ...row])
    const starts: number[] = []
    const wanted: number[] = []
    for (const [row, { length }] of rows.entries()) {
      const from = logitsFrom[row] as number
      starts.push(wanted.length - from)
      for (let position = from; position < length; position += 1)
        wanted.push(row * longest + (pads[row] as number) + position)
    }
    const { logits, hidden } = await decoder.step({
      rows: padded,
      padding: pads,
      cache: decoder.emptyCache(rows.length),
      wanted,
    })
    return rows.map((_, row) => ({
      logitsAt: (position) => matrixRow(logits, (starts[row] as number) + position),
      hiddenAt: (position) => matrixRow(hidden, row * longest + (pads[row] as number) + position),
    }))
  }

  return {
    vocabularySize: configuration.vocabularySize,
    hiddenSize: configuration.hiddenSize,
    generate: async (call) => {
      call.signal?.throwIfAborted()
      const { prefixLength = 0, maxTokens, samples, seed } = call
      const seen = new Map<string, number>()
      const starts = call.prompts.flatMap((given) => {
        const tokens = fitPrompt(given.length === 0 ? [begin] : given, { contextLength, maxTokens, prefixLength })
        return Array.from({ length: samples }, () => {
          const name = given.join(' ')
          const sample = seen.get(name) ?? 0 // a prompt asked for twice gets other draws
          seen.set(name, sample + 1)
          return { tokens, random: createSeededRandom(seed, `${sample} ${name}`) }
        })
      })
      const batch = batchFor(Math.max(1, ...starts.map(({ tokens }) => tokens.length)))
      const results: number[][] = []
      const wanted = maxTokens > 0 ? starts.length : 0
      for (let first = 0; first < wanted; first += batch) {
        results.push(...(await continueBatch(starts.slice(first, first + batch), call)))
      }
      return call.prompts.map((_, prompt) =>
        Array.from({ length: samples }, (__, sample) => results[prompt * samples + sample] ?? []),
      )
    },
    forward: async (rows, { logitsFrom = rows.map(() => 0) } = {}) => {
      const batch = batchFor(Math.max(1, ...rows.map((row) => row.length)))
      const results: ForwardRow[] = []
      for (let first = 0; first < rows.length; first += batch) {
        results.push(...(await forwardBatch(rows.slice(first, first + batch), logitsFrom.slice(first, first + batch))))
      }
      return results
    },
    release: async () => {
      if (opened !== undefined) await (await opened).release()
    },
  }
}

interface SequenceStart {
  readonly tokens: readonly number[]
  readonly random: SeededRandom
}

/** The prefix and as much of the tail as leaves room for `maxTokens`, at least half the context. */
function fitPrompt(
  prompt: readonly number[],
  {
    contextLength,
    maxTokens,
    prefixLength,
  }: { readonly contextLength: number; readonly maxTokens: number; readonly prefixLength: number },
): readonly number[] {
  const room = Math.max(contextLength - maxTokens, Math.ceil(contextLength / 2))
  if (prompt.length <= room) return prompt
  const front = Math.min(prefixLength, room - 1)
  return [...prompt.slice(0, front), ...prompt.slice(prompt.length - (room - front))]
}
