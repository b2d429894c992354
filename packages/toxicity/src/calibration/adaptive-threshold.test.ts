import { InvalidArgumentError } from '@saaa/evaluator'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createAdaptiveThreshold, restoreAdaptiveThreshold } from './adaptive-threshold.ts'
import { conformalThreshold } from './conformal-threshold.ts'

/** Park and Miller's generator: numbers in (0, 1). */
function numbers(seed: number): () => number {
  let state = seed
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
}
const many = (count: number, next: () => number): number[] => Array.from({ length: count }, next)

describe('conformalThreshold', () => {
  it('is the score of rank ⌈(n + 1)(1 − rate)⌉', () => {
    const scores = Array.from({ length: 99 }, (_, index) => index / 100)
    expect(conformalThreshold(scores, 0.1)).toBe(0.89)
    expect(conformalThreshold(scores, 0.01)).toBe(0.98)
    expect(conformalThreshold(scores, 0.005)).toBe(Number.POSITIVE_INFINITY)
    expect(conformalThreshold([], 0.5)).toBe(Number.POSITIVE_INFINITY)
    expect(() => conformalThreshold(scores, 0)).toThrow(InvalidArgumentError)
    expect(() => conformalThreshold([Number.NaN], 0.1)).toThrow(InvalidArgumentError)
  })

  it('keeps its promise on average, whatever the distribution', () => {
    const next = numbers(7)
    let flagged = 0
    for (let repetition = 0; repetition < 300; repetition++) {
      const threshold = conformalThreshold(
        many(199, () => next() ** 9),
        0.05,
      )
      flagged += many(50, () => next() ** 9).filter((score) => score > threshold).length
    }
    expect(flagged / 15_000).toBeLessThan(0.055)
    expect(flagged / 15_000).toBeGreaterThan(0.04)
  })

  it('never flags more of its own scores than promised', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 60 }),
        fc.double({ min: 0.01, max: 0.9, noNaN: true }),
        (scores, rate) => {
          const threshold = conformalThreshold(scores, rate)
          expect(scores.filter((score) => score > threshold).length).toBeLessThanOrEqual(rate * (scores.length + 1))
        },
      ),
    )
  })
})

describe('createAdaptiveThreshold', () => {
  const harmlessScores = many(1000, numbers(3))

  it('is base + context + user, lower for children and after a hit, higher for fiction', () => {
    const threshold = createAdaptiveThreshold({ harmlessScores })
    const { base, context, user, threshold: sum } = threshold.thresholdFor({ audience: 'children', preference: -0.5 })
    expect(sum).toBeCloseTo(base + context + user, 12)
    expect(context).toBeLessThan(0)
    expect(user).toBeGreaterThan(0)
    expect(threshold.thresholdFor({ platform: 'fiction' }).threshold).toBeGreaterThan(base)
    const heated = threshold.thresholdFor({ conversation: [0, 0.9] }).threshold
    const cooled = threshold.thresholdFor({ conversation: [0.9, 0, 0, 0, 0, 0, 0] }).threshold
    expect(heated).toBeLessThan(cooled)
    expect(cooled).toBeLessThan(base)
  })

  it('follows drift: harmless texts that begin to score higher are soon not flagged more often than promised', () => {
    const threshold = createAdaptiveThreshold({ harmlessScores: many(1000, numbers(5)).map((score) => score / 2) })
    const fixed = threshold.thresholdFor().threshold
    const next = numbers(11)
    let late = 0
    let lateFixed = 0
    for (let turn = 0; turn < 6000; turn++) {
      const score = 0.3 + 0.6 * next()
      if (turn >= 3000) {
        if (threshold.flags(score)) late++
        if (score > fixed) lateFixed++
      }
      threshold.observeHarmless(score)
    }
    expect(lateFixed / 3000).toBeGreaterThan(0.5)
    expect(late / 3000).toBeLessThan(0.015)
  })

  it('goes on from its state, through JSON', () => {
    const threshold = createAdaptiveThreshold({ harmlessScores, falsePositiveRate: 0.05 })
    for (const score of many(200, numbers(9))) threshold.observeHarmless(score)
    const restored = restoreAdaptiveThreshold(JSON.parse(JSON.stringify(threshold.state())))
    expect(restored.thresholdFor()).toEqual(threshold.thresholdFor())
    restored.observeHarmless(0.999)
    threshold.observeHarmless(0.999)
    expect(restored.state()).toEqual(threshold.state())
  })

  it('flags a score that is no number, and refuses what is out of range', () => {
    const threshold = createAdaptiveThreshold({ harmlessScores })
    expect(threshold.flags(Number.NaN)).toBe(true)
    expect(threshold.flags(0)).toBe(false)
    expect(() => threshold.observeHarmless(2)).toThrow(InvalidArgumentError)
    expect(() => threshold.thresholdFor({ preference: 3 })).toThrow(InvalidArgumentError)
    // @ts-expect-error no such audience
    expect(() => threshold.thresholdFor({ audience: 'cats' })).toThrow(InvalidArgumentError)
    expect(() => createAdaptiveThreshold({ harmlessScores, window: 3 })).toThrow(InvalidArgumentError)
    expect(() => createAdaptiveThreshold({ harmlessScores: [7] })).toThrow(InvalidArgumentError)
  })

  it('promises nothing without enough scores: flags nothing', () => {
    expect(createAdaptiveThreshold({ harmlessScores: [0.1, 0.2] }).thresholdFor().threshold).toBe(1)
  })
})
