import { SaaaError } from '@saaa/evaluator'
import type { TokenRun } from './token-buffer.ts'

const magic = 0x314b5053 // "SPK1", little-endian

interface StateHeader {
  readonly length: number
  readonly channels: readonly string[]
}

/** Magic, header length (4 bytes each), JSON header, then tokens, weights and channels, all little-endian. */
export function encodePackerState({ tokens, weights, channels }: TokenRun): Uint8Array {
  const names = Object.keys(channels)
  const header = Buffer.from(JSON.stringify({ length: tokens.length, channels: names } satisfies StateHeader))
  const bytes = Buffer.alloc(8 + header.length + 4 * tokens.length * (2 + names.length))
  bytes.writeUInt32LE(magic, 0)
  bytes.writeUInt32LE(header.length, 4)
  bytes.set(header, 8)
  let position = 8 + header.length
  for (const token of tokens) position = bytes.writeUInt32LE(token, position)
  for (const values of [weights, ...names.map((name) => channels[name] ?? new Float32Array(0))]) {
    for (const value of values) position = bytes.writeFloatLE(value, position)
  }
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** @throws SaaaError 'checkpoint-corrupt' for bytes that no packer wrote, 'checkpoint-incompatible' for other channels */
export function decodePackerState(state: Uint8Array, channelNames: readonly string[]): TokenRun {
  const bytes = Buffer.from(state.buffer, state.byteOffset, state.byteLength)
  const header = readHeader(bytes)
  const names = header?.channels ?? []
  const start = bytes.length < 8 ? 0 : 8 + bytes.readUInt32LE(4)
  if (header === undefined || bytes.length !== start + 4 * header.length * (2 + names.length)) {
    throw new SaaaError({
      code: 'checkpoint-corrupt',
      message: `The packer's state (${bytes.length} bytes) is damaged or cut short; resume from an earlier checkpoint.`,
    })
  }
  if (names.length !== channelNames.length || names.some((name) => !channelNames.includes(name))) {
    throw new SaaaError({
      code: 'checkpoint-incompatible',
      message: `The packer's state has the channels [${names.join(', ')}], expected [${channelNames.join(', ')}]; resume with the dimensions of the former run.`,
    })
  }
  let position = start
  const tokens = Uint32Array.from({ length: header.length }, () => {
    position += 4
    return bytes.readUInt32LE(position - 4)
  })
  const readValues = (): Float32Array =>
    Float32Array.from({ length: header.length }, () => {
      position += 4
      return bytes.readFloatLE(position - 4)
    })
  const weights = readValues()
  return { tokens, weights, channels: Object.fromEntries(names.map((name) => [name, readValues()])) }
}

function readHeader(bytes: Buffer): StateHeader | undefined {
  if (bytes.length < 8 || bytes.readUInt32LE(0) !== magic) return undefined
  try {
    const header = JSON.parse(bytes.toString('utf8', 8, 8 + bytes.readUInt32LE(4))) as Partial<StateHeader>
    return typeof header.length === 'number' && Array.isArray(header.channels) ? (header as StateHeader) : undefined
  } catch {
    return undefined
  }
}
