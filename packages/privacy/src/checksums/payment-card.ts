import { isLuhnValidInRange } from './luhn.ts'

/** True when the number has a Luhn check digit and a length that its issuer uses. */
export const isPaymentCardValid = (digits: string): boolean =>
  isPaymentCardInRange(digits, 0, digits.length, digits.length)

/**
 * The same over a part of a text with so many digits; what parts them is a sign below the digits, and none stands among the first four.
 * The issuer tells most numbers from cards.
 */
export function isPaymentCardInRange(text: string, start: number, end: number, length: number): boolean {
  let four = 0
  for (let index = start; index < start + 4; index++) four = four * 10 + text.charCodeAt(index) - 48
  return hasIssuerLength(four, length) && isLuhnValidInRange(text, start, end, length) && !isOneDigit(text, start, end)
}

function isOneDigit(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start)
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index)
    if (code !== first && code >= 48 && code <= 57) return false
  }
  return true
}

/** Ranges of issuer identification prefixes (ISO/IEC 7812), by the first four digits, and the lengths that go with them. */
function hasIssuerLength(four: number, length: number): boolean {
  const two = Math.floor(four / 100)
  const three = Math.floor(four / 10)
  switch (Math.floor(four / 1000)) {
    case 1: // JCB, old
      return four === 1800 && length === 15
    case 2: // Mastercard since 2017, Mir, JCB, old
      return (
        (four >= 2221 && four <= 2720 && length === 16) ||
        (four >= 2200 && four <= 2204 && length >= 16) ||
        (four === 2131 && length === 15)
      )
    case 3: // American Express, JCB, Diners Club
      if (two === 34 || two === 37) return length === 15
      if (two === 35) return length >= 16
      return (
        (two === 36 || two === 38 || two === 39 || three <= 305 || three === 309) && (length === 14 || length >= 16)
      )
    case 4: // Visa
      return length === 13 || length === 16 || length === 19
    case 5: // Mastercard, Maestro
      return two >= 51 && two <= 55 ? length === 16 : two === 50 || (two >= 56 && two <= 58)
    case 6: // Discover, UnionPay, Maestro, RuPay, Elo and others
      return length >= 12
    default:
      return false
  }
}
