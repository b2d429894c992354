import { describe, expect, it } from 'vitest'
import { detectSensitive } from '../detection/detect-sensitive.ts'
import { assessPrivacy, distinctMatches, privacyRisk } from './privacy-risk.ts'

const text = 'jane@example.org, JANE@example.org, and 536-22-1234'
const matches = detectSensitive(text)
const linked = detectSensitive('Maria Lopez, born on 3 May 1980, lives at 12 Harbour Street.')

describe('privacyRisk', () => {
  it('counts a repeated value once', () => {
    expect(matches).toHaveLength(3)
    expect(distinctMatches(text, matches)).toHaveLength(2)
  })

  it('is the noisy-or of sensitivity times score', () => {
    const [email, number] = distinctMatches(text, matches)
    const expected = 1 - (1 - email!.sensitivity * email!.score) * (1 - number!.sensitivity * number!.score)
    expect(privacyRisk(distinctMatches(text, matches))).toBeCloseTo(expected, 12)
  })

  it('is, on request, the weighted sum cut at 1, which is never below the noisy-or', () => {
    expect(privacyRisk(matches, { aggregation: 'sum' })).toBe(1)
    for (const match of matches)
      expect(privacyRisk([match], { aggregation: 'sum' })).toBeCloseTo(privacyRisk([match]), 12)
  })

  it('counts quasi-identifiers that stand together as one more leak', () => {
    expect(assessPrivacy(linked).linkage?.types).toEqual(['person-name', 'date-of-birth', 'street-address'])
    expect(privacyRisk(linked)).toBeGreaterThan(privacyRisk(linked, { linkage: false }))
    const apart = linked.map((match, index) => ({ ...match, start: index * 1000, end: index * 1000 + 10 }))
    expect(assessPrivacy(apart).linkage).toBeUndefined()
  })

  it('weighs types by where the text is read, and by what the caller says', () => {
    const risk = (options: Parameters<typeof privacyRisk>[1]) => privacyRisk(linked, { linkage: false, ...options })
    expect(risk({ context: 'health' })).toBeGreaterThan(risk({ context: 'publication' }))
    expect(risk({ weights: { 'person-name': 0, 'date-of-birth': 0, 'street-address': 0 } })).toBe(0)
    expect(() => risk({ weights: { 'person-name': 2 } })).toThrow('weights.person-name')
  })

  it('is 0 for nothing', () => expect(privacyRisk([])).toBe(0))
})
