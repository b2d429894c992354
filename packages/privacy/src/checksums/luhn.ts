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

/** What a digit adds: by its code as it stands, and by 128 more than its code when it is doubled. */
const worth = new Uint8Array(256)
for (let digit = 0; digit < 10; digit++) {
  worth[48 + digit] = digit
  worth[176 + digit] = digit < 5 ? 2 * digit : 2 * digit - 9
}

/** The same over the `length` digits of a part of a text that has only digits and signs below them, such as blanks. */
export function isLuhnValidInRange(text: string, start: number, end: number, length: number): boolean {
  let sum = 0
  let doubled = length % 2 === 0 ? 128 : 0
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index)
    if (code < 48) continue
    sum += worth[doubled | code] as number
    doubled ^= 128
  }
  return sum % 10 === 0
}

let ofFours: Uint8Array | undefined

/** What four digits, in [0, 9999], add before an even number of further digits. */
export const luhnOfFour = (four: number): number => (ofFours ??= sumsOfFours())[four] as number

const sumsOfFours = (): Uint8Array =>
  Uint8Array.from({ length: 10_000 }, (_, four) => {
    const digits = String(four).padStart(4, '0')
    let sum = 0
    for (let index = 0; index < 4; index++)
      sum += worth[digits.charCodeAt(index) + (index % 2 === 0 ? 128 : 0)] as number
    return sum
  })
