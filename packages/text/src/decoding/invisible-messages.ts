import { bytesOfBits } from './byte-encodings.ts'
import type { DecodedStretch } from './decoded-segment.ts'
import { isReadable, readableBytes } from './readable-bytes.ts'

const tags = /(?:\udb40[\udc20-\udc7e]){2,}/g
const selectors = /(?:[\ufe00-\ufe0f]|\udb40[\udd00-\uddef]){3,}/g
// oxlint-disable-next-line no-misleading-character-class -- single zero-width characters are meant
const bits = /[\u200b\u200c\u200d\u2062\u2064\u2063]{16,}/g
const blackFlag = '\ud83c\udff4'

/** Tag characters U+E0020–E007E are ASCII + 0xE0000. After a black flag they spell a region, which is an ordinary emoji. */
export function* decodeTagCharacters(text: string): Generator<DecodedStretch> {
  for (const match of text.matchAll(tags)) {
    if (text.startsWith(blackFlag, match.index - 2)) continue
    const decoded = [...match[0]].map((tag) => String.fromCharCode((tag.codePointAt(0) ?? 0) - 0xe0000)).join('')
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
    const decoded = readableBytes(bytes)
    if (decoded !== undefined)
      yield { encoding: 'variation-selectors', start: match.index, end: match.index + match[0].length, decoded }
  }
}

/** Two zero-width characters as the bits of bytes, in either sense. */
export function* decodeInvisibleBits(text: string): Generator<DecodedStretch> {
  for (const match of text.matchAll(bits)) {
    const digits = match[0]
    for (const one of new Set(digits)) {
      const decoded = readableBytes(bytesOfBits(digits, one))
      if (decoded === undefined || !isReadable(decoded)) continue
      yield { encoding: 'invisible-bits', start: match.index, end: match.index + digits.length, decoded }
      break
    }
  }
}
