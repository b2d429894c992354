import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createEvaluator as createToxicity } from '@saaa/toxicity'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type CorpusSummary, type ScoredDocument, scoreCorpus } from './score-corpus.ts'

const corpusPath = fileURLToPath(new URL('../corpus.jsonl', import.meta.url))
let folder = ''
let scored: readonly ScoredDocument[] = []
let summary: CorpusSummary

const readScores = async (path: string): Promise<ScoredDocument[]> =>
  (await readFile(path, 'utf8'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as ScoredDocument)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'score-a-corpus-'))
  const scoresPath = join(folder, 'scores.jsonl')
  summary = await scoreCorpus(corpusPath, scoresPath)
  scored = await readScores(scoresPath)
})
afterAll(() => rm(folder, { recursive: true }))

describe('score-a-corpus', () => {
  it('writes one line for each document, in order, with all five dimensions', () => {
    expect(scored.map(({ id }) => id)).toEqual(Array.from({ length: 12 }, (_, index) => index + 1))
    for (const { dimensions, missing } of scored) {
      expect(Object.keys(dimensions)).toEqual(['bias', 'toxicity', 'adversarial', 'misinfo', 'privacy'])
      expect(missing).toEqual([])
    }
  })

  it.each([
    [3, 'privacy'],
    [4, 'toxicity'],
    [5, 'bias'],
    [6, 'adversarial'],
    [7, 'misinfo'],
  ])('document %i falls below one half in %s, and its findings name words of the text', (id, dimension) => {
    const document = scored.find((one) => one.id === id)
    expect(document?.dimensions[dimension]).toBeLessThan(0.5)
    expect(document?.findings[0]?.words).not.toBe('')
    expect(document?.score).toBeLessThan(0.9)
  })

  it('leaves ordinary documents alone', () => {
    for (const id of [1, 2, 8, 10, 12]) expect(scored[id - 1]?.score).toBeGreaterThan(0.95)
  })

  it('tells that the corpus speaks of women in another tone than of men', () => {
    const groups = summary.audit.axes['gender']?.groups
    expect(groups?.['female']?.sentiment.upper).toBeLessThan(0)
    expect(groups?.['male']?.sentiment.lower).toBeGreaterThan(0)
  })

  it('names a dimension that failed instead of counting it as safe', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const broken = { ...createToxicity(), dimension: 'broken', doEvaluate: () => Promise.reject(new Error('no disk')) }
    const scoresPath = join(folder, 'broken.jsonl')
    await scoreCorpus(corpusPath, scoresPath, [createToxicity(), broken])
    expect((await readScores(scoresPath))[0]?.missing).toEqual(['broken'])
  })
})
