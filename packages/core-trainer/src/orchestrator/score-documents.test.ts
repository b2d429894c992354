import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Evaluation, EvaluatorV1 } from '@saaa/evaluator'
import { describe, expect, it } from 'vitest'
import { createDocumentScorer } from './document-scorer.ts'
import { scoreDocuments } from './score-documents.ts'
import { rangeScore } from './scored-document.ts'

const evaluator = (dimension: string, judge: (text: string) => Evaluation): EvaluatorV1 => ({
  specificationVersion: 'v1',
  dimension,
  doEvaluate: ({ samples }) => Promise.resolve(samples.map(({ output }) => judge(output))),
})
const safe = evaluator('calm', () => ({ score: 1, components: { intrinsic: 1 }, findings: [] }))

describe('scoreDocuments fails closed', () => {
  it('leaves only the sample unscored on which an evaluator throws', async () => {
    const fragile = evaluator('fragile', (text) => {
      if (text === 'bad') throw new Error('no such word')
      return { score: 0.9, components: { intrinsic: 0.9 }, findings: [] }
    })
    const [first, second] = await scoreDocuments({ evaluators: [safe, fragile], texts: ['good', 'bad'], seed: 1 })
    expect(first).toMatchObject({ scores: { calm: 1, fragile: 0.9 }, unscored: {} })
    expect(second).toMatchObject({ scores: { calm: 1, fragile: undefined }, unscored: { fragile: 'no such word' } })
    expect(rangeScore(second as never, { dimension: 'fragile', start: 0, end: 3 })).toBe(0)
  })

  it.each([[Number.NaN], [1.2], [-0.1]])('does not take a score of %d', async (score) => {
    const wrong = evaluator('wrong', () => ({ score, components: { intrinsic: 0.5 }, findings: [] }))
    const [document] = await scoreDocuments({ evaluators: [wrong], texts: ['x'], seed: 1 })
    expect(document?.scores['wrong']).toBeUndefined()
    expect(document?.unscored['wrong']).toMatch(/score: expected a number in \[0, 1\]/)
  })

  it('stops with the reason of an abort', async () => {
    const reason = new Error('enough')
    await expect(
      scoreDocuments({ evaluators: [safe], texts: ['x'], seed: 1, signal: AbortSignal.abort(reason) }),
    ).rejects.toBe(reason)
  })
})

describe('an evaluator that does not answer', () => {
  const silent: EvaluatorV1 = {
    specificationVersion: 'v1',
    dimension: 'silent',
    doEvaluate: () => new Promise<readonly Evaluation[]>(() => {}),
  }

  it('leaves the batch unscored after the time given, and the others go on', async () => {
    const evaluators = [silent, safe]
    const [document] = await scoreDocuments({ evaluators, texts: ['x'], seed: 1, timeoutSeconds: 0.05 })
    expect(document).toMatchObject({
      scores: { silent: undefined, calm: 1 },
      unscored: { silent: 'no answer within 0.05 s' },
    })
    expect(rangeScore(document as never, { dimension: 'silent', start: 0, end: 1 })).toBe(0)
  })

  it('is told through the signal, so that it can stop', async () => {
    let told: AbortSignal | undefined
    const listening: EvaluatorV1 = { ...silent, doEvaluate: ({ signal }) => ((told = signal), new Promise(() => {})) }
    await scoreDocuments({ evaluators: [listening], texts: ['x'], seed: 1, timeoutSeconds: 0.05 })
    expect(told?.aborted).toBe(true)
  })

  it('that blocks its worker thread is ended with it, and the next batch is scored by a new one', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'saaa-blocking-'))
    const file = join(folder, 'blocking.mjs')
    await writeFile(
      file,
      `export const createEvaluator = () => ({
        specificationVersion: 'v1', dimension: 'blocking',
        doEvaluate: async ({ samples }) => samples.map(({ output }) => {
          while (output === 'forever') {}
          return { score: 1, components: { intrinsic: 1 }, findings: [] }
        }),
      })`,
    )
    const scorer = createDocumentScorer({
      evaluators: [{ ...silent, dimension: 'blocking' }],
      packages: [pathToFileURL(file).href],
      from: folder,
      seed: 1,
      timeoutSeconds: 2,
    })
    try {
      const [blocked] = await scorer.score(['forever'])
      expect(blocked?.scores).toEqual({ blocking: undefined })
      expect(blocked?.unscored['blocking']).toBe('the scoring thread was blocked for 4 s')
      expect((await scorer.score(['short']))[0]?.scores).toEqual({ blocking: 1 })
    } finally {
      await scorer.close()
      await rm(folder, { recursive: true })
    }
  })
})

describe('createDocumentScorer', () => {
  it('scores the same text once', async () => {
    let calls = 0
    const counting = evaluator(
      'counting',
      () => ((calls += 1), { score: 1, components: { intrinsic: 1 }, findings: [] }),
    )
    const scorer = createDocumentScorer({ evaluators: [counting], packages: [], from: '.', seed: 1, workers: 0 })
    await scorer.score(['a', 'b', 'a'])
    await scorer.score(['b', 'a'])
    expect(calls).toBe(2)
    await scorer.close()
  })

  it('gives in worker threads what this thread gives', async () => {
    const { createEvaluator } = await import('@saaa/toxicity')
    const packages = ['@saaa/toxicity']
    const texts = ['A quiet morning.', 'You are a worthless idiot.']
    const options = { evaluators: [createEvaluator()], packages, from: import.meta.dirname, seed: 1 }
    const [threaded, local] = [
      createDocumentScorer({ ...options, workers: 1 }),
      createDocumentScorer({ ...options, workers: 0 }),
    ]
    const expected = await local.score(texts)
    expect(await threaded.score(texts)).toEqual(expected)
    expect(expected[1]?.scores['toxicity']).toBeLessThan(expected[0]?.scores['toxicity'] as number)
    await threaded.close()
    await local.close()
  })
})
