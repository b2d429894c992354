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
