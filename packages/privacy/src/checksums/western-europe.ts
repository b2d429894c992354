import {
  base36,
  digitAt,
  hasElevenCheck,
  hasIcaoCheck,
  isMonthDay,
  isRepeatedDigit,
  remainder,
  twoDigits,
  weightedRemainder,
} from './check-digits.ts'
import { isLuhnValid } from './luhn.ts'

/** United Kingdom national insurance number: prefix letters, and prefixes that are never used. */
export const isNationalInsuranceNumber = (compact: string): boolean =>
  /^(?!BG|GB|NK|KN|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]$/.test(compact)

/** United Kingdom NHS number: weights 10 … 2, check = 11 − sum mod 11, 11 becomes 0 and 10 is never issued. */
export function isNhsNumber(digits: string): boolean {
  const check = (11 - weightedRemainder(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2], 11)) % 11
  return !isRepeatedDigit(digits) && check !== 10 && check === digitAt(digits, 9)
}

/** United Kingdom unique taxpayer reference: first digit from weights 6, 7, 8, 9, 10, 5, 4, 3, 2 mod 11. */
export const isUniqueTaxpayerReference = (digits: string): boolean =>
  '21987654321'[weightedRemainder(digits.slice(1), [6, 7, 8, 9, 10, 5, 4, 3, 2], 11)] === digits[0]

/** United Kingdom VAT number: weights 8 … 2, then 97 or 55 makes up the two check digits. */
export function isBritishVat(digits: string): boolean {
  const sum = weightedRemainder(digits, [8, 7, 6, 5, 4, 3, 2, 10, 1], 97)
  return !isRepeatedDigit(digits) && (sum === 0 || sum === 42)
}

/** United Kingdom driving licence: surname, decade, month (50 more for women), day, year, initials. */
export function isBritishDrivingLicence(compact: string): boolean {
  const month = twoDigits(compact, 6) % 50
  return /^[A-Z9]{5}\d{6}[A-Z9]{2}[\dA-Z][A-Z]{2}$/.test(compact) && isMonthDay(month, twoDigits(compact, 8))
}

/** Irish personal public service number: weights 8 … 2 and 9 for a second letter, mod 23. */
export function isIrishPersonalNumber(compact: string): boolean {
  const second = compact.length > 8 ? (compact.charCodeAt(8) - 64) * 9 : 0
  const sum = weightedRemainder(compact, [8, 7, 6, 5, 4, 3, 2], 23) + (second % 23)
  return 'WABCDEFGHIJKLMNOPQRSTUV'[sum % 23] === compact[7] && /^\d{7}[A-W][A-IW]?$/.test(compact)
}

/** Spanish NIF or NIE: check letter of the number mod 23; X, Y, Z stand for 0, 1, 2. */
export function isSpanishPersonalNumber(compact: string): boolean {
  const number = Number(compact.slice(0, -1).replace('X', '0').replace('Y', '1').replace('Z', '2'))
  return 'TRWAGMYFPDXBNJZSQVHLCKE'[number % 23] === compact.at(-1)
}

/** Spanish CIF of companies: Luhn-like sum, the check is a digit or the letter of it. */
export function isSpanishCompanyNumber(compact: string): boolean {
  if (!/^[ABCDEFGHJNPQRSUVW]\d{7}[\dA-J]$/.test(compact)) return false
  let sum = 0
  for (let index = 1; index <= 7; index++) {
    const value = digitAt(compact, index) * (index % 2 === 1 ? 2 : 1)
    sum += value > 9 ? value - 9 : value
  }
  const check = (10 - (sum % 10)) % 10
  return compact[8] === String(check) || compact[8] === 'JABCDEFGHI'[check]
}

/** Spanish social security number: the last two digits are the first ten mod 97. */
export const isSpanishSocialSecurityNumber = (digits: string): boolean =>
  Number(digits.slice(0, 2)) <= 66 && remainder(digits.slice(0, 10), 97) === Number(digits.slice(10))

/** French social security number: check = 97 − (the first thirteen mod 97); Corsica's 2A and 2B count as 19 and 18. */
export function isFrenchSocialSecurityNumber(compact: string): boolean {
  if (!/^[1-478]\d{2}(?:0[1-9]|1[0-2]|[2-9]\d)\d[\dAB]\d{8}$/.test(compact)) return false
  const digits = compact.replace('A', '9').replace('B', '8')
  const head =
    compact[6] === 'A' || compact[6] === 'B' ? `${digits.slice(0, 5)}1${digits.slice(6, 13)}` : digits.slice(0, 13)
  return 97 - remainder(head, 97) === Number(digits.slice(13))
}

/** French VAT number: FR, key = (12 + 3·(SIREN mod 97)) mod 97, SIREN with Luhn. */
export const isFrenchVat = (compact: string): boolean =>
  (12 + 3 * remainder(compact.slice(4), 97)) % 97 === Number(compact.slice(2, 4)) && isLuhnValid(compact.slice(4))

/** Portuguese NIF: weights 9 … 2 mod 11, first digit a kind of person. */
export const isPortugueseTaxNumber = (digits: string): boolean =>
  /^[1235689]/.test(digits) && !isRepeatedDigit(digits) && hasElevenCheck(digits, [9, 8, 7, 6, 5, 4, 3, 2])

/** Italian fiscal code: letter values at odd and even places, Σ mod 26. */
export function isItalianFiscalCode(compact: string): boolean {
  if (!/^[A-Z]{6}[\dL-NP-V]{2}[ABCDEHLMPRST][\dL-NP-V]{2}[A-Z][\dL-NP-V]{3}[A-Z]$/.test(compact)) return false
  const odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23]
  let sum = 0
  for (let index = 0; index < 15; index++) {
    const value = base36(compact, index)
    const place = value < 10 ? value : value - 10
    sum += index % 2 === 0 ? (odd[place] as number) : place
  }
  return String.fromCharCode(65 + (sum % 26)) === compact[15]
}

/** Italian VAT number: Luhn. */
export const isItalianVat = (digits: string): boolean => !isRepeatedDigit(digits) && isLuhnValid(digits)

/** Dutch citizen service number: weights 9 … 2, −1 ≡ 0 (mod 11). */
export const isDutchCitizenServiceNumber = (digits: string): boolean =>
  !isRepeatedDigit(digits) && weightedRemainder(digits, [9, 8, 7, 6, 5, 4, 3, 2, -1], 11) === 0

/** Belgian national register number: a date, a serial, 97 − (number mod 97), with a 2 in front for births from 2000. */
export function isBelgianNationalNumber(digits: string): boolean {
  const check = Number(digits.slice(9))
  const head = digits.slice(0, 9)
  const dated = twoDigits(digits, 2) % 20 <= 12 && twoDigits(digits, 4) <= 31
  return (
    dated &&
    !isRepeatedDigit(digits) &&
    (97 - remainder(head, 97) === check || 97 - remainder(`2${head}`, 97) === check)
  )
}

/** Belgian enterprise number: 97 − (first eight mod 97). */
export const isBelgianEnterpriseNumber = (digits: string): boolean =>
  /^[01]/.test(digits) && !isRepeatedDigit(digits) && 97 - remainder(digits.slice(0, 8), 97) === Number(digits.slice(8))

/** Swiss enterprise number: CHE, weights 5, 4, 3, 2, 7, 6, 5, 4 mod 11. */
export const isSwissUid = (compact: string): boolean => {
  const digits = compact.slice(3)
  const check = 11 - weightedRemainder(digits, [5, 4, 3, 2, 7, 6, 5, 4], 11)
  return check !== 10 && (check === 11 ? 0 : check) === digitAt(digits, 8)
}

/** Austrian social insurance number: weights 3, 7, 9, −, 5, 8, 4, 2, 1, 6 mod 11; the fourth digit is the check. */
export const isAustrianInsuranceNumber = (digits: string): boolean =>
  /^[1-9]/.test(digits) &&
  isMonthDay(twoDigits(digits, 6), twoDigits(digits, 4)) &&
  weightedRemainder(digits, [3, 7, 9, 0, 5, 8, 4, 2, 1, 6], 11) === digitAt(digits, 3)

/** German tax identification number: ISO 7064 mod 11,10 is tested by the caller; one digit of the first ten repeats. */
export const hasGermanTaxStructure = (digits: string): boolean => {
  const distinct = new Set(digits.slice(0, 10)).size
  return digits[0] !== '0' && distinct >= 8 && distinct <= 9
}

/** German pension insurance number: area, date, initial, serial; digits weighted 2,1,2,5,7,1,2,1,2,1,2,1 by digit sums. */
export function isGermanPensionNumber(compact: string): boolean {
  if (!isMonthDay(twoDigits(compact, 4), twoDigits(compact, 2) % 50)) return false
  const letter = String(compact.charCodeAt(8) - 64).padStart(2, '0')
  const expanded = compact.slice(0, 8) + letter + compact.slice(9, 11)
  return weightedDigitSums(expanded, [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1]) === digitAt(compact, 11)
}

/** German health insurance number: letter as two digits, weights 1, 2 in turn by digit sums mod 10. */
export function isGermanHealthNumber(compact: string): boolean {
  const letter = String(compact.charCodeAt(0) - 64).padStart(2, '0')
  return weightedDigitSums(letter + compact.slice(1, 9), [1, 2, 1, 2, 1, 2, 1, 2, 1, 2]) === digitAt(compact, 9)
}

function weightedDigitSums(digits: string, weights: readonly number[]): number {
  let sum = 0
  for (let index = 0; index < digits.length; index++) {
    const product = digitAt(digits, index) * (weights[index] as number)
    sum += Math.floor(product / 10) + (product % 10)
  }
  return sum % 10
}

/** German identity card or passport: letters without vowels first, ICAO check digit last. */
export const isGermanDocument = (compact: string): boolean =>
  /^[CFGHJKLMNPRTVWXYZ][CFGHJKLMNPRTVWXYZ\d]{8}\d$/.test(compact) &&
  /\d/.test(compact.slice(0, 9)) &&
  hasIcaoCheck(compact)

/** Value added tax numbers of states whose own recognisers have none: what follows the state's letters. */
const vatForms: Readonly<Record<string, RegExp>> = {
  AT: /^U\d{8}$/,
  BG: /^\d{9,10}$/,
  CY: /^\d{8}[A-Z]$/,
  CZ: /^\d{8,10}$/,
  DK: /^\d{8}$/,
  EE: /^\d{9}$/,
  EL: /^\d{9}$/,
  FI: /^\d{8}$/,
  // The key of letters; the one of digits has a check.
  FR: /^(?!\d\d)[A-HJ-NP-Z\d]{2}\d{9}$/,
  HR: /^\d{11}$/,
  HU: /^\d{8}$/,
  IE: /^\d{7}[A-W][A-I]?$/,
  LT: /^(?:\d{9}|\d{12})$/,
  LU: /^\d{8}$/,
  LV: /^\d{11}$/,
  MT: /^\d{8}$/,
  NL: /^\d{9}B\d{2}$/,
  RO: /^\d{8,10}$/,
  SE: /^\d{10}01$/,
  SI: /^\d{8}$/,
  SK: /^\d{10}$/,
}

export const isEuropeanVat = (compact: string): boolean =>
  vatForms[compact.slice(0, 2)]?.test(compact.slice(2)) ?? false
