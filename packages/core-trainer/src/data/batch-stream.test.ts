import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createBatchStream, type BatchStream, type BatchStreamState } from './batch-stream.ts'
import { buildCorpusIndex } from './build-corpus-index.ts'
import type { CorpusDocument } from './corpus-document.ts'
import type { CorpusIndex } from './corpus-index.ts'
import { createDocumentStream, type DocumentStream } from './document-stream.ts'
import { createSequencePacker, type PackItem } from './sequence-packer.ts'

let folder: string
let index: CorpusIndex
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'saaa-stream-'))
  const lines = Array.from({ length: 57 }, (_, number) =>
    JSON.stringify({ text: `${number}:${'abcdefgh'.repeat(number % 5)}` }),
  )
  await writeFile(join(folder, 'a.jsonl'), lines.slice(0, 30).join('\n'))
  await writeFile(join(folder, 'b.jsonl'), lines.slice(30).join('\n'))
  index = await buildCorpusIndex({ paths: [folder], cacheFolder: join(folder, '.cache') })
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const open: DocumentStream[] = []
function stream(options: Partial<Parameters<typeof createDocumentStream>[0]> = {}): DocumentStream {
  const created = createDocumentStream({ index, split: 'train', seed: 5, heldOutFraction: 0.2, ...options })
  open.push(created)
  return created
}
afterAll(async () => {
  for (const each of open) await each.close()
})

async function take(documents: DocumentStream, count: number): Promise<string[]> {
  const found: string[] = []
  while (found.length < count) found.push((await documents.next())?.text ?? '(end)')
  return found
}

describe('createDocumentStream', () => {
  it('gives every document once per pass, in another order each time', async () => {
    const documents = stream()
    const first = await take(documents, documents.length)
    const second = await take(documents, documents.length)
    expect(new Set(first).size).toBe(documents.length)
    expect(second).not.toEqual(first)
    expect([...second].sort()).toEqual([...first].sort())
    expect(await take(stream(), documents.length)).toEqual(first)
    expect(await take(stream({ seed: 6 }), documents.length)).not.toEqual(first)
  })

  it('goes on from any cursor as if never interrupted, across passes', async () => {
    const reference = await take(stream(), 150)
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 140 }), fc.integer({ min: 1, max: 30 }), async (stop, readAhead) => {
        const before = stream({ readAhead })
        await take(before, stop)
        const cursor = JSON.parse(JSON.stringify(before.cursor()))
        const after = stream({ cursor })
        expect(await take(after, 10)).toEqual(reference.slice(stop, stop + 10))
        await before.close()
        await after.close()
      }),
      { numRuns: 40, seed: 3 },
    )
  })

  it('ends after the held-out documents, in index order, none of which is in training', async () => {
    const heldOut: CorpusDocument[] = []
    for await (const document of stream({ split: 'held-out' })) heldOut.push(document)
    expect(heldOut.length).toBeGreaterThan(3)
    expect(heldOut.map(({ number }) => number)).toEqual(heldOut.map(({ number }) => number).sort((a, b) => a - b))
    const trained = stream()
    const texts = new Set(await take(trained, trained.length))
    expect(heldOut.every(({ text }) => !texts.has(text))).toBe(true)
    expect(heldOut.length + texts.size).toBe(57)
  })

  it('refuses a cursor of another corpus, an impossible one, and an empty side', () => {
    expect(() => stream({ cursor: { epoch: 0, position: 0, fingerprint: 'other' } })).toThrow(/another corpus/)
    expect(() => stream({ cursor: { epoch: 0, position: 58, fingerprint: index.fingerprint } })).toThrow(
      /cursor\.position/,
    )
    expect(() => stream({ split: 'held-out', heldOutFraction: 0 })).toThrow(/at least one of the 57 documents/)
  })
})

const prepare = ({ text, number }: CorpusDocument): PackItem => {
  const tokens = Uint32Array.from(Buffer.from(text), (byte) => byte + 10)
  return {
    tokens,
    weights: Float32Array.from(tokens, (_, at) => (at % 3) / 2),
    channels: { head: new Float32Array(tokens.length).fill(number / 100) },
  }
}

function batches(state?: BatchStreamState, epochs = 3): { stream: BatchStream; documents: DocumentStream } {
  const documents = stream({ epochs, ...(state === undefined ? {} : { cursor: state.cursor }) })
  const packer = createSequencePacker({
    contextLength: 7,
    batchSize: 3,
    endToken: 2,
    channels: { head: { align: 'target', endValue: 0.5 } },
  })
  if (state !== undefined) packer.restore(state.packer)
  return { stream: createBatchStream({ documents, packer, prepare, paddingToken: 0 }), documents }
}

describe('createBatchStream', () => {
  it('interrupted at any batch and restored equals uninterrupted, to the token', async () => {
    const reference = []
    const whole = batches()
    for (let batch = await whole.stream.next(); batch !== undefined; batch = await whole.stream.next())
      reference.push(batch)
    expect(reference.length).toBeGreaterThan(60)
    for (let stop = 0; stop < reference.length; stop += 1) {
      const before = batches()
      for (let count = 0; count < stop; count += 1) await before.stream.next()
      const state = before.stream.state()
      const after = batches({ cursor: JSON.parse(JSON.stringify(state.cursor)), packer: state.packer.slice() })
      expect(await after.stream.next()).toEqual(reference[stop])
      expect(await after.stream.next()).toEqual(reference[stop + 1])
      await before.documents.close()
      await after.documents.close()
    }
  })

  it('makes every token of a pass a target once, except the first', async () => {
    const { stream: all } = batches(undefined, 1)
    const targets: number[] = []
    let count = 0
    let first: number | undefined
    for (let batch = await all.next(); batch !== undefined; batch = await all.next()) {
      first ??= batch.inputs[0]
      targets.push(...batch.targets.subarray(0, batch.tokenCount))
      count += batch.tokenCount
    }
    const expected: number[] = []
    for await (const document of stream({ epochs: 1 })) expected.push(...prepare(document).tokens, 2)
    expect([first, ...targets]).toEqual(expected)
    expect(count).toBe(expected.length - 1)
  })
})
