import { describe, expect, it } from 'vitest'
import { segmentWeight } from './segment-weight.ts'

describe('segmentWeight', () => {
  it('is 1 where nothing presses or nothing costs', () => {
    expect(segmentWeight({ a: 0, b: 0.5 }, { pressure: {}, minimum: 0 })).toBe(1)
    expect(segmentWeight({ a: 1, b: 1 }, { pressure: { a: 5, b: 5 }, minimum: 0 })).toBe(1)
  })

  it('tilts the corpus until the mean cost is the one that the multiplier stands for', () => {
    // Two segments, costs 0 and 1: weights 1 and e^−λ have mean cost 1/(1 + e^λ), the optimum of the dual.
    for (const target of [0.1, 0.25, 0.4]) {
      const pressure = { a: Math.log(1 / target - 1) }
      const [safe, unsafe] = [1, 0].map((score) => segmentWeight({ a: score }, { pressure, minimum: 0 })) as [
        number,
        number,
      ]
      expect(unsafe / (safe + unsafe)).toBeCloseTo(target, 12)
    }
  })

  it('keeps the least weight, and a minimum of 0 is one', () => {
    expect(segmentWeight({ a: 0 }, { pressure: { a: 5 }, minimum: 0.1 })).toBe(0.1)
    expect(segmentWeight({ a: 0 }, { pressure: { a: 5 }, minimum: 0 })).toBeCloseTo(Math.exp(-5), 12)
  })
})
