import type { DecodedStretch } from './hidden-payload.ts'
import { textOfBytes } from './text-of-bytes.ts'

const selectors = /(?:[\ufe00-\ufe0f]|\udb40[\udd00-\uddef]){3,}/g
// oxlint-disable-next-line no-misleading-character-class -- single zero-width characters are meant
const bits = /[\u200b\u200c\u200d\u2060\u2062\u2064\u2063\ufeff]{16,}/g
const blackFlag = '\ud83c\udff4'

const tagOrOther = /((?:\udb40[\udc20-\udc7e])+)/
const tagsAndBetween =
  /(?:\udb40[\udc20-\udc7e]){2,}(?:[^\u0000-\u007f\udb40]{0,12}(?:\udb40[\udc20-\udc7e])+)*[^\u0000-\u007f\udb40]{0,12}/g

/**
 * Tag characters U+E0020–E007E are ASCII + 0xE0000; other characters among them belong to the text. After a black flag they
 * spell a region, which is an ordinary emoji.
 */
export function* decodeTagCharacters(text: string): Generator<DecodedStretch> {
  for (const match of text.matchAll(tagsAndBetween)) {
    if (text.startsWith(blackFlag, match.index - 2)) continue
    const decoded = match[0]
      .split(tagOrOther)
      .map((piece, index) => (index % 2 === 0 ? piece : asciiOfTags(piece)))
      .join('')
    yield { encoding: 'tag-characters', start: match.index, end: match.index + match[0].length, decoded }
  }
}

function asciiOfTags(tags: string): string {
  let ascii = ''
  for (let index = 1; index < tags.length; index += 2) ascii += String.fromCharCode(tags.charCodeAt(index) - 0xdc00)
  return ascii
}

/** Variation selectors 1–256 as bytes 0–255. */
export function* decodeVariationSelectors(text: string): Generator<DecodedStretch> {
  for (const match of text.matchAll(selectors)) {
    const bytes = Uint8Array.from([...match[0]], (selector) => {
      const codePoint = selector.codePointAt(0) ?? 0
      return codePoint < 0x10000 ? codePoint - 0xfe00 : codePoint - 0xe0100 + 16
    })
    const decoded = textOfBytes(bytes)
    if (decoded !== undefined)
      yield { encoding: 'variation-selectors', start: match.index, end: match.index + match[0].length, decoded }
  }
}

/** Two zero-width characters as the bits of bytes, in either sense. */
export function* decodeZeroWidthBits(text: string): Generator<DecodedStretch> {
  for (const match of text.matchAll(bits)) {
    const digits = match[0]
    for (const one of new Set(digits.slice(0, 64))) {
      const bytes = new Uint8Array(digits.length >> 3)
      for (let index = 0; index < bytes.length * 8; index++)
        if (digits.charAt(index) === one) bytes[index >> 3] = (bytes[index >> 3] ?? 0) | (128 >> (index & 7))
      // Bits in reverse order are a reversed text's.
      const decoded = textOfBytes(bytes) ?? textOfBytes(reversedBits(bytes))
      if (decoded === undefined) continue
      yield { encoding: 'zero-width-bits', start: match.index, end: match.index + digits.length, decoded }
      break
    }
  }
}

function reversedBits(bytes: Uint8Array): Uint8Array {
  return Uint8Array.from(bytes, (byte) => {
    let turned = 0
    for (let bit = 0; bit < 8; bit++) turned |= ((byte >> bit) & 1) << (7 - bit)
    return turned
  }).reverse()
}
