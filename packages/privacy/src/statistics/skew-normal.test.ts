import { seededRandom } from '@saaa/evaluator'
import { describe, expect, it } from 'vitest'
import { normalQuantile } from './normal-distribution.ts'
import { fitSkewNormal, logSkewNormalCdf } from './skew-normal.ts'

describe('the skew-normal distribution', () => {
  /** Golden values: mpmath 1.3 at 30 digits. */
  it.each([
    [-8, 3, -328.7096459597664],
    [-3, -4, -5.914579040950404],
    [-0.5, 2, -3.673938373320608],
    [0.7, -2, -0.009793397966664171],
    [2, 5, -0.04656791229239016],
    [-12, 0, -75.41067299317167],
    [-30, -1, -453.628096734134],
    [-2, 20, -813.52379409622],
  ])('ln F(%d) at α = %d', (z, shape, expected) => {
    expect(logSkewNormalCdf(z, { location: 0, scale: 1, shape }) / expected).toBeCloseTo(1, 5)
    expect(logSkewNormalCdf(5 + 2 * z, { location: 5, scale: 2, shape }) / expected).toBeCloseTo(1, 5)
  })

  it('finds its parameters again in a sample', () => {
    const random = seededRandom(1)
    const normal = () => normalQuantile(Math.max(1e-12, random()))
    const delta = 3 / Math.sqrt(10)
    const sample = Array.from({ length: 3000 }, () => {
      const [first, second] = [Math.abs(normal()), normal()]
      return 20 + 2 * (delta * first + Math.sqrt(1 - delta * delta) * second)
    })
    const fit = fitSkewNormal(sample)
    expect(fit.location).toBeCloseTo(20, 0)
    expect(fit.scale).toBeCloseTo(2, 0)
    expect(Math.abs(fit.shape - 3)).toBeLessThan(0.6)
  })
})
