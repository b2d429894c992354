import {
  createSession,
  type Device,
  gather,
  input,
  reshape,
  type Session,
  type Tensor,
  type TensorValue,
} from '@saaa/kernels'
import { decoderForward, vocabularyLogits } from '../model/decoder.ts'
import { headSize, type ModelConfiguration } from '../model/model-configuration.ts'
import { modelParameters } from '../model/model-parameters.ts'

/** Keys and values of all layers so far. A step uses up the cache that it takes: its memory serves the next but one. */
export interface CacheState {
  readonly values: Readonly<Record<string, TensorValue>>
  /** Positions held, padding included. */
  readonly length: number
  /** Memory that the next step may write to, by name; it makes new where this is too small. */
  readonly spare: Readonly<Record<string, Float32Array>>
}

export interface DecoderSessionOptions {
  readonly configuration: ModelConfiguration
  /** Current parameter values by name, read at every call. */
  readonly parameters: () => Readonly<Record<string, TensorValue>>
  readonly device: Device
  readonly threads: number
}

export interface DecoderStep {
  /** Rows of token ids, all of one length; shorter ones are padded on the left. */
  readonly rows: readonly (readonly number[])[]
  /** Padding on the left of each row, in tokens: hidden from attention, not counted as positions. */
  readonly padding: readonly number[]
  readonly cache: CacheState
  /** Whose logits are wanted: row · T + token, padding counted. Those of a whole prompt would be most of the work and memory. */
  readonly wanted: readonly number[]
}

export interface DecoderStepResult {
  /** [wanted, V] */
  readonly logits: TensorValue
  /** [B, T, C], after the final norm. */
  readonly hidden: TensorValue
  readonly cache: CacheState
}

/** The decoder with a KV cache: one program for the first call and for every continuation. */
export interface DecoderSession {
  /** @param positions how many it will come to hold, so that memory for them is taken once. @default 0 */
  emptyCache(batch: number, positions?: number): CacheState
  step(call: DecoderStep): Promise<DecoderStepResult>
  release(): Promise<void>
}

const hidden = -1e30
const past = (layer: number, kind: 'key' | 'value'): string => `past.${layer}.${kind}`
const present = (layer: number, kind: 'key' | 'value'): string => `present.${layer}.${kind}`

export async function createDecoderSession({
  configuration,
  parameters,
  device,
  threads,
}: DecoderSessionOptions): Promise<DecoderSession> {
  const { layers, keyValueHeads, attentionHeads } = configuration
  const size = headSize(configuration)
  const layerNumbers = Array.from({ length: layers }, (_, layer) => layer)
  const grouped = keyValueHeads !== attentionHeads
  const session = await open(configuration, { device, threads, grouped })
  const names = layerNumbers.flatMap((layer) =>
    (['key', 'value'] as const).map((kind) => ({ from: past(layer, kind), to: present(layer, kind) })),
  )
  const valuesOf = (batch: number, positions: number): number => batch * keyValueHeads * positions * size

  return {
    emptyCache: (batch, positions = 0) => {
      const room = (): Float32Array => new Float32Array(valuesOf(batch, positions))
      const shape = [batch, keyValueHeads, 0, size]
      return {
        values: Object.fromEntries(
          names.map(({ from }) => [from, { dataType: 'float32', shape, data: room().subarray(0, 0) }]),
        ),
        length: 0,
        spare: Object.fromEntries(names.map(({ from }) => [from, room()])),
      }
    },
    step: async ({ rows, padding, cache, wanted }) => {
      const batch = rows.length
      const tokens = rows[0]?.length ?? 0
      const keys = cache.length + tokens
      const positions = new BigInt64Array(batch * tokens)
      const mask = new Float32Array(batch * tokens * keys)
      for (const [row, pad] of padding.entries()) {
        for (let token = 0; token < tokens; token += 1) {
          const own = cache.length + token
          positions[row * tokens + token] = BigInt(Math.max(0, own - pad))
          for (let key = 0; key < keys; key += 1) {
            if (key > own || (key < pad && own >= pad)) mask[(row * tokens + token) * keys + key] = hidden
          }
        }
      }
      const taken = valuesOf(batch, keys)
      // Fresh memory for a cache costs more than the step itself, so the last two take turns. A device makes its own.
      const into = Object.fromEntries(
        (device === 'cpu' ? names : []).map(({ from, to }): readonly [string, TensorValue] => {
          const spare = cache.spare[from]
          const data = spare === undefined || spare.length < taken ? new Float32Array(taken) : spare.subarray(0, taken)
          return [to, { dataType: 'float32', shape: [batch, keyValueHeads, keys, size], data }]
        }),
      )
      const feeds = {
        ...parameters(),
        ...cache.values,
        tokens: { dataType: 'int32', shape: [batch, tokens], data: Int32Array.from(rows.flat()) },
        wanted: { dataType: 'int32', shape: [wanted.length], data: Int32Array.from(wanted) },
        positions: { dataType: 'int64', shape: [batch, tokens], data: positions },
        mask: {
          dataType: 'float32',
          shape: grouped ? [batch, 1, 1, tokens, keys] : [batch, 1, tokens, keys],
          data: mask,
        },
      } as const
      const results = (await session.run(feeds, { into })) as Record<string, TensorValue>
      const values = Object.fromEntries(names.map(({ from, to }) => [from, results[to] as TensorValue]))
      const spare = Object.fromEntries(names.map(({ from }) => [from, wholeOf(cache.values[from] as TensorValue)]))
      return {
        logits: results['logits'] as TensorValue,
        hidden: results['hidden'] as TensorValue,
        cache: { values, length: keys, spare },
      }
    },
    release: () => session.release(),
  }
}

function open(
  configuration: ModelConfiguration,
  { device, threads, grouped }: { readonly device: Device; readonly threads: number; readonly grouped: boolean },
): Promise<Session> {
  const cacheShape = ['batch', configuration.keyValueHeads, 'past', headSize(configuration)]
  const layerNumbers = Array.from({ length: configuration.layers }, (_, layer) => layer)
  const parameters = Object.fromEntries(
    modelParameters(configuration).map(({ name, shape }) => [name, input({ name, shape })]),
  )
  const { hidden_BTC, present: held } = decoderForward({
    configuration,
    parameters,
    tokens_BT: input({ name: 'tokens', shape: ['batch', 'tokens'], dataType: 'int32' }),
    continuation: {
      positions_BT: input({ name: 'positions', shape: ['batch', 'tokens'], dataType: 'int64' }),
      mask: input({
        name: 'mask',
        shape: grouped ? ['batch', 1, 1, 'tokens', 'past+tokens'] : ['batch', 1, 'tokens', 'past+tokens'],
      }),
      past: layerNumbers.map((layer) => ({
        key_BKSD: input({ name: past(layer, 'key'), shape: cacheShape }),
        value_BKSD: input({ name: past(layer, 'value'), shape: cacheShape }),
      })),
    },
  })
  const all_NC = reshape(hidden_BTC, ['positions', configuration.hiddenSize])
  const wanted_WC = gather(all_NC, input({ name: 'wanted', shape: ['wanted'], dataType: 'int32' }))
  const outputs: Record<string, Tensor> = {
    logits: vocabularyLogits({ configuration, parameters, hidden: wanted_WC }),
    hidden: hidden_BTC,
  }
  for (const [layer, { key_BKSD, value_BKSD }] of held.entries()) {
    outputs[present(layer, 'key')] = key_BKSD
    outputs[present(layer, 'value')] = value_BKSD
  }
  return createSession({ outputs }, { device, threads })
}

/** All memory behind a value, of which it may take only the front. */
const wholeOf = ({ data }: TensorValue): Float32Array => new Float32Array(data.buffer)

/** The cache without the rows that have ended, moved together where they are. */
export function keepRows(cache: CacheState, rows: readonly number[]): CacheState {
  const values = Object.fromEntries(
    Object.entries(cache.values).map(([name, { dataType, shape, data }]) => {
      const size = data.length / (shape[0] as number)
      for (const [position, row] of rows.entries()) data.copyWithin(position * size, row * size, (row + 1) * size)
      const kept = (data as Float32Array).subarray(0, rows.length * size)
      return [name, { dataType, shape: [rows.length, ...shape.slice(1)], data: kept }]
    }),
  )
  return { ...cache, values }
}

/** Row of a matrix; a view, not a copy. */
export function matrixRow({ shape, data }: TensorValue, row: number): Float32Array {
  const width = shape.at(-1) as number
  return (data as Float32Array).subarray(row * width, (row + 1) * width)
}
