import type { DecodedStretch, HiddenEncoding } from './decoded-segment.ts'
import { isReadable } from './readable-bytes.ts'

/** One way to write characters by their numbers. */
interface EscapeKind {
  readonly encoding: HiddenEncoding
  /** What every escape begins with. */
  readonly sign: string
  /** Where the escape ends, or the run of escapes that give characters only together, that begins at `start`; or −1. */
  readonly endOf: (text: string, start: number) => number
  readonly decode: (text: string, start: number, end: number) => string
  /** Escapes in a run; most are one. */
  readonly count: (length: number) => number
}

/** Escapes may have plain text between them; further apart than this they are separate stretches. */
const widestGap = 24
const fewestEscapes = 3
const longestWordPart = 24

export const decodePercent = (text: string): Generator<DecodedStretch> => decodeEscapes(percent, text)
export const decodeHtmlEntities = (text: string): Generator<DecodedStretch> => decodeEscapes(htmlEntity, text)
export const decodeUnicodeEscapes = (text: string): Generator<DecodedStretch> => decodeEscapes(unicodeEscape, text)

function* decodeEscapes(kind: EscapeKind, text: string): Generator<DecodedStretch> {
  let start = -1
  let end = -1
  let count = 0
  let decoded = ''
  const stretch = (): DecodedStretch | undefined => {
    if (count < fewestEscapes) return undefined
    // Letters that touch the escapes belong to the same words.
    let from = start
    while (start - from < longestWordPart && isLetter(text.charCodeAt(from - 1))) from -= 1
    let to = end
    while (to - end < longestWordPart && isLetter(text.charCodeAt(to))) to += 1
    const whole = text.slice(from, start) + decoded + text.slice(end, to)
    return isReadable(whole) ? { encoding: kind.encoding, start: from, end: to, decoded: whole } : undefined
  }
  let at = text.indexOf(kind.sign)
  while (at >= 0) {
    const escapeEnd = kind.endOf(text, at)
    if (escapeEnd < 0) {
      at = text.indexOf(kind.sign, at + 1)
      continue
    }
    if (start >= 0 && at - end <= widestGap) {
      if (at > end) decoded += text.slice(end, at)
    } else {
      const found = stretch()
      if (found !== undefined) yield found
      start = at
      count = 0
      decoded = ''
    }
    decoded += kind.decode(text, at, escapeEnd)
    count += kind.count(escapeEnd - at)
    end = escapeEnd
    at = text.indexOf(kind.sign, end)
  }
  const found = stretch()
  if (found !== undefined) yield found
}

const isLetter = (unit: number): boolean => (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90)

/** The value of a hexadecimal digit, or −1; also for the NaN beyond the end. */
function digitValue(unit: number): number {
  if (unit >= 48 && unit <= 57) return unit - 48
  const letter = unit | 32
  return letter >= 97 && letter <= 102 ? letter - 87 : -1
}

/** How many hexadecimal digits stand from `start` on, `most` at most. */
function digitRun(text: string, start: number, most: number): number {
  let length = 0
  while (length < most && digitValue(text.charCodeAt(start + length)) >= 0) length += 1
  return length
}

/** The hexadecimal digits of [start, end) as a number; what is no digit is skipped. */
function numberOf(text: string, start: number, end: number, base = 16): number {
  let value = 0
  for (let index = start; index < end; index++) {
    const digit = digitValue(text.charCodeAt(index))
    if (digit >= 0) value = value * base + digit
  }
  return value
}

/** `%41%42`: the bytes of UTF-8, so that neighbours are decoded together. */
const percent: EscapeKind = {
  encoding: 'percent',
  sign: '%',
  endOf: (text, start) => {
    let end = start
    while (text.charCodeAt(end) === 37 && digitRun(text, end + 1, 2) === 2) end += 3
    return end > start ? end : -1
  },
  decode: (text, start, end) => {
    let decoded = ''
    for (let index = start; index < end; index += 3) {
      const byte = numberOf(text, index + 1, index + 3)
      if (byte >= 128) return manyBytes(text, start, end)
      decoded += String.fromCharCode(byte)
    }
    return decoded
  },
  count: (length) => length / 3,
}

function manyBytes(text: string, start: number, end: number): string {
  const bytes = new Uint8Array((end - start) / 3)
  for (let index = 0; index < bytes.length; index++)
    bytes[index] = numberOf(text, start + 3 * index + 1, start + 3 * index + 3)
  return new TextDecoder().decode(bytes)
}

const namedEntities = [
  ['amp;', '&'],
  ['lt;', '<'],
  ['gt;', '>'],
  ['quot;', '"'],
  ['apos;', "'"],
  ['nbsp;', '\u00a0'],
] as const

/** `&#65;`, `&#x41;`, `&amp;`. */
const htmlEntity: EscapeKind = {
  encoding: 'html-entity',
  sign: '&',
  endOf: (text, start) => {
    if (text.charCodeAt(start + 1) !== 35) {
      const name = namedEntities.find(([written]) => text.startsWith(written, start + 1))
      return name === undefined ? -1 : start + 1 + name[0].length
    }
    const hexadecimal = (text.charCodeAt(start + 2) | 32) === 120
    const from = hexadecimal ? start + 3 : start + 2
    const length = hexadecimal ? digitRun(text, from, 6) : decimalRun(text, from, 7)
    return length > 0 && text.charCodeAt(from + length) === 59 ? from + length + 1 : -1
  },
  decode: (text, start, end) => {
    if (text.charCodeAt(start + 1) !== 35)
      return namedEntities.find(([written]) => text.startsWith(written, start + 1))?.[1] ?? text.slice(start, end)
    const hexadecimal = (text.charCodeAt(start + 2) | 32) === 120
    return character(text, start, end, numberOf(text, start + 2, end, hexadecimal ? 16 : 10))
  },
  count: () => 1,
}

function decimalRun(text: string, start: number, most: number): number {
  let length = 0
  while (length < most && text.charCodeAt(start + length) >= 48 && text.charCodeAt(start + length) <= 57) length += 1
  return length
}

/** `\u0041`, `\u{41}`, `\x41`, `\U00000041`. */
const unicodeEscape: EscapeKind = {
  encoding: 'unicode-escape',
  sign: '\\',
  endOf: (text, start) => {
    const letter = text.charCodeAt(start + 1)
    if (letter === 117 && text.charCodeAt(start + 2) === 123) {
      const length = digitRun(text, start + 3, 6)
      return length > 0 && text.charCodeAt(start + 3 + length) === 125 ? start + 4 + length : -1
    }
    const length = letter === 117 ? 4 : letter === 120 ? 2 : letter === 85 ? 8 : 0
    return length > 0 && digitRun(text, start + 2, length) === length ? start + 2 + length : -1
  },
  decode: (text, start, end) => character(text, start, end, numberOf(text, start + 2, end)),
  count: () => 1,
}

/** Numbers beyond the last character stay as they are written. */
const character = (text: string, start: number, end: number, codePoint: number): string =>
  codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : text.slice(start, end)
