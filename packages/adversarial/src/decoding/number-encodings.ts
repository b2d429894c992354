import type { DecodedStretch, PayloadEncoding } from './hidden-payload.ts'
import { isPrintable, textOfBytes } from './text-of-bytes.ts'

const hexadecimal = /(?:0x|\\x|\b)?[0-9a-fA-F]{2}(?:[ :,-]{0,2}(?:0x|\\x)?[0-9a-fA-F]{2}){5,}/g
const binary = /[01]{7,8}(?:[ ,_-]?[01]{7,8}){2,}/g
const octal = /(?:\\|0o|\b)[0-3][0-7]{2}(?:(?:[ ,]{1,2}|\\|[ ,]{0,2}0o)[0-3][0-7]{2}){4,}/g
/** Also inside String.fromCharCode(…) and chr(105)+chr(103). */
const decimal = /\b(?:chr\()?[0-9]{2,7}\)?(?:(?:[ ,;+&]|chr\(){1,6}[0-9]{2,7}\)?){4,}/g
const letterNumbers = /\b(?:[1-9]|1[0-9]|2[0-6])(?:[-.][1-9][0-9]?){2,}(?:[ /|,]{1,3}[1-9][0-9]?(?:[-.][1-9][0-9]?)*)*/g

/** Two digits a byte, with 0x, \x, spaces, colons or commas between. */
export function* decodeHexadecimal(text: string): Generator<DecodedStretch> {
  for (const match of text.matchAll(hexadecimal)) {
    const digits = match[0].replace(/0x|\\x|[ :,-]/g, '')
    if (digits.length < 12 || digits.length % 2 === 1) continue
    yield* found('hexadecimal', match, textOfBytes(bytesOfDigits(digits, 2, 16)))
  }
}

/** Eight (or, spaced, seven) digits a byte. */
export function* decodeBinary(text: string): Generator<DecodedStretch> {
  for (const match of text.matchAll(binary)) {
    const groups = match[0].split(/[ ,_-]/)
    const digits =
      groups.length > 1 && groups.every(({ length }) => length === 7 || length === 8)
        ? groups.map((group) => group.padStart(8, '0')).join('')
        : groups.join('')
    if (digits.length < 24) continue
    yield* found('binary', match, textOfBytes(bytesOfDigits(digits, 8, 2)))
  }
}

/** Three octal digits a byte, spaced or with backslashes. */
export function* decodeOctal(text: string): Generator<DecodedStretch> {
  for (const match of text.matchAll(octal)) {
    const digits = match[0].replace(/0o|[\\ ,]/g, '')
    yield* found('octal', match, textOfBytes(bytesOfDigits(digits, 3, 8)))
  }
}

/** Code points in decimal. */
export function* decodeDecimal(text: string): Generator<DecodedStretch> {
  for (const match of text.matchAll(decimal)) {
    let decoded = ''
    for (const [number] of match[0].matchAll(/[0-9]+/g)) {
      const codePoint = Number(number)
      if (codePoint > 0x10ffff || (codePoint < 32 && codePoint !== 10)) {
        decoded = ''
        break
      }
      decoded += String.fromCodePoint(codePoint)
    }
    if (decoded.length >= 5 && isPrintable(decoded)) yield* found('decimal', match, decoded)
  }
}

/** A1Z26: letters by their place in the alphabet, words apart by spaces or strokes. */
export function* decodeLetterNumbers(text: string): Generator<DecodedStretch> {
  for (const match of text.matchAll(letterNumbers)) {
    const words = match[0].split(/[ /|,]+/).map((word) => word.split(/[-.]/).map(Number))
    const count = words.reduce((sum, { length }) => sum + length, 0)
    if (count < 8 || words.some((word) => word.some((number) => number < 1 || number > 26))) continue
    yield* found(
      'letter-numbers',
      match,
      words.map((word) => word.map((number) => String.fromCharCode(96 + number)).join('')).join(' '),
    )
  }
}

function bytesOfDigits(digits: string, perByte: number, radix: number): Uint8Array {
  const bytes = new Uint8Array(Math.floor(digits.length / perByte))
  for (let index = 0; index < bytes.length; index++) {
    let value = 0
    for (let at = index * perByte; at < (index + 1) * perByte; at++) {
      const unit = digits.charCodeAt(at)
      value = value * radix + (unit < 58 ? unit - 48 : (unit | 32) - 87)
    }
    bytes[index] = value
  }
  return bytes
}

function* found(
  encoding: PayloadEncoding,
  match: RegExpExecArray,
  decoded: string | undefined,
): Generator<DecodedStretch> {
  if (decoded !== undefined) yield { encoding, start: match.index, end: match.index + match[0].length, decoded }
}
