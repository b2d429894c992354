import { describe, expect, it } from 'vitest'
import { judgeExpression } from '../../../../tools/expressions/judge-expression.ts'
import { markRules, sentenceRules } from './attack-rules.ts'

describe('attack rules', () => {
  it('have names of their own, strengths in range and global patterns without the u flag', () => {
    const rules = [...sentenceRules, ...markRules]
    expect(new Set(rules.map(({ rule }) => rule)).size).toBe(rules.length)
    for (const { strength, pattern } of rules) {
      expect(strength > 0 && strength < 1).toBe(true)
      expect(pattern.flags).toBe('g')
    }
  })

  it('need anchors unless they go by marks', () => {
    for (const { rule, needs } of sentenceRules) expect(needs.length, rule).toBeGreaterThan(0)
    for (const { rule, needs } of markRules) expect(needs.length, rule).toBe(0)
  })

  it.each(markRules.map(({ rule, pattern }) => ({ rule, pattern })))(
    '$rule is linear',
    async ({ pattern }) => {
      expect(await judgeExpression(pattern.source, pattern.flags)).toBe('safe')
    },
    120_000,
  )
})
