import { isRepeatedDigit } from './check-digits.ts'
import { isLuhnValid } from './luhn.ts'

/** True when the number has a Luhn check digit and a length that its issuer uses. */
export const isPaymentCardValid = (digits: string): boolean =>
  isLuhnValid(digits) && hasIssuerLength(digits) && !isRepeatedDigit(digits)

/** Ranges of issuer identification prefixes (ISO/IEC 7812) and the lengths that go with them. */
function hasIssuerLength(digits: string): boolean {
  const { length } = digits
  const two = Number(digits.slice(0, 2))
  const three = Number(digits.slice(0, 3))
  const four = Number(digits.slice(0, 4))
  switch (digits.charCodeAt(0) - 48) {
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
