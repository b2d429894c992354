import { InvalidArgumentError } from '@saaa/evaluator'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { detectSensitive } from '../detection/detect-sensitive.ts'
import { hashWith, maskWith, replaceWith } from './basic-operators.ts'
import { encryptWith } from './encrypt-operator.ts'
import { KnownValues } from './known-values.ts'
import { redact } from './redact.ts'
import { keepValue, type RedactionOperator } from './redaction-operator.ts'
import { restoreRedaction, restoreText } from './restore.ts'
import { detectSamples, sampleText } from '../../bench/sample-text.ts'

const detect = detectSamples
const key = 'a test key of more than sixteen bytes'
const text = 'Mail jane@example.org or JANE@example.org; card 4111 1111 1111 1111.'

const operators: readonly RedactionOperator[] = [
  replaceWith(),
  replaceWith({ numbered: true }),
  replaceWith({ text: '' }),
  maskWith(),
  maskWith({ keepLast: 4, keepSeparators: true }),
  hashWith({ salt: key }),
  encryptWith({ key }),
]

const found = (haystack: string, value: string, type: string) => {
  const known = new KnownValues()
  known.add(value, type)
  return known.find(haystack).length > 0
}

describe('redact', () => {
  it('writes labels and says where', () => {
    const { text: redacted, edits } = redact(text, { detect })
    expect(redacted).toBe('Mail [EMAIL-ADDRESS] or [EMAIL-ADDRESS]; card [PAYMENT-CARD].')
    expect(edits.map(({ type }) => type)).toEqual(['email-address', 'email-address', 'payment-card'])
    for (const edit of edits)
      expect(redacted.slice(edit.redacted.start, edit.redacted.end)).toBe(`[${edit.type.toUpperCase()}]`)
  })

  it('numbers entities, masks parts, keeps types, and chooses by type', () => {
    expect(redact(text, { detect, operator: replaceWith({ numbered: true }) }).text).toBe(
      'Mail [EMAIL-ADDRESS-1] or [EMAIL-ADDRESS-1]; card [PAYMENT-CARD-1].',
    )
    expect(
      redact(text, {
        detect,
        operators: { 'email-address': keepValue, 'payment-card': maskWith({ keepLast: 4, keepSeparators: true }) },
      }).text,
    ).toBe('Mail jane@example.org or JANE@example.org; card **** **** **** 1111.')
  })

  it('hashes equal entities equally under one salt only', () => {
    const hashed = redact(text, { detect, operator: hashWith({ salt: key }) }).text
    const [first, second] = hashed.match(/\[EMAIL-ADDRESS:[0-9a-f]{16}\]/g) ?? []
    expect(first).toBe(second)
    expect(redact(text, { detect, operator: hashWith({ salt: `${key}!` }) }).text).not.toContain(first)
  })

  it('finds a value again where no rule does', () => {
    const detectMark = (whole: string) => [
      { type: 'person-name', start: whole.indexOf('Mark'), end: whole.indexOf('Mark') + 4 },
    ]
    const options = { detect: detectMark }
    expect(redact('I am Mark. Mark, of Marketing.', options).text).toBe(
      'I am [PERSON-NAME]. [PERSON-NAME], of Marketing.',
    )
    expect(redact('I am Mark. Mark here.', { ...options, repeats: 'none' }).text).toBe('I am [PERSON-NAME]. Mark here.')
  })

  it('finds a person again by the family name', () => {
    const sample = 'My name is Tamara Okafor. Ask for Okafor, not for Tamara.'
    expect(redact(sample, { detect }).text).toBe('My name is [PERSON-NAME]. Ask for [PERSON-NAME], not for Tamara.')
  })

  it('never completes a value by what it writes', () => {
    const detectTwo = () => [
      { type: 'code', start: 0, end: 6 },
      { type: 'other', start: 10, end: 12 },
    ]
    const { text: redacted, edits } = redact('abcdef abcXXdef', {
      detect: detectTwo,
      operator: replaceWith({ text: '' }),
    })
    expect(redacted).not.toContain('abcdef')
    expect(edits.at(-1)?.operator).toBe('fallback')
  })

  it('merges overlapping matches and refuses spans outside the text', () => {
    const detectOverlapping = () => [
      { type: 'a', start: 2, end: 8 },
      { type: 'b', start: 0, end: 4 },
    ]
    expect(redact('0123456789', { detect: detectOverlapping }).text).toBe('[A]89')
    expect(() => redact('0', { detect: detectOverlapping })).toThrow(InvalidArgumentError)
    expect(() => redact('0', { detect, operator: hashWith({ salt: 'short' }) })).toThrow(/salt/)
  })

  it.each(operators.map((operator, index) => [index, operator] as const))(
    'leaves no detected value, whatever the text (operator %d)',
    (_, operator) => {
      fc.assert(
        fc.property(sampleText(), (sample) => {
          const { text: redacted, edits } = redact(sample, { operator, detect })
          for (const { type, start, end } of detect(sample))
            expect(found(redacted, sample.slice(start, end), type)).toBe(false)
          let position = 0
          let original = 0
          for (const edit of edits) {
            expect(redacted.slice(position, edit.redacted.start)).toBe(sample.slice(original, edit.original.start))
            position = edit.redacted.end
            original = edit.original.end
          }
          expect(redacted.slice(position)).toBe(sample.slice(original))
        }),
        { numRuns: 60, seed: 11 },
      )
    },
  )
})

describe('redact with the detector of the package', () => {
  it('leaves no detected value, whatever the text', () => {
    fc.assert(
      fc.property(sampleText(), (sample) => {
        const { text: redacted } = redact(sample)
        for (const { type, start, end } of detectSensitive(sample))
          expect(found(redacted, sample.slice(start, end), type)).toBe(false)
      }),
      { numRuns: 60, seed: 13 },
    )
  })
})

describe('keepValues', () => {
  it('makes any redaction reversible by its edits alone', () => {
    fc.assert(
      fc.property(sampleText(), fc.constantFrom(...operators), (sample, operator) => {
        const { text: redacted, edits } = redact(sample, { operator, detect, keepValues: true })
        expect(restoreRedaction(redacted, edits)).toEqual({ text: sample, unrestored: [] })
      }),
      { numRuns: 60, seed: 14 },
    )
    expect(redact(text, { detect }).edits.some((edit) => 'value' in edit)).toBe(false)
  })
})

describe('encryptWith', () => {
  it('is undone by the key, edit by edit or anywhere in a text', () => {
    fc.assert(
      fc.property(sampleText(), fc.boolean(), (sample, deterministic) => {
        const operator = encryptWith({ key, deterministic })
        const { text: redacted, edits } = redact(sample, { operator, detect })
        expect(restoreRedaction(redacted, edits, { operator })).toEqual({ text: sample, unrestored: [] })
        expect(restoreText(redacted, { operator })).toBe(sample)
      }),
      { numRuns: 60, seed: 12 },
    )
  })

  it('decrypts any string to itself', () => {
    const operator = encryptWith({ key })
    const write = operator.begin()
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('', '\uD800', '\uFEFF'), (value, end) => {
        const token = write({ type: 'x', value: value + end }) ?? ''
        expect(operator.restore?.({ type: 'x', text: token })).toBe(value + end)
      }),
    )
  })

  it('notices another key, another label and any change', () => {
    const operator = encryptWith({ key })
    const token = operator.begin()({ type: 'email-address', value: 'jane@example.org' }) ?? ''
    expect(encryptWith({ key: `${key}!` }).restore?.({ type: 'email-address', text: token })).toBeUndefined()
    expect(operator.restoreText?.(token.replace('EMAIL', 'E-MAIL'))).not.toContain('jane')
    const changed = token.slice(0, -2) + (token.at(-2) === 'A' ? 'B' : 'A') + ']'
    expect(operator.restoreText?.(changed.replace(/\.(.)/, (_, unit) => `.${unit === 'Q' ? 'R' : 'Q'}`))).not.toContain(
      'jane',
    )
  })

  it('shows equal values only when deterministic', () => {
    const same = redact('a jane@example.org b jane@example.org', { detect, operator: encryptWith({ key }) }).text
    expect(new Set(same.match(/\[.*?\]/g)).size).toBe(1)
    const apart = redact('a jane@example.org b jane@example.org', {
      detect,
      operator: encryptWith({ key, deterministic: false }),
    })
    expect(new Set(apart.text.match(/\[.*?\]/g)).size).toBe(2)
  })
})
