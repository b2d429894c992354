import { isAsciiLetter, isDigit } from '../scan/ascii.ts'

/** Length of an IBAN by country (SWIFT IBAN registry). */
const lengthByCountry: Readonly<Record<string, number>> = {
  AD: 24,
  AE: 23,
  AL: 28,
  AT: 20,
  AZ: 28,
  BA: 20,
  BE: 16,
  BG: 22,
  BH: 22,
  BR: 29,
  BY: 28,
  CH: 21,
  CR: 22,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  DO: 28,
  EE: 20,
  EG: 29,
  ES: 24,
  FI: 18,
  FO: 18,
  FR: 27,
  GB: 22,
  GE: 22,
  GI: 23,
  GL: 18,
  GR: 27,
  GT: 28,
  HR: 21,
  HU: 28,
  IE: 22,
  IL: 23,
  IQ: 23,
  IS: 26,
  IT: 27,
  JO: 30,
  KW: 30,
  KZ: 20,
  LB: 28,
  LC: 32,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  MC: 27,
  MD: 24,
  ME: 22,
  MK: 19,
  MR: 27,
  MT: 31,
  MU: 30,
  NL: 18,
  NO: 15,
  PK: 24,
  PL: 28,
  PS: 29,
  PT: 25,
  QA: 29,
  RO: 24,
  RS: 22,
  SA: 24,
  SC: 31,
  SE: 24,
  SI: 19,
  SK: 24,
  SM: 27,
  ST: 25,
  SV: 28,
  TL: 23,
  TN: 24,
  TR: 26,
  UA: 29,
  VA: 22,
  VG: 24,
  XK: 20,
}

let lengths: Uint8Array | undefined

/** Length of the IBANs of the country whose code two ASCII letters in either case are; 0 when it has none. */
export function ibanLength(first: number, second: number): number {
  if (lengths === undefined) {
    lengths = new Uint8Array(1024)
    for (const [country, length] of Object.entries(lengthByCountry))
      lengths[(country.charCodeAt(0) & 31) * 32 + (country.charCodeAt(1) & 31)] = length
  }
  return lengths[(first & 31) * 32 + (second & 31)] as number
}

const mostSeparators = 10

/**
 * Where the IBAN of so many letters and digits ends that begins at `start`, with single spaces or dashes between them; −1 when the
 * text has fewer, or another right after them, or the check fails: ISO 7064 mod 97-10, the first four characters moved to the end,
 * letters as 10–35, the number ≡ 1 (mod 97).
 */
export function ibanEnd(text: string, start: number, length: number): number {
  let count = 0
  let separators = 0
  let parted = true
  let head = start
  let rest = 0
  for (let index = start; ; index++) {
    const code = text.charCodeAt(index)
    if (isAlphanumeric(code)) {
      count += 1
      parted = false
      if (count > headLength) rest = goneOn(rest, code)
      else head = index
      if (count < length) continue
      return isAlphanumeric(text.charCodeAt(index + 1)) || !hasHead(text, start, head, rest) ? -1 : index + 1
    }
    if ((code !== 32 && code !== 45) || parted || separators === mostSeparators) return -1
    separators += 1
    parted = true
  }
}

const headLength = 4

function hasHead(text: string, start: number, last: number, rest: number): boolean {
  let whole = rest
  for (let index = start; index <= last; index++) {
    const code = text.charCodeAt(index)
    if (code !== 32 && code !== 45) whole = goneOn(whole, code)
  }
  return whole % 97 === 1
}

const isAlphanumeric = (unit: number): boolean => isDigit(unit) || isAsciiLetter(unit)

/** Whether all of a text is an IBAN: the length of its country's, and its check. */
export const isIbanValid = (candidate: string): boolean =>
  ibanEnd(candidate, 0, ibanLength(candidate.charCodeAt(0), candidate.charCodeAt(1))) === candidate.length

/** Two more digits fit into 31 bits below it, so that not every one costs a division. */
const reducedFrom = 10_000_000

/** A number that is the same mod 97 as one that goes on with a digit, or with the two digits that stand for a letter. */
function goneOn(rest: number, code: number): number {
  const longer = code <= 57 ? rest * 10 + code - 48 : rest * 100 + (code & 31) + 9
  return longer < reducedFrom ? longer : longer % 97
}
