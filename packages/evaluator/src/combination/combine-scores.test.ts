import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { combineScores, equalWeights } from './combine-scores.ts'

describe('combineScores (eq 1)', () => {
  it('is the weighted mean', () => {
    expect(combineScores({ scores: { a: 1, b: 0.5 }, weights: { a: 0.25, b: 0.75 } })).toEqual({
      score: 0.625,
      usedWeights: { a: 0.25, b: 0.75 },
      missing: [],
    })
  })

  it('renormalises and reports what is missing, and has no score when nothing was scored', () => {
    expect(combineScores({ scores: { a: 0.2, b: undefined }, weights: { a: 0.25, b: 0.75 } })).toEqual({
      score: 0.2,
      usedWeights: { a: 1 },
      missing: ['b'],
    })
    expect(combineScores({ scores: {}, weights: { a: 1 } }).score).toBeUndefined()
  })

  it.each([
    [
      'a negative weight',
      { scores: {}, weights: { a: -0.5, b: 1.5 } },
      /weights\.a: expected a number of at least 0, got -0\.5/,
    ],
    [
      'weights that do not add up to 1',
      { scores: {}, weights: { a: 0.5 } },
      /weights: expected weights that add up to 1/,
    ],
    [
      'a score outside [0, 1]',
      { scores: { a: 1.5 }, weights: { a: 1 } },
      /scores\.a: expected a number in \[0, 1\], got 1\.5/,
    ],
    ['a score that is not a number', { scores: { a: Number.NaN }, weights: { a: 1 } }, /scores\.a/],
    ['a dimension without a weight', { scores: { b: 1 }, weights: { a: 1 } }, /scores\.b/],
  ])('refuses %s', (_, options, message) => {
    expect(() => combineScores(options)).toThrow(message)
  })

  it('stays within the scores it combines', () => {
    const unit = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 6 }), (values) => {
        const names = values.map((_, index) => `d${index}`)
        const scores = Object.fromEntries(values.map((value, index) => [`d${index}`, value]))
        const { score } = combineScores({ scores, weights: equalWeights(names) })
        expect(score).toBeGreaterThanOrEqual(Math.min(...values) - 1e-12)
        expect(score).toBeLessThanOrEqual(Math.max(...values) + 1e-12)
      }),
    )
  })
})
