import type { DecodedStretch } from './hidden-payload.ts'
import { textOfBytes } from './text-of-bytes.ts'

const tags = /(?:\udb40[\udc20-\udc7e]){2,}/g
const selectors = /(?:[\ufe00-\ufe0f]|\udb40[\udd00-\uddef]){3,}/g
// oxlint-disable-next-line no-misleading-character-class -- single zero-width characters are meant
const bits = /[\u200b\u200c\u200d\u2060\u2062\u2064\u2063\ufeff]{16,}/g
const blackFlag = '\ud83c\udff4'

/** Tag characters U+E0020–E007E are ASCII + 0xE0000. After a black flag they spell a region, which is an ordinary emoji. */
export function* decodeTagCharacters(text: string): Generator<DecodedStretch> {
  for (const match of text.matchAll(tags)) {
    if (text.startsWith(blackFlag, match.index - 2)) continue
    let decoded = ''
    for (let index = 1; index < match[0].length; index += 2)
      decoded += String.fromCharCode(match[0].charCodeAt(index) - 0xdc00)
    yield { encoding: 'tag-characters', start: match.index, end: match.index + match[0].length, decoded }
  }
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
      const decoded = textOfBytes(bytes)
      if (decoded === undefined) continue
      yield { encoding: 'zero-width-bits', start: match.index, end: match.index + digits.length, decoded }
      break
    }
  }
}
