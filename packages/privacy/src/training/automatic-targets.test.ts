import type { Evaluation } from '@saaa/evaluator'
import { describe, expect, it } from 'vitest'
import { automaticTargets } from './automatic-targets.ts'

const text = `${'x'.repeat(200)}4111111111111111 and on`
const evaluationOf = (...severities: readonly number[]): Evaluation => ({
  score: 0.4,
  components: { intrinsic: 0.4 },
  findings: severities.map((severity) => ({
    category: 'payment-card',
    severity,
    message: 'A card.',
    rule: 'card',
    span: { of: 'output', start: 200, end: 216 },
  })),
})

describe('automaticTargets', () => {
  it('are unsafe inside a finding, less and less so before it, and safe elsewhere', () => {
    const targets = automaticTargets({ text, evaluation: evaluationOf(0.8) })
    expect([...targets.subarray(200, 216)].every((target) => target === 0)).toBe(true)
    expect(targets[199]).toBeCloseTo(1 - Math.exp(-1 / 24), 6)
    expect(targets[176]).toBeCloseTo(1 - Math.exp(-1), 6)
    for (let index = 1; index <= 200; index += 1)
      expect(targets[index]).toBeLessThanOrEqual(targets[index - 1] as number)
    expect(targets[0]).toBe(1)
    expect(targets[216]).toBe(1)
  })

  it('follow the severity of lesser findings, and no lead when there is to be none', () => {
    const targets = automaticTargets({ text, evaluation: evaluationOf(0.3) }, { lead: 0 })
    expect(targets[200]).toBeCloseTo(0.7, 6)
    expect(targets[199]).toBe(1)
    expect(automaticTargets({ text, evaluation: evaluationOf(0.3) }, { severeEnough: 0.3 })[200]).toBe(0)
  })

  it('are the score where nothing says where, and bear spans outside the text', () => {
    expect(automaticTargets({ text: 'ab', evaluation: evaluationOf() })).toEqual(Float32Array.from([0.4, 0.4]))
    expect(automaticTargets({ text: 'ab', evaluation: evaluationOf(1) })).toHaveLength(2)
    expect(() => automaticTargets({ text, evaluation: evaluationOf() }, { lead: -1 })).toThrow(/lead/)
  })
})
