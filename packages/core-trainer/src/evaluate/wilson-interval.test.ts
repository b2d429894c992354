import { describe, expect, it } from 'vitest'
import { createDraws } from '../demo/draws.ts'
import { differenceInterval, wilsonInterval } from './wilson-interval.ts'

describe('wilsonInterval', () => {
  it('agrees with values worked out by hand', () => {
    const [lower, upper] = wilsonInterval(5, 10)
    expect(lower).toBeCloseTo(0.2366, 3)
    expect(upper).toBeCloseTo(0.7634, 3)
    expect(wilsonInterval(0, 10)[0]).toBe(0)
    expect(wilsonInterval(0, 10)[1]).toBeCloseTo(0.2775, 3)
    expect(wilsonInterval(0, 0)).toEqual([0, 1])
  })

  it('covers the true proportion about 95 times in 100', () => {
    const random = createDraws(4)
    let covered = 0
    for (let trial = 0; trial < 2000; trial += 1) {
      let successes = 0
      for (let draw = 0; draw < 80; draw += 1) if (random.chance(0.3)) successes += 1
      const [lower, upper] = wilsonInterval(successes, 80)
      if (lower <= 0.3 && 0.3 <= upper) covered += 1
    }
    expect(covered / 2000).toBeGreaterThan(0.93)
    expect(covered / 2000).toBeLessThan(0.97)
  })
})

describe('differenceInterval', () => {
  it('agrees with the published example 56/70 − 48/80', () => {
    const [lower, upper] = differenceInterval(
      { rate: 48 / 80, interval95: wilsonInterval(48, 80) },
      { rate: 56 / 70, interval95: wilsonInterval(56, 70) },
    )
    expect(lower).toBeCloseTo(0.0524, 3)
    expect(upper).toBeCloseTo(0.3339, 3)
  })
})
