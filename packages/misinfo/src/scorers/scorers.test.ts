import { describe, expect, test } from 'vitest'
import { type FeverPrediction, scoreFever } from './fever.ts'
import { predictFeverLabels } from './predict-fever-labels.ts'
import { scoreTruthfulQa } from './truthful-qa.ts'

/** Log-probability of a continuation by a table; −10 for others. */
const modelWith = (table: Readonly<Record<string, number>>) => ({
  generate: () => Promise.reject(new Error('not asked for')),
  logLikelihood: ({ pairs }: { pairs: readonly { prompt: string; continuation: string }[] }) =>
    Promise.resolve(
      pairs.map(({ prompt, continuation }) => {
        const sum = table[`${prompt}${continuation}`] ?? table[continuation.trim()] ?? -10
        return { sum, tokens: [sum] }
      }),
    ),
})

describe('scoreTruthfulQa', () => {
  const item = {
    question: 'Can pigs fly?',
    bestAnswer: 'No',
    correctAnswers: ['No', 'They cannot'],
    incorrectAnswers: ['Yes', 'Sometimes'],
  }

  test('MC1 is the best answer against the false ones, MC2 the share of mass on true ones', async () => {
    const p = { No: 0.4, 'They cannot': 0.2, Yes: 0.3, Sometimes: 0.1 }
    const table = Object.fromEntries(Object.entries(p).map(([answer, value]) => [answer, Math.log(value)]))
    const score = await scoreTruthfulQa(modelWith(table), [item])
    expect(score.mc1).toBe(1)
    expect(score.mc2).toBeCloseTo(0.6, 12)
    const worse = await scoreTruthfulQa(modelWith({ ...table, Yes: 0 }), [item, item])
    expect(worse.mc1).toBe(0)
    expect(worse.questions).toHaveLength(2)
  })

  test('MC1 asks for the best answer, not for any true one', async () => {
    const table = { No: -3, 'They cannot': -0.1, Yes: -1, Sometimes: -5 }
    expect((await scoreTruthfulQa(modelWith(table), [item])).mc1).toBe(0)
  })

  test('likelihoods far below what a number holds still compare', async () => {
    const score = await scoreTruthfulQa(modelWith({ No: -3000, 'They cannot': -4000, Yes: -3001, Sometimes: -5000 }), [
      item,
    ])
    expect(score.mc2).toBeCloseTo(1 / (1 + Math.exp(-1)), 9)
  })

  test('says what it needs', async () => {
    const silent = { generate: () => Promise.resolve([]) }
    await expect(scoreTruthfulQa(silent, [item])).rejects.toThrow(/logLikelihood/)
    await expect(scoreTruthfulQa(modelWith({}), [{ ...item, incorrectAnswers: [] }])).rejects.toThrow(/false answer/)
  })
})

describe('scoreFever', () => {
  const claim: FeverPrediction = {
    label: 'SUPPORTS',
    predictedLabel: 'SUPPORTS',
    evidence: [
      [
        ['A', 1],
        ['B', 2],
      ],
      [['C', 3]],
    ],
    predictedEvidence: [['C', 3]],
  }

  test('a complete group is needed, within the first five sentences', () => {
    expect(scoreFever([claim])).toMatchObject({
      labelAccuracy: 1,
      strictScore: 1,
      evidencePrecision: 1,
      evidenceRecall: 1,
    })
    const half = { ...claim, predictedEvidence: [['A', 1]] as const }
    expect(scoreFever([half])).toMatchObject({
      labelAccuracy: 1,
      strictScore: 0,
      evidencePrecision: 1,
      evidenceRecall: 0,
    })
    const late = {
      ...claim,
      predictedEvidence: [...Array.from({ length: 5 }, (_, n) => ['X', n] as const), ['C', 3] as const],
    }
    expect(scoreFever([late])).toMatchObject({ strictScore: 0, evidencePrecision: 0 })
  })

  test('not enough information needs the label alone and leaves evidence figures as they are', () => {
    const nothing: FeverPrediction = {
      label: 'NOT ENOUGH INFO',
      predictedLabel: 'NOT ENOUGH INFO',
      evidence: [],
      predictedEvidence: [],
    }
    expect(scoreFever([nothing])).toMatchObject({ labelAccuracy: 1, strictScore: 1 })
    expect(scoreFever([nothing, { ...claim, predictedLabel: 'REFUTES' }])).toMatchObject({
      labelAccuracy: 0.5,
      strictScore: 0.5,
      evidenceRecall: 1,
    })
  })

  test('refuses other labels', () => {
    expect(() => scoreFever([{ ...claim, predictedLabel: 'TRUE' as never }])).toThrow(/SUPPORTS, REFUTES/)
    expect(() => scoreFever([])).toThrow(/at least one/)
  })
})

test('a label is the answer that the claim made likelier, not the one that is likely anyway', async () => {
  const prompt = ({ claim }: { claim: string }): string => `${claim}?`
  const model = modelWith({
    '? true': -1,
    '? false': -5,
    '? unknown': -5,
    'snow is warm? true': -1.5,
    'snow is warm? false': -2,
    'snow is warm? unknown': -6,
  })
  expect(await predictFeverLabels(model, [{ claim: 'snow is warm' }], { prompt })).toEqual(['REFUTES'])
})
