import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assessUncertainty } from './assess-uncertainty.ts'
import { disagreementProxy } from './disagreement-proxy.ts'
import { ensembleUncertainty } from './ensemble-uncertainty.ts'
import { distributionUncertainty, tokenUncertainty } from './token-uncertainty.ts'

describe('token scores', () => {
  test('are what their formulas say', () => {
    const scores = tokenUncertainty([Math.log(0.5), Math.log(0.25), 0])
    expect(scores.sequence).toBeCloseTo(Math.log(8), 12)
    expect(scores.lengthNormalized).toBeCloseTo(Math.log(2), 12)
    expect(scores.minimumProbability).toBeCloseTo(0.25, 12)
    expect(scores.tokens).toBe(3)
  })

  test('of distributions: entropy, its largest, and the margin; a cut row counts its rest as one token', () => {
    const scores = distributionUncertainty([
      [0.5, 0.5],
      [1, 0],
    ])
    expect(scores.meanEntropy).toBeCloseTo(Math.log(2) / 2, 12)
    expect(scores.maximumEntropy).toBeCloseTo(Math.log(2), 12)
    expect(scores.meanMargin).toBeCloseTo(0.5, 12)
    expect(scores.meanNegentropy).toBeCloseTo(0.5, 12)
    expect(distributionUncertainty([[0.25, 0.25, 0.25, 0.25]]).meanNegentropy).toBeCloseTo(0, 12)
    expect(distributionUncertainty([[0.5]]).meanEntropy).toBeCloseTo(Math.log(2), 12)
  })

  test('refuse what is no log-probability or distribution', () => {
    expect(() => tokenUncertainty([])).toThrow(/logProbabilities/)
    expect(() => tokenUncertainty([0.1])).toThrow(/at most 0/)
    expect(() => distributionUncertainty([[0.9, 0.9]])).toThrow(/sum to at most 1/)
    expect(() => distributionUncertainty([])).toThrow(/at least one/)
  })
})

describe('ensembleUncertainty', () => {
  test('members that are certain of different things: all of it is epistemic', () => {
    const { total, aleatoric, epistemic } = ensembleUncertainty([
      [1, 0],
      [0, 1],
    ])
    expect([total, aleatoric, epistemic]).toEqual([Math.log(2), 0, Math.log(2)])
  })

  test('members that agree: all of it is aleatoric', () => {
    const { aleatoric, epistemic } = ensembleUncertainty([
      [3, 1],
      [3, 1],
    ])
    expect(epistemic).toBeCloseTo(0, 12)
    expect(aleatoric).toBeCloseTo(-(0.75 * Math.log(0.75) + 0.25 * Math.log(0.25)), 12)
  })

  test('the parts add up and are never negative', () => {
    const member = fc.array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 })
    fc.assert(
      fc.property(fc.array(member, { minLength: 1, maxLength: 6 }), (members) => {
        const { total, aleatoric, epistemic } = ensembleUncertainty(members)
        expect(total).toBeCloseTo(aleatoric + epistemic, 9)
        expect(Math.min(aleatoric, epistemic)).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  test('refuses members over different outcomes', () => {
    expect(() => ensembleUncertainty([[1], [0.5, 0.5]])).toThrow(/same outcomes/)
    expect(() => ensembleUncertainty([[0, 0]])).toThrow(/members/)
  })
})

test('wordings that change the answer are told from answers that vary anyway', () => {
  const same = (text: string, other: string): number => (text === other ? 1 : 0)
  const stable = disagreementProxy(
    [
      ['a', 'b'],
      ['a', 'b'],
    ],
    { similarity: same },
  )
  const unstable = disagreementProxy(
    [
      ['a', 'a'],
      ['b', 'b'],
    ],
    { similarity: same },
  )
  expect(stable.epistemic).toBe(0)
  expect(unstable).toEqual({ within: 0, between: 1, epistemic: 1 })
  expect(() => disagreementProxy([['a']])).toThrow(/two groups/)
})

describe('assessUncertainty', () => {
  const model = (answers: readonly string[]) => ({
    generate: ({ samples }: { samples: number }) =>
      Promise.resolve([Array.from({ length: samples }, (_, index) => answers[index % answers.length]!)]),
    logLikelihood: ({ pairs }: { pairs: readonly { continuation: string }[] }) =>
      Promise.resolve(
        pairs.map(({ continuation }) => {
          const tokens = continuation.split(' ').map(() => -0.5)
          return { sum: tokens.length * -0.5, tokens }
        }),
      ),
  })
  const call = { prompt: 'Where does the Danube end?', answer: 'It ends in the Black Sea.' }

  test('a steady model is less uncertain than a wavering one, and the baseline stands beside', async () => {
    const steady = await assessUncertainty(model(['It ends in the Black Sea.']), call)
    const wavering = await assessUncertainty(model(['It ends in the North Sea.', 'It ends near Vienna.']), call)
    expect(steady.consistency).toBeGreaterThan(wavering.consistency)
    expect(steady.semantic.entropy).toBeLessThan(wavering.semantic.entropy)
    expect(steady.cocoa).toBeGreaterThan(wavering.cocoa!)
    expect(steady.lengthBaseline).toBeCloseTo(1)
    expect(steady.tokens?.lengthNormalized).toBeCloseTo(0.5)
  })

  test('without likelihoods those scores are absent', async () => {
    const { generate } = model(['yes'])
    const report = await assessUncertainty({ generate }, call)
    expect(report.tokens).toBeUndefined()
    expect(report.cocoa).toBeUndefined()
  })
})
