import { describe, expect, it } from 'vitest'
import { logGamma } from './log-space.ts'
import { logNormalCdf, normalCdf, normalQuantile } from './normal-distribution.ts'

/** Golden values: mpmath 1.3 at 30 digits. */
describe('the normal distribution', () => {
  it.each([
    [-40, -804.6084420137538],
    [-10, -53.23128515051247],
    [-3, -6.607726221510343],
    [-1, -1.841021645009264],
    [0, -Math.LN2],
    [2, -0.023012909328963493],
  ])('ln Φ(%d)', (x, expected) => expect(logNormalCdf(x) / expected).toBeCloseTo(1, 12))

  it('is symmetric and inverts', () => {
    for (const x of [-8, -3.0001, -2.9999, -0.5, 0, 1, 3]) {
      expect(normalCdf(x) + normalCdf(-x)).toBeCloseTo(1, 14)
      expect(normalQuantile(normalCdf(x))).toBeCloseTo(x, 8)
    }
  })
})

describe('logGamma', () => {
  it('is the logarithm of factorials', () => {
    expect(logGamma(1)).toBeCloseTo(0, 13)
    expect(logGamma(11)).toBeCloseTo(Math.log(3_628_800), 12)
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 13)
  })
})
