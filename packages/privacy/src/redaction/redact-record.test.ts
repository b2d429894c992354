import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { detectSamples } from '../../bench/sample-text.ts'
import { replaceWith } from './basic-operators.ts'
import { redactRecord, type JsonValue } from './redact-record.ts'

const detect = detectSamples

describe('redactRecord', () => {
  it('redacts strings, numbers and keys, and keeps the rest', () => {
    const record = {
      id: 7,
      mail: 'jane@example.org',
      paid: true,
      notes: ['card 4111 1111 1111 1111', null, { 'jane@example.org': 1, 'joe@example.org': 2 }],
    }
    const { value, edits } = redactRecord(record, { detect, operator: replaceWith({ numbered: true }) })
    expect(value).toEqual({
      id: 7,
      mail: '[EMAIL-ADDRESS-1]',
      paid: true,
      notes: ['card [PAYMENT-CARD-1]', null, { '[EMAIL-ADDRESS-1]': 1, '[EMAIL-ADDRESS-2]': 2 }],
    })
    expect(edits.map(({ path, ofKey }) => [path.join('.'), ofKey])).toEqual([
      ['mail', false],
      ['notes.0', false],
      ['notes.2.jane@example.org', true],
      ['notes.2.joe@example.org', true],
    ])
  })

  it('numbers keys that become equal', () => {
    expect(redactRecord({ 'a@b.co': 1, 'c@d.co': 2 }, { detect }).value).toEqual({
      '[EMAIL-ADDRESS]': 1,
      '[EMAIL-ADDRESS] 2': 2,
    })
  })

  it('takes the key for context and finds values again elsewhere', () => {
    const inContext = (text: string) =>
      Array.from(text.matchAll(/(?<=member number: )\d+/g), ({ 0: value, index }) => ({
        type: 'member',
        start: index,
        end: index + value.length,
      }))
    expect(redactRecord({ memberNumber: 55_667, text: 'That is 55667.' }, { detect: inContext }).value).toEqual({
      memberNumber: '[MEMBER]',
      text: 'That is [MEMBER].',
    })
  })

  it('understands identifiers by their key with the detector of the package', () => {
    const { value } = redactRecord({ email: 'jane.doe@example.org', ssn: '219-45-6789', count: 12 })
    expect(value).toEqual({ email: '[EMAIL-ADDRESS]', ssn: '[US-SOCIAL-SECURITY-NUMBER]', count: 12 })
  })

  it('leaves any JSON without findings as it was', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(redactRecord(value as JsonValue, { detect: () => [] })).toEqual({ value, edits: [] })
      }),
      { numRuns: 100, seed: 2 },
    )
  })
})
