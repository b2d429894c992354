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
