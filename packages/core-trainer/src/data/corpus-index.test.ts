import { mkdir, mkdtemp, readdir, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { compress, init } from '@bokuweb/zstd-wasm'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { buildCorpusIndex } from './build-corpus-index.ts'
import { selectSplit, type CorpusIndex } from './corpus-index.ts'
import type { CorpusOptions } from './corpus-options.ts'
import { createDocumentReader } from './document-reader.ts'

// Once: a second call leaves the compressor with a stale view of its memory.
beforeAll(() => init())

let folder: string
let cacheFolder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'saaa-data-'))
  cacheFolder = join(folder, 'cache')
  await mkdir(join(folder, 'corpus'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const corpusPath = (name: string): string => join(folder, 'corpus', name)
const build = (options: Partial<CorpusOptions> = {}): Promise<CorpusIndex> =>
  buildCorpusIndex({ paths: [join(folder, 'corpus')], cacheFolder, ...options })

async function texts(index: CorpusIndex): Promise<string[]> {
  const reader = createDocumentReader(index)
  const found: string[] = []
  for (let number = 0; number < index.documents.length; number += 1) found.push((await reader.read(number)).text)
  await reader.close()
  return found
}

const jsonl = (documents: readonly string[]): string =>
  documents.map((text) => `${JSON.stringify({ text })}\n`).join('')
const numbered = (count: number): string[] =>
  Array.from({ length: count }, (_, number) => `Text number ${number}, with é and 日本.`)

describe('buildCorpusIndex', () => {
  it('reads plain, gzip and zstd JSONL and text in path order, and says what it left out', async () => {
    await writeFile(corpusPath('a.jsonl'), jsonl(['first', 'second\nwith a line']))
    await writeFile(corpusPath('b.jsonl.gz'), gzipSync(jsonl(['third'])))
    await writeFile(corpusPath('c.jsonl.zst'), compress(Buffer.from(jsonl(['fourth'])), 3))
    await mkdir(corpusPath('d'))
    await writeFile(corpusPath('d/e.txt'), '\ufeff\n  fifth document\nits second line \n')
    await writeFile(corpusPath('d/notes.md'), 'not a corpus file')
    const index = await build()
    expect(await texts(index)).toEqual([
      'first',
      'second\nwith a line',
      'third',
      'fourth',
      'fifth document\nits second line',
    ])
    expect(index.ignored).toEqual([corpusPath('d/notes.md')])
    const reader = createDocumentReader(index)
    expect(await reader.read(2)).toMatchObject({ source: corpusPath('b.jsonl.gz'), line: 1, number: 2 })
    expect(await reader.read(4)).toMatchObject({ source: corpusPath('d/e.txt'), line: 2 })
    await reader.close()
  })

  it('gives the same documents from large compressed files as from the plain file', async () => {
    const documents = Array.from({ length: 4000 }, (_, number) => `${number} ${'lorem ipsum '.repeat(number % 200)}end`)
    const content = Buffer.from(jsonl(documents))
    expect(content.length).toBeGreaterThan(4_000_000)
    await writeFile(corpusPath('a.jsonl'), content)
    const plain = await build()
    await rm(corpusPath('a.jsonl'))
    await writeFile(corpusPath('a.jsonl.gz'), gzipSync(content))
    const gzip = await build()
    await rm(corpusPath('a.jsonl.gz'))
    // Two frames one after the other, as parallel compressors write.
    const half = content.length >> 1
    await writeFile(
      corpusPath('a.jsonl.zst'),
      Buffer.concat([compress(content.subarray(0, half)), compress(content.subarray(half))]),
    )
    const zstd = await build()
    expect(plain.documents.length).toBe(4000)
    expect([gzip.fingerprint, zstd.fingerprint]).toEqual([plain.fingerprint, plain.fingerprint])
  })

  it('sets malformed lines aside with file, line and reason', async () => {
    const lines = [
      '{"text": "good"}',
      '{"text": "cut',
      '[1]',
      '{"body": "x"}',
      '{"text": 3}',
      '{"text": "  "}',
      '',
      '{"text": "last"}',
    ]
    const bytes = Buffer.concat([
      Buffer.from(`${lines.join('\n')}\n{"text": "`),
      Buffer.from([0xff, 0xfe]),
      Buffer.from(`"}\n{"text": "${'long '.repeat(100)}"}`),
    ])
    await writeFile(corpusPath('a.jsonl'), bytes)
    const malformedPath = join(folder, 'run', 'malformed.jsonl')
    const index = await build({ malformedPath, maximumDocumentBytes: 256, textSplit: { by: 'file' } })
    expect(await texts(index)).toEqual(['good', 'last'])
    expect(index.malformed).toEqual({
      count: 7,
      path: malformedPath,
      byReason: {
        'invalid-json': 1,
        'not-an-object': 1,
        'missing-text': 1,
        'text-not-a-string': 1,
        'empty-text': 1,
        'invalid-utf8': 1,
        'over-long': 1,
      },
    })
    const records = (await readFile(malformedPath, 'utf8'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { line: number; reason: string; file: string; excerpt: string })
    expect(records.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
      '2 invalid-json',
      '3 not-an-object',
      '4 missing-text',
      '5 text-not-a-string',
      '6 empty-text',
      '9 invalid-utf8',
      '10 over-long',
    ])
    expect(records[0]).toMatchObject({ file: corpusPath('a.jsonl'), excerpt: '{"text": "cut' })
    expect(records.every(({ excerpt }) => excerpt.length <= 200)).toBe(true)
  })

  it('passes over a line longer than a chunk without losing its neighbours', async () => {
    await writeFile(
      corpusPath('a.jsonl'),
      `${jsonl(['before'])}{"text": "${'x'.repeat(3_500_000)}"}\n${jsonl(['after'])}`,
    )
    const index = await build({ maximumDocumentBytes: 100_000 })
    expect(await texts(index)).toEqual(['before', 'after'])
    expect(index.malformed.byReason).toEqual({ 'over-long': 1 })
    const whole = await build()
    expect((await texts(whole)).map((text) => text.length)).toEqual([6, 3_500_000, 5])
  })

  it('cuts a long text at paragraphs within the limit and loses nothing but white space', async () => {
    const paragraphs = Array.from(
      { length: 3000 },
      (_, number) => `Paragraph ${number} says ${'something at length, '.repeat(1 + (number % 9))}done.`,
    )
    const unbroken = '日本'.repeat(5000)
    await writeFile(corpusPath('novel.txt'), [...paragraphs, unbroken].join('\n\n'))
    const index = await build({ textSplit: { by: 'paragraphs', maximumBytes: 2000 } })
    const found = await texts(index)
    expect(Math.max(...found.map((text) => Buffer.byteLength(text)))).toBeLessThanOrEqual(2000)
    expect(found.join('').replace(/\s/g, '')).toBe([...paragraphs, unbroken].join('').replace(/\s/g, ''))
    expect(found.filter((text) => text.startsWith('Paragraph')).every((text) => text.includes('done.'))).toBe(true)
    const reader = createDocumentReader(index)
    const second = await reader.read(1)
    await reader.close()
    const lineOf =
      [...paragraphs, unbroken]
        .join('\n\n')
        .split('\n')
        .findIndex((line) => line === second.text.split('\n')[0]) + 1
    expect(second.line).toBe(lineOf)
  })

  it('cuts a text at a separator, also where chunks meet', async () => {
    const parts = Array.from({ length: 500 }, (_, number) => `part ${number} ${'words '.repeat(number * 3)}end`)
    await writeFile(corpusPath('parts.txt'), parts.join('<|endoftext|>\n'))
    expect(await texts(await build({ textSplit: { by: 'separator', separator: '<|endoftext|>' } }))).toEqual(parts)
  })

  it('takes the stored index while nothing changed, and scans again when something did', async () => {
    await writeFile(corpusPath('a.jsonl'), jsonl(numbered(10)))
    const stages: string[] = []
    const onProgress = ({ stage, done, total }: { stage: string; done: number; total: number }): void => {
      expect(done).toBeLessThanOrEqual(total)
      stages.push(stage)
    }
    const first = await build({ onProgress })
    expect(stages).toContain('index')
    stages.length = 0
    const second = await build({ onProgress })
    expect(stages).toEqual([])
    expect(second).toEqual(first)
    await writeFile(corpusPath('a.jsonl'), jsonl(numbered(11)))
    expect((await build()).documents.length).toBe(11)
    const stored = (await readdir(cacheFolder)).filter((name) => name.endsWith('.documents'))
    for (const name of stored) await truncate(join(cacheFolder, name), 5)
    expect((await build()).documents.length).toBe(11)
    expect((await readdir(cacheFolder)).filter((name) => name.endsWith('.partial'))).toEqual([])
  })

  it('names what it cannot read or write', async () => {
    await expect(build()).rejects.toMatchObject({
      code: 'data-unreadable',
      message: expect.stringContaining('No corpus file under'),
    })
    await expect(build({ paths: [corpusPath('none.txt')] })).rejects.toThrow(/none\.txt: it does not exist/)
    await symlink('nowhere.txt', corpusPath('broken.txt'))
    await expect(build()).rejects.toThrow(/corpus.broken\.txt: it is a link to nowhere\.txt, which does not exist/)
    await rm(corpusPath('broken.txt'))
    await writeFile(corpusPath('a.pdf'), 'x')
    await expect(build({ paths: [corpusPath('a.pdf')] })).rejects.toThrow(/expected a file ending in \.txt/)
    await writeFile(corpusPath('a.jsonl.gz'), gzipSync(jsonl(numbered(5000))).subarray(0, 9000))
    await expect(build()).rejects.toMatchObject({
      code: 'data-unreadable',
      message: expect.stringContaining('damaged or cut short'),
    })
    await rm(corpusPath('a.jsonl.gz'))
    const archive = compress(Buffer.from(jsonl(numbered(5000))))
    for (const length of [3, 12, 100, archive.length >> 1, archive.length - 1]) {
      await writeFile(corpusPath('a.jsonl.zst'), archive.subarray(0, length))
      await expect(build()).rejects.toMatchObject({
        code: 'data-unreadable',
        message: expect.stringContaining('damaged or cut short'),
      })
    }
    await rm(corpusPath('a.jsonl.zst'))
    await writeFile(corpusPath('a.txt'), 'text')
    await expect(build({ cacheFolder: corpusPath('a.txt') })).rejects.toMatchObject({ code: 'storage-failure' })
    await expect(build({ paths: [] })).rejects.toMatchObject({ code: 'invalid-argument', argument: 'paths' })
    expect((await readdir(cacheFolder)).filter((name) => name.endsWith('.partial'))).toEqual([])
  })

  it.skipIf(process.platform !== 'linux')('reports a full disk', async () => {
    await writeFile(corpusPath('a.jsonl'), `broken\n${jsonl(['x'])}`)
    const malformedPath = join(folder, 'full.jsonl') // a link, so that no clean-up could reach the device
    await symlink('/dev/full', malformedPath)
    await expect(build({ malformedPath })).rejects.toMatchObject({
      code: 'storage-failure',
      message: expect.stringContaining('disk is full'),
    })
  })

  it('stops when told', async () => {
    await writeFile(corpusPath('a.jsonl'), jsonl(numbered(10)))
    await expect(build({ signal: AbortSignal.abort(new Error('enough')) })).rejects.toThrow('enough')
  })

  it('refuses to read a file that changed since', async () => {
    await writeFile(corpusPath('a.jsonl'), jsonl(numbered(10)))
    const index = await build()
    await writeFile(corpusPath('a.jsonl'), jsonl(numbered(12)))
    const reader = createDocumentReader(index)
    await expect(reader.read(0)).rejects.toThrow(/has changed since it was indexed/)
    await reader.close()
  })
})

describe('selectSplit', () => {
  it('keeps each document on its side when files are renamed or added, and differs by seed', async () => {
    await writeFile(corpusPath('b.jsonl'), jsonl(numbered(2000)))
    const before = await build()
    const heldOut = async (index: CorpusIndex, seed: number): Promise<Set<string>> => {
      const all = await texts(index)
      return new Set(
        [...selectSplit(index, 'held-out', { seed, heldOutFraction: 0.1 })].map((number) => all[number] ?? ''),
      )
    }
    const first = await heldOut(before, 1)
    expect(first.size).toBeGreaterThan(140)
    expect(first.size).toBeLessThan(260)
    expect(await heldOut(before, 2)).not.toEqual(first)
    await rm(corpusPath('b.jsonl'))
    await writeFile(corpusPath('z.jsonl'), jsonl(numbered(2000).reverse()))
    await writeFile(corpusPath('a.jsonl'), jsonl(['new', 'newer']))
    const after = await heldOut(await build(), 1)
    expect([...after].filter((text) => !text.startsWith('new'))).toHaveLength(first.size)
    expect([...first].every((text) => after.has(text))).toBe(true)
  })

  it('divides every document to exactly one side', async () => {
    await writeFile(corpusPath('a.jsonl'), jsonl(numbered(500)))
    const index = await build()
    const sides = (['train', 'held-out'] as const).flatMap((split) => [
      ...selectSplit(index, split, { seed: 3, heldOutFraction: 0.3 }),
    ])
    expect(sides.sort((a, b) => a - b)).toEqual(Array.from({ length: 500 }, (_, number) => number))
    expect(selectSplit(index, 'held-out', { seed: 3, heldOutFraction: 0 })).toHaveLength(0)
    expect(() => selectSplit(index, 'train', { seed: 3, heldOutFraction: 1 })).toThrow(/heldOutFraction/)
    expect(() => selectSplit(index, 'train', { seed: -1 })).toThrow(/seed/)
  })
})
