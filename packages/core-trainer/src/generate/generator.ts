import { createSeededRandom, type Device, type SeededRandom, type TensorValue } from '@saaa/kernels'
import type { ModelConfiguration } from '../model/model-configuration.ts'
import type { Tokenizer } from '../tokenizer/tokenizer.ts'
import { createDecoderSession, type DecoderSession, positionOf } from './decoder-session.ts'
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
  /** Token ids of each prompt, special tokens included; what exceeds the context is cut off on the left. */
  readonly prompts: readonly (readonly number[])[]
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
  /** Per prompt and sample the new tokens, without the end token. */
  generate(call: GenerateTokensCall): Promise<readonly (readonly (readonly number[])[])[]>
  /** Runs whole sequences, each alone or padded beside others; logits [V] and hidden states [C] at each position. */
  forward(rows: readonly (readonly number[])[]): Promise<readonly ForwardRow[]>
  release(): Promise<void>
}

export interface ForwardRow {
  logitsAt(position: number): Float32Array
  hiddenAt(position: number): Float32Array
}

/** Sequences that run together; more are taken in turn. */
const largestBatch = 64

export function createGenerator({ configuration, parameters, tokenizer, device = 'cpu', threads = 0 }: GeneratorOptions): Generator {
  const { contextLength } = configuration
  const { begin, end, padding, safe, unsafe } = tokenizer.specialTokens
  // A foreign tokenizer may use one token for several roles; the end token must stay possible.
  const banned = new Set([begin, padding, safe, unsafe].filter((token) => token !== end))
  let opened: Promise<DecoderSession> | undefined
  const session = (): Promise<DecoderSession> => (opened ??= createDecoderSession({ configuration, parameters, device, threads }))

  const continueBatch = async (rows: readonly SequenceStart[], call: GenerateTokensCall): Promise<number[][]> => {
    const decoder = await session()
    const room = Math.max(1, contextLength - call.maxTokens)
    const kept = rows.map(({ tokens }) => tokens.slice(-room))
    const longest = Math.max(...kept.map((tokens) => tokens.length))
    let active = kept.map((tokens, index) => ({ index, padding: longest - tokens.length }))
    let cache = decoder.emptyCache(rows.length)
    let next = kept.map((tokens) => [...Array.from({ length: longest - tokens.length }, () => end), ...tokens])
    const produced: number[][] = rows.map(() => [])
    for (let count = 0; count < call.maxTokens && active.length > 0 && cache.length < contextLength; count += 1) {
      call.signal?.throwIfAborted()
      const result = await decoder.step({ rows: next, padding: active.map(({ padding: pad }) => pad), cache })
      const last = (next[0]?.length ?? 1) - 1
      next = active.map(({ index }, row) => {
        const logits = positionOf(result.logits, row, last).slice()
        for (const token of banned) logits[token] = Number.NEGATIVE_INFINITY
        // Ids that the model has beyond the tokenizer's have no text.
        logits.fill(Number.NEGATIVE_INFINITY, tokenizer.vocabularySize)
        const token = sampleToken(logits, { temperature: call.temperature, topP: call.topP ?? 1, draw: (rows[index] as SequenceStart).random.nextUniform() })
        if (token !== end) produced[index]?.push(token)
        return [token]
      })
      cache = result.cache
      const going = active.map((_, row) => row).filter((row) => next[row]?.[0] !== end)
      if (going.length < active.length && going.length > 0) cache = { ...cache, values: keepRows(cache.values, going) }
      active = going.map((row) => active[row] as (typeof active)[number])
      next = going.map((row) => next[row] as number[])
    }
    return produced
  }

  return {
    generate: async (call) => {
      call.signal?.throwIfAborted()
      const starts = call.prompts.flatMap((tokens) =>
        Array.from({ length: call.samples }, (_, sample) => ({ tokens, random: createSeededRandom(call.seed, `${sample} ${tokens.join(' ')}`) })),
      )
      const results: number[][] = []
      for (let first = 0; first < starts.length; first += largestBatch) {
        results.push(...(await continueBatch(starts.slice(first, first + largestBatch), call)))
      }
      return call.prompts.map((_, prompt) => results.slice(prompt * call.samples, (prompt + 1) * call.samples))
    },
    forward: async (rows) => {
      const decoder = await session()
      const longest = Math.max(...rows.map((row) => row.length))
      const pads = rows.map((row) => longest - row.length)
      const padded = rows.map((row, index) => [...Array.from({ length: pads[index] as number }, () => end), ...row])
      const { logits, hidden } = await decoder.step({ rows: padded, padding: pads, cache: decoder.emptyCache(rows.length) })
      return rows.map((_, row) => ({
        logitsAt: (position) => positionOf(logits, row, (pads[row] as number) + position),
        hiddenAt: (position) => positionOf(hidden, row, (pads[row] as number) + position),
      }))
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

/** A cache without the rows that have ended. */
function keepRows(values: Readonly<Record<string, TensorValue>>, rows: readonly number[]): Record<string, TensorValue> {
  return Object.fromEntries(
    Object.entries(values).map(([name, { dataType, shape, data }]) => {
      const size = data.length / (shape[0] as number)
      const kept = new Float32Array(rows.length * size)
      for (const [position, row] of rows.entries()) kept.set((data as Float32Array).subarray(row * size, (row + 1) * size), position * size)
      return [name, { dataType, shape: [rows.length, ...shape.slice(1)], data: kept }]
    }),
  )
}
