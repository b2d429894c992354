import { describe, expect, it } from 'vitest'
import type { DocumentScorer } from '../orchestrator/document-scorer.ts'
import { findTagThreshold } from './tag-threshold.ts'

const scorer: DocumentScorer = {
  score: (texts) => Promise.resolve(texts.map((text) => ({ scores: { d: Number(text) }, spans: [], unscored: {} }))),
  close: () => Promise.resolve(),
}
async function* texts(list: readonly number[]): AsyncGenerator<string> {
  for (const value of list) yield String(value)
}

describe('findTagThreshold', () => {
  it.each([
    [0, 0.1],
    [0.5, 0.6],
    [1, 1],
  ])('gives the score at quantile %d', async (quantile, threshold) => {
    expect(
      await findTagThreshold({
        texts: texts([1, 0.1, 0.6, 0.9, 0.2]),
        scorer,
        weights: { d: 1 },
        quantile,
        documents: 9,
      }),
    ).toBe(threshold)
  })
})
