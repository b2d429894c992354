import { unitAt } from '../scan/unit-at.ts'

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
const headLength = 4
/** What parts groups, and what ends a number, where letters and digits have their value. */
const separator = -1
const other = -2
/** By ASCII code: digits as they are, letters 10 to 35. */
const values = new Int8Array(128).fill(other)
values[32] = values[45] = separator // -
for (let digit = 0; digit < 10; digit++) values[48 + digit] = digit
for (let letter = 0; letter < 26; letter++) values[65 + letter] = values[97 + letter] = 10 + letter

const valueOf = (unit: number): number => (unit < 128 ? (values[unit] as number) : other)

/**
 * Where the IBAN of so many letters and digits ends that begins at `start` with two letters and two digits, with single spaces or dashes
 * between groups; −1 when the text has fewer, or another right after them, or the check fails: ISO 7064 mod 97-10, the first four
 * characters moved to the end, the number ≡ 1 (mod 97).
 */
export function ibanEnd(text: string, start: number, length: number): number {
  const last = Math.min(text.length, start + length + mostSeparators)
  let left = length - headLength
  let rest = 0
  let parted = false
  let index = start + headLength
  for (; left > 0 && index < last; index++) {
    const value = valueOf(text.charCodeAt(index))
    if (value >= 0) {
      left -= 1
      parted = false
      rest = goneOn(rest, value)
    } else if (value === other || parted) return -1
    else parted = true
  }
  if (left > 0 || valueOf(unitAt(text, index)) >= 0) return -1
  for (let head = start; head < start + headLength; head++) rest = goneOn(rest, valueOf(text.charCodeAt(head)))
  return rest % 97 === 1 ? index : -1
}

/** Whether all of a text is an IBAN: the length of its country's, and its check. */
export function isIbanValid(candidate: string): boolean {
  const length = ibanLength(unitAt(candidate, 0), unitAt(candidate, 1))
  return length > 0 && ibanEnd(candidate, 0, length) === candidate.length
}

/** Two more digits fit into 31 bits below it, so that not every one costs a division. */
const reducedFrom = 10_000_000

/** A number that is the same mod 97 as one that goes on with a digit, or with the two digits that stand for a letter. */
function goneOn(rest: number, value: number): number {
  const longer = value < 10 ? rest * 10 + value : rest * 100 + value
  return longer < reducedFrom ? longer : longer % 97
}
