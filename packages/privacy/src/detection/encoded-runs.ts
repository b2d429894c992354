import { unitAt } from '../scan/unit-at.ts'

/** A stretch of a text and what it says once decoded. */
export interface EncodedRun {
  readonly start: number
  readonly end: number
  readonly decoded: string
  readonly encoding: string
}

const shortestRun = 12
const longestRun = 16_384
/** So many bytes are decoded before the rest is: words and identifiers give no text. */
const probedBytes = 6

/**
 * Base64 and hexadecimal runs that hold UTF-8 text, around words long enough for them. decodeHidden of @saaa/text leaves out
 * what is mostly digits, since that is no message; here it is what is looked for.
 */
export function* decodeRuns(text: string, longWords: Int32Array): Generator<EncodedRun> {
  let previousEnd = 0
  for (let index = 0; index < longWords.length; index += 2) {
    const word = longWords[index] as number
    if (word < previousEnd) continue
    const start = beginOfRun(text, word, previousEnd)
    const end = endOfRun(text, longWords[index + 1] as number, start)
    previousEnd = end
    if (end - start < shortestRun) continue
    const run = text.slice(start, end)
    const hexadecimal = isHexadecimal(run)
    if (!mayHoldText(run, hexadecimal)) continue
    const decoded = hexadecimal ? decodeHexadecimal(run) : decodeBase64(run)
    if (decoded !== undefined) yield { start, end, decoded, encoding: hexadecimal ? 'hex' : 'base64' }
  }
}

/** Six bits of a base64 or base64url unit, or −1. */
function sixBits(code: number): number {
  if (code >= 65 && code <= 90) return code - 65
  if (code >= 97 && code <= 122) return code - 71
  if (code >= 48 && code <= 57) return code + 4
  if (code === 43 || code === 45) return 62
  if (code === 47 || code === 95) return 63
  return -1
}

function beginOfRun(text: string, word: number, earliest: number): number {
  let start = word
  while (start > earliest && word - start < longestRun && sixBits(text.charCodeAt(start - 1)) >= 0) start -= 1
  return start
}

/** Also over the line breaks of wrapped base64: a line of the alphabet follows. */
function endOfRun(text: string, word: number, start: number): number {
  let end = word
  for (;;) {
    while (end - start < longestRun && sixBits(unitAt(text, end)) >= 0) end += 1
    const lineBreak = unitAt(text, end) === 10 ? 1 : unitAt(text, end) === 13 && unitAt(text, end + 1) === 10 ? 2 : 0
    if (lineBreak === 0 || end - start < 60 || end - start >= longestRun || !isLine(text, end + lineBreak)) break
    end += lineBreak
  }
  while (unitAt(text, end) === 61 && end - start < longestRun + 2) end += 1
  return end
}

function isLine(text: string, from: number): boolean {
  for (let index = from; index < from + 8; index++) if (sixBits(unitAt(text, index)) < 0) return false
  return true
}

function isHexadecimal(run: string): boolean {
  if (run.length % 2 !== 0) return false
  for (let index = 0; index < run.length; index++)
    if (Number.isNaN(hexadecimalDigit(run.charCodeAt(index)))) return false
  return true
}

const hexadecimalDigit = (code: number): number =>
  code >= 48 && code <= 57
    ? code - 48
    : code >= 97 && code <= 102
      ? code - 87
      : code >= 65 && code <= 70
        ? code - 55
        : Number.NaN

const probe = new Uint8Array(probedBytes)

/** The first bytes are no controls, and UTF-8 as far as they go. */
function mayHoldText(run: string, hexadecimal: boolean): boolean {
  for (let byte = 0; byte < probedBytes; byte++) {
    const value = hexadecimal
      ? hexadecimalDigit(run.charCodeAt(2 * byte)) * 16 + hexadecimalDigit(run.charCodeAt(2 * byte + 1))
      : base64Byte(run, byte)
    if ((value < 32 && value !== 9 && value !== 10 && value !== 13) || value === 127) return false
    probe[byte] = value
  }
  return isUtf8(probe, true)
}

function base64Byte(run: string, byte: number): number {
  const first = Math.floor(byte / 3) * 4 + (byte % 3)
  const left = sixBits(run.charCodeAt(first))
  const right = sixBits(run.charCodeAt(first + 1))
  const shift = 2 * ((byte % 3) + 1)
  return ((left << shift) | (right >> (6 - shift))) & 255
}

function decodeHexadecimal(run: string): string | undefined {
  const bytes = new Uint8Array(run.length / 2)
  for (let index = 0; index < bytes.length; index++)
    bytes[index] = hexadecimalDigit(run.charCodeAt(2 * index)) * 16 + hexadecimalDigit(run.charCodeAt(2 * index + 1))
  return utf8(bytes)
}

function decodeBase64(run: string): string | undefined {
  const digits = run.replace(/[\r\n=]/g, '')
  if (digits.length % 4 === 1) return undefined
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4))
  for (let index = 0; index < bytes.length; index++) bytes[index] = base64Byte(digits, index)
  return utf8(bytes)
}

const least = 0.9

const decoder = new TextDecoder()

/** UTF-8 text, mostly printable. */
function utf8(bytes: Uint8Array): string | undefined {
  if (!isUtf8(bytes, false)) return undefined
  const text = decoder.decode(bytes)
  let printable = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if ((code >= 32 && code !== 127) || code === 9 || code === 10 || code === 13) printable += 1
  }
  return printable >= least * text.length ? text : undefined
}

/**
 * What a decoder that throws would accept (RFC 3629): most words that look encoded are no text, and throwing costs more than a look.
 * @param goesOn the last character may lack bytes
 */
function isUtf8(bytes: Uint8Array, goesOn: boolean): boolean {
  let index = 0
  while (index < bytes.length) {
    const first = bytes[index] as number
    index += 1
    if (first < 0x80) continue
    const more =
      first >= 0xc2 && first < 0xe0 ? 1 : first >= 0xe0 && first < 0xf0 ? 2 : first >= 0xf0 && first < 0xf5 ? 3 : 0
    if (more === 0) return false
    if (index + more > bytes.length) return goesOn
    const second = bytes[index] as number
    // No overlong forms, no surrogates, nothing beyond the last character.
    const from = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80
    const to = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf
    if (second < from || second > to) return false
    for (let next = index + 1; next < index + more; next++) if (((bytes[next] as number) & 0xc0) !== 0x80) return false
    index += more
  }
  return true
}
