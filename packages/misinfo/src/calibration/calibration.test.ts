import { seededRandom } from '@saaa/evaluator'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { binomialUpperBound } from './binomial-bound.ts'
import { calibrationError } from './calibration-error.ts'
import { fitIsotonic, fitPlatt, restoreCalibrator } from './calibrators.ts'
import type { LabelledScore } from './labelled-scores.ts'
import { riskCoverage, selectiveThreshold } from './risk-coverage.ts'

/** Right with probability `chance(score)`. */
function simulated(count: number, seed: number, chance: (score: number) => number): LabelledScore[] {
  const random = seededRandom(seed)
  return Array.from({ length: count }, () => {
    const score = random()
    return { score, correct: random() < chance(score) }
  })
}

describe('calibrators', () => {
  const overconfident = simulated(4000, 1, (score) => score ** 3)

  test.each([
    ['isotonic', fitIsotonic],
    ['platt', fitPlatt],
  ] as const)('%s brings overconfident scores near the truth, on labels it has not seen', (_, fit) => {
    const calibrator = fit(overconfident)
    const fresh = simulated(4000, 2, (score) => score ** 3)
    const after = fresh.map(({ score, correct }) => ({ score: calibrator.probability(score), correct }))
    expect(calibrationError(fresh).expectedCalibrationError).toBeGreaterThan(0.2)
    expect(calibrationError(after).expectedCalibrationError).toBeLessThan(0.05)
    const restored = restoreCalibrator(JSON.parse(JSON.stringify(calibrator.state)))
    expect(restored.probability(0.37)).toBe(calibrator.probability(0.37))
  })

  test('isotonic is the solution of a small case worked out by hand', () => {
    const labelled = [
      { score: 1, correct: false },
      { score: 2, correct: true },
      { score: 3, correct: false },
      { score: 4, correct: true },
    ]
    const { probability, state } = fitIsotonic(labelled)
    expect(state).toEqual({ kind: 'isotonic', scores: [1, 2.5, 4], probabilities: [0, 0.5, 1] })
    expect(probability(-5)).toBe(0)
    expect(probability(1.75)).toBeCloseTo(0.25)
    expect(probability(9)).toBe(1)
  })

  test('isotonic never falls and does not depend on the order of labels', () => {
    const label = fc.record({ score: fc.integer({ min: 0, max: 9 }), correct: fc.boolean() })
    fc.assert(
      fc.property(fc.array(label, { minLength: 1, maxLength: 40 }), (labelled) => {
        const { probability, state } = fitIsotonic(labelled)
        expect(fitIsotonic(labelled.toReversed()).state).toEqual(state)
        for (let score = -1; score < 10; score++) {
          expect(probability(score + 0.5)).toBeGreaterThanOrEqual(probability(score))
        }
      }),
    )
  })

  test('Platt survives labels that a score separates', () => {
    const { probability } = fitPlatt([0, 1, 2, 3].map((score) => ({ score, correct: score > 1 })))
    expect(probability(0)).toBeLessThan(0.3)
    expect(probability(3)).toBeGreaterThan(0.7)
  })

  test('refuses what is no label or state', () => {
    expect(() => fitIsotonic([])).toThrow(/at least one/)
    expect(() => fitPlatt([{ score: Number.NaN, correct: true }])).toThrow(/finite/)
    expect(() => restoreCalibrator({ kind: 'isotonic', scores: [2, 1], probabilities: [0, 1] })).toThrow(/state/)
  })
})

describe('calibrationError', () => {
  test('by both binnings, of a case worked out by hand', () => {
    const labelled = [0.1, 0.1, 0.9, 0.9].map((score, index) => ({ score, correct: index === 3 }))
    for (const binning of ['equal-width', 'equal-mass'] as const) {
      const report = calibrationError(labelled, { bins: 2, binning })
      expect(report.expectedCalibrationError).toBeCloseTo(0.5 * 0.1 + 0.5 * 0.4)
      expect(report.maximumCalibrationError).toBeCloseTo(0.4)
      expect(report.brier).toBeCloseTo((0.01 + 0.01 + 0.81 + 0.01) / 4)
    }
  })

  test('refuses scores that are no probabilities', () => {
    expect(() => calibrationError([{ score: 2, correct: true }])).toThrow(/\[0, 1\]/)
    expect(() => calibrationError([{ score: 1, correct: true }], { bins: 0 })).toThrow(/bins/)
  })
})

describe('riskCoverage', () => {
  test('of a perfect ranking, a reversed one and one that says nothing', () => {
    const ranked = (scores: readonly number[]): LabelledScore[] =>
      scores.map((score, index) => ({ score, correct: index < 2 }))
    expect(riskCoverage(ranked([4, 3, 2, 1])).rejectionRatio).toBeCloseTo(1)
    expect(riskCoverage(ranked([4, 3, 2, 1])).area).toBeCloseTo((0 + 0 + 1 / 3 + 2 / 4) / 4)
    expect(riskCoverage(ranked([1, 2, 3, 4])).rejectionRatio).toBeLessThan(0)
    expect(riskCoverage(ranked([1, 1, 1, 1])).rejectionRatio).toBeCloseTo(0)
    expect(riskCoverage(ranked([1, 1, 1, 1])).points).toEqual([{ threshold: 1, coverage: 1, risk: 0.5 }])
  })
})

describe('selectiveThreshold', () => {
  test('keeps its promise on fresh answers in at least the share of draws it says', () => {
    let kept = 0
    let coverage = 0
    for (let seed = 0; seed < 200; seed++) {
      const { threshold, coverage: share } = selectiveThreshold(
        simulated(400, seed, (score) => score),
        { risk: 0.2 },
      )
      // Of scores uniform above t the true risk is (1 − t) / 2.
      const risk = threshold === Infinity ? 0 : (1 - threshold) / 2
      kept += risk <= 0.2 ? 1 : 0
      coverage += share / 200
    }
    expect(kept).toBeGreaterThanOrEqual(190)
    expect(coverage).toBeGreaterThan(0.2)
  })

  test('answers nothing when nothing keeps the promise', () => {
    const wrong = Array.from({ length: 50 }, (_, score) => ({ score, correct: false }))
    expect(selectiveThreshold(wrong, { risk: 0.1 })).toMatchObject({ threshold: Infinity, coverage: 0 })
    expect(() => selectiveThreshold(wrong, { risk: 0 })).toThrow(/risk/)
  })
})

test('the binomial bound is exact: no error in n has the bound 1 − 0.05^(1/n)', () => {
  expect(binomialUpperBound({ successes: 0, trials: 30, confidence: 0.95 })).toBeCloseTo(1 - 0.05 ** (1 / 30), 10)
  expect(binomialUpperBound({ successes: 30, trials: 30, confidence: 0.95 })).toBe(1)
  expect(binomialUpperBound({ successes: 5, trials: 50, confidence: 0.95 })).toBeCloseTo(0.2, 2)
})
