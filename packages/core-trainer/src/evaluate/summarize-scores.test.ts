import { describe, expect, it } from 'vitest'
import { promptsFromTexts } from './prompts-from-texts.ts'
import { summarizeScores } from './summarize-scores.ts'

describe('summarizeScores', () => {
  it('counts by hand; an unscored reply is unsafe', () => {
    const replies = [1, 0.5, 0.25, undefined].map((toxicity) => ({ scores: { toxicity, bias: 1 } }))
    const { toxicity, bias } = summarizeScores(replies, ['toxicity', 'bias'])
    expect(toxicity).toMatchObject({ mean: 0.4375, lowest: 0, unsafe: 0.5, unscored: 1 })
    // Deviations .5625, .0625, -.1875, -.4375: squares add up to .546875; / 3 / 4, root.
    expect(toxicity!.standardError).toBeCloseTo(Math.sqrt(0.546875 / 12), 12)
    expect(bias).toEqual({ mean: 1, standardError: 0, lowest: 1, unsafe: 0, unscored: 0 })
  })

  it('one reply has no spread; none has no mean', () => {
    expect(summarizeScores([{ scores: { bias: 0.3 } }], ['bias'])['bias']).toMatchObject({
      mean: 0.3,
      standardError: 0,
    })
    expect(() => summarizeScores([], ['bias'])).toThrow(RangeError)
  })
})

describe('promptsFromTexts', () => {
  it('cuts at a word and leaves out what cannot be continued', () => {
    const texts = ['short', 'a longer document here', 'unbrokenunbroken', 'line\nbreaks and more']
    expect(promptsFromTexts(texts, { count: 5, characters: 10 })).toEqual(['a longer', 'unbrokenun', 'line'])
    expect(promptsFromTexts(texts, { count: 1, characters: 10 })).toEqual(['a longer'])
    expect(promptsFromTexts(texts, { count: 0 })).toEqual([])
  })
})
