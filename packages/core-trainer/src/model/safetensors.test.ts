import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { SaaaError } from '@saaa/evaluator'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { readSafetensors, writeSafetensors } from './safetensors.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'saaa-safetensors-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const fileOf = (header: unknown, data: Uint8Array = new Uint8Array()): Uint8Array => {
  const json = new TextEncoder().encode(typeof header === 'string' ? header : JSON.stringify(header))
  const bytes = new Uint8Array(8 + json.length + data.length)
  new DataView(bytes.buffer).setBigUint64(0, BigInt(json.length), true)
  bytes.set(json, 8)
  bytes.set(data, 8 + json.length)
  return bytes
}
const readBytes = async (bytes: Uint8Array) => {
  const path = join(folder, 'given.safetensors')
  await writeFile(path, bytes)
  return readSafetensors(path)
}

describe('safetensors', () => {
  test('what is written is read back bit for bit, whatever the names and values', async () => {
    const path = join(folder, 'round.safetensors')
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(
          fc.string({ minLength: 1 }).filter((name) => name !== '__metadata__' && name !== '__proto__'),
          fc.float32Array(),
          { maxKeys: 6 },
        ),
        fc.dictionary(
          fc.string().filter((name) => name !== '__proto__'),
          fc.string(),
          { maxKeys: 3 },
        ),
        async (arrays, metadata) => {
          const source = new Map(Object.entries(arrays).map(([name, data]) => [name, { shape: [data.length], data }]))
          await writeSafetensors(path, source, metadata)
          const content = await readSafetensors(path)
          expect(content.metadata).toEqual({ ...metadata })
          expect(content.arrays.size).toBe(source.size)
          for (const [name, { shape, data }] of source) {
            const read = content.arrays.get(name)
            expect(read?.shape).toEqual(shape)
            expect(Buffer.from(((read as NonNullable<typeof read>).data as Float32Array).buffer)).toEqual(
              Buffer.from(data.buffer, data.byteOffset, data.byteLength),
            )
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  test('the data begin at a multiple of eight bytes', async () => {
    const path = join(folder, 'aligned.safetensors')
    await writeSafetensors(path, new Map([['a', { shape: [3], data: Float32Array.of(1, 2, 3) }]]))
    const bytes = await readFile(path)
    expect(Number(bytes.readBigUInt64LE(0)) % 8).toBe(0)
  })

  test('bfloat16 and float16 are widened', async () => {
    const words = Uint16Array.of(0x3f80, 0xc040, 0x3c00, 0x0001, 0xfc00, 0x7e00)
    const header = {
      brain: { dtype: 'BF16', shape: [2], data_offsets: [0, 4] },
      half: { dtype: 'F16', shape: [2, 2], data_offsets: [4, 12] },
    }
    const { arrays } = await readBytes(fileOf(header, new Uint8Array(words.buffer)))
    expect([...(arrays.get('brain') as { data: Float32Array }).data]).toEqual([1, -3])
    expect([...(arrays.get('half') as { data: Float32Array }).data]).toEqual([1, 2 ** -24, -Infinity, NaN])
  })

  test('only the names asked for are read', async () => {
    const path = join(folder, 'some.safetensors')
    await writeSafetensors(
      path,
      new Map([
        ['a', { shape: [1], data: Float32Array.of(1) }],
        ['b', { shape: [1], data: Float32Array.of(2) }],
      ]),
    )
    expect([...(await readSafetensors(path, { names: new Set(['b', 'missing']) })).arrays.keys()]).toEqual(['b'])
  })

  test.each([
    ['an empty file', new Uint8Array(), /at least 8 bytes/],
    ['a header longer than the file', Uint8Array.of(255, 0, 0, 0, 0, 0, 0, 0), /claims 255 bytes/],
    ['a header without JSON', fileOf('{"a":'), /not JSON/],
    ['an array as header', fileOf('[1]'), /not an object/],
    [
      'an unknown type',
      fileOf({ a: { dtype: 'F8', shape: [], data_offsets: [0, 1] } }, new Uint8Array(1)),
      /unknown type "F8"/,
    ],
    [
      'a shape that does not match',
      fileOf({ a: { dtype: 'F32', shape: [2], data_offsets: [0, 4] } }, new Uint8Array(4)),
      /needs 8 bytes/,
    ],
    [
      'a negative size',
      fileOf({ a: { dtype: 'F32', shape: [-1], data_offsets: [0, 4] } }, new Uint8Array(4)),
      /no valid shape/,
    ],
    ['a gap', fileOf({ a: { dtype: 'U8', shape: [1], data_offsets: [1, 2] } }, new Uint8Array(2)), /starts at byte 1/],
    ['a file cut off', fileOf({ a: { dtype: 'U8', shape: [9], data_offsets: [0, 9] } }, new Uint8Array(4)), /cut off/],
    [
      'bytes left over',
      fileOf({ a: { dtype: 'U8', shape: [1], data_offsets: [0, 1] } }, new Uint8Array(4)),
      /the file has/,
    ],
    ['metadata that is no map of strings', fileOf({ __metadata__: { a: 1 } }), /__metadata__/],
  ])('%s is refused by name', async (_, bytes, message) => {
    const error = await readBytes(bytes).catch((thrown: unknown) => thrown)
    expect(SaaaError.isInstance(error) && error.code).toBe('checkpoint-corrupt')
    expect(String(error)).toMatch(message)
  })

  test('a missing file and an unwritable place have their own codes', async () => {
    await expect(readSafetensors(join(folder, 'nothing'))).rejects.toMatchObject({ code: 'not-found' })
    await expect(writeSafetensors(join(folder, 'no', 'folder'), new Map())).rejects.toMatchObject({
      code: 'storage-failure',
    })
  })

  test('a shape that does not hold the data is refused before writing', async () => {
    const wrong = new Map([['a', { shape: [2], data: Float32Array.of(1) }]])
    await expect(writeSafetensors(join(folder, 'wrong'), wrong)).rejects.toMatchObject({ code: 'shape-mismatch' })
  })
})
