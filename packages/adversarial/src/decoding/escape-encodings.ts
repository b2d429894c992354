import type { DecodedStretch, PayloadEncoding } from './hidden-payload.ts'
import { isPrintable } from './text-of-bytes.ts'

const percent = /(?:%[0-9a-fA-F]{2})+/g
const htmlEntity = /&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|amp|lt|gt|quot|apos|nbsp|colon|period|comma|excl|lpar|rpar);/g
const unicodeEscape =
  /\\(?:u\{[0-9a-fA-F]{1,6}\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|U[0-9a-fA-F]{8})|U\+[0-9a-fA-F]{4,6} ?/g
const quotedPrintable = /(?<!=)(?:=[0-9A-F]{2})+|=\r?\n/g

const namedEntities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  colon: ':',
  period: '.',
  comma: ',',
  excl: '!',
  lpar: '(',
  rpar: ')',
}

/** Escapes may have plain text between them; further apart than this they are separate stretches. */
const widestGap = 96
/** Letters, digits and signs that touch a stretch belong to the same words. */
const widestMargin = 96

export const decodePercent = (text: string): Generator<DecodedStretch> => decodeEscapes('percent', percent, text)
export const decodeHtmlEntities = (text: string): Generator<DecodedStretch> =>
  decodeEscapes('html-entities', htmlEntity, text)
export const decodeUnicodeEscapes = (text: string): Generator<DecodedStretch> =>
  decodeEscapes('unicode-escapes', unicodeEscape, text)
export const decodeQuotedPrintable = (text: string): Generator<DecodedStretch> =>
  decodeEscapes('quoted-printable', quotedPrintable, text)

function* decodeEscapes(encoding: PayloadEncoding, expression: RegExp, text: string): Generator<DecodedStretch> {
  let start = -1
  let end = -1
  let pieces: string[] = []
  const stretch = (): DecodedStretch | undefined => {
    if (start < 0) return undefined
    const before = /[^\s"'`<>]*$/.exec(text.slice(Math.max(0, start - widestMargin), start))?.[0] ?? ''
    const after = /^[^\s"'`<>]*/.exec(text.slice(end, end + widestMargin))?.[0] ?? ''
    const decoded = before + pieces.join('') + after
    if (!isPrintable(decoded) || decoded.length < 3) return undefined
    return { encoding, start: start - before.length, end: end + after.length, decoded }
  }
  for (const match of text.matchAll(expression)) {
    const gap = match.index - end
    if (start >= 0 && gap <= widestGap) {
      pieces.push(text.slice(end, match.index))
    } else {
      const found = stretch()
      if (found !== undefined) yield found
      start = match.index
      pieces = []
    }
    pieces.push(unescaped(encoding, match[0]))
    end = match.index + match[0].length
  }
  const found = stretch()
  if (found !== undefined) yield found
}

function unescaped(encoding: PayloadEncoding, escape: string): string {
  if (encoding === 'percent') return utf8(escape.slice(1).split('%'))
  if (encoding === 'quoted-printable') return /^=\r?\n$/.test(escape) ? '' : utf8(escape.slice(1).split('='))
  if (encoding === 'html-entities') return entityText(escape)
  return character(Number.parseInt(escape.replace(/[^0-9a-fA-F]/g, ''), 16), escape)
}

let decoder: InstanceType<typeof TextDecoder> | undefined

const utf8 = (bytes: readonly string[]): string =>
  (decoder ??= new TextDecoder()).decode(Uint8Array.from(bytes, (digits) => Number.parseInt(digits, 16)))

function entityText(entity: string): string {
  const name = entity.slice(1, -1)
  if (!name.startsWith('#')) return namedEntities[name] ?? entity
  const digits = name.slice(1)
  return character(/^x/i.test(digits) ? Number.parseInt(digits.slice(1), 16) : Number.parseInt(digits, 10), entity)
}

const character = (codePoint: number, otherwise: string): string =>
  codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : otherwise
