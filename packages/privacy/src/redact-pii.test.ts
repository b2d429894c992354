import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { detectPii } from './detect-pii.ts'
import { redactPii } from './redact-pii.ts'

const text = 'Mail jane@example.org or call (415) 555-2671.'

describe('redactPii', () => {
  it('writes a label, a mask or what a function says', () => {
    expect(redactPii(text)).toBe('Mail [EMAIL-ADDRESS] or call [PHONE-NUMBER].')
    expect(redactPii(text, { replacement: 'mask' })).toBe('Mail **************** or call **************.')
    expect(redactPii(text, { replacement: (match, value) => `${match.type}:${value.length}` })).toBe(
      'Mail email-address:16 or call phone-number:14.',
    )
  })

  it('uses matches that were found before', () => {
    expect(redactPii(text, { matches: detectPii(text).slice(0, 1) })).toBe(
      'Mail [EMAIL-ADDRESS] or call (415) 555-2671.',
    )
    expect(() => redactPii('short', { matches: detectPii(text) })).toThrow('matches')
  })

  it('leaves none of the detected values of any text', () => {
    const values = ['jane@example.org', '4111 1111 1111 1111', 'SSN 536-22-1234', 'GB82WEST12345698765432']
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...values))), (parts) => {
        const original = parts.join(' ')
        const kept = original.length - detectPii(original).reduce((sum, { start, end }) => sum + end - start, 0)
        expect(redactPii(original, { replacement: () => '' }).length).toBe(kept)
        const redacted = redactPii(original)
        for (const value of ['jane@example.org', '4111 1111 1111 1111', '536-22-1234']) {
          if (detectPii(original).some(({ start, end }) => original.slice(start, end) === value))
            expect(redacted).not.toContain(value)
        }
      }),
      { seed: 3 },
    )
  })
})
