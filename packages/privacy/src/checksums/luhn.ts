/** Luhn's checksum (ISO/IEC 7812-1): from the right, every second digit is doubled and its digits added; the sum ends in 0. */
export function isLuhnValid(digits: string): boolean {
  let sum = 0
  for (let index = digits.length - 1, double = false; index >= 0; index--, double = !double) {
    const digit = digits.charCodeAt(index) - 48
    const value = double ? digit * 2 : digit
    sum += value > 9 ? value - 9 : value
  }
  return digits.length > 0 && sum % 10 === 0
}

/** The same over the digits of a part of a text; what is no digit is skipped. */
export function isLuhnValidInRange(text: string, start: number, end: number): boolean {
  let sum = 0
  // Which digits are doubled is known at the end alone: both sums are kept, and change places at every digit.
  let other = 0
  for (let index = start; index < end; index++) {
    const digit = text.charCodeAt(index) - 48
    if (digit < 0 || digit > 9) continue
    const plain = other + digit
    other = sum + (digit < 5 ? 2 * digit : 2 * digit - 9)
    sum = plain
  }
  return sum % 10 === 0
}
