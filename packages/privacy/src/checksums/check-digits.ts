/** Check-digit schemes that many countries share. Arguments are digits only unless a function says otherwise. */
import { isDigit } from '../scan/ascii.ts'

export const digitAt = (text: string, index: number): number => text.charCodeAt(index) - 48

/** Value of a letter or digit in base 36: digits as they are, A = 10 … Z = 35. */
export const base36 = (text: string, index: number): number => {
  const code = text.charCodeAt(index)
  return code <= 57 ? code - 48 : code - 55
}

/** Σ wᵢ·dᵢ mod m. */
export function weightedRemainder(digits: string, weights: readonly number[], modulus: number): number {
  let sum = 0
  for (let index = 0; index < weights.length; index++) sum += (weights[index] as number) * digitAt(digits, index)
  return ((sum % modulus) + modulus) % modulus
}

/** The number modulo m, digit by digit, so that any length is exact. */
export function remainder(digits: string, modulus: number): number {
  let rest = 0
  for (let index = 0; index < digits.length; index++) rest = (rest * 10 + digitAt(digits, index)) % modulus
  return rest
}

/** The last digit is (11 − Σ mod 11), where 10 and 11 become 0. */
export function hasElevenCheck(digits: string, weights: readonly number[]): boolean {
  const check = 11 - weightedRemainder(digits, weights, 11)
  return (check > 9 ? 0 : check) === digitAt(digits, weights.length)
}

/** The last digit is (Σ mod 11) mod 10. */
export const hasElevenTenCheck = (digits: string, weights: readonly number[]): boolean =>
  weightedRemainder(digits, weights, 11) % 10 === digitAt(digits, weights.length)

/** ISO 7064 mod 11,10 over the whole number, check digit last. */
export function hasIso7064Mod1110(digits: string): boolean {
  let product = 10
  for (let index = 0; index < digits.length - 1; index++) {
    const sum = (digitAt(digits, index) + product) % 10 || 10
    product = (sum * 2) % 11
  }
  return (11 - product) % 10 === digitAt(digits, digits.length - 1)
}

/** EAN-13: weights 1 and 3 in turn, sum ≡ 0 (mod 10). */
export const hasEan13Check = (digits: string): boolean =>
  weightedRemainder(digits, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1], 10) === 0

/** ICAO 9303: weights 7, 3, 1 over letters and digits, check digit last. */
export function hasIcaoCheck(text: string): boolean {
  let sum = 0
  for (let index = 0; index < text.length - 1; index++) sum += base36(text, index) * ([7, 3, 1][index % 3] as number)
  return sum % 10 === digitAt(text, text.length - 1)
}

export const isRepeatedDigit = (digits: string): boolean => {
  for (let index = 1; index < digits.length; index++) if (digits[index] !== digits[0]) return false
  return true
}

/** The same of a part of a text that begins with a digit, whatever parts the digits: nobody's number. */
export function isOneDigit(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start)
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index)
    if (code !== first && isDigit(code)) return false
  }
  return true
}

/** Two-digit month and day that a calendar has. */
export const isMonthDay = (month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31)

/** The number of two digits at an index. */
export const twoDigits = (text: string, index: number): number => digitAt(text, index) * 10 + digitAt(text, index + 1)
