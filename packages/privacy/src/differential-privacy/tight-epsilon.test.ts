import { describe, expect, it } from 'vitest'
import { fourierTransform } from './fourier-transform.ts'
import { gaussianPrivacyEpsilon } from './gaussian-privacy.ts'
import { PrivacyAccountant } from './privacy-accountant.ts'

/** Golden values: dp_accounting's loss distributions, discretised at 1e-4 (they are upper bounds to about 1e-5 too). */
describe('PrivacyAccountant.tight', () => {
  it.each([
    [250 / 60_000, 1.3, 3600, 1e-5, 0.85303],
    [0.01, 4, 10_000, 1e-5, 0.946999],
  ])('q = %d, σ = %d, T = %d', (samplingRate, noiseMultiplier, steps, delta, expected) => {
    const accountant = new PrivacyAccountant().record({ samplingRate, noiseMultiplier, steps })
    const { epsilon } = accountant.tight({ delta })
    expect(Math.abs(epsilon - expected)).toBeLessThan(1e-4)
    expect(epsilon).toBeLessThan(accountant.spent({ delta }).epsilon)
  })

  it('composes phases', () => {
    const accountant = new PrivacyAccountant()
      .record({ samplingRate: 0.01, noiseMultiplier: 1.2, steps: 1000 })
      .record({ samplingRate: 0.02, noiseMultiplier: 2, steps: 500 })
    expect(accountant.tight({ delta: 1e-5 }).epsilon).toBeCloseTo(1.61779, 4)
  })

  it('is the Gaussian mechanism at full batches', () => {
    const accountant = new PrivacyAccountant().record({ samplingRate: 1, noiseMultiplier: 5, steps: 30 })
    const expected = gaussianPrivacyEpsilon(Math.sqrt(30) / 5, 1e-5)
    expect(accountant.tight({ delta: 1e-5 }).epsilon).toBeCloseTo(expected, 4)
  })

  it('is 0 where nothing is spent, and refuses a δ that rounding would drown', () => {
    const accountant = new PrivacyAccountant().record({ samplingRate: 0, noiseMultiplier: 1, steps: 5 })
    expect(accountant.tight({ delta: 1e-5 }).epsilon).toBe(0)
    expect(() => accountant.tight({ delta: 1e-12 })).toThrow(/delta/)
  })
})

describe('fourierTransform', () => {
  it('agrees with the definition and inverts', () => {
    const real = Float64Array.from([1, 2, -1, 0, 3, 5, 0.5, -2])
    const imaginary = Float64Array.from([0, 1, 0, 0, -1, 0, 2, 0])
    const expected = Array.from(real, (_, k) =>
      real.reduce((sum, value, n) => {
        const angle = (-2 * Math.PI * k * n) / real.length
        return sum + value * Math.cos(angle) - (imaginary[n] as number) * Math.sin(angle)
      }, 0),
    )
    const [x, y] = [real.slice(), imaginary.slice()]
    fourierTransform(x, y, { inverse: false })
    for (const [k, value] of expected.entries()) expect(x[k]).toBeCloseTo(value, 12)
    fourierTransform(x, y, { inverse: true })
    for (const [n, value] of real.entries()) expect((x[n] as number) / real.length).toBeCloseTo(value, 12)
  })
})
