import { InvalidArgumentError, type Finding } from '@saaa/evaluator'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { labelFreeExamples } from './label-free-examples.ts'
import { spanMask, unlikelihoodLabels } from './span-masks.ts'
import { toxicityTargets } from './toxicity-targets.ts'

const text = 'Fine so far. You mean old toad! And on it goes.'
const found = (words: string, severity: number): Finding => {
  const start = text.indexOf(words)
  return {
    category: 'insult',
    severity,
    message: 'test',
    rule: 'test',
    span: { of: 'output', start, end: start + words.length },
  }
}
const evaluation = (findings: readonly Finding[], score = 0.2) => ({
  score,
  components: { intrinsic: score },
  findings,
})

describe('toxicityTargets', () => {
  it('is 0 inside a severe finding, in between in its sentence, 1 elsewhere', () => {
    const targets = toxicityTargets({ text, evaluation: evaluation([found('toad', 0.8)]) })
    expect(targets).toHaveLength(text.length)
    expect(targets[text.indexOf('toad')]).toBe(0)
    expect(targets[text.indexOf('You')]).toBeCloseTo(0.6)
    expect(targets[text.indexOf('Fine')]).toBe(1)
    expect(targets[text.indexOf('And')]).toBe(1)
  })

  it('is the score where no finding says where', () => {
    expect([...toxicityTargets({ text: 'ab', evaluation: evaluation([]) })]).toEqual([
      Math.fround(0.2),
      Math.fround(0.2),
    ])
  })

  it('stays in [0, 1] for any findings', () => {
    const span = fc.tuple(fc.nat(60), fc.nat(60), fc.double({ min: 0, max: 1, noNaN: true }))
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.array(span, { maxLength: 5 }), (any, spans) => {
        const findings = spans.map(([start, length, severity]) => ({
          ...found('toad', severity),
          span: { of: 'output' as const, start, end: start + length },
        }))
        const targets = toxicityTargets({ text: any, evaluation: evaluation(findings) })
        expect(targets).toHaveLength(any.length)
        expect(targets.every((target) => target >= 0 && target <= 1)).toBe(true)
      }),
    )
  })
})

describe('spanMask and unlikelihoodLabels', () => {
  it('mark the units of findings that are severe enough', () => {
    const findings = [found('mean', 0.3), found('toad', 0.8)]
    const mask = spanMask({ text, findings })
    expect(mask.reduce((sum, unit) => sum + unit, 0)).toBe(4)
    const weights = unlikelihoodLabels({ text, findings, minimumSeverity: 0.1 })
    expect(weights[text.indexOf('mean')]).toBeCloseTo(0.3)
    expect(weights[text.indexOf('toad')]).toBeCloseTo(0.8)
    expect(weights[0]).toBe(0)
    expect(() => spanMask({ text, findings, minimumSeverity: 7 })).toThrow(InvalidArgumentError)
  })
})

describe('labelFreeExamples', () => {
  const texts = ['You are a stupid idiot, get lost.', 'We rowed to the island and had lunch.']

  it('hides the toxic words and keeps what they said of the text', () => {
    const [toxic, calm] = labelFreeExamples(texts, { seed: 1 })
    expect(toxic?.text).not.toContain('idiot')
    expect(toxic?.text).toContain('You are a')
    expect(toxic?.target).toBeLessThan(0.5)
    expect(calm?.target).toBeGreaterThan(0.9)
  })

  it('hides words of harmless texts too, so that the gap tells nothing', () => {
    const examples = labelFreeExamples(texts, { seed: 1 })
    for (const { text: masked, hidden } of examples) {
      expect(hidden.length).toBeGreaterThan(0)
      for (const { start, end } of hidden) expect(masked.slice(start, end)).toBe('[…]')
    }
    expect(labelFreeExamples(texts, { seed: 1 })).toEqual(examples)
  })

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 3 }), (any) => {
        expect(labelFreeExamples(any, { seed: 3 })).toHaveLength(any.length)
      }),
    )
    expect(() => labelFreeExamples([], { seed: 0.5 })).toThrow(InvalidArgumentError)
  })
})
