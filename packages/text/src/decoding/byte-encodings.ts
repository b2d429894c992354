import type { DecodedStretch } from './decoded-segment.ts'
import { readableBytes } from './readable-bytes.ts'

// Every expression below repeats classes that the next part cannot begin with, so there is nothing to backtrack into.
const base64Lines = /[A-Za-z0-9+/_-]{8,}(?:\r?\n[A-Za-z0-9+/_-]{8,})*={0,2}/g
const base64Line = /[A-Za-z0-9+/_-]{8,}={0,2}/g
const hexadecimal = /(?:0x|\\x)?[0-9a-fA-F]{2}(?:[ :,]?(?:0x|\\x)?[0-9a-fA-F]{2}){3,}/g
const binary = /[01]{8}(?: ?[01]{8}){2,}/g

export function* decodeBase64(text: string, minimumLength: number): Generator<DecodedStretch> {
  for (const block of text.matchAll(base64Lines)) {
    const whole = decodeBase64Block(block[0], minimumLength)
    if (whole !== undefined) {
      yield { encoding: 'base64', start: block.index, end: block.index + block[0].length, decoded: whole }
    } else if (block[0].includes('\n')) {
      for (const line of block[0].matchAll(base64Line)) {
        const decoded = decodeBase64Block(line[0], minimumLength)
        const start = block.index + line.index
        if (decoded !== undefined) yield { encoding: 'base64', start, end: start + line[0].length, decoded }
      }
    }
  }
}

function decodeBase64Block(block: string, minimumLength: number): string | undefined {
  const digits = block
    .replace(/[\r\n=]/g, '')
    .replaceAll('-', '+')
    .replaceAll('_', '/')
  if (digits.length < minimumLength || digits.length % 4 === 1) return undefined
  // Words, identifiers in one case and numbers are not base64: it mixes cases.
  if (!/[a-z]/.test(digits) || !/[A-Z]/.test(digits)) return undefined
  return readableBytes(Uint8Array.from(atob(digits), (character) => character.charCodeAt(0)))
}

export function* decodeHexadecimal(text: string, minimumLength: number): Generator<DecodedStretch> {
  for (const match of text.matchAll(hexadecimal)) {
    const digits = match[0].replace(/0x|\\x|[ :,]/g, '')
    if (digits.length < minimumLength) continue
    const bytes = new Uint8Array(digits.length >> 1)
    for (let index = 0; index < bytes.length; index++)
      bytes[index] = Number.parseInt(digits.slice(index * 2, index * 2 + 2), 16)
    const decoded = readableBytes(bytes)
    if (decoded !== undefined)
      yield { encoding: 'hex', start: match.index, end: match.index + match[0].length, decoded }
  }
}

export function* decodeBinary(text: string, minimumLength: number): Generator<DecodedStretch> {
  for (const match of text.matchAll(binary)) {
    const digits = match[0].replaceAll(' ', '')
    if (digits.length < Math.max(24, minimumLength)) continue
    const decoded = readableBytes(bytesOfBits(digits, '1'))
    if (decoded !== undefined)
      yield { encoding: 'binary', start: match.index, end: match.index + match[0].length, decoded }
  }
}

export function bytesOfBits(digits: string, one: string): Uint8Array {
  const bytes = new Uint8Array(digits.length >> 3)
  for (let index = 0; index < bytes.length * 8; index++) {
    if (digits.charAt(index) === one) bytes[index >> 3] = (bytes[index >> 3] ?? 0) | (128 >> (index & 7))
  }
  return bytes
}
