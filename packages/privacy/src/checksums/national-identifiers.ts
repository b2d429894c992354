import { weightedSum } from './weighted-sum.ts'

/** United States social security number, delimiters removed: area, group and serial ranges, and two numbers known from advertisements. */
export function isUnitedStatesSocialSecurityNumber(digits: string): boolean {
  return (
    digits.length === 9 &&
    !/^(?:000|666|9)/.test(digits) &&
    digits.slice(3, 5) !== '00' &&
    digits.slice(5) !== '0000' &&
    digits !== '078051120' &&
    digits !== '219099999'
  )
}

/** American Bankers Association routing number: 3, 7, 1 weights ≡ 0 (mod 10), and a Federal Reserve prefix. */
export function isAbaRoutingNumber(digits: string): boolean {
  const prefix = Number(digits.slice(0, 2))
  const knownPrefix = prefix <= 12 || (prefix >= 21 && prefix <= 32) || (prefix >= 61 && prefix <= 72) || prefix === 80
  return digits !== '000000000' && knownPrefix && weightedSum(digits, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0
}

/** United Kingdom NHS number: weights 10 … 2, check = 11 − sum mod 11, 11 becomes 0 and 10 is never issued. */
export function isNhsNumber(digits: string): boolean {
  const check = (11 - (weightedSum(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11
  return check !== 10 && check === digits.charCodeAt(9) - 48
}

/** Spanish NIF or NIE: check letter of the number mod 23; X, Y, Z stand for 0, 1, 2. */
export function isSpanishIdentifier(candidate: string): boolean {
  const compact = candidate.toUpperCase().replace(/[^0-9A-Z]/g, '')
  const number = Number(compact.slice(0, -1).replace('X', '0').replace('Y', '1').replace('Z', '2'))
  return 'TRWAGMYFPDXBNJZSQVHLCKE'[number % 23] === compact.at(-1)
}

/** French social security number: the last two digits are 97 − (the first thirteen mod 97); Corsica's 2A and 2B count as 19 and 18. */
export function isFrenchSocialSecurityNumber(candidate: string): boolean {
  const compact = candidate
    .replace(/[^0-9AB]/gi, '')
    .toUpperCase()
    .replace('2A', '19')
    .replace('2B', '18')
  return 97 - Number(BigInt(compact.slice(0, 13)) % 97n) === Number(compact.slice(13))
}

/** German tax identification number: ISO 7064 mod 11,10. */
export function isGermanTaxIdentifier(digits: string): boolean {
  let product = 10
  for (let index = 0; index < 10; index++) {
    const sum = (digits.charCodeAt(index) - 48 + product) % 10 || 10
    product = (sum * 2) % 11
  }
  return new Set(digits.slice(0, 10)).size < 10 && (11 - product) % 10 === digits.charCodeAt(10) - 48
}

/** Dutch citizen service number: weights 9 … 2, −1 ≡ 0 (mod 11). */
export function isDutchCitizenServiceNumber(digits: string): boolean {
  return digits !== '000000000' && weightedSum(digits, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0
}

/** Brazilian CPF: two check digits, each 11 − (weighted sum mod 11), 10 and 11 become 0. */
export function isBrazilianTaxpayerNumber(digits: string): boolean {
  if (/^(\d)\1*$/.test(digits)) return false
  const first = ((weightedSum(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) * 10) % 11) % 10
  const second = ((weightedSum(digits, [11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) * 10) % 11) % 10
  return first === digits.charCodeAt(9) - 48 && second === digits.charCodeAt(10) - 48
}

/** Polish PESEL: weights 1, 3, 7, 9 …, and a calendar date in front whose month also carries the century. */
export function isPolishIdentifier(digits: string): boolean {
  const month = Number(digits.slice(2, 4)) % 20
  const day = Number(digits.slice(4, 6))
  return (
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= 31 &&
    weightedSum(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 === 0
  )
}

/** Chinese resident identity number: ISO 7064 mod 11-2 with X for 10, and a birth date in the middle. */
export function isChineseIdentifier(candidate: string): boolean {
  const month = Number(candidate.slice(10, 12))
  const day = Number(candidate.slice(12, 14))
  const sum = weightedSum(candidate, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2])
  return (
    month >= 1 && month <= 12 && day >= 1 && day <= 31 && '10X98765432'[sum % 11] === candidate.at(-1)?.toUpperCase()
  )
}
