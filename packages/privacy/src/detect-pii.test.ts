import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { detectPii } from './detect-pii.ts'
import type { PiiType } from './pii-type.ts'

const found = (text: string) => detectPii(text).map(({ type, start, end }) => [type, text.slice(start, end)])

const positives: readonly (readonly [PiiType, string, string])[] = [
  ['email-address', 'Write to jane.roe+news@mail.example.org today.', 'jane.roe+news@mail.example.org'],
  ['phone-number', 'Call me on (415) 555-2671 tomorrow.', '(415) 555-2671'],
  ['phone-number', 'Tel. +44 20 7946 0958', '+44 20 7946 0958'],
  ['phone-number', 'my mobile is 07700 900 123, ok?', '07700 900 123'],
  ['ip-address', 'She logged in from 203.0.113.77.', '203.0.113.77'],
  ['ip-address', 'host 2001:db8:0:1:1:1:1:1 is up', '2001:db8:0:1:1:1:1:1'],
  ['ip-address', 'host fe80::1ff:fe23:4567:890a is up', 'fe80::1ff:fe23:4567:890a'],
  ['mac-address', 'The card is 3C:22:FB:12:9A:04.', '3C:22:FB:12:9A:04'],
  ['credential-url', 'postgres://admin:Tr0ub4dor@db.internal/prod', 'postgres://admin:Tr0ub4dor@db.internal'],
  ['payment-card', 'Pay with 4111 1111 1111 1111 please', '4111 1111 1111 1111'],
  ['iban', 'to BE68 5390 0754 7034 to him', 'BE68 5390 0754 7034'],
  ['us-social-security-number', 'SSN 536-22-1234', '536-22-1234'],
  ['bank-routing-number', 'routing number 021000021', '021000021'],
  ['national-identifier', 'NI number AB 12 34 56 C.', 'AB 12 34 56 C'],
  ['health-identifier', 'NHS number 943 476 5919', '943 476 5919'],
  ['national-identifier', 'CPF 529.982.247-25', '529.982.247-25'],
  ['date-of-birth', 'Date of birth: 14/05/1984', '14/05/1984'],
  ['date-of-birth', 'She was born on March 3, 1971 in Ohio', 'March 3, 1971'],
  ['street-address', 'He lives at 42 Old Mill Road.', '42 Old Mill Road'],
  ['street-address', 'Lieferung: Lindenstraße 14', 'Lindenstraße 14'],
  [
    'crypto-wallet',
    'Send ETH to 0x52908400098527886E0F7030069857D2E4169EE7',
    '0x52908400098527886E0F7030069857D2E4169EE7',
  ],
  ['person-name', 'My name is Maria Lopez', 'Maria Lopez'],
  ['password', 'password: hunter2!Q', 'hunter2!Q'],
]

/** Built at run time so that no scanner of repositories takes them for live keys. */
const letters = 'aB3dE5gH7jK9mN1pQ2rS4tU6vW8xY0zA1cD2fG3h'
const keys: readonly (readonly [string, string])[] = [
  ['aws-access-key-id', `AK${'IA'}Q3EGRZ7NPXMT4WLS`],
  ['github-token', `gh${'p_'}${letters.slice(0, 36)}`],
  ['gitlab-token', `gl${'pat-'}${letters.slice(0, 20)}`],
  ['google-api-key', `AI${'za'}${letters.slice(0, 35)}`],
  ['openai-api-key', `s${'k-'}proj-${letters}`],
  ['stripe-key', `sk_${'live'}_${letters.slice(0, 24)}`],
  ['slack-token', `xo${'xb'}-${letters.slice(0, 24)}`],
  ['hugging-face-token', `h${'f_'}${letters.slice(0, 34)}`],
  ['npm-token', `np${'m_'}${letters.slice(0, 36)}`],
  ['sendgrid-api-key', `S${'G.'}${letters.slice(0, 22)}.${letters}`],
  ['twilio-key', `S${'K'}0123456789abcdef9876543210fedcba`],
  ['telegram-bot-token', `123456789:A${'A'}${letters.slice(0, 33)}`],
  ['json-web-token', `ey${'J'}${letters.slice(0, 20)}.ey${'J'}${letters}.${letters}`],
  ['pem-private-key', `-----BEGIN ${'RSA PRIVATE KEY'}-----\n${letters}\n-----END ${'RSA PRIVATE KEY'}-----`],
]

describe('detectPii', () => {
  it.each(positives)('finds %s in %j', (type, text, value) => expect(found(text)).toContainEqual([type, value]))

  it.each(keys)('finds a %s', (rule, key) => {
    const text = `before "${key}" after`
    const match = detectPii(text).find((candidate) => candidate.rule === rule)
    expect(match && text.slice(match.start, match.end)).toBe(key)
  })

  it.each([
    'In 1914-1918 the war cost 16,000,000 lives; see pages 112-118.',
    'Version 1.2.3.4 was released on 2024-05-06 at 10:30:45.',
    'Order 4111111111111112 shipped.', // no Luhn check digit
    'Tom has 1234567 apples and 89 000 000 pears.',
    'ISBN 978-3-16-148410-0 costs $12.99.',
    'Mr. Darcy bowed to Miss Bennet.',
    'The secret is to be patient, and the password is always kindness.',
    'api_key = YOUR_API_KEY_HERE',
    'The sk-learn library and the key-value store.',
    'π is 3.14159265358979.',
    '@alice and @bob talked.',
  ])('stays silent on %j', (text) => expect(found(text)).toEqual([]))

  it('raises a confidence by words nearby', () => {
    const confidence = (text: string) =>
      detectPii(text, { minimumConfidence: 0 }).find(({ type }) => type === 'phone-number')?.confidence ?? 0
    expect(confidence('my phone is 905 674 379')).toBeGreaterThan(confidence('the total is 905 674 379'))
  })

  it('keeps to the wanted types and confidence', () => {
    const text = 'jane@example.org or (415) 555-2671'
    expect(detectPii(text, { types: ['phone-number'] }).map(({ type }) => type)).toEqual(['phone-number'])
    expect(detectPii(text, { minimumConfidence: 0.92 }).map(({ type }) => type)).toEqual(['email-address'])
    expect(() => detectPii(text, { minimumConfidence: 2 })).toThrow('minimumConfidence')
    expect(() => detectPii(text, { types: ['shoe-size' as PiiType] })).toThrow('types')
  })

  it('points into the original text wherever the value stands', () => {
    const value = 'jane@example.org'
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.string({ unit: 'binary', maxLength: 400 }),
        (before, after) => {
          const text = `${before} ${value} ${after}`
          expect(found(text)).toContainEqual(['email-address', value])
        },
      ),
      { seed: 1 },
    )
  })

  it('returns ordered matches without overlap, inside any text', () => {
    const noisy = fc
      .array(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.constantFrom(...positives.map(([, text]) => text), ...keys.map(([, key]) => key)),
        ),
      )
      .map((parts) => parts.join(' '))
    fc.assert(
      fc.property(noisy, (text) => {
        let position = 0
        for (const { start, end, confidence } of detectPii(text, { minimumConfidence: 0 })) {
          expect(start).toBeGreaterThanOrEqual(position)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(confidence).toBeLessThan(1)
          position = end
        }
      }),
      { seed: 2 },
    )
  })
})
