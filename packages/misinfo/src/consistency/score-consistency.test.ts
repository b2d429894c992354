import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scoreConsistency } from './score-consistency.ts'

const answer = 'The canal was opened in 1835 by Anna Brandt.'

describe('scoreConsistency', () => {
  it('is 1 for the same answer and for none to compare with', () => {
    expect(scoreConsistency(answer, [answer, answer])).toMatchObject({ score: 1, agreements: [1, 1] })
    expect(scoreConsistency(answer, []).score).toBe(1)
  })

  it('ranks a rewording above every changed fact', () => {
    const [reworded = 0, number = 1, name = 1, negation = 1] = scoreConsistency(answer, [
      'Anna Brandt opened the canal in 1835.',
      'The canal was opened in 1853 by Anna Brandt.',
      'The canal was opened in 1835 by Carl Voss.',
      'The canal was not opened in 1835 by Anna Brandt.',
    ]).agreements
    expect(reworded).toBeGreaterThan(0.8)
    expect(Math.max(number, name, negation)).toBeLessThan(0.4)
  })

  it('is symmetric and in range for any strings', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (left, right) => {
        const forward = scoreConsistency(left, [right]).score
        expect(forward).toBeGreaterThanOrEqual(0)
        expect(forward).toBeLessThanOrEqual(1)
        expect(scoreConsistency(right, [left]).score).toBeCloseTo(forward, 12)
      }),
    )
  })
})
