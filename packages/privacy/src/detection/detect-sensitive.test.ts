import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { detectSensitive } from './detect-sensitive.ts'
import { recognizerCatalogue } from './recognizer-catalogue.ts'

const base64 = (text: string) => Buffer.from(text).toString('base64')
const found = (text: string) => detectSensitive(text).map(({ type, start, end }) => [type, text.slice(start, end)])

/** Text, and the one value that must be found in it. */
const values: readonly (readonly [type: string, text: string, value: string])[] = [
  ['payment-card', 'Pay with 4111 1111 1111 1111 please', '4111 1111 1111 1111'],
  ['payment-card', 'Amex 3782-822463-10005.', '3782-822463-10005'],
  ['us-social-security-number', 'SSN: 536-90-4399', '536-90-4399'],
  ['us-social-security-number', 'social security 536904399', '536904399'],
  ['iban', 'to GB29 NWBK 6016 1331 9268 19 today', 'GB29 NWBK 6016 1331 9268 19'],
  ['national-identifier', 'CPF 529.982.247-25', '529.982.247-25'],
  ['national-identifier', 'NINO AB 12 34 56 C', 'AB 12 34 56 C'],
  ['national-identifier', 'su DNI es 12345678Z.', '12345678Z'],
  ['national-identifier', '身份证 11010519491231002X', '11010519491231002X'],
  ['health-identifier', 'NHS number 943 476 5919', '943 476 5919'],
  ['tax-identifier', 'Steuer-ID 86095742719', '86095742719'],
  ['driving-licence', "driver's license F162823540", 'F162823540'],
  ['passport-number', 'passport number C01234567', 'C01234567'],
  ['vehicle-identifier', 'VIN 1M8GDM9AXKP042788', '1M8GDM9AXKP042788'],
  ['device-identifier', 'IMEI 490154203237518', '490154203237518'],
  ['phone-number', 'call +41 (0)38 549 02 90', '+41 (0)38 549 02 90'],
  ['phone-number', '(415) 555-2671 is mine', '(415) 555-2671'],
  ['phone-number', '02071838750 is my mobile', '02071838750'],
  [
    'phone-number',
    'it is four one five, five five five, two six seven one',
    'four one five, five five five, two six seven one',
  ],
  ['email-address', 'mail ana.ruiz+x@mail.example.org.', 'ana.ruiz+x@mail.example.org'],
  ['email-address', 'write to ana dot ruiz at mail dot com', 'ana dot ruiz at mail dot com'],
  ['email-address', 'ana (at) mail.com works', 'ana (at) mail.com'],
  ['ip-address', 'from 10.20.30.40', '10.20.30.40'],
  ['ip-address', 'at 2001:db8::ff00:42:8329 now', '2001:db8::ff00:42:8329'],
  ['mac-address', 'eth0 00:1B:44:11:3A:B7', '00:1B:44:11:3A:B7'],
  ['url', 'see https://shop.example.org/a?b=1.', 'https://shop.example.org/a?b=1'],
  ['credential-url', 'postgres://app:s3cr3t9x@db.internal:5432/x', 'postgres://app:s3cr3t9x@db.internal:5432/x'],
  ['crypto-wallet', 'pay 1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2', '1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2'],
  ['date-of-birth', 'born on 12 March 1984 in Kiel', '12 March 1984'],
  ['date-of-birth', 'Geburtsdatum: 03.05.1980', '03.05.1980'],
  ['postal-code', 'my zip code is 94110', '94110'],
  ['street-address', 'ship it to 24 Clarke Avenue, thanks', '24 Clarke Avenue'],
  ['street-address', 'sie wohnt Lindenstraße 12', 'Lindenstraße 12'],
  ['bank-routing-number', 'SWIFT: DEUTDEFF500', 'DEUTDEFF500'],
  ['person-name', 'I met Elena Petrova yesterday', 'Elena Petrova'],
  ['person-name', 'my name is maria', 'maria'],
  ['password', 'password: hunter2!x', 'hunter2!x'],
  ['api-key', `token ${'ghp_'}a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8`, 'ghp_a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8'],
  ['api-key', 'STRIPE_KEY=Zk3nQ8vT1xYp7LwR5mBd', 'Zk3nQ8vT1xYp7LwR5mBd'],
  ['payment-card', 'card ４１１１ １１１１ １１１１ １１１１', '４１１１ １１１１ １１１１ １１１１'],
  ['payment-card', 'card 4111\u200b1111\u200b1111\u200b1111', '4111\u200b1111\u200b1111\u200b1111'],
  ['phone-number', 'هاتف mobile ٠٢٠٧١٨٣٨٧٥٠', '٠٢٠٧١٨٣٨٧٥٠'],
]

/** Look like something and are nothing. */
const harmless: readonly string[] = [
  'The order 4111111111111112 shipped.',
  'Version 10.2.1.4 of 2024-05-12 has 1,234,567 rows.',
  'Natalia sold clips to 48 of her friends in April, and then half as many in May.',
  'Chapter 3.2.1.1, pages 100-120, in 1998/1999.',
  'The password is required. Enter your token here: <token>.',
  'api-gateway, sk-learn, key-value and data-processing are words.',
  'She said that the court of public opinion was no place for it.',
  'Mr. Harding said to his daughter that it was late.',
  'New York, San Francisco and the University of Oxford.',
  'The ratio is 3:4:5 and the time 12:30:45.',
  'api_key = "your_api_key_here"',
]

describe('detectSensitive', () => {
  it.each(values)('finds %s in %j', (type, text, value) => expect(found(text)).toContainEqual([type, value]))

  it.each(harmless)('finds nothing in %j', (text) => expect(found(text)).toEqual([]))

  it('looks into encodings, also nested, and gives the span of the encoded text', () => {
    const once = base64('please mail john.doe@corp.io today')
    expect(detectSensitive(`Data: ${once}.`)).toMatchObject([
      { type: 'email-address', start: 6, end: 6 + once.length, encodings: ['base64'] },
    ])
    const twice = base64(`see this: ${base64('the card is 4111111111111111, okay?')} there`)
    expect(detectSensitive(twice)).toMatchObject([{ type: 'payment-card', encodings: ['base64', 'base64'] }])
    expect(detectSensitive(once, { decode: false })).toEqual([])
    expect(detectSensitive('to j%6Fhn%40corp%2Eio')).toMatchObject([{ type: 'email-address' }])
  })

  it('explains a score on request, and only then', () => {
    const [match] = detectSensitive('my mobile is 020 7183 8750', { explain: true })
    expect(match?.why?.join()).toContain('"mobile" before it')
    expect(detectSensitive('my mobile is 020 7183 8750')[0]).not.toHaveProperty('why')
  })

  it('reports only types that were asked for, above their score, and not what is allowed', () => {
    const text = 'Write to ana@mail.example.org, 10.20.30.40'
    expect(detectSensitive(text, { types: ['ip-address'] })).toHaveLength(1)
    expect(detectSensitive(text, { allowed: ['ANA@mail.example.org'] }).map(({ type }) => type)).toEqual(['ip-address'])
    const loose = detectSensitive('Natalia sold clips.', { minimumScore: { 'person-name': 0.05 } })
    expect(loose).toMatchObject([{ type: 'person-name', start: 0, end: 7 }])
    expect(() => detectSensitive('', { minimumScore: 2 })).toThrow('minimumScore')
    expect(() => detectSensitive('', { types: ['ssn' as never] })).toThrow('types')
  })

  it('has 60 recognisers that check and 150 kinds of secrets, each with a name of its own', () => {
    const catalogue = recognizerCatalogue()
    expect(new Set(catalogue.map(({ rule }) => rule)).size).toBe(catalogue.length)
    expect(catalogue.filter(({ type }) => type === 'api-key').length).toBeGreaterThanOrEqual(150)
    expect(
      catalogue.filter(({ type, validation }) => type !== 'api-key' && validation !== 'shape and context').length,
    ).toBeGreaterThanOrEqual(100)
  })

  it('takes any string, and its spans lie inside, in order, apart', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '@',
        '4111111111111111',
        '\ud800',
        '😀',
        'ana@x.io',
        'AIza',
        '-----BEGIN',
        '%41%42',
        '&#64;',
        '::',
        'dot',
        'one two',
        '\u200b',
        'https://',
        'password=',
        'Ana Ruiz',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('')
        let position = 0
        for (const { start, end, score } of detectSensitive(text)) {
          expect(start).toBeGreaterThanOrEqual(position)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(score).toBeGreaterThanOrEqual(0.5)
          expect(score).toBeLessThan(1)
          position = end
        }
      }),
      { numRuns: 300 },
    )
  })
})
