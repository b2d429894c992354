import { open } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'

import { SaaaError } from '@saaa/evaluator'

import { bfloat16ToFloat32, float16ToFloat32 } from './half-precision.ts'
import { corrupt, parseHeader, parseHeaderLength } from './safetensors-header.ts'
import type { SafetensorsEntry } from './safetensors-header.ts'

/** An array as read: 16-bit floats are widened to float32, BOOL is bytes. */
export interface SafetensorsArray {
  readonly shape: readonly number[]
  readonly data:
    | Float64Array
    | Float32Array
    | BigInt64Array
    | Int32Array
    | Int16Array
    | Int8Array
    | BigUint64Array
    | Uint32Array
    | Uint16Array
    | Uint8Array
}

export interface SafetensorsContent {
  readonly arrays: Map<string, SafetensorsArray>
  readonly metadata: Readonly<Record<string, string>>
}

/**
 * Reads a `.safetensors` file, one array at a time, so that no more than the arrays themselves is held.
 * @param names only these, when given; absent ones are simply not in the result
 * @throws SaaaError `checkpoint-corrupt` when header and content do not agree, `not-found` when there is no such file
 */
export async function readSafetensors(
  path: string,
  { names }: { names?: ReadonlySet<string> } = {},
): Promise<SafetensorsContent> {
  const file = await open(path, 'r').catch((cause: unknown) => {
    throw new SaaaError({ code: 'not-found', message: `Cannot open the weight file ${path}.`, cause })
  })
  try {
    const { size } = await file.stat()
    const headerLength = parseHeaderLength(await readBytes(file, 0, Math.min(8, size), path), size, path)
    const { entries, metadata, dataStart } = parseHeader(await readBytes(file, 8, headerLength, path), size, path)
    const arrays = new Map<string, SafetensorsArray>()
    for (const entry of entries) {
      if (names && !names.has(entry.name)) continue
      const bytes = await readBytes(file, dataStart + entry.begin, entry.end - entry.begin, path)
      arrays.set(entry.name, { shape: entry.shape, data: decode(entry, bytes.buffer) })
    }
    return { arrays, metadata }
  } finally {
    await file.close()
  }
}

/** Linux moves at most 2^31 bytes in one read or write; larger arrays go in pieces. */
const pieceBytes = 2 ** 30

async function readBytes(
  file: FileHandle,
  position: number,
  length: number,
  path: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(length)
  for (let done = 0; done < length;) {
    const { bytesRead } = await file.read(bytes, done, Math.min(pieceBytes, length - done), position + done)
    if (bytesRead === 0) throw corrupt(path, `it ended ${length - done} bytes early`)
    done += bytesRead
  }
  return bytes
}

/** Typed arrays are little-endian on every platform Node runs on but one (s390x), as the format is. */
function decode({ type }: SafetensorsEntry, buffer: ArrayBuffer): SafetensorsArray['data'] {
  switch (type) {
    case 'F64':
      return new Float64Array(buffer)
    case 'F32':
      return new Float32Array(buffer)
    case 'F16':
      return float16ToFloat32(new Uint16Array(buffer))
    case 'BF16':
      return bfloat16ToFloat32(new Uint16Array(buffer))
    case 'I64':
      return new BigInt64Array(buffer)
    case 'I32':
      return new Int32Array(buffer)
    case 'I16':
      return new Int16Array(buffer)
    case 'I8':
      return new Int8Array(buffer)
    case 'U64':
      return new BigUint64Array(buffer)
    case 'U32':
      return new Uint32Array(buffer)
    case 'U16':
      return new Uint16Array(buffer)
    case 'U8':
    case 'BOOL':
      return new Uint8Array(buffer)
  }
}

/** An array to write. */
export interface SafetensorsSource {
  readonly shape: readonly number[]
  readonly data: Float32Array | Float64Array | Int32Array | BigInt64Array | Uint8Array
}

/**
 * Writes a `.safetensors` file: arrays in the given order, float32 as F32 and so on, flushed to the disk before it
 * returns. The same input gives the same bytes.
 * @throws SaaaError `storage-failure` when the disk refuses (full, read-only)
 */
export async function writeSafetensors(
  path: string,
  arrays: ReadonlyMap<string, SafetensorsSource>,
  metadata: Readonly<Record<string, string>> = { format: 'pt' },
): Promise<void> {
  const header: Record<string, unknown> = { __metadata__: metadata }
  let position = 0
  for (const [name, { shape, data }] of arrays) {
    if (shape.reduce((product, size) => product * size, 1) !== data.length) {
      throw new SaaaError({
        code: 'shape-mismatch',
        message: `${name}: shape [${shape.join(', ')}] does not hold ${data.length} values.`,
      })
    }
    header[name] = { dtype: typeOf(data), shape, data_offsets: [position, position + data.byteLength] }
    position += data.byteLength
  }
  // Padded with spaces so that the data start at a multiple of eight, which readers that map the file rely on.
  const json = new TextEncoder().encode(JSON.stringify(header))
  const headerLength = Math.ceil(json.length / 8) * 8
  const prefix = new Uint8Array(8 + headerLength).fill(0x20)
  new DataView(prefix.buffer).setBigUint64(0, BigInt(headerLength), true)
  prefix.set(json, 8)
  try {
    const file = await open(path, 'w')
    try {
      await writeBytes(file, prefix)
      for (const { data } of arrays.values()) {
        await writeBytes(file, new Uint8Array(data.buffer, data.byteOffset, data.byteLength))
      }
      await file.sync()
    } finally {
      await file.close()
    }
  } catch (cause) {
    throw new SaaaError({ code: 'storage-failure', message: `Cannot write the weight file ${path}.`, cause })
  }
}

async function writeBytes(file: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let done = 0; done < bytes.length;) {
    const { bytesWritten } = await file.write(bytes, done, Math.min(pieceBytes, bytes.length - done))
    done += bytesWritten
  }
}

const typeOf = (data: SafetensorsSource['data']): string =>
  data instanceof Float32Array
    ? 'F32'
    : data instanceof Float64Array
      ? 'F64'
      : data instanceof Int32Array
        ? 'I32'
        : data instanceof BigInt64Array
          ? 'I64'
          : 'U8'
