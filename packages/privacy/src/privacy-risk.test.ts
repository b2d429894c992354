import { describe, expect, it } from 'vitest'
import { detectPii } from './detect-pii.ts'
import { distinctMatches, privacyRisk } from './privacy-risk.ts'

const text = 'jane@example.org, JANE@example.org, and 536-22-1234'
const matches = detectPii(text)

describe('privacyRisk', () => {
  it('counts a repeated value once', () => {
    expect(matches).toHaveLength(3)
    expect(distinctMatches(text, matches)).toHaveLength(2)
  })

  it('is the noisy-or of sensitivity times confidence', () => {
    const [email, number] = distinctMatches(text, matches)
    const expected = 1 - (1 - email!.sensitivity * email!.confidence) * (1 - number!.sensitivity * number!.confidence)
    expect(privacyRisk(distinctMatches(text, matches))).toBeCloseTo(expected, 12)
  })

  it('is, on request, the weighted sum cut at 1, which is never below the noisy-or', () => {
    expect(privacyRisk(matches, { aggregation: 'sum' })).toBe(1)
    for (const match of matches)
      expect(privacyRisk([match], { aggregation: 'sum' })).toBeCloseTo(privacyRisk([match]), 12)
  })

  it('is 0 for nothing', () => expect(privacyRisk([])).toBe(0))
})
