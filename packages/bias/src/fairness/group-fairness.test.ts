import { seededRandom } from '@saaa/evaluator'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { areaUnderCurve } from './area-under-curve.ts'
import { groupFairness, type ScoredText } from './group-fairness.ts'
import { wassersteinDistance } from './wasserstein-distance.ts'

const numbers = fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 1, maxLength: 12 })

test('the area under the curve is the share of pairs in order, ties one half', () => {
  fc.assert(
    fc.property(numbers, numbers, (positives, negatives) => {
      let sum = 0
      for (const p of positives) for (const n of negatives) sum += p > n ? 1 : p === n ? 0.5 : 0
      expect(areaUnderCurve(positives, negatives)).toBeCloseTo(sum / positives.length / negatives.length, 12)
    }),
  )
  expect(areaUnderCurve([], [1])).toBeNaN()
})

describe('wassersteinDistance', () => {
  test('of equally many values is the mean gap in order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })), { minLength: 1 }),
        (pairs) => {
          const left = pairs.map(([one]) => one)
          const right = pairs.map(([, other]) => other)
          const order = (values: readonly number[]): number[] => values.toSorted((a, b) => a - b)
          const gaps = order(left).map((value, index) => Math.abs(value - order(right)[index]!))
          expect(wassersteinDistance(left, right)).toBeCloseTo(gaps.reduce((a, b) => a + b, 0) / gaps.length, 12)
        },
      ),
    )
  })

  test('is symmetric and zero for a sample repeated', () => {
    fc.assert(
      fc.property(numbers, numbers, (left, right) => {
        expect(wassersteinDistance(left, right)).toBeCloseTo(wassersteinDistance(right, left), 12)
        expect(wassersteinDistance(left, [...left, ...left])).toBeCloseTo(0, 12)
      }),
    )
  })
})

describe('groupFairness', () => {
  /** A classifier that is right, but adds `penalty` to every text about group a. */
  const texts = (penalty: number, count = 400): ScoredText[] => {
    const random = seededRandom(5)
    return Array.from({ length: count }, (_, index) => {
      const label = random() < 0.5
      const groups = index % 2 === 0 ? ['a'] : ['b']
      const score = (label ? 0.65 : 0.35) + 0.4 * (random() - 0.5) + (groups[0] === 'a' ? penalty : 0)
      return { score, label, groups }
    })
  }

  test('a fair classifier has no differences beyond its intervals', () => {
    const { groups, overallAuc, biasAuc } = groupFairness(texts(0), { resamples: 200 })
    for (const name of ['a', 'b']) {
      const { positiveRateDifference, falsePositiveRateDifference } = groups[name]!
      for (const { lower, upper } of [positiveRateDifference, falsePositiveRateDifference]) {
        expect(lower).toBeLessThanOrEqual(0.05)
        expect(upper).toBeGreaterThanOrEqual(-0.05)
      }
    }
    expect(Math.abs(overallAuc - biasAuc)).toBeLessThan(0.03)
  })

  test('a group that is scored higher for being named shows in the measures made for it', () => {
    const { groups, powerMean } = groupFairness(texts(0.25), { resamples: 200 })
    const { a, b } = groups as { a: (typeof groups)[string]; b: (typeof groups)[string] }
    expect(a.falsePositiveRateDifference.lower).toBeGreaterThan(0.2)
    expect(a.backgroundPositiveSubgroupNegativeAuc.upper).toBeLessThan(a.subgroupAuc.lower)
    expect(b.backgroundNegativeSubgroupPositiveAuc.value).toBeLessThan(b.subgroupAuc.value)
    expect(a.wasserstein.value).toBeCloseTo(0.25, 1)
    expect(a.positiveRateRatio.value).toBeGreaterThan(1.25)
    expect(a.count).toBe(200)
    expect(powerMean.backgroundPositiveSubgroupNegativeAuc).toBeLessThan(0.9)
  })

  test('same seed, same intervals; bad input is named', () => {
    expect(groupFairness(texts(0.1, 60), { resamples: 50, seed: 3 })).toEqual(
      groupFairness(texts(0.1, 60), { resamples: 50, seed: 3 }),
    )
    expect(() => groupFairness([])).toThrow(/at least one text/)
    expect(() => groupFairness(texts(0, 4), { resamples: 3 })).toThrow(/at least 20/)
  })
})
