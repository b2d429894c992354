import type { DecodedStretch, PayloadEncoding } from './hidden-payload.ts'
import { beginsUnreadable, textOfBytes } from './text-of-bytes.ts'

const fewestDigits = 8

// Every expression repeats classes that the next part cannot begin with, so there is nothing to backtrack into.
const base64Run = /[A-Za-z0-9+/_-]{8,}(?:[ \t]{0,8}\r?\n[ \t]{0,8}[A-Za-z0-9+/_-]{8,})*={0,2}/g
const base64Line = /[A-Za-z0-9+/_-]{8,}={0,2}/g
const base32Run = /[A-Z2-7]{8,}={0,6}|[a-z2-7]{8,}={0,6}/g
const base58Run = /[1-9A-HJ-NP-Za-km-z]{10,}/g
const ascii85Run = /<~[!-uz\s]{4,}~>|[!-u]{15,}/g

/** Base64 (RFC 4648), its URL alphabet and its 76-character lines. */
export function* decodeBase64(text: string): Generator<DecodedStretch> {
  for (const block of text.matchAll(base64Run)) {
    const whole = base64Text(block[0])
    const start = block.index
    if (whole !== undefined) {
      yield { encoding: 'base64', start, end: start + block[0].length, decoded: whole }
    } else if (block[0].includes('\n')) {
      for (const line of block[0].matchAll(base64Line)) {
        const decoded = base64Text(line[0])
        const from = start + line.index
        if (decoded !== undefined) yield { encoding: 'base64', start: from, end: from + line[0].length, decoded }
      }
    }
  }
}

function base64Text(block: string): string | undefined {
  const digits = block.replace(/[\s=]/g, '').replaceAll('-', '+').replaceAll('_', '/')
  if (digits.length < fewestDigits || digits.length % 4 === 1) return undefined
  // Words, identifiers in one case and numbers are not base64: it mixes cases.
  if (!/[a-z]/.test(digits) || !/[A-Z]/.test(digits)) return undefined
  if (digits.length > 64 && beginsUnreadable(bytesOfBase64(digits.slice(0, 32)))) return undefined
  return textOfBytes(bytesOfBase64(digits))
}

const bytesOfBase64 = (digits: string): Uint8Array => {
  const binary = atob(digits)
  const bytes = new Uint8Array(binary.length)
  for (let index = 0; index < bytes.length; index++) bytes[index] = binary.charCodeAt(index)
  return bytes
}

/** Base32 (RFC 4648); lower case only with padding, since words look the same. */
export function* decodeBase32(text: string): Generator<DecodedStretch> {
  for (const match of text.matchAll(base32Run)) {
    if (!match[0].endsWith('=') && /[a-z]/.test(match[0])) continue
    const digits = match[0].replaceAll('=', '').toUpperCase()
    const decoded = textOfBytes(regroup(digits, 5, (unit) => (unit >= 65 ? unit - 65 : unit - 24)))
    if (decoded !== undefined) yield found('base32', match, decoded)
  }
}

/** Digits of `bits` bits each, as bytes; a remainder is dropped. */
function regroup(digits: string, bits: number, valueOf: (unit: number) => number): Uint8Array {
  const bytes = new Uint8Array(Math.floor((digits.length * bits) / 8))
  let held = 0
  let count = 0
  let at = 0
  for (let index = 0; index < digits.length; index++) {
    held = ((held << bits) | valueOf(digits.charCodeAt(index))) & 0xffff
    count += bits
    if (count >= 8) {
      count -= 8
      bytes[at++] = (held >> count) & 255
    }
  }
  return bytes
}

export const base58Alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
/** The conversion is quadratic, so long texts come in blocks of this many digits for this many bytes. */
export const base58BlockDigits = 44
export const base58BlockBytes = 32

/** Base58 (Bitcoin's alphabet), whole or in blocks of 32 bytes. */
export function* decodeBase58(text: string): Generator<DecodedStretch> {
  for (const match of text.matchAll(base58Run)) {
    const digits = match[0]
    if (!/[a-z]/.test(digits) || !/[A-Z0-9]/.test(digits)) continue
    const bytes = bytesOfBase58(digits)
    const decoded = bytes === undefined ? undefined : textOfBytes(bytes)
    if (decoded !== undefined) yield found('base58', match, decoded)
  }
}

const longestBase58Whole = 512

function bytesOfBase58(digits: string): Uint8Array | undefined {
  if (digits.length > base58BlockDigits) {
    const bytes: number[] = []
    for (let at = 0; at < digits.length; at += base58BlockDigits) {
      const block = base58Block(digits.slice(at, at + base58BlockDigits))
      if (block.length > base58BlockBytes || (at === 0 && beginsUnreadable(block))) return wholeBase58(digits)
      for (const byte of block) bytes.push(byte)
    }
    return Uint8Array.from(bytes)
  }
  return base58Block(digits)
}

const wholeBase58 = (digits: string): Uint8Array | undefined =>
  digits.length <= longestBase58Whole ? base58Block(digits) : undefined

function base58Block(digits: string): Uint8Array {
  const bytes: number[] = []
  for (let index = 0; index < digits.length; index++) {
    let carry = base58Alphabet.indexOf(digits.charAt(index))
    for (let at = 0; at < bytes.length; at++) {
      carry += (bytes[at] ?? 0) * 58
      bytes[at] = carry & 255
      carry >>= 8
    }
    for (; carry > 0; carry >>= 8) bytes.push(carry & 255)
  }
  return Uint8Array.from(bytes.reverse())
}

/** Ascii85, with Adobe's brackets or bare; "z" stands for four zero bytes, which are not text. */
export function* decodeAscii85(text: string): Generator<DecodedStretch> {
  for (const match of text.matchAll(ascii85Run)) {
    const bracketed = match[0].startsWith('<~') && match[0].endsWith('~>')
    const digits = (bracketed ? match[0].slice(2, -2) : match[0]).replace(/\s/g, '')
    // Words and numbers are also digits of Ascii85; real ones mix signs in.
    if (!bracketed && !/[^A-Za-z0-9]/.test(digits)) continue
    const head = bytesOfAscii85(digits.slice(0, 20))
    if (
      head === undefined ||
      (digits.length > 20 && textOfBytes(head.subarray(0, 12)) === undefined && beginsUnreadable(head))
    )
      continue
    const bytes = bytesOfAscii85(digits)
    const decoded = bytes === undefined ? undefined : textOfBytes(bytes)
    if (decoded !== undefined) yield found('ascii85', match, decoded)
  }
}

function bytesOfAscii85(digits: string): Uint8Array | undefined {
  const remainder = digits.length % 5
  if (remainder === 1) return undefined
  const bytes = new Uint8Array(Math.floor(digits.length / 5) * 4 + Math.max(0, remainder - 1))
  for (let group = 0, at = 0; group < digits.length; group += 5) {
    let value = 0
    for (let index = group; index < group + 5; index++)
      value = value * 85 + (index < digits.length ? digits.charCodeAt(index) - 33 : 84)
    if (value > 0xffffffff) return undefined
    for (let shift = 24; shift >= 0 && at < bytes.length; shift -= 8) bytes[at++] = (value >>> shift) & 255
  }
  return bytes
}

const found = (encoding: PayloadEncoding, match: RegExpExecArray, decoded: string): DecodedStretch => ({
  encoding,
  start: match.index,
  end: match.index + match[0].length,
  decoded,
})
