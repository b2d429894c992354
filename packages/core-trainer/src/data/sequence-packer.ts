import { InvalidArgumentError, positiveInteger, requireNumber } from '@saaa/evaluator'
import { decodePackerState, encodePackerState } from './packer-state.ts'
import { TokenBuffer } from './token-buffer.ts'

/** A tokenised document. All arrays have one value per token. */
export interface PackItem {
  /** Without the end-of-document token, which the packer adds. */
  readonly tokens: Uint32Array
  /** Loss weight of predicting this token from those before it. */
  readonly weights: Float32Array
  /** One array for each channel the packer was created with. */
  readonly channels?: Readonly<Record<string, Float32Array>>
}

/** A per-token side value, such as a head's target. */
export interface PackChannel {
  /** `input`: the value of the token read at this position; `target`: of the token to be predicted there. @default 'input' */
  readonly align?: 'input' | 'target'
  /** Value at end-of-document tokens and padding. @default 0 */
  readonly endValue?: number
}

export interface SequencePackerOptions {
  readonly contextLength: number
  /** Sequences per batch. */
  readonly batchSize: number
  /** Written after every document. */
  readonly endToken: number
  /** Loss weight of the end-of-document token. @default 1 */
  readonly endWeight?: number
  /** @default none */
  readonly channels?: Readonly<Record<string, PackChannel>>
}

/** Row-major [batchSize, contextLength]. */
export interface PackedBatch {
  readonly shape: readonly [batchSize: number, contextLength: number]
  readonly inputs: Int32Array
  /** The token that follows each input. */
  readonly targets: Int32Array
  /** Of the targets; 0 = not learned from. */
  readonly weights: Float32Array
  readonly channels: Readonly<Record<string, Float32Array>>
  /** Targets that are tokens of the stream: all of them, except in a batch from `flush`. */
  readonly tokenCount: number
  /** Sum of the weights. */
  readonly weightSum: number
}

/**
 * Lays documents end to end and cuts the stream into sequences: every token is a target exactly once, except the very
 * first. The order of items alone decides the batches, so what follows a restored state equals what would have followed
 * without the interruption.
 */
export interface SequencePacker {
  /** @throws InvalidArgumentError when the arrays' lengths differ or a channel is missing; nothing is added then */
  push(item: PackItem): void
  /** The next full batch, undefined when more items are needed first. */
  take(): PackedBatch | undefined
  /** What is left after `take` gave undefined, filled up with padding of weight 0; undefined when nothing is left. */
  flush(paddingToken: number): PackedBatch | undefined
  /** Tokens waiting. */
  readonly pending: number
  /** The waiting tokens as bytes; see `restore`. */
  state(): Uint8Array
  /** Replaces the waiting tokens. Context length and batch size may differ from those of the writer. */
  restore(state: Uint8Array): void
}

export function createSequencePacker(options: SequencePackerOptions): SequencePacker {
  const { contextLength, batchSize, endToken, endWeight = 1, channels = {} } = options
  requireNumber('contextLength', contextLength, positiveInteger)
  requireNumber('batchSize', batchSize, positiveInteger)
  const names = Object.keys(channels)
  const perBatch = batchSize * contextLength
  const end = {
    tokens: Uint32Array.of(endToken),
    weights: Float32Array.of(endWeight),
    channels: Object.fromEntries(names.map((name) => [name, Float32Array.of(channels[name]?.endValue ?? 0)])),
  }
  let buffer = new TokenBuffer(names)

  const cut = (paddingToken: number): PackedBatch => {
    const { tokens, weights, channels: values } = buffer.peek(perBatch + 1)
    const tokenCount = tokens.length - 1
    const batch = {
      shape: [batchSize, contextLength] as const,
      inputs: new Int32Array(perBatch).fill(paddingToken),
      targets: new Int32Array(perBatch).fill(paddingToken),
      weights: new Float32Array(perBatch),
      channels: Object.fromEntries(
        names.map((name) => [name, new Float32Array(perBatch).fill(channels[name]?.endValue ?? 0)]),
      ),
      tokenCount,
      weightSum: 0,
    }
    batch.inputs.set(tokens.subarray(0, tokenCount))
    batch.targets.set(tokens.subarray(1))
    batch.weights.set(weights.subarray(1))
    for (const name of names) {
      const shift = channels[name]?.align === 'target' ? 1 : 0
      batch.channels[name]?.set(values[name]?.subarray(shift, shift + tokenCount) ?? [])
    }
    for (const weight of batch.weights) batch.weightSum += weight
    buffer.drop(tokenCount)
    return batch
  }

  return {
    push(item) {
      if (item.tokens.length === 0) return
      requireLength('weights', item.weights.length, item.tokens.length)
      for (const name of names) requireLength(`channels.${name}`, item.channels?.[name]?.length, item.tokens.length)
      buffer.push({ tokens: item.tokens, weights: item.weights, channels: item.channels ?? {} })
      buffer.push(end)
    },
    take: () => (buffer.length > perBatch ? cut(endToken) : undefined),
    flush(paddingToken) {
      if (buffer.length < 2) return undefined
      if (buffer.length > perBatch) {
        throw new InvalidArgumentError({
          argument: 'flush',
          value: buffer.length,
          expected: `at most ${perBatch} waiting tokens: take() the full batches first`,
        })
      }
      const batch = cut(paddingToken)
      buffer.drop(1) // its last target has no successor any more
      return batch
    },
    get pending() {
      return buffer.length
    },
    state: () => encodePackerState(buffer.peek(Number.POSITIVE_INFINITY)),
    restore(state) {
      const run = decodePackerState(state, names)
      buffer = new TokenBuffer(names)
      buffer.push(run)
    },
  }
}

function requireLength(argument: string, length: number | undefined, expected: number): void {
  if (length !== expected)
    throw new InvalidArgumentError({ argument, value: length, expected: `${expected} values, one per token` })
}
