import { describe, expect, it } from 'vitest'
import { detectSensitive } from '../detection/detect-sensitive.ts'

const documents = (text: string) =>
  detectSensitive(text).map(({ type, rule, validator, start, end }) => [type, rule, validator, text.slice(start, end)])

describe('numbers of passports and identity cards', () => {
  // Specimens of the Federal Ministry of the Interior: L01X00T47 and C01X00T47, check digits 1 and 8.
  it.each([
    ['Personalausweisnummer: L01X00T47', 'national-identifier', 'identity-card-mixed', undefined, 'L01X00T47'],
    ['Mein Ausweis hat die Nr. L01X00T471.', 'national-identifier', 'identity-card-mixed', 'icao-7-3-1', 'L01X00T471'],
    ['Reisepass Nr. C01X00T47 gilt bis 2031', 'passport-number', 'passport-number-mixed', undefined, 'C01X00T47'],
    ['Reisepassnummer\nC01X00T478', 'passport-number', 'passport-number-mixed', 'icao-7-3-1', 'C01X00T478'],
    ["Carta d'identità n. CA00000AA", 'national-identifier', 'identity-card-mixed', undefined, 'CA00000AA'],
    ['Passport no. 12AB34C67', 'passport-number', 'passport-number-mixed', undefined, '12AB34C67'],
  ])('finds in %j', (text, ...expected) => expect(documents(text)).toEqual([expected]))

  it.each([
    'The passport office moved to building B12 in 2019',
    'Reisepass vom 3. Mai, Aktenzeichen AB12CD34E',
    'passport-L01X00T47A9Z2-photo.jpg',
    'an identity card and a permit',
  ])('finds none in %j', (text) => expect(documents(text)).toEqual([]))

  // The specimens of ICAO 9303, parts 4 to 6.
  const passport = 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10'
  const card = 'I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<'
  const smallCard = 'I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6'
  it.each([
    ['passport-number', 'passport-machine-readable-zone', passport],
    ['passport-number', 'passport-machine-readable-zone', passport.replace('\n', '\r\n')],
    ['national-identifier', 'card-machine-readable-zone', card],
    ['national-identifier', 'card-machine-readable-zone', smallCard],
  ])('finds the lines for machines: %s, %s', (type, rule, lines) =>
    expect(documents(`Scan:\n${lines}\nEnd`)).toEqual([[type, rule, 'icao-9303', lines]]),
  )

  it('finds no lines whose check digits fail', () =>
    expect(documents(passport.replace('7408122', '7408123'))).toEqual([]))
})
