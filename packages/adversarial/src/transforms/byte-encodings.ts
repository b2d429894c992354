import { base58Alphabet, base58BlockBytes, base58BlockDigits } from '../decoding/base-encodings.ts'
import type { AttackTransform } from './attack-transform.ts'
import { characterOf, utf8Bytes, utf8Text, wellFormed } from './well-formed.ts'

const digitsOf = (text: string, radix: number, width: number): string[] =>
  Array.from(utf8Bytes(text), (byte) => byte.toString(radix).padStart(width, '0'))

const textOf = (digits: Iterable<string>, radix: number): string =>
  utf8Text(Uint8Array.from(digits, (group) => Number.parseInt(group, radix)))

const groups = (text: string, pattern: RegExp): string[] => Array.from(text.matchAll(pattern), ([group]) => group)

function base64(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}

function bytesOfBase64(text: string): Uint8Array {
  const digits = text
    .replaceAll('-', '+')
    .replaceAll('_', '/')
    .replace(/[^a-z0-9+/]/gi, '')
  // One digit over holds no byte, and `atob` throws at it.
  const whole = digits.length % 4 === 1 ? digits.slice(0, -1) : digits
  return Uint8Array.from(atob(whole), (character) => character.charCodeAt(0))
}

const base32Alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

function base32(bytes: Uint8Array): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('')
  const digits = groups(bits, /.{1,5}/g).map((five) => base32Alphabet.charAt(Number.parseInt(five.padEnd(5, '0'), 2)))
  return digits.join('').padEnd(Math.ceil(digits.length / 8) * 8, '=')
}

function bytesOfBase32(text: string): Uint8Array {
  const bits = Array.from(text.replaceAll('=', ''), (digit) =>
    base32Alphabet.indexOf(digit).toString(2).padStart(5, '0'),
  ).join('')
  return Uint8Array.from(groups(bits, /.{8}/g), (byte) => Number.parseInt(byte, 2))
}

/** Blocks of 32 bytes in 44 digits each, the last one as long as it needs; leading zero bytes do not occur in text. */
function base58(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += base58BlockBytes) {
    const block = bytes.subarray(at, at + base58BlockBytes)
    let value = 0n
    for (const byte of block) value = value * 256n + BigInt(byte)
    let digits = ''
    for (; value > 0n; value /= 58n) digits = base58Alphabet.charAt(Number(value % 58n)) + digits
    text += block.length === base58BlockBytes ? digits.padStart(base58BlockDigits, '1') : digits
  }
  return text
}

function bytesOfBase58(text: string): Uint8Array {
  const bytes: number[] = []
  for (let at = 0; at < text.length; at += base58BlockDigits) {
    let value = 0n
    for (const digit of text.slice(at, at + base58BlockDigits))
      value = value * 58n + BigInt(base58Alphabet.indexOf(digit))
    const block: number[] = []
    for (; value > 0n; value /= 256n) block.push(Number(value % 256n))
    bytes.push(...block.reverse())
  }
  return Uint8Array.from(bytes)
}

function ascii85(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 4) {
    let value = 0
    for (let index = at; index < at + 4; index++) value = value * 256 + (bytes[index] ?? 0)
    let digits = ''
    for (let index = 0; index < 5; index++, value = Math.floor(value / 85))
      digits = String.fromCharCode(33 + (value % 85)) + digits
    text += digits.slice(0, Math.min(4, bytes.length - at) + 1)
  }
  return `<~${text}~>`
}

function bytesOfAscii85(text: string): Uint8Array {
  const bytes: number[] = []
  for (const group of groups(text.slice(2, -2), /.{1,5}/g)) {
    let value = 0
    for (const digit of group.padEnd(5, 'u')) value = value * 85 + digit.charCodeAt(0) - 33
    for (let index = 0; index < group.length - 1; index++) bytes.push(Math.floor(value / 256 ** (3 - index)) & 255)
  }
  return Uint8Array.from(bytes)
}

const noZeroBytes = (text: string): string => wellFormed(text).replaceAll('\0', '')

/** UTF-8 bytes in other digits (RFC 4648, Bitcoin's base 58, Adobe's Ascii85), and code points as numbers. */
export const byteEncodings: readonly AttackTransform[] = [
  {
    name: 'base64',
    family: 'encoding',
    hint: 'base64',
    apply: (text) => base64(utf8Bytes(text)),
    inverse: (text) => utf8Text(bytesOfBase64(text)),
    domain: wellFormed,
  },
  {
    name: 'base64-url',
    family: 'encoding',
    hint: 'URL-safe base64',
    apply: (text) => base64(utf8Bytes(text)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', ''),
    inverse: (text) => utf8Text(bytesOfBase64(text)),
    domain: wellFormed,
  },
  {
    name: 'base32',
    family: 'encoding',
    hint: 'base32',
    apply: (text) => base32(utf8Bytes(text)),
    inverse: (text) => utf8Text(bytesOfBase32(text)),
    domain: wellFormed,
  },
  {
    name: 'base58',
    family: 'encoding',
    hint: 'base58',
    apply: (text) => base58(utf8Bytes(text)),
    inverse: (text) => utf8Text(bytesOfBase58(text)),
    domain: noZeroBytes,
  },
  {
    name: 'ascii85',
    family: 'encoding',
    hint: 'Ascii85',
    apply: (text) => ascii85(utf8Bytes(text)),
    inverse: (text) => utf8Text(bytesOfAscii85(text)),
    domain: wellFormed,
  },
  {
    name: 'hexadecimal',
    family: 'encoding',
    hint: 'hexadecimal',
    apply: (text) => digitsOf(text, 16, 2).join(''),
    inverse: (text) => textOf(groups(text, /../g), 16),
    domain: wellFormed,
  },
  {
    name: 'hexadecimal-spaced',
    family: 'encoding',
    hint: 'hexadecimal bytes',
    apply: (text) => digitsOf(text, 16, 2).join(' '),
    inverse: (text) => textOf(groups(text, /[^ ]+/g), 16),
    domain: wellFormed,
  },
  {
    name: 'binary',
    family: 'encoding',
    hint: 'binary',
    apply: (text) => digitsOf(text, 2, 8).join(' '),
    inverse: (text) => textOf(groups(text, /[^ ]+/g), 2),
    domain: wellFormed,
  },
  {
    name: 'octal',
    family: 'encoding',
    hint: 'octal bytes',
    apply: (text) => digitsOf(text, 8, 3).join(' '),
    inverse: (text) => textOf(groups(text, /[^ ]+/g), 8),
    domain: wellFormed,
  },
  {
    name: 'decimal',
    family: 'encoding',
    hint: 'decimal code points',
    apply: (text) => Array.from(text, (character) => character.codePointAt(0)).join(' '),
    inverse: (text) =>
      groups(text, /[0-9]+/g)
        .map(characterOf)
        .join(''),
    domain: wellFormed,
  },
  {
    name: 'character-codes',
    family: 'encoding',
    hint: 'JavaScript character codes',
    apply: (text) => `String.fromCharCode(${Array.from(text, (character) => character.codePointAt(0)).join(',')})`,
    inverse: (text) =>
      groups(text, /[0-9]+/g)
        .map(characterOf)
        .join(''),
    domain: wellFormed,
  },
  {
    name: 'letter-numbers',
    family: 'encoding',
    hint: 'numbers of the letters in the alphabet',
    apply: (text) =>
      lettersOnly(text)
        .split(' ')
        .map((word) => Array.from(word, (letter) => letter.charCodeAt(0) - 96).join('-'))
        .join(' '),
    inverse: (text) =>
      text
        .split(' ')
        .map((word) =>
          groups(word, /[0-9]+/g)
            .map((number) => String.fromCharCode(96 + Number(number)))
            .join(''),
        )
        .join(' '),
    domain: lettersOnly,
  },
]

/** Lower-case words of ASCII letters, one space between. */
export function lettersOnly(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim()
}
