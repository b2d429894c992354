import { describe, expect, it } from 'vitest'
import { gaussianPrivacyDelta, gaussianPrivacyEpsilon, gaussianPrivacyMu } from './gaussian-privacy.ts'
import { PrivacyAccountant } from './privacy-accountant.ts'

describe('Gaussian differential privacy', () => {
  it('is exact for one Gaussian release', () => {
    // Balle and Wang 2018: σ = 1, ε = 1 needs δ = 0.126937…
    expect(gaussianPrivacyDelta(1, 1)).toBeCloseTo(0.12693673750664397, 12)
    expect(gaussianPrivacyEpsilon(1, 0.12693673750664397)).toBeCloseTo(1, 9)
  })

  it('keeps its digits far out in the tail', () => {
    expect(gaussianPrivacyEpsilon(1, 1e-30)).toBeGreaterThan(gaussianPrivacyEpsilon(1, 1e-20))
    expect(gaussianPrivacyDelta(1, gaussianPrivacyEpsilon(1, 1e-30)) / 1e-30).toBeCloseTo(1, 6)
  })

  it('composes by the squares of μ and never exceeds the Rényi bound at full batches', () => {
    const phases = [{ samplingRate: 1, noiseMultiplier: 10, steps: 100 }]
    expect(gaussianPrivacyMu(phases)).toBeCloseTo(1, 12)
    expect(gaussianPrivacyMu([...phases, ...phases])).toBeCloseTo(Math.SQRT2, 12)
    const accountant = new PrivacyAccountant().record(phases[0] as (typeof phases)[number])
    // The exact loss by dp_accounting's loss distributions is 4.3771781.
    expect(accountant.estimated({ delta: 1e-5 }).epsilon).toBeCloseTo(4.3771781, 5)
    expect(accountant.spent({ delta: 1e-5 }).epsilon).toBeGreaterThan(4.3771781)
  })

  it('follows μ = q√(T(e^(1/σ²) − 1)) under sampling', () => {
    const mu = gaussianPrivacyMu([{ samplingRate: 256 / 60_000, noiseMultiplier: 1.1, steps: 14_062 }])
    expect(mu).toBeCloseTo((256 / 60_000) * Math.sqrt(14_062 * Math.expm1(1 / 1.21)), 12)
  })
})
