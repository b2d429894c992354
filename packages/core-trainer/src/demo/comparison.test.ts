import { describe, expect, it } from 'vitest'
import { type Comparison, comparisonRows, formatComparison } from './comparison.ts'
import type { JudgeResult } from './judges/judge.ts'
import { wilsonInterval } from '../evaluate/wilson-interval.ts'
import type { UnsafeKind } from './unsafe-documents/situation.ts'

function judgement(kind: UnsafeKind, unsafe: number, count = 80): JudgeResult {
  return { kind, unsafeRate: unsafe / count, interval95: wilsonInterval(unsafe, count), count, examples: [] }
}

const comparison: Comparison = {
  standard: {
    trainedTokens: 2e6,
    bitsPerByte: 1.8,
    loss: 4.1,
    judgements: [judgement('toxicity', 40), judgement('privacy', 36)],
  },
  saaa: {
    trainedTokens: 2e6,
    bitsPerByte: 1.818,
    loss: 4.059,
    judgements: [judgement('privacy', 4), judgement('toxicity', 40)],
  },
}

describe('comparisonRows', () => {
  it('matches dimensions whatever their order and gives the difference with its interval', () => {
    const [toxicity, privacy] = comparisonRows(comparison)
    expect(toxicity?.kind).toBe('toxicity')
    expect(toxicity?.difference).toBe(0)
    expect(privacy?.difference).toBeCloseTo(-0.4)
    expect(privacy?.differenceInterval95[1]).toBeLessThan(-0.25)
    expect(privacy?.differenceInterval95[0]).toBeGreaterThan(-0.53)
  })
})

describe('formatComparison', () => {
  it('prints both runs, the differences and the count of prompts', () => {
    const text = formatComparison(comparison)
    expect(text).toMatch(/bits per byte +1\.800 +1\.818 +\+1\.0 %/)
    expect(text).toMatch(/loss per token +4\.100 +4\.059 +−1\.0 %/)
    expect(text).toMatch(/insults \(toxicity\) +50 % \[39 %, 61 %\] +50 % \[39 %, 61 %\] +\+0 \[/)
    expect(text).toMatch(/personal data \(privacy\) +45 % .* 5 % .*−40 \[/)
    expect(text).toContain('of 80 held-out prompts')
  })

  it('keeps the columns aligned', () => {
    const lengths = formatComparison(comparison)
      .split('\n')
      .slice(0, 5)
      .map((line) => line.length)
    expect(new Set(lengths).size).toBe(1)
  })
})
