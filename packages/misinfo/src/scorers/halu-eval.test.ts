import { expect, it } from 'vitest'
import { scoreHaluEval } from './halu-eval.ts'

const judged = (hallucinated: boolean, predicted: boolean | undefined) => ({ hallucinated, predicted })

it('counts right verdicts, and a missing one as wrong and not flagged', () => {
  const score = scoreHaluEval([
    judged(true, true),
    judged(true, true),
    judged(true, undefined),
    judged(true, false),
    judged(false, true),
    judged(false, false),
    judged(false, false),
    judged(false, undefined),
  ])
  expect(score).toMatchObject({ accuracy: 0.5, precision: 2 / 3, recall: 0.5, failed: 2 })
  expect(score.f1).toBeCloseTo(4 / 7, 12)
})

it('has ends', () => {
  expect(scoreHaluEval([judged(false, false)])).toEqual({ accuracy: 1, precision: 1, recall: 1, f1: 1, failed: 0 })
  expect(scoreHaluEval([judged(true, false), judged(false, true)]).f1).toBe(0)
  expect(() => scoreHaluEval([])).toThrow(/at least one/)
  expect(() => scoreHaluEval([{ hallucinated: true, predicted: 'yes' as never }])).toThrow(/true or false/)
})
