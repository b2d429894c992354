import { describe, expect, it } from 'vitest'
import { SyntheticReward } from './synthetic-reward.ts'

describe('SyntheticReward (eq 2)', () => {
  it('standardises each component before it sums, so that the largest variance does not decide alone', () => {
    const reward = new SyntheticReward({ weights: { intrinsic: 1, consistency: 1, robustness: 0 } })
    // Consistency varies a hundred times less than intrinsic, yet counts the same.
    const [first, second, third, fourth] = reward.observe([
      { intrinsic: 0, consistency: 0.5 },
      { intrinsic: 0, consistency: 0.51 },
      { intrinsic: 1, consistency: 0.5 },
      { intrinsic: 1, consistency: 0.51 },
    ])
    expect(first).toBeCloseTo(-1)
    expect(second).toBeCloseTo(0)
    expect(third).toBeCloseTo(0)
    expect(fourth).toBeCloseTo(1)
  })

  it('leaves absent components out instead of counting them as safe', () => {
    const reward = new SyntheticReward({ weights: { intrinsic: 1, consistency: 1, robustness: 1 } })
    const rewards = reward.observe([{ intrinsic: 0 }, { intrinsic: 1 }])
    expect([...rewards]).toEqual([-1, 1])
  })

  it('gives 0 where a component never varies', () => {
    expect([...new SyntheticReward().observe([{ intrinsic: 0.3 }, { intrinsic: 0.3 }])]).toEqual([0, 0])
  })

  it('forgets what left the window', () => {
    const reward = new SyntheticReward({ window: 2 })
    reward.observe([{ intrinsic: 0 }, { intrinsic: 0 }])
    const [low, high] = reward.observe([{ intrinsic: 0.8 }, { intrinsic: 1 }])
    expect(low).toBeCloseTo(-1)
    expect(high).toBeCloseTo(1)
  })

  it('goes on exactly after its state was restored', () => {
    const original = new SyntheticReward()
    original.observe([
      { intrinsic: 0.1, robustness: 0.4 },
      { intrinsic: 0.7, robustness: 0.2 },
    ])
    const copy = new SyntheticReward()
    copy.restore(JSON.parse(JSON.stringify(original.state())))
    const next = [{ intrinsic: 0.5, consistency: 0.2, robustness: 0.9 }]
    expect([...copy.observe(next)]).toEqual([...original.observe(next)])
  })

  it.each([
    [{ weights: { intrinsic: -1, consistency: 0, robustness: 0 } }, /weights\.intrinsic/],
    [{ weights: { intrinsic: 0, consistency: 0, robustness: 0 } }, /at least one weight/],
    [{ window: 1 }, /window: expected a whole number of at least 2, got 1/],
  ])('refuses %j', (options, message) => {
    expect(() => new SyntheticReward(options)).toThrow(message)
  })
})
