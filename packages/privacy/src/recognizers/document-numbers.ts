import { hasIcaoCheck } from '../checksums/check-digits.ts'
import type { Reading } from '../detection/reading.ts'
import { isWordUnit } from '../scan/number-edges.ts'

/** Words for passports and for identity cards, parted by `|`. The number follows. */
export const passportWords =
  'passport|passports|reisepass|reisepasses|reisepassnummer|passnummer|passeport|pasaporte|passaporto|passaporte|paspoort|paspoortnummer|paszport|paszportu|passnr'
export const identityCardWords =
  "personalausweis|personalausweises|personalausweisnummer|ausweis|ausweises|ausweisnummer|identity card|id card|carta d'identità|carta d’identità|carta di identità|carte d'identité|carte d’identité|identiteitskaart|identitätskarte"

/** UTF-16 units after the word in which the number begins. */
const reach = 40
/** Numbers have so many letters and digits: the German ones nine, and a check digit where they are read by machines. */
const shortest = 8
const longest = 10
const germanLength = 9
const german = /^[CFGHJKLMNPRTVWXYZ][CFGHJKLMNPRTVWXYZ\d]{8}$/
/** German numbers of before 2010: nine digits, the check digit, and the letter of the state. */
const olderGerman = /^\d{10}D$/

/** "Reisepass Nr. C01X00T478": letters and digits in no fixed order, so that only the word before them tells. */
export function recognizePassportNumber(reading: Reading, _: number, end: number): void {
  recognizeDocumentNumber(reading, end, 'passport-number-mixed', 'passport-number')
}

/** "Personalausweisnummer: L01X00T471" */
export function recognizeIdentityCardNumber(reading: Reading, _: number, end: number): void {
  recognizeDocumentNumber(reading, end, 'identity-card-mixed', 'national-identifier')
}

function recognizeDocumentNumber(
  { text, report }: Reading,
  from: number,
  rule: string,
  type: 'passport-number' | 'national-identifier',
): void {
  // The first word with a digit, or of nine of the consonants that German numbers have, is the number, or there is none.
  const limit = Math.min(text.length, from + reach)
  let end = from
  for (let start = from; start < limit; start = end + 1) {
    let hasDigit = false
    end = start
    for (let code = text.charCodeAt(end); isWordUnit(code) && end - start <= longest + 1; code = text.charCodeAt(++end))
      if (code <= 57) hasDigit = true
    if (end === start || (!hasDigit && (end - start !== germanLength || !german.test(text.slice(start, end))))) continue
    const judged = judge(text.slice(start, end))
    if (judged !== undefined && text.charCodeAt(end) !== 45 && !/[-/@]/.test(text.charAt(start - 1)))
      report({ type, rule, start, end, ...judged })
    return
  }
}

interface Judged {
  readonly score: number
  readonly validator?: string
  readonly why: readonly string[]
}

function judge(number: string): Judged | undefined {
  const isGerman = number.length === longest ? german.test(number.slice(0, 9)) : olderGerman.test(number)
  if (isGerman && hasIcaoCheck(number.slice(0, longest)))
    return { score: 0.9, validator: 'icao-7-3-1', why: ['a German number and its check digit after its name'] }
  if (german.test(number)) return { score: 0.75, why: ['a German number after its name'] }
  const isMixed =
    number.length >= shortest &&
    number.length <= longest &&
    /^[A-Z\d]+$/.test(number) &&
    /[A-Z]/.test(number) &&
    /\d\D*\d/.test(number)
  return isMixed ? { score: 0.6, why: ['letters and digits after their name'] } : undefined
}
