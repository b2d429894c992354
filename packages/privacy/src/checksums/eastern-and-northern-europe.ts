import {
  base36,
  digitAt,
  hasElevenTenCheck,
  hasIso7064Mod1110,
  isMonthDay,
  isRepeatedDigit,
  remainder,
  twoDigits,
  weightedRemainder,
} from './check-digits.ts'
import { isLuhnValid } from './luhn.ts'

/** Polish PESEL: weights 1, 3, 7, 9 …, and a date in front whose month also carries the century. */
export const isPolishPersonalNumber = (digits: string): boolean =>
  isMonthDay(twoDigits(digits, 2) % 20, twoDigits(digits, 4)) &&
  weightedRemainder(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1], 10) === 0

/** Polish tax number: weights 6, 5, 7, 2, 3, 4, 5, 6, 7 mod 11; 10 is never issued. */
export const isPolishTaxNumber = (digits: string): boolean =>
  !isRepeatedDigit(digits) &&
  digits[0] !== '0' &&
  weightedRemainder(digits, [6, 5, 7, 2, 3, 4, 5, 6, 7], 11) === digitAt(digits, 9)

/** Polish business register number: weights 8, 9, 2, 3, 4, 5, 6, 7 mod 11 mod 10. */
export const isPolishBusinessNumber = (digits: string): boolean =>
  !isRepeatedDigit(digits) && hasElevenTenCheck(digits, [8, 9, 2, 3, 4, 5, 6, 7])

/** Polish identity card: letters and digits weighted 7, 3, 1, –, 7, 3, 1, 7, 3; the fourth character is the check. */
export function isPolishIdentityCard(compact: string): boolean {
  let sum = 0
  const weights = [7, 3, 1, 0, 7, 3, 1, 7, 3]
  for (let index = 0; index < 9; index++) sum += base36(compact, index) * (weights[index] as number)
  return sum % 10 === digitAt(compact, 3)
}

/** Czech and Slovak birth number: month 50 (or 20, 70) more, ten digits divisible by 11. */
export const isCzechBirthNumber = (digits: string): boolean =>
  isMonthDay((twoDigits(digits, 2) % 50) % 20, twoDigits(digits, 4)) &&
  (remainder(digits, 11) === 0 || (remainder(digits.slice(0, 9), 11) === 10 && digits.endsWith('0')))

/** The birth numbers of before 1954 have nine digits and no check digit. */
export const isShortCzechBirthNumber = (digits: string): boolean =>
  isMonthDay(twoDigits(digits, 2) % 50, twoDigits(digits, 4))

/** Romanian CNP: sex and century, date, county; weights 2 7 9 1 4 6 3 5 8 2 7 9 mod 11, 10 becomes 1. */
export function isRomanianPersonalNumber(digits: string): boolean {
  const check = weightedRemainder(digits, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9], 11)
  return (
    /^[1-9]/.test(digits) &&
    isMonthDay(twoDigits(digits, 3), twoDigits(digits, 5)) &&
    (check === 10 ? 1 : check) === digitAt(digits, 12)
  )
}

/** Bulgarian EGN: weights 2 4 8 5 10 9 7 3 6 mod 11 mod 10; months 20 and 40 more for other centuries. */
export const isBulgarianPersonalNumber = (digits: string): boolean =>
  isMonthDay(twoDigits(digits, 2) % 20, twoDigits(digits, 4)) && hasElevenTenCheck(digits, [2, 4, 8, 5, 10, 9, 7, 3, 6])

/** Hungarian social insurance number: weights 3 and 7 in turn mod 10. */
export const isHungarianInsuranceNumber = (digits: string): boolean =>
  !isRepeatedDigit(digits) && weightedRemainder(digits, [3, 7, 3, 7, 3, 7, 3, 7], 10) === digitAt(digits, 8)

/** Hungarian tax number of persons: begins with 8, weights 1 … 9 mod 11. */
export const isHungarianTaxNumber = (digits: string): boolean =>
  digits.startsWith('8') && weightedRemainder(digits, [1, 2, 3, 4, 5, 6, 7, 8, 9], 11) === digitAt(digits, 9)

/** Hungarian personal number: sex, birth date, serial; weights 1 … 10 mod 11, from 1997 on 10 … 1. */
export function isHungarianPersonalNumber(digits: string): boolean {
  if (!isMonthDay(twoDigits(digits, 3), twoDigits(digits, 5))) return false
  const weights = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
  const check = digitAt(digits, 10)
  return (
    weightedRemainder(digits, weights, 11) === check || weightedRemainder(digits, weights.toReversed(), 11) === check
  )
}

/** Croatian OIB: ISO 7064 mod 11,10. */
export const isCroatianPersonalNumber = (digits: string): boolean =>
  !isRepeatedDigit(digits) && hasIso7064Mod1110(digits)

/** Unique master citizen number of former Yugoslavia: date, region, weights 7 … 2 twice mod 11. */
export function isMasterCitizenNumber(digits: string): boolean {
  const check = 11 - weightedRemainder(digits, [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2], 11)
  return (
    isMonthDay(twoDigits(digits, 2), twoDigits(digits, 0)) &&
    check !== 10 &&
    (check === 11 ? 0 : check) === digitAt(digits, 12)
  )
}

/** Greek tax number: powers of two 256 … 2 mod 11 mod 10. */
export const isGreekTaxNumber = (digits: string): boolean =>
  !isRepeatedDigit(digits) && hasElevenTenCheck(digits, [256, 128, 64, 32, 16, 8, 4, 2])

/** Greek social security number (AMKA): a date, Luhn. */
export const isGreekSocialSecurityNumber = (digits: string): boolean =>
  isMonthDay(twoDigits(digits, 2), twoDigits(digits, 0)) && isLuhnValid(digits)

/** Swedish personal number: date (day 60 more for coordination numbers), Luhn over the last ten digits. */
export function isSwedishPersonalNumber(compact: string): boolean {
  const digits = compact.slice(-10)
  return isMonthDay(twoDigits(digits, 2), twoDigits(digits, 4) % 60) && isLuhnValid(digits)
}

/** Swedish organisation number: third digit at least 2, Luhn. */
export const isSwedishOrganisationNumber = (digits: string): boolean => digitAt(digits, 2) >= 2 && isLuhnValid(digits)

/** Norwegian birth number: date (day 40 more for D-numbers), two checks mod 11. */
export function isNorwegianBirthNumber(digits: string): boolean {
  return (
    isMonthDay(twoDigits(digits, 2) % 40, twoDigits(digits, 0) % 40) &&
    weightedRemainder(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1], 11) === 0 &&
    weightedRemainder(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1], 11) === 0
  )
}

/** Danish CPR number: a date; the old check mod 11 is no longer kept by new numbers. */
export const isDanishPersonalNumber = (digits: string): boolean =>
  isMonthDay(twoDigits(digits, 2), twoDigits(digits, 0))

/** Finnish identity code: date, century sign, serial, check character of the nine digits mod 31. */
export function isFinnishIdentityCode(text: string): boolean {
  const digits = text.slice(0, 6) + text.slice(-4, -1)
  return (
    isMonthDay(twoDigits(text, 2), twoDigits(text, 0)) &&
    '0123456789ABCDEFHJKLMNPRSTUVWXY'[remainder(digits, 31)] === text.at(-1)
  )
}

/** Estonian and Lithuanian personal code: sex and century, date, weights 1 … 1 and then 3 … 3 mod 11. */
export function isBalticPersonalCode(digits: string): boolean {
  const first = weightedRemainder(digits, [1, 2, 3, 4, 5, 6, 7, 8, 9, 1], 11)
  const check = first < 10 ? first : weightedRemainder(digits, [3, 4, 5, 6, 7, 8, 9, 1, 2, 3], 11) % 10
  return (
    /^[1-8]/.test(digits) && isMonthDay(twoDigits(digits, 3), twoDigits(digits, 5)) && check === digitAt(digits, 10)
  )
}

/** Latvian personal code: a date and (1101 − Σ) mod 11 mod 10; codes from 2017 begin with 32. */
export const isLatvianPersonalCode = (digits: string): boolean =>
  digits.startsWith('32') ||
  (isMonthDay(twoDigits(digits, 2), twoDigits(digits, 0)) &&
    ((1101 - [1, 6, 3, 7, 9, 10, 5, 8, 4, 2].reduce((sum, weight, index) => sum + weight * digitAt(digits, index), 0)) %
      11) %
      10 ===
      digitAt(digits, 10))

/** Russian personal tax number: two checks mod 11 mod 10. */
export const isRussianPersonalTaxNumber = (digits: string): boolean =>
  !isRepeatedDigit(digits) &&
  hasElevenTenCheck(digits, [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) &&
  hasElevenTenCheck(digits, [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8])

/** Russian company tax number: one check mod 11 mod 10. */
export const isRussianCompanyTaxNumber = (digits: string): boolean =>
  !isRepeatedDigit(digits) && hasElevenTenCheck(digits, [2, 4, 10, 3, 5, 9, 4, 6, 8])

/** Russian insurance number (SNILS): weights 9 … 1 mod 101, 100 becomes 0. */
export const isRussianInsuranceNumber = (digits: string): boolean =>
  !isRepeatedDigit(digits) && weightedRemainder(digits, [9, 8, 7, 6, 5, 4, 3, 2, 1], 101) % 100 === twoDigits(digits, 9)

/** Russian registration number of a firm (13 digits, mod 11) or of a sole trader (15, mod 13), then mod 10. */
export const isRussianRegistrationNumber = (digits: string): boolean =>
  /^[1-35]/.test(digits) &&
  remainder(digits.slice(0, -1), digits.length === 13 ? 11 : 13) % 10 === digitAt(digits, digits.length - 1)

/** Ukrainian tax number: weights −1, 5, 7, 9, 4, 6, 10, 5, 7 mod 11 mod 10. */
export const isUkrainianTaxNumber = (digits: string): boolean =>
  !isRepeatedDigit(digits) && hasElevenTenCheck(digits, [-1, 5, 7, 9, 4, 6, 10, 5, 7])

/** Turkish identity number: d10 = (7·odd − even) mod 10, d11 = Σ mod 10. */
export function isTurkishIdentityNumber(digits: string): boolean {
  return (
    /^[1-9]/.test(digits) &&
    weightedRemainder(digits, [7, -1, 7, -1, 7, -1, 7, -1, 7], 10) === digitAt(digits, 9) &&
    weightedRemainder(digits, [1, 1, 1, 1, 1, 1, 1, 1, 1, 1], 10) === digitAt(digits, 10)
  )
}
