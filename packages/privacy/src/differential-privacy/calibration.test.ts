import { describe, expect, it } from 'vitest'
import { noiseMultiplierFor, stepsWithin } from './calibration.ts'
import { PrivacyAccountant } from './privacy-accountant.ts'

describe('calibration', () => {
  it('finds the least noise that keeps a target', () => {
    const call = { targetEpsilon: 2, delta: 1e-5, samplingRate: 0.01, steps: 3000 }
    const sigma = noiseMultiplierFor(call)
    const spentAt = (noiseMultiplier: number) =>
      new PrivacyAccountant().record({ ...call, noiseMultiplier }).spent({ delta: 1e-5 }).epsilon
    expect(spentAt(sigma)).toBeLessThanOrEqual(2)
    expect(spentAt(sigma * 0.9995)).toBeGreaterThan(2)
  })

  it('counts what was spent before', () => {
    const state = new PrivacyAccountant().record({ samplingRate: 0.01, noiseMultiplier: 1.5, steps: 1000 }).state()
    const call = { targetEpsilon: 2, delta: 1e-5, samplingRate: 0.01, steps: 1000 }
    const sigma = noiseMultiplierFor({ ...call, state })
    expect(sigma).toBeGreaterThan(noiseMultiplierFor(call))
    const total = new PrivacyAccountant({ state }).record({ ...call, noiseMultiplier: sigma })
    expect(total.spent({ delta: 1e-5 }).epsilon).toBeLessThanOrEqual(2)
    expect(() => noiseMultiplierFor({ ...call, targetEpsilon: 0.5, state })).toThrow(/targetEpsilon/)
  })

  it('finds little noise for a large target', () => {
    expect(noiseMultiplierFor({ targetEpsilon: 1000, delta: 1e-5, samplingRate: 0.01, steps: 100 })).toBeLessThan(0.25)
  })

  it('finds how many steps a budget allows', () => {
    const call = { targetEpsilon: 1, delta: 1e-5, samplingRate: 0.01, noiseMultiplier: 1 }
    const steps = stepsWithin(call)
    const after = (count: number) => new PrivacyAccountant().record({ ...call, steps: count }).spent({ delta: 1e-5 })
    expect(after(steps).epsilon).toBeLessThanOrEqual(1)
    expect(after(steps + 1).epsilon).toBeGreaterThan(1)
    expect(stepsWithin({ ...call, samplingRate: 0 })).toBe(Number.POSITIVE_INFINITY)
  })
})
