import { isOneDigit } from './check-digits.ts'
import { isLuhnValidInRange } from './luhn.ts'

/** True when the number has a Luhn check digit and a length that its issuer uses. */
export function isPaymentCardValid(digits: string): boolean {
  const hasLength = (issuerLengths(leadingFour(digits, 0)) & lengthBit(digits.length)) !== 0
  return hasLength && isPaymentCardInRange(digits, 0, digits.length, digits.length)
}

/** The number that the four digits from `start` on are. */
export function leadingFour(text: string, start: number): number {
  let four = 0
  for (let index = start; index < start + 4; index++) four = four * 10 + text.charCodeAt(index) - 48
  return four
}

/**
 * Whether a part of a text with so many digits has a Luhn check digit and is not one digit over and over. What parts the digits is
 * a sign below them.
 */
export const isPaymentCardInRange = (text: string, start: number, end: number, length: number): boolean =>
  isLuhnValidInRange(text, start, end, length) && !isOneDigit(text, start, end)

/** Stands for a number of so many digits in a set of lengths; 30 at most. */
export const lengthBit = (digits: number): number => 1 << digits

const lengths = (...digits: readonly number[]): number => digits.reduce((set, length) => set | lengthBit(length), 0)
const fourteen = lengths(14)
const fifteen = lengths(15)
const sixteen = lengths(16)
const visa = lengths(13, 16, 19)
const twelveOrMore = -lengthBit(12)
const sixteenOrMore = -lengthBit(16)

let ofFours: Int32Array | undefined

/**
 * The lengths that numbers have which begin with four digits, in [0, 9999]: a bit for each, 0 when no issuer has the prefix. The
 * issuer tells most numbers from cards.
 */
export const issuerLengths = (four: number): number =>
  (ofFours ??= Int32Array.from({ length: 10_000 }, (_, four) => lengthsOf(four)))[four] as number

/** Ranges of issuer identification prefixes (ISO/IEC 7812). */
function lengthsOf(four: number): number {
  const two = Math.floor(four / 100)
  const three = Math.floor(four / 10)
  switch (Math.floor(four / 1000)) {
    case 1: // JCB, old
      return four === 1800 ? fifteen : 0
    case 2: // Mastercard since 2017, Mir, JCB, old
      if (four >= 2221 && four <= 2720) return sixteen
      if (four >= 2200 && four <= 2204) return sixteenOrMore
      return four === 2131 ? fifteen : 0
    case 3: // American Express, JCB, Diners Club
      if (two === 34 || two === 37) return fifteen
      if (two === 35) return sixteenOrMore
      return two === 36 || two === 38 || two === 39 || three <= 305 || three === 309 ? fourteen | sixteenOrMore : 0
    case 4:
      return visa
    case 5: // Mastercard, Maestro
      if (two >= 51 && two <= 55) return sixteen
      return two === 50 || (two >= 56 && two <= 58) ? twelveOrMore : 0
    case 6: // Discover, UnionPay, Maestro, RuPay, Elo and others
      return twelveOrMore
    default:
      return 0
  }
}
