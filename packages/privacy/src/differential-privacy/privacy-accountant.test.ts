import { InvalidArgumentError } from '@saaa/evaluator'
import { describe, expect, it } from 'vitest'
import { PrivacyAccountant, type PrivacyAccountantState } from './privacy-accountant.ts'

describe('PrivacyAccountant', () => {
  it.each([
    [256 / 60_000, 1.1, 14_062, 1e-5, 2.596556, 8.1, 3.0083],
    [250 / 60_000, 1.3, 3600, 1e-5, 0.9422, 17, 1.1799],
    [0.01, 4, 10_000, 1e-5, 1.03549, 17, 1.2586],
    [0.01, 1, 1000, 1e-5, 2.101365, 7.8, 2.538],
    [0.001, 0.6, 5000, 1e-6, 3.627395, 4.6, 4.2964],
    [1, 10, 100, 1e-5, 4.728507, 5.4, 5.2985],
    [0.1, 2, 500, 1e-5, 6.034322, 4.4, 6.7131],
  ])('q = %d, σ = %d, T = %d', (samplingRate, noiseMultiplier, steps, delta, epsilon, order, basic) => {
    const accountant = new PrivacyAccountant().record({ samplingRate, noiseMultiplier, steps })
    const spent = accountant.spent({ delta })
    expect(spent.epsilon).toBeCloseTo(epsilon, 5)
    expect(spent.order).toBe(order)
    expect(accountant.spent({ delta, conversion: 'basic' }).epsilon).toBeCloseTo(basic, 3)
    expect(accountant.deltaAt(spent.epsilon)).toBeLessThanOrEqual(delta * 1.000001)
  })

  it('gives the δ of the reference at a given ε', () => {
    const accountant = new PrivacyAccountant().record({ samplingRate: 1, noiseMultiplier: 10, steps: 100 })
    expect(accountant.deltaAt(1)).toBeCloseTo(0.24703451231409326, 8)
  })

  it('adds up phases in any order, and goes on from JSON', () => {
    const phases = [
      { samplingRate: 0.01, noiseMultiplier: 1.2, steps: 400 },
      { samplingRate: 0.02, noiseMultiplier: 2, steps: 500 },
      { samplingRate: 0.01, noiseMultiplier: 1.2, steps: 600 },
    ]
    const whole = new PrivacyAccountant()
    for (const phase of phases) whole.record(phase)
    // dp_accounting gives 1.7798951 with its upper bound at fractional orders.
    expect(whole.spent({ delta: 1e-5 }).epsilon).toBeCloseTo(1.77989, 4)
    expect(whole.state().phases).toHaveLength(2)
    const [first, ...rest] = phases.toReversed()
    const half = new PrivacyAccountant().record(first as (typeof phases)[number])
    const restored = new PrivacyAccountant({
      state: JSON.parse(JSON.stringify(half.state())) as PrivacyAccountantState,
    })
    for (const phase of rest) restored.record(phase)
    expect(restored.spent({ delta: 1e-5 }).epsilon).toBeCloseTo(whole.spent({ delta: 1e-5 }).epsilon, 12)
  })

  it('has spent nothing before the first step', () => {
    expect(new PrivacyAccountant().spent({ delta: 1e-5 }).epsilon).toBe(0)
    expect(new PrivacyAccountant().deltaAt(0)).toBe(0)
    expect(new PrivacyAccountant().estimated({ delta: 1e-5 }).epsilon).toBe(0)
  })

  it('says which argument is wrong', () => {
    const accountant = new PrivacyAccountant()
    expect(() => accountant.record({ samplingRate: 1.5, noiseMultiplier: 1, steps: 1 })).toThrow(/samplingRate/)
    expect(() => accountant.record({ samplingRate: 0.5, noiseMultiplier: 0, steps: 1 })).toThrow(/noiseMultiplier/)
    expect(() => accountant.record({ samplingRate: 0.5, noiseMultiplier: 1, steps: 1.5 })).toThrow(/steps/)
    expect(() => accountant.spent({ delta: 0 })).toThrow(InvalidArgumentError)
    expect(() => new PrivacyAccountant({ orders: [1] })).toThrow(/orders/)
  })
})
