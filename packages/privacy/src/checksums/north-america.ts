import { digitAt, isRepeatedDigit, weightedRemainder } from './check-digits.ts'
import { isLuhnValid } from './luhn.ts'

/** United States social security number: ranges of area, group and serial, and two numbers known from advertisements. */
export const isUnitedStatesSocialSecurityNumber = (digits: string): boolean =>
  digits.charCodeAt(0) !== 57 &&
  !digits.startsWith('000') &&
  !digits.startsWith('666') &&
  !digits.startsWith('00', 3) &&
  !digits.startsWith('0000', 5) &&
  digits !== '078051120' &&
  digits !== '219099999' &&
  digits !== '123456789'

/** Individual taxpayer identification number: 9xx, and the group ranges that the IRS uses. */
export function isIndividualTaxpayerNumber(digits: string): boolean {
  const group = Number(digits.slice(3, 5))
  return (
    digits.startsWith('9') &&
    ((group >= 50 && group <= 65) || (group >= 70 && group <= 88) || (group >= 90 && group <= 92) || group >= 94)
  )
}

/** Employer identification number: prefixes of IRS campuses. */
export const isEmployerNumber = (digits: string): boolean =>
  !/^(?:0[0789]|1[789]|2[89]|49|69|70|78|79|89|9[67])/.test(digits) && !isRepeatedDigit(digits)

/** American Bankers Association routing number: 3, 7, 1 weights ≡ 0 (mod 10), and a Federal Reserve prefix. */
export function isAbaRoutingNumber(digits: string): boolean {
  const prefix = Number(digits.slice(0, 2))
  const known = prefix <= 12 || (prefix >= 21 && prefix <= 32) || (prefix >= 61 && prefix <= 72) || prefix === 80
  return known && !isRepeatedDigit(digits) && weightedRemainder(digits, [3, 7, 1, 3, 7, 1, 3, 7, 1], 10) === 0
}

/** National provider identifier: Luhn over 80840 and the ten digits; begins with 1 or 2. */
export const isProviderNumber = (digits: string): boolean => /^[12]/.test(digits) && isLuhnValid(`80840${digits}`)

/** Drug Enforcement Administration number: registrant letter, letter or 9, and d7 = (d1+d3+d5 + 2(d2+d4+d6)) mod 10. */
export function isDrugEnforcementNumber(compact: string): boolean {
  const digits = compact.slice(2)
  return (
    /^[ABCDEFGHJKLMPRSTUX]/.test(compact) && weightedRemainder(digits, [1, 2, 1, 2, 1, 2], 10) === digitAt(digits, 6)
  )
}

/** Medicare beneficiary identifier: C A AN N A AN N A A N N without S, L, O, I, B, Z. */
export const isMedicareBeneficiary = (compact: string): boolean =>
  /^[1-9][AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\d[AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\d[AC-HJKMNP-RT-Y]{2}\d{2}$/.test(
    compact,
  )

/** Canadian social insurance number: Luhn; 0 and 8 are not used as a first digit. */
export const isSocialInsuranceNumber = (digits: string): boolean =>
  /^[1-79]/.test(digits) && !isRepeatedDigit(digits) && isLuhnValid(digits)

/** Mexican CURP: consonants, date, sex, state and a check digit mod 10 over weights 18 … 2. */
export function isCurp(compact: string): boolean {
  if (
    !/^[A-Z][AEIOUX][A-Z]{2}\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[HMX][A-Z]{2}[B-DF-HJ-NP-TV-Z]{3}[A-Z\d]\d$/.test(
      compact,
    )
  )
    return false
  const alphabet = '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ'
  let sum = 0
  for (let index = 0; index < 17; index++) sum += alphabet.indexOf(compact.charAt(index)) * (18 - index)
  return (10 - (sum % 10)) % 10 === digitAt(compact, 17)
}

/** Mexican RFC: initials, a calendar date and a check character mod 11 over weights 13 … 2. */
export function isRfc(compact: string): boolean {
  if (!/^[A-ZÑ&]{3,4}\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[A-Z\d]{2}[A\d]$/.test(compact)) return false
  const alphabet = '0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ'
  const padded = compact.padStart(13, ' ')
  let sum = 0
  for (let index = 0; index < 12; index++) sum += alphabet.indexOf(padded.charAt(index)) * (13 - index)
  const check = (11 - (sum % 11)) % 11
  return (check === 10 ? 'A' : String(check)) === compact.at(-1)
}

/** Mexican CLABE: weights 3, 7, 1 mod 10, last digit the complement. */
export const isClabe = (digits: string): boolean => {
  let sum = 0
  for (let index = 0; index < 17; index++) sum += (digitAt(digits, index) * ([3, 7, 1][index % 3] as number)) % 10
  return !isRepeatedDigit(digits) && (10 - (sum % 10)) % 10 === digitAt(digits, 17)
}

/** What a digit or a capital adds to the check of a vehicle number; 255 for I, O, Q and what stands in none. */
const vehicleWorth = new Uint8Array(128).fill(255)
for (const [index, unit] of [...'0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ'].entries())
  if (unit !== '.') vehicleWorth[unit.charCodeAt(0)] = index % 10
const vehicleWeights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]

/** Seventeen digits and capitals other than I, O and Q, with a capital among them. */
export function isVehicleForm(compact: string): boolean {
  let letters = 0
  for (let index = 0; index < compact.length; index++) {
    const code = compact.charCodeAt(index)
    if (code >= 128 || vehicleWorth[code] === 255) return false
    if (code > 57) letters += 1
  }
  return compact.length === 17 && letters > 0
}

/** Vehicle identification number (ISO 3779, FMVSS 115): letters without I, O, Q; ninth character is Σ mod 11, X for 10. */
export function isVehicleNumber(compact: string): boolean {
  if (!isVehicleForm(compact)) return false
  let sum = 0
  for (let index = 0; index < 17; index++)
    sum += (vehicleWorth[compact.charCodeAt(index)] as number) * (vehicleWeights[index] as number)
  return compact.charCodeAt(8) === (sum % 11 === 10 ? 88 : 48 + (sum % 11)) // X
}

/** IMEI: Luhn over 15 digits, first two a reporting body. */
export const isDeviceNumber = (digits: string): boolean =>
  /^(?:0[1-9]|[1-9]\d)/.test(digits) && !isRepeatedDigit(digits) && isLuhnValid(digits)

/** Mexican elector key: six letters of the name, birth date, state, sex, homonym. */
export const isElectorKey = (compact: string): boolean =>
  /^[A-Z]{6}\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|[12]\d|3[0-2]|8[78])[HM]\d{3}$/.test(compact)

/** What the letter of a Venezuelan tax number adds: persons, foreigners, firms, passports, authorities, communes. */
const venezuelanLetters: Readonly<Record<string, number>> = { V: 4, E: 8, J: 12, P: 16, G: 20, C: 12 }

/** Venezuelan RIF: letter, eight digits, and 11 − Σ mod 11 with weights 3 2 7 6 5 4 3 2. */
export function isVenezuelanTaxNumber(compact: string): boolean {
  const letter = venezuelanLetters[compact.charAt(0)]
  if (letter === undefined) return false
  const digits = compact.slice(1)
  const check = 11 - ((letter + weightedRemainder(digits, [3, 2, 7, 6, 5, 4, 3, 2], 11)) % 11)
  return (check > 9 ? 0 : check) === digitAt(digits, 8)
}
