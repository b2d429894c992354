import { mkdtempSync, readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { corpusShares, type DocumentTruth, writeDefaultCorpus } from './default-corpus.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'saaa-default-corpus-'))
afterAll(() => rm(folder, { recursive: true, force: true }))

const parse = <Line>(file: string): Line[] =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)
const options = { seed: 3, characters: 600_000, heldOutCharacters: 50_000, promptsPerKind: 60 }

describe('writeDefaultCorpus', async () => {
  const parts: string[] = []
  const corpus = await writeDefaultCorpus({
    ...options,
    folder: path.join(folder, 'a'),
    onProgress: ({ part }) => parts.push(part),
  })
  const documents = parse<{ text: string; source: string }>(corpus.trainingFile)
  const truth = parse<DocumentTruth>(corpus.truthFile)

  it('keeps the shares', () => {
    const total = Object.values(corpus.characters).reduce((sum, count) => sum + count, 0)
    const share = (ending: string) =>
      Object.entries(corpus.characters).reduce((sum, [part, count]) => sum + (part.endsWith(ending) ? count : 0), 0) /
      total
    expect(share('clean')).toBeCloseTo(corpusShares.clean, 2)
    expect(share('-unsafe')).toBeCloseTo(corpusShares.unsafe, 2)
    expect(share('-safe')).toBeCloseTo(corpusShares.safeCounterpart, 2)
  })

  it('writes the truth line by line with the documents and no truth into the documents', () => {
    expect(documents).toHaveLength(corpus.documents)
    expect(truth.map(({ line }) => line)).toEqual(documents.map((_, index) => index + 1))
    for (const [index, { text, source, ...rest }] of documents.entries()) {
      expect(rest).toEqual({})
      const { kind, unsafe, spans } = truth[index] as DocumentTruth
      if (kind !== 'clean') expect(source).toBe(`generated/${kind}`)
      expect(spans.length > 0).toBe(unsafe)
      for (const { end } of spans) expect(end).toBeLessThanOrEqual(text.length)
    }
  })

  it('keeps held-out text out of training', () => {
    const training = new Set(documents.map(({ text }) => text))
    const heldOut = parse<{ text: string }>(corpus.heldOutFile)
    expect(heldOut.length).toBeGreaterThan(20)
    for (const { text } of heldOut) expect(training.has(text)).toBe(false)
    expect(parse(corpus.promptsFile)).toEqual(corpus.prompts)
  })

  it('writes the same bytes for the same seed and reports its parts', async () => {
    expect(parts).toEqual(['clean text', 'generated documents', 'files'])
    const again = await writeDefaultCorpus({ ...options, folder: path.join(folder, 'b') })
    for (const file of ['trainingFile', 'heldOutFile', 'promptsFile', 'truthFile'] as const) {
      expect(readFileSync(again[file]).equals(readFileSync(corpus[file]))).toBe(true)
    }
  })

  it('refuses sizes it cannot write and stops when aborted', async () => {
    await expect(writeDefaultCorpus({ ...options, folder, characters: 10 })).rejects.toThrow(/characters/)
    await expect(
      writeDefaultCorpus({ ...options, folder, signal: AbortSignal.abort(new Error('stop')) }),
    ).rejects.toThrow('stop')
  })
})
