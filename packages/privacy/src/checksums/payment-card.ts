import { isLuhnValid } from './luhn.ts'

/** [from, to, lengths] of issuer identification prefixes, as numbers of the prefix's own width. */
const issuers: readonly { readonly from: number; readonly to: number; readonly lengths: readonly number[] }[] = [
  { from: 4, to: 4, lengths: [13, 16, 19] }, // Visa
  { from: 51, to: 55, lengths: [16] }, // Mastercard
  { from: 2221, to: 2720, lengths: [16] }, // Mastercard, since 2017
  { from: 34, to: 34, lengths: [15] }, // American Express
  { from: 37, to: 37, lengths: [15] },
  { from: 300, to: 305, lengths: [14, 16, 17, 18, 19] }, // Diners Club
  { from: 309, to: 309, lengths: [14, 16, 17, 18, 19] },
  { from: 36, to: 36, lengths: [14, 16, 17, 18, 19] },
  { from: 38, to: 39, lengths: [14, 16, 17, 18, 19] },
  { from: 35, to: 35, lengths: [16, 17, 18, 19] }, // JCB: 3528–3589 today, the rest of 35 seen in older numbers
  { from: 1800, to: 1800, lengths: [15] }, // JCB, old
  { from: 2131, to: 2131, lengths: [15] },
  { from: 6011, to: 6011, lengths: [16, 17, 18, 19] }, // Discover
  { from: 644, to: 659, lengths: [16, 17, 18, 19] },
  { from: 62, to: 62, lengths: [16, 17, 18, 19] }, // UnionPay
  { from: 2200, to: 2204, lengths: [16, 17, 18, 19] }, // Mir
  { from: 50, to: 50, lengths: [12, 13, 14, 15, 16, 17, 18, 19] }, // Maestro
  { from: 56, to: 58, lengths: [12, 13, 14, 15, 16, 17, 18, 19] },
  { from: 6, to: 6, lengths: [12, 13, 14, 15, 16, 17, 18, 19] }, // Maestro, RuPay, Elo and others
]

/** True when the number has a Luhn check digit and a length that its issuer uses. */
export function isPaymentCardValid(digits: string): boolean {
  if (/^(\d)\1*$/.test(digits)) return false
  return (
    issuers.some(({ from, to, lengths }) => {
      const prefix = Number(digits.slice(0, String(from).length))
      return prefix >= from && prefix <= to && lengths.includes(digits.length)
    }) && isLuhnValid(digits)
  )
}
