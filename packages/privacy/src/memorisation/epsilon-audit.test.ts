import { seededRandom } from '@saaa/evaluator'
import { describe, expect, it } from 'vitest'
import { rememberingModel } from '../../bench/remembering-model.ts'
import { clopperPearsonLower, clopperPearsonUpper } from '../statistics/binomial.ts'
import { auditModel } from './audit-model.ts'
import { createCanaries } from './canaries.ts'
import { epsilonFromErrorRates, epsilonFromOneRun, oneRunChance } from './epsilon-audit.ts'

describe('Clopper–Pearson', () => {
  it('agrees with the quantiles of the beta distribution', () => {
    // scipy 1.17: beta.ppf(.95, 4, 97), beta.ppf(.975, 1, 1000)
    expect(clopperPearsonUpper(3, 100, 0.95)).toBeCloseTo(0.07571079374983004, 12)
    expect(clopperPearsonUpper(0, 1000, 0.975)).toBeCloseTo(0.003682083896865671, 12)
    expect(clopperPearsonUpper(7, 7, 0.9)).toBe(1)
    expect(clopperPearsonLower(97, 100, 0.95)).toBeCloseTo(1 - 0.07571079374983004, 12)
  })
})

describe('epsilonFromErrorRates', () => {
  it('is the larger of the two bounds, at the upper ends of the intervals', () => {
    const call = { positives: 1000, falseNegatives: 0, negatives: 1000, falsePositives: 0 }
    const rate = 0.003682083896865671
    expect(epsilonFromErrorRates(call)).toBeCloseTo(Math.log((1 - rate) / rate), 9)
    expect(epsilonFromErrorRates({ ...call, delta: 1e-2 })).toBeCloseTo(Math.log((0.99 - rate) / rate), 9)
    expect(epsilonFromErrorRates({ ...call, falseNegatives: 500, falsePositives: 500 })).toBe(0)
    expect(() => epsilonFromErrorRates({ ...call, falsePositives: 1001 })).toThrow(/falsePositives/)
  })

  it('holds for randomised response in 95 of 100 audits', () => {
    const random = seededRandom(12)
    const truth = Math.log(0.75 / 0.25)
    let violations = 0
    for (let audit = 0; audit < 200; audit += 1) {
      const errors = () => Array.from({ length: 300 }, random).filter((value) => value < 0.25).length
      const bound = epsilonFromErrorRates({
        positives: 300,
        falseNegatives: errors(),
        negatives: 300,
        falsePositives: errors(),
      })
      if (bound > truth) violations += 1
    }
    expect(violations).toBeLessThanOrEqual(10)
  })
})

describe('epsilonFromOneRun', () => {
  it('inverts its own chance and grows with right guesses', () => {
    const call = { canaries: 1000, guesses: 100, correct: 95, delta: 1e-5 }
    const epsilon = epsilonFromOneRun(call)
    expect(oneRunChance({ ...call, epsilon })).toBeCloseTo(0.05, 6)
    expect(epsilonFromOneRun({ ...call, correct: 99 })).toBeGreaterThan(epsilon)
    expect(epsilonFromOneRun({ ...call, delta: 1e-3 })).toBeLessThan(epsilon)
    expect(epsilonFromOneRun({ ...call, correct: 55 })).toBe(0)
  })

  it('is the binomial test where δ is 0', () => {
    // All of 100 right: p^100 = 0.05 at p = 0.97049, ε = ln(p/(1 − p)).
    const accuracy = 0.05 ** (1 / 100)
    expect(epsilonFromOneRun({ canaries: 100, guesses: 100, correct: 100 })).toBeCloseTo(
      Math.log(accuracy / (1 - accuracy)),
      6,
    )
  })
})

describe('auditModel', () => {
  const { canaries } = createCanaries({ count: 200, seed: 2, inclusionRate: 0.5 })

  it('proves a loss where a model remembers', async () => {
    const remembered = canaries
      .filter(({ included }) => included)
      .map(({ prefix, secret }) => ({ text: prefix + secret, gain: 1 }))
    const report = await auditModel({ model: rememberingModel({ alphabet: 11, remembered }), canaries })
    expect(report.areaUnderCurve).toBe(1)
    expect(report.correct).toBe(report.guesses)
    expect(report.epsilonLowerBound).toBeCloseTo(Math.log(0.05 ** 0.01 / (1 - 0.05 ** 0.01)), 6)
  })

  it('says nothing where it does not', async () => {
    const report = await auditModel({ model: rememberingModel({ alphabet: 11, remembered: [] }), canaries })
    expect(report.areaUnderCurve).toBe(0.5)
    expect(report.epsilonLowerBound).toBeLessThan(0.5)
  })
})
