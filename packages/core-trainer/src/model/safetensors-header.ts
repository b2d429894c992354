import { SaaaError, describeValue } from '@saaa/evaluator'
import { isRecord } from '../data/is-record.ts'

/** Bytes of one element, by the format's type names. */
export const safetensorsTypes = {
  F64: 8,
  F32: 4,
  F16: 2,
  BF16: 2,
  I64: 8,
  I32: 4,
  I16: 2,
  I8: 1,
  U64: 8,
  U32: 4,
  U16: 2,
  U8: 1,
  BOOL: 1,
} as const

export type SafetensorsType = keyof typeof safetensorsTypes

/** Where one array lies: the half-open byte range is counted from the end of the header. */
export interface SafetensorsEntry {
  readonly name: string
  readonly type: SafetensorsType
  readonly shape: readonly number[]
  readonly begin: number
  readonly end: number
}

export interface SafetensorsHeader {
  readonly entries: readonly SafetensorsEntry[]
  readonly metadata: Readonly<Record<string, string>>
  /** Byte position of the first array in the file. */
  readonly dataStart: number
}

/** The format caps its header here, so that a corrupt length cannot make a reader allocate without bound. */
const maximumHeaderBytes = 100_000_000

/** Length of the JSON header, from the file's first eight bytes. */
export function parseHeaderLength(prefix: Uint8Array, fileBytes: number, source: string): number {
  if (prefix.length < 8) throw corrupt(source, `expected at least 8 bytes, got ${prefix.length}`)
  const length = Number(new DataView(prefix.buffer, prefix.byteOffset, 8).getBigUint64(0, true))
  if (length < 2 || length > maximumHeaderBytes || 8 + length > fileBytes) {
    throw corrupt(source, `the header claims ${length} bytes in a file of ${fileBytes}`)
  }
  return length
}

/**
 * Parses and checks the JSON header: known types, ranges that match their shapes, inside the file, without gap or
 * overlap, as the format demands.
 * @throws SaaaError `checkpoint-corrupt` naming the file and the array
 */
export function parseHeader(json: Uint8Array, fileBytes: number, source: string): SafetensorsHeader {
  let parsed: unknown
  try {
    parsed = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(json))
  } catch (cause) {
    throw corrupt(source, 'the header is not JSON', cause)
  }
  if (!isRecord(parsed)) throw corrupt(source, 'the header is not an object')
  const { __metadata__: metadata = {}, ...arrays } = parsed
  if (!isRecord(metadata) || !Object.values(metadata).every((value) => typeof value === 'string')) {
    throw corrupt(source, '__metadata__ is not a map of strings')
  }
  const entries = Object.entries(arrays).map(([name, value]) => parseEntry(name, value, source))
  entries.sort((a, b) => a.begin - b.begin || a.end - b.end)
  let position = 0
  for (const { name, begin, end } of entries) {
    if (begin !== position) throw corrupt(source, `${name} starts at byte ${begin} of the data, expected ${position}`)
    position = end
  }
  const dataStart = 8 + json.length
  if (dataStart + position !== fileBytes) {
    throw corrupt(source, `the arrays need ${dataStart + position} bytes, the file has ${fileBytes}; was it cut off?`)
  }
  return { entries, metadata: metadata as Record<string, string>, dataStart }
}

function parseEntry(name: string, value: unknown, source: string): SafetensorsEntry {
  if (!isRecord(value)) throw corrupt(source, `${name} is described by ${describeValue(value)}, not an object`)
  const { dtype, shape, data_offsets: range } = value
  if (typeof dtype !== 'string' || !Object.hasOwn(safetensorsTypes, dtype)) {
    throw corrupt(source, `${name} has the unknown type ${describeValue(dtype)}`)
  }
  if (!isWholeNumbers(shape)) throw corrupt(source, `${name} has no valid shape`)
  if (!isWholeNumbers(range) || range.length !== 2) throw corrupt(source, `${name} has no valid data_offsets`)
  const [begin = 0, end = 0] = range
  const type = dtype as SafetensorsType
  const expected = shape.reduce((product, size) => product * size, safetensorsTypes[type])
  if (end - begin !== expected) {
    throw corrupt(source, `${name} (${type} [${shape.join(', ')}]) needs ${expected} bytes but spans ${end - begin}`)
  }
  return { name, type, shape, begin, end }
}

const isWholeNumbers = (value: unknown): value is number[] =>
  Array.isArray(value) && value.every((item) => Number.isSafeInteger(item) && item >= 0)

/** The error every unreadable weight file ends in. */
export const corrupt = (source: string, what: string, cause?: unknown): SaaaError =>
  new SaaaError({
    code: 'checkpoint-corrupt',
    message: `${source} is not a valid safetensors file: ${what}.`,
    ...(cause === undefined ? {} : { cause }),
  })
