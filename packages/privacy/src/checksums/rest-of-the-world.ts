import {
  base36,
  digitAt,
  hasElevenCheck,
  isMonthDay,
  isRepeatedDigit,
  remainder,
  twoDigits,
  weightedRemainder,
} from './check-digits.ts'
import { isLuhnValid } from './luhn.ts'
import { isVerhoeffValid } from './verhoeff.ts'

/** Brazilian CPF: two check digits, each 11 − (weighted sum mod 11), 10 and 11 become 0. */
export const isBrazilianPersonNumber = (digits: string): boolean =>
  !isRepeatedDigit(digits) &&
  hasElevenCheck(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) &&
  hasElevenCheck(digits, [11, 10, 9, 8, 7, 6, 5, 4, 3, 2])

/** Brazilian CNPJ: the same over weights 5 … 2, 9 … 2 and 6 … 2, 9 … 2. */
export const isBrazilianCompanyNumber = (digits: string): boolean =>
  !isRepeatedDigit(digits) &&
  hasElevenCheck(digits, [5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]) &&
  hasElevenCheck(digits, [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2])

/** Brazilian PIS: weights 3, 2, 9 … 2 mod 11. */
export const isBrazilianWorkerNumber = (digits: string): boolean =>
  !isRepeatedDigit(digits) && hasElevenCheck(digits, [3, 2, 9, 8, 7, 6, 5, 4, 3, 2])

/** Argentine CUIT: kind of person, weights 5, 4, 3, 2, 7 … 2 mod 11. */
export const isArgentineTaxNumber = (digits: string): boolean =>
  /^(?:2[0347]|3[034])/.test(digits) && weightedRemainder(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1], 11) === 0

/** Chilean RUT: weights 2 … 7 from the right mod 11, 10 is K. */
export function isChileanNumber(compact: string): boolean {
  let sum = 0
  for (let index = compact.length - 2, weight = 2; index >= 0; index--, weight = weight === 7 ? 2 : weight + 1) {
    sum += digitAt(compact, index) * weight
  }
  return (
    /^\d{7,8}[\dK]$/.test(compact) &&
    !isRepeatedDigit(compact.slice(0, -1)) &&
    '0K987654321'[sum % 11] === compact.at(-1)
  )
}

/** Colombian NIT: weights 41, 37, 29, 23, 19, 17, 13, 7, 3 mod 11. */
export function isColombianTaxNumber(digits: string): boolean {
  const rest = weightedRemainder(digits, [41, 37, 29, 23, 19, 17, 13, 7, 3], 11)
  return !isRepeatedDigit(digits) && (rest > 1 ? 11 - rest : rest) === digitAt(digits, 9)
}

/** Ecuadorian identity number: province, Luhn. */
export const isEcuadorianIdentityNumber = (digits: string): boolean => {
  const province = twoDigits(digits, 0)
  return ((province >= 1 && province <= 24) || province === 30) && digitAt(digits, 2) < 6 && isLuhnValid(digits)
}

/** Peruvian RUC: kind, weights 5, 4, 3, 2, 7 … 2 mod 11. */
export const isPeruvianTaxNumber = (digits: string): boolean =>
  /^(?:10|15|16|17|20)/.test(digits) &&
  (11 - weightedRemainder(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2], 11)) % 10 === digitAt(digits, 10)

/** Uruguayan identity number: weights 2, 9, 8, 7, 6, 3, 4 mod 10. */
export const isUruguayanIdentityNumber = (digits: string): boolean =>
  !isRepeatedDigit(digits) && (10 - weightedRemainder(digits, [2, 9, 8, 7, 6, 3, 4], 10)) % 10 === digitAt(digits, 7)

/** Indian Aadhaar: Verhoeff, first digit 2–9. */
export const isAadhaar = (digits: string): boolean =>
  /^[2-9]/.test(digits) && !isRepeatedDigit(digits) && isVerhoeffValid(digits)

/** Indian PAN: fourth letter is the kind of holder. */
export const isIndianTaxNumber = (compact: string): boolean => /^[A-Z]{3}[ABCFGHJLPT][A-Z]\d{4}[A-Z]$/.test(compact)

/** Indian GSTIN: state, PAN, entity, Z, and a check character mod 36. */
export function isGstin(compact: string): boolean {
  if (!/^[0-3]\d[A-Z]{5}\d{4}[A-Z][1-9A-Z]Z[\dA-Z]$/.test(compact)) return false
  let sum = 0
  for (let index = 0; index < 14; index++) {
    const product = base36(compact, index) * (index % 2 === 0 ? 1 : 2)
    sum += Math.floor(product / 36) + (product % 36)
  }
  return base36(compact, 14) === (36 - (sum % 36)) % 36
}

/** Chinese resident identity number: ISO 7064 mod 11-2 with X for 10, and a birth date in the middle. */
export function isChineseIdentityNumber(compact: string): boolean {
  const rest = weightedRemainder(compact, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2], 11)
  return (
    /^[1-9]\d{5}(?:19|20)/.test(compact) &&
    isMonthDay(twoDigits(compact, 10), twoDigits(compact, 12)) &&
    '10X98765432'[rest] === compact.at(-1)
  )
}

/** Hong Kong identity card: one or two letters, weights 9 … 2 mod 11, A for 10. */
export function isHongKongIdentityCard(compact: string): boolean {
  const padded = compact.padStart(9, ' ')
  let sum = 0
  for (let index = 0; index < 8; index++) sum += (padded[index] === ' ' ? 36 : base36(padded, index)) * (9 - index)
  const check = (11 - (sum % 11)) % 11
  return (check === 10 ? 'A' : String(check)) === compact.at(-1)
}

/** Taiwanese identity number: letter as two digits, weights 1, 9 … 1, 1 mod 10. */
export function isTaiwaneseIdentityNumber(compact: string): boolean {
  const region = 10 + 'ABCDEFGHJKLMNPQRSTUVXYWZIO'.indexOf(compact.charAt(0))
  const sum = Math.floor(region / 10) + 9 * (region % 10)
  return (
    /^[A-Z][1289]/.test(compact) &&
    (sum + weightedRemainder(compact.slice(1), [8, 7, 6, 5, 4, 3, 2, 1, 1], 10)) % 10 === 0
  )
}

/** Japanese My Number: weights 6 5 4 3 2 7 6 5 4 3 2 mod 11. */
export const isJapaneseMyNumber = (digits: string): boolean => {
  const rest = weightedRemainder(digits, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2], 11)
  return !isRepeatedDigit(digits) && (rest <= 1 ? 0 : 11 - rest) === digitAt(digits, 11)
}

/** Korean resident registration number: date, sex and century; the check (11 − Σ mod 11) mod 10 ended in 2020. */
export const isKoreanResidentNumber = (digits: string): boolean =>
  /^\d{6}[1-8]/.test(digits) && isMonthDay(twoDigits(digits, 2), twoDigits(digits, 4))

/** Korean business number: weights 1 3 7 1 3 7 1 3 5, with the carry of the last product. */
export const isKoreanBusinessNumber = (digits: string): boolean => {
  const sum = weightedRemainder(digits, [1, 3, 7, 1, 3, 7, 1, 3, 5], 10) + Math.floor((digitAt(digits, 8) * 5) / 10)
  return (10 - (sum % 10)) % 10 === digitAt(digits, 9)
}

/** Singapore NRIC and FIN: weights 2 7 6 5 4 3 2, a table of letters for each series. */
export function isSingaporeIdentityNumber(compact: string): boolean {
  const series = compact.charAt(0)
  if (!'STFGM'.includes(series)) return false
  const offset = series === 'T' || series === 'G' ? 4 : series === 'M' ? 3 : 0
  const rest = (weightedRemainder(compact.slice(1), [2, 7, 6, 5, 4, 3, 2], 11) + offset) % 11
  const letters = series === 'S' || series === 'T' ? 'JZIHGFEDCBA' : series === 'M' ? 'KLJNPQRTUWX' : 'XWUTRQPNMLK'
  return (series === 'M' ? letters[10 - rest] : letters[rest]) === compact.at(-1)
}

/** Thai identity number: weights 13 … 2, (11 − Σ mod 11) mod 10. */
export const isThaiIdentityNumber = (digits: string): boolean =>
  /^[1-8]/.test(digits) &&
  !isRepeatedDigit(digits) &&
  (11 - weightedRemainder(digits, [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2], 11)) % 10 === digitAt(digits, 12)

/** Malaysian identity card: a date and a place of birth. */
export const isMalaysianIdentityNumber = (digits: string): boolean =>
  isMonthDay(twoDigits(digits, 2), twoDigits(digits, 4)) &&
  twoDigits(digits, 6) >= 1 &&
  !/^.{6}(?:1[7-9]|20|69|7[03]|8[01]|9[4-7])/.test(digits)

/** Indonesian NIK: region, date (day 40 more for women), serial. */
export const isIndonesianIdentityNumber = (digits: string): boolean =>
  /^(?:1[1-9]|21|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[12]|9[1-4])/.test(digits) &&
  isMonthDay(twoDigits(digits, 8), twoDigits(digits, 6) % 40) &&
  !digits.endsWith('0000')

/** Israeli identity number: Luhn over nine digits. */
export const isIsraeliIdentityNumber = (digits: string): boolean => !isRepeatedDigit(digits) && isLuhnValid(digits)

/** South African identity number: date, citizenship 0–2, Luhn. */
export const isSouthAfricanIdentityNumber = (digits: string): boolean =>
  isMonthDay(twoDigits(digits, 2), twoDigits(digits, 4)) && /^.{10}[0-2]/.test(digits) && isLuhnValid(digits)

/** Emirates identity number: 784, a year, Luhn. */
export const isEmiratesIdentityNumber = (digits: string): boolean => /^784(?:19|20)/.test(digits) && isLuhnValid(digits)

/** Saudi identity number: 1 for citizens, 2 for residents, Luhn. */
export const isSaudiIdentityNumber = (digits: string): boolean => /^[12]/.test(digits) && isLuhnValid(digits)

/** Australian tax file number: weights 1 4 3 7 5 8 6 9 10 mod 11. */
export const isTaxFileNumber = (digits: string): boolean =>
  !isRepeatedDigit(digits) && weightedRemainder(digits, [1, 4, 3, 7, 5, 8, 6, 9, 10], 11) === 0

/** Australian business number: one less in the first digit, weights 10, 1, 3 … 19 mod 89. */
export const isAustralianBusinessNumber = (digits: string): boolean =>
  digits[0] !== '0' && weightedRemainder(digits, [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19], 89) === 10

/** Australian company number: weights 8 … 1 mod 10. */
export const isAustralianCompanyNumber = (digits: string): boolean =>
  !isRepeatedDigit(digits) && (10 - weightedRemainder(digits, [8, 7, 6, 5, 4, 3, 2, 1], 10)) % 10 === digitAt(digits, 8)

/** Australian Medicare card: first digit 2–6, weights 1 3 7 9 1 3 7 9 mod 10. */
export const isAustralianMedicareNumber = (digits: string): boolean =>
  /^[2-6]/.test(digits) && weightedRemainder(digits, [1, 3, 7, 9, 1, 3, 7, 9], 10) === digitAt(digits, 8)

/** New Zealand tax number: weights 3 2 7 6 5 4 3 2, then 7 4 3 2 5 2 7 6, mod 11. */
export function isNewZealandTaxNumber(compact: string): boolean {
  const digits = compact.padStart(9, '0')
  const number = Number(digits)
  const check = (weights: readonly number[]) => (11 - weightedRemainder(digits, weights, 11)) % 11
  const first = check([3, 2, 7, 6, 5, 4, 3, 2])
  const final = first === 10 ? check([7, 4, 3, 2, 5, 2, 7, 6]) : first
  return number >= 10_000_000 && number <= 150_000_000 && !isRepeatedDigit(compact) && final === digitAt(digits, 8)
}

/** New Zealand health number: letters without I and O by place in the alphabet, weights 7 … 2 mod 11. */
export function isNewZealandHealthNumber(compact: string): boolean {
  if (!/^[A-HJ-NP-Z]{3}\d{4}$/.test(compact)) return false
  let sum = 0
  for (let index = 0; index < 6; index++) {
    const value = index < 3 ? 'ABCDEFGHJKLMNPQRSTUVWXYZ'.indexOf(compact.charAt(index)) + 1 : digitAt(compact, index)
    sum += value * (7 - index)
  }
  const rest = sum % 11
  return rest !== 0 && (11 - rest) % 10 === digitAt(compact, 6)
}

/** Kazakh identity number: a date, two weightings mod 11. */
export function isKazakhIdentityNumber(digits: string): boolean {
  const first = weightedRemainder(digits, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], 11)
  const check = first === 10 ? weightedRemainder(digits, [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2], 11) : first
  return isMonthDay(twoDigits(digits, 2), twoDigits(digits, 4)) && check === digitAt(digits, 11)
}

/** Dominican identity number: Luhn. */
export const isDominicanIdentityNumber = (digits: string): boolean => !isRepeatedDigit(digits) && isLuhnValid(digits)

/** Vietnamese tax number: weights 31 29 23 19 17 13 7 5 3, 10 − (Σ mod 11). */
export const isVietnameseTaxNumber = (digits: string): boolean =>
  !isRepeatedDigit(digits) &&
  10 - weightedRemainder(digits, [31, 29, 23, 19, 17, 13, 7, 5, 3], 11) === digitAt(digits, 9)

/** French bank account (RIB): 97 − ((89·bank + 15·branch + 3·account) mod 97). */
export const isFrenchBankAccount = (digits: string): boolean =>
  97 -
    ((89 * remainder(digits.slice(0, 5), 97) +
      15 * remainder(digits.slice(5, 10), 97) +
      3 * remainder(digits.slice(10, 21), 97)) %
      97) ===
  Number(digits.slice(21))
