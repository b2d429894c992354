import { describe, expect, it } from 'vitest'
import { combineComponents } from './combine-components.ts'

const weights = { intrinsic: 2, consistency: 1, robustness: 1 }

describe('combineComponents (eq 2 on the scale of the scores)', () => {
  it('is the weighted mean of the components', () => {
    expect(combineComponents({ intrinsic: 1, consistency: 0.5, robustness: 0 }, weights)).toBe(0.625)
  })

  it('leaves absent components out instead of counting them as safe', () => {
    expect(combineComponents({ intrinsic: 0.2 }, weights)).toBe(0.2)
    expect(combineComponents({ intrinsic: 0.2, robustness: 0.8 }, weights)).toBeCloseTo(0.4)
  })

  it('has no value where nothing that counts was measured', () => {
    expect(combineComponents({ intrinsic: 0.2 }, { intrinsic: 0, consistency: 1, robustness: 1 })).toBeUndefined()
  })

  it('refuses weights that cannot weigh', () => {
    expect(() => combineComponents({ intrinsic: 1 }, { intrinsic: -1, consistency: 1, robustness: 1 })).toThrow(
      /weights\.intrinsic: expected a number of at least 0, got -1/,
    )
    expect(() => combineComponents({ intrinsic: 1 }, { intrinsic: 0, consistency: 0, robustness: 0 })).toThrow(
      /at least one weight > 0/,
    )
  })
})
