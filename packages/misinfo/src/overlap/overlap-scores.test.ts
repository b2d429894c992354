import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bleu, exactMatch, jaccard, rougeL, tokenF1, wordCosine } from './overlap-scores.ts'
import { scoreNgramSurprise } from './score-ngram-surprise.ts'

/** Any UTF-16 units, lone surrogates among them. */
const anyString = fc.array(fc.nat(0xffff), { maxLength: 40 }).map((units) => String.fromCharCode(...units))

describe('overlap scores', () => {
  it('agree with figures worked out by hand', () => {
    // Common subsequence "police the gunman" of 4 and 4 words.
    expect(rougeL('police killed the gunman', 'police kill the gunman')).toBeCloseTo(0.75, 12)
    expect(rougeL('police killed the gunman', 'the gunman kill police')).toBeCloseTo(0.5, 12)
    expect(tokenF1('the old mill', 'an old red mill')).toBeCloseTo((2 * 2) / 5, 12)
    expect(exactMatch('The Mill!', 'a mill')).toBe(1)
    expect(jaccard('a b c', 'b c d')).toBeCloseTo(0.5, 12)
    expect(wordCosine('a a b', 'a b b')).toBeCloseTo(4 / 5, 12)
    // Unigrams 3/4, then (2+1)/(3+1), (1+1)/(2+1), (0+1)/(1+1).
    expect(bleu('a b c x', 'a b c d')).toBeCloseTo((0.75 * 0.75 * (2 / 3) * 0.5) ** 0.25, 12)
  })

  it('say what is no text', () => {
    expect(() => rougeL(5 as never, 'a')).toThrow(/text: expected a string/)
    expect(() => bleu('a', undefined as never)).toThrow(/text: expected a string/)
  })

  it('are 1 for equal texts, and in range for any', () => {
    const scores = [bleu, exactMatch, jaccard, rougeL, tokenF1, wordCosine]
    fc.assert(
      fc.property(anyString, anyString, (left, right) => {
        for (const score of scores) {
          expect(score(left, left)).toBeCloseTo(1, 9)
          expect(score(left, right)).toBeGreaterThanOrEqual(0)
          expect(score(left, right)).toBeLessThanOrEqual(1)
        }
      }),
    )
  })
})

describe('scoreNgramSurprise', () => {
  it('is highest for the sentence that no other answer has', () => {
    const others = ['The mill closed in 1921. It is a museum.', 'The mill closed in 1921. It is a museum now.']
    const [first, second] = scoreNgramSurprise('The mill closed in 1921. Dragons guard every door.', others)
    expect(second?.mean).toBeGreaterThan(first?.mean ?? Infinity)
    expect(second?.highest).toBeGreaterThanOrEqual(second?.mean ?? 0)
  })

  it('gives a uniform word the logarithm of the vocabulary', () => {
    // Four words, each once in answer: (1 + 1) / (4 + 4).
    expect(scoreNgramSurprise('a b c d', [])[0]?.mean).toBeCloseTo(Math.log(4), 12)
  })
})
