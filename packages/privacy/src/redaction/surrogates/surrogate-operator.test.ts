import { InvalidArgumentError } from '@saaa/evaluator'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { detectSamples, sampleText } from '../../../bench/sample-text.ts'
import { redact } from '../redact.ts'
import { restoreRedaction, restoreText } from '../restore.ts'
import { checksumSignature } from './checksum-signature.ts'
import { surrogateWith } from './surrogate-operator.ts'
import { SurrogateStore } from './surrogate-store.ts'

const key = 'a test key of more than sixteen bytes'
const surrogateOf = (type: string, value: string, secret = key) =>
  surrogateWith({ key: secret }).begin()({ type, value }) ?? 'masked'

const shape = (text: string) =>
  text
    .replace(/\d/g, '9')
    .replace(/[a-zß-öø-ÿ]/g, 'a')
    .replace(/[A-Z]/g, 'A')

/** Values made up for this test, their check digits computed. */
const values = [
  ['payment-card', '4111 1111 1111 1111'],
  ['payment-card', '378282246310005'],
  ['iban', 'DE89 3704 0044 0532 0130 00'],
  ['iban', 'GB82WEST12345698765432'],
  ['phone-number', '(415) 555-2671'],
  ['phone-number', '+44 20 7946 0958'],
  ['us-social-security-number', '219-45-6789'],
  ['national-identifier', '529.982.247-25'],
  ['national-identifier', '12345678Z'],
  ['national-identifier', '2341 2341 2346'],
  ['ip-address', '192.168.12.77'],
  ['ip-address', '2001:db8:85a3::8a2e:370:7334'],
  ['mac-address', '00:1A:2b:3c:4D:5e'],
  ['date-of-birth', '29 February 1988'],
  ['date-of-birth', '1975-12-03'],
  ['api-key', 'ghp_16C7e42F292c6912E7710c838347Ae178B4a'],
  ['crypto-wallet', '0x52908400098527886E0F7030069857D2E4169EE7'],
  ['coordinates', '48.8566, -122.3522'],
  ['passport-number', 'K1234567'],
  ['username', 'straße_42'],
] as const

describe('surrogateWith', () => {
  it.each(values)('%s %s keeps its shape and checksums, and comes back', (type, value) => {
    const surrogate = surrogateOf(type, value)
    expect(surrogate).not.toBe(value)
    expect(shape(surrogate)).toBe(shape(value))
    if (
      !['phone-number', 'ip-address', 'mac-address', 'date-of-birth', 'coordinates'].includes(type) &&
      !/^0x|_/.test(value)
    )
      expect(checksumSignature(surrogate).startsWith('1')).toBe(checksumSignature(value).startsWith('1'))
    expect(surrogateWith({ key }).restore?.({ type, text: surrogate })).toBe(value)
    expect(surrogateOf(type, value)).toBe(surrogate)
    expect(surrogateOf(type, value, `${key}!`)).not.toBe(surrogate)
  })

  it('keeps the checksums of identifiers', () => {
    for (const value of ['529.982.247-25', '2341 2341 2346', '12345678Z', '943 476 5919'])
      expect(checksumSignature(surrogateOf('national-identifier', value))).toBe(checksumSignature(value))
  })

  it('gives a number one surrogate however it is grouped', () => {
    const digits = (text: string) => text.replace(/\D/g, '')
    expect(digits(surrogateOf('payment-card', '4111111111111111'))).toBe(
      digits(surrogateOf('payment-card', '4111-1111-1111-1111')),
    )
  })

  it('keeps dates dates and addresses in range', () => {
    for (let day = 1; day <= 28; day += 1) {
      const surrogate = surrogateOf('date-of-birth', `1988-04-${String(day).padStart(2, '0')}`)
      expect(Number.isNaN(new Date(surrogate).getTime())).toBe(false)
    }
    for (let octet = 0; octet < 256; octet += 1) {
      for (const part of surrogateOf('ip-address', `10.${octet}.${255 - octet}.1`).split('.'))
        expect(Number(part)).toBeLessThan(256)
    }
  })

  it('writes an e-mail address that is nobody’s', () => {
    expect(surrogateOf('email-address', 'jane.doe+news@mail.example.org')).toMatch(
      /^[a-z]{4}\.[a-z]{3}\+[a-z]{4}@[a-z]{4}\.[a-z]{7}\.org\.example$/,
    )
  })

  it('writes names for names, the same in every place, and takes them back by the store', () => {
    const store = new SurrogateStore()
    const operator = surrogateWith({ key, store })
    const write = operator.begin()
    const full = write({ type: 'person-name', value: 'Tamara Okafor' }) ?? ''
    expect(full).toMatch(/^[A-Z][a-z]+ [A-Z][a-z]+$/)
    expect(write({ type: 'person-name', value: 'TAMARA OKAFOR' })).toBe(full.toUpperCase())
    expect(write({ type: 'person-name', value: 'Okafor' })).toBe(full.split(' ')[1])
    expect(operator.restore?.({ type: 'person-name', text: full })).toBe('Tamara Okafor')
    const mixed = write({ type: 'person-name', value: 'Ian McTavish-O’Neill' }) ?? ''
    expect(operator.restore?.({ type: 'person-name', text: mixed })).toBe('Ian McTavish-O’Neill')
    const again = new SurrogateStore(JSON.parse(JSON.stringify(store.state())))
    expect(surrogateWith({ key, store: again }).begin()({ type: 'person-name', value: 'Tamara' })).toBe(
      full.split(' ')[0],
    )
    expect(restoreText(`Dear ${full}, hello`, { operator: surrogateWith({ key, store: again }) })).toBe(
      'Dear Tamara Okafor, hello',
    )
  })

  it('writes addresses for addresses', () => {
    const operator = surrogateWith({ key, store: new SurrogateStore() })
    const write = operator.begin()
    for (const [value, pattern] of [
      ['12 Oak Street, Flat 3', /^\d\d [A-Z][a-z]+ Street, Flat \d$/],
      ['Lindenstraße 31', /^[A-Z][a-z]+straße \d\d$/],
      ['Rua do Arenque 1634', /^Rua [a-z]+ [A-Z][a-z]+ \d{4}$/],
    ] as const) {
      const surrogate = write({ type: 'street-address', value }) ?? ''
      expect(surrogate).toMatch(pattern)
      expect(operator.restore?.({ type: 'street-address', text: surrogate })).toBe(value)
    }
  })

  it('gives thousands of names different surrogates', () => {
    const write = surrogateWith({ key }).begin()
    const names = Array.from(
      { length: 1500 },
      (_, index) =>
        `Person${String.fromCharCode(97 + (index % 26), 97 + (Math.floor(index / 26) % 26), 97 + Math.floor(index / 676))}`,
    )
    expect(new Set(names.map((value) => write({ type: 'person-name', value }))).size).toBe(1500)
  })

  it('masks what it cannot hide', () => {
    expect(surrogateOf('username', 'ሰላም')).toBe('masked')
    expect(surrogateOf('username', '---')).toBe('masked')
    expect(redact('x', { detect: () => [{ type: 'username', start: 0, end: 1 }] }).text).toBe('[USERNAME]')
  })

  it('is undone by key and store, whatever the text', () => {
    fc.assert(
      fc.property(sampleText(), (sample) => {
        const operator = surrogateWith({ key, store: new SurrogateStore() })
        const { text, edits } = redact(sample, { operator, detect: detectSamples })
        const { text: restored, unrestored } = restoreRedaction(text, edits, { operator })
        expect(unrestored.every((edit) => edit.operator === 'fallback')).toBe(true)
        if (unrestored.length === 0) expect(restored).toBe(sample)
      }),
      { numRuns: 50, seed: 31 },
    )
  })

  it('says which argument is wrong', () => {
    expect(() => surrogateWith({ key: 'short' })).toThrow(InvalidArgumentError)
    expect(() => surrogateWith({ key, store: {} as SurrogateStore })).toThrow(/store/)
  })
})
