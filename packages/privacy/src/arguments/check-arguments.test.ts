import { describe, expect, it } from 'vitest'
import { createEvaluator } from '../create-evaluator.ts'
import { detectSensitive, encryptWith, redact, redactPieces, redactRecord, restoreText } from '../index.ts'
import type { JsonValue } from '../redaction/redact-record.ts'

const key = 'at least sixteen random bytes'
const loop: Record<string, JsonValue> = {}
loop['a'] = loop

describe('what callers get wrong', () => {
  it.each<[string, () => unknown, RegExp]>([
    ['a text that is none', () => detectSensitive(5 as never), /^text: expected a string, got 5/],
    [
      'an unknown option',
      () => detectSensitive('', { threshold: 1 } as never),
      /^options: .*minimumScore.*"threshold"/,
    ],
    ['types as a string', () => detectSensitive('', { types: 'iban' as never }), /^types: expected an array/],
    ['an allowed number', () => detectSensitive('', { allowed: [5 as never] }), /^allowed: expected a string/],
    ['a redaction option', () => redact('', { operater: 1 } as never), /^options: .*operator.*"operater"/],
    [
      'an operator of no type',
      () => redact('', { operators: { email: encryptWith({ key }) } }),
      /^operators: .*"email"/,
    ],
    ['an operator option', () => encryptWith({ key, determinstic: true } as never), /^options: .*deterministic/],
    ['no options', () => encryptWith(undefined as never), /^options: expected an object with key/],
    ['no operator', () => restoreText('', {}), /^operator: expected the operator/],
    ['a date', () => redactRecord({ a: [new Date(0) as never] }), /^record\.a\.0: .*\[object Date\]/],
    ['a big integer', () => redactRecord({ a: 1n as never }), /^record\.a: expected what JSON can hold/],
    ['a record inside itself', () => redactRecord(loop), /^record\.a: .*holds itself/],
    ['an evaluator option', () => createEvaluator({ treshold: 1 } as never), /^options: .*"treshold"/],
  ])('%s', (_, call, message) =>
    expect(call).toThrow(
      expect.objectContaining({ code: 'invalid-argument', message: expect.stringMatching(message) }),
    ),
  )

  it('scores no sample safe whose text stands under another name', async () => {
    const sample = { text: 'SSN 219-45-6789' } as never
    await expect(createEvaluator().doEvaluate({ samples: [sample], seed: 1 })).rejects.toThrow(
      'samples.0.input: expected a string, got undefined.',
    )
  })

  it('takes no bytes for text', async () => {
    const pieces = redactPieces([new Uint8Array([77])] as never)
    await expect(pieces.next()).rejects.toThrow(/^piece: expected a string; bytes go through a TextDecoderStream/)
  })

  it('redacts records of objects without a prototype', () =>
    expect(redactRecord(Object.assign(Object.create(null), { ssn: 219456789 })).value).toEqual({
      ssn: '[US-SOCIAL-SECURITY-NUMBER]',
    }))
})
