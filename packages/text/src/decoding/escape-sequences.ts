import type { DecodedStretch, HiddenEncoding } from './decoded-segment.ts'
import { isReadable } from './readable-bytes.ts'

const percent = /(?:%[0-9a-fA-F]{2})+/g
const htmlEntity = /&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|amp|lt|gt|quot|apos|nbsp);/g
const unicodeEscape = /\\(?:u\{[0-9a-fA-F]{1,6}\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|U[0-9a-fA-F]{8})/g

const namedEntities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
}

/** Escapes may have plain text between them; further apart than this they are separate stretches. */
const widestGap = 24
const fewestEscapes = 3

export const decodePercent = (text: string): Generator<DecodedStretch> =>
  decodeEscapes('percent', percent, percentText, text)
export const decodeHtmlEntities = (text: string): Generator<DecodedStretch> =>
  decodeEscapes('html-entity', htmlEntity, entityText, text)
export const decodeUnicodeEscapes = (text: string): Generator<DecodedStretch> =>
  decodeEscapes('unicode-escape', unicodeEscape, escapeText, text)

function* decodeEscapes(
  encoding: HiddenEncoding,
  expression: RegExp,
  decode: (escape: string) => string,
  text: string,
): Generator<DecodedStretch> {
  let start = -1
  let end = -1
  let count = 0
  let decoded = ''
  const stretch = (): DecodedStretch | undefined => {
    if (count < fewestEscapes) return undefined
    // Letters that touch the escapes belong to the same words.
    const before = /[A-Za-z]{0,24}$/.exec(text.slice(Math.max(0, start - 24), start))?.[0] ?? ''
    const after = /^[A-Za-z]{0,24}/.exec(text.slice(end, end + 24))?.[0] ?? ''
    const whole = before + decoded + after
    return isReadable(whole)
      ? { encoding, start: start - before.length, end: end + after.length, decoded: whole }
      : undefined
  }
  for (const match of text.matchAll(expression)) {
    if (start >= 0 && match.index - end <= widestGap) {
      decoded += text.slice(end, match.index)
    } else {
      const found = stretch()
      if (found !== undefined) yield found
      start = match.index
      count = 0
      decoded = ''
    }
    decoded += decode(match[0])
    count += encoding === 'percent' ? match[0].length / 3 : 1
    end = match.index + match[0].length
  }
  const found = stretch()
  if (found !== undefined) yield found
}

function percentText(escapes: string): string {
  const bytes = new Uint8Array(escapes.length / 3)
  for (let index = 0; index < bytes.length; index++)
    bytes[index] = Number.parseInt(escapes.slice(index * 3 + 1, index * 3 + 3), 16)
  return new TextDecoder().decode(bytes)
}

function entityText(entity: string): string {
  const name = entity.slice(1, -1)
  if (!name.startsWith('#')) return namedEntities[name] ?? entity
  return character(/^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10), entity)
}

const escapeText = (escape: string): string =>
  character(Number.parseInt(escape.replace(/[^0-9a-fA-F]/g, ''), 16), escape)

const character = (codePoint: number, otherwise: string): string =>
  codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : otherwise
