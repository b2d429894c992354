/** A linear check: Σ weights[i]·digit[i] + constant ≡ 0 (mod modulus), for numbers of exactly that many digits. */
interface LinearCheck {
  readonly weights: readonly number[]
  readonly modulus: number
  readonly constant?: number
}

/** Lazily built: nothing is computed at import. */
let linearChecks: readonly LinearCheck[] | undefined

const descending = (from: number, count: number, ...last: readonly number[]) => [
  ...Array.from({ length: count }, (_, index) => from - index),
  ...last,
]

const buildLinearChecks = (): readonly LinearCheck[] => [
  { weights: [3, 7, 1, 3, 7, 1, 3, 7, 1], modulus: 10 }, // ABA routing number
  { weights: descending(9, 8, -1), modulus: 11 }, // Dutch BSN
  { weights: [1, 4, 3, 7, 5, 8, 6, 9, 10], modulus: 11 }, // Australian tax file number
  { weights: descending(8, 8, 1), modulus: 10 }, // Australian company number
  { weights: [2, 4, 8, 5, 10, 9, 7, 3, 6, 1], modulus: 11 }, // weights 2^i, as in many registers
  { weights: descending(10, 9, 1), modulus: 11 }, // NHS number, ISBN-10
  { weights: [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1], modulus: 10 }, // PESEL
  { weights: [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19], modulus: 89, constant: -10 }, // Australian business number
  { weights: [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1], modulus: 10 }, // EAN-13, AHV
  { weights: descending(13, 12, 1), modulus: 11 }, // Thai identity number
  { weights: [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5, 1], modulus: 11 }, // Korean registration number
]

/** Non-linear checks of numbers, by how many digits they have. */
const otherChecks: Readonly<Record<number, readonly ((digits: readonly number[]) => boolean)[]>> = {
  11: [isIso7064Mod11And10, isBrazilianCpf, (digits) => isMod97Complement(digits, 9), isTurkishIdentity],
  12: [isVerhoeff],
  13: [(digits) => isMod97Complement(digits, 11)],
  15: [(digits) => isMod97Complement(digits, 13)],
}

/**
 * Which checksums a value passes, as one string: the surrogate of a value has the signature of the value. Letters count where
 * an identifier has a check letter.
 */
export function checksumSignature(value: string): string {
  const compact = value.replace(/[^0-9A-Za-z]+/g, '').toUpperCase()
  const digits = Array.from(compact.replace(/\D+/g, ''), Number)
  linearChecks ??= buildLinearChecks()
  const verdicts = [
    digits.length >= 8 && isLuhn(digits),
    ...linearChecks.map((check) => check.weights.length === digits.length && isLinear(digits, check)),
    ...(otherChecks[digits.length] ?? []).map((check) => check(digits)),
    /^[0-9XYZ]\d{7}[A-Z]$/.test(compact) && isSpanish(compact),
    /^\d{17}[\dX]$/.test(compact) && isChinese(compact),
    /^[A-Z]{2}\d{2}[0-9A-Z]{11,30}$/.test(compact) && remainder97(compact.slice(4) + compact.slice(0, 4)) === 1,
  ]
  return verdicts.map(Number).join('')
}

function isLuhn(digits: readonly number[]): boolean {
  const sum = digits.reduce((total, digit, index) => {
    const doubled = (digits.length - index) % 2 === 0 ? digit * 2 : digit
    return total + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return sum % 10 === 0
}

const isLinear = (digits: readonly number[], { weights, modulus, constant = 0 }: LinearCheck): boolean =>
  digits.reduce((sum, digit, index) => sum + digit * (weights[index] ?? 0), constant) % modulus === 0

function isIso7064Mod11And10(digits: readonly number[]): boolean {
  let product = 10
  for (const digit of digits.slice(0, -1)) product = (((digit + product) % 10 || 10) * 2) % 11
  return (11 - product) % 10 === digits.at(-1)
}

function isBrazilianCpf(digits: readonly number[]): boolean {
  const check = (count: number) =>
    ((digits.slice(0, count).reduce((sum, digit, index) => sum + digit * (count + 1 - index), 0) * 10) % 11) % 10
  return check(9) === digits[9] && check(10) === digits[10]
}

function isTurkishIdentity(digits: readonly number[]): boolean {
  const at = (index: number) => digits[index] ?? 0
  const odd = at(0) + at(2) + at(4) + at(6) + at(8)
  const even = at(1) + at(3) + at(5) + at(7)
  const total = digits.slice(0, 10).reduce((sum, digit) => sum + digit, 0)
  return (((7 * odd - even) % 10) + 10) % 10 === at(9) && total % 10 === at(10)
}

/** The last two digits are 97 minus the number before them modulo 97 (French NIR, Belgian register). */
function isMod97Complement(digits: readonly number[], count: number): boolean {
  const number = digits.slice(0, count).reduce((rest, digit) => (rest * 10 + digit) % 97, 0)
  return digits.slice(count).reduce((rest, digit) => rest * 10 + digit, 0) === 97 - number
}

/** Verhoeff's check by the group's definition: 0–4 rotations, 5–9 reflections of the pentagon. */
function isVerhoeff(digits: readonly number[]): boolean {
  const permutation = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4]
  const turn = (value: number) => ((value % 5) + 5) % 5
  let check = 0
  for (const [position, digit] of digits.toReversed().entries()) {
    let permuted = digit
    for (let count = 0; count < position % 8; count += 1) permuted = permutation[permuted] ?? 0
    const rotated = check < 5 ? turn(check + permuted) : turn(check - permuted)
    check = check < 5 === permuted < 5 ? rotated : rotated + 5
  }
  return check === 0
}

const isSpanish = (compact: string): boolean => {
  const number = Number(compact.slice(0, -1).replace('X', '0').replace('Y', '1').replace('Z', '2'))
  return 'TRWAGMYFPDXBNJZSQVHLCKE'[number % 23] === compact.at(-1)
}

function isChinese(compact: string): boolean {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  const sum = weights.reduce((total, weight, index) => total + weight * Number(compact[index]), 0)
  return '10X98765432'[sum % 11] === compact[17]
}

/** A number in base 36 digit by digit, letters as 10 … 35, modulo 97. */
export function remainder97(text: string): number {
  let rest = 0
  for (const character of text) {
    const value = Number.parseInt(character, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest
}
