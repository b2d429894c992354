import { SeededRandom } from '../seeded-random.ts'
import type { AttackTransform } from './attack-transform.ts'
import { utf8Bytes, utf8Text, wellFormed } from './well-formed.ts'

const joins = ['\u200b', '\u200c', '\u200d', '\u2060'] as const
const anyJoin = /\u200b|\u200c|\u200d|\u2060/g
const carrier = '\u{1f642}'

const selector = (byte: number): string => String.fromCodePoint(byte < 16 ? 0xfe00 + byte : 0xe0100 + byte - 16)

/** Text that a reader does not see, or sees without what keeps filters from matching it. */
export const invisibleTransforms: readonly AttackTransform[] = [
  {
    name: 'tag-characters',
    family: 'invisible',
    hint: 'Unicode tag characters',
    apply: (text) => text.replace(/[ -~]/g, (character) => String.fromCodePoint(0xe0000 + character.charCodeAt(0))),
    inverse: (text) =>
      text.replace(/\udb40[\udc20-\udc7e]/g, (tag) => String.fromCharCode((tag.codePointAt(0) ?? 0) - 0xe0000)),
    domain: (text) => text.replace(/\udb40[\udc20-\udc7e]|[\ud800-\udfff]/g, ''),
  },
  {
    name: 'variation-selectors',
    family: 'invisible',
    hint: 'bytes in variation selectors',
    apply: (text) => carrier + Array.from(utf8Bytes(text), selector).join(''),
    inverse: (text) =>
      utf8Text(
        Uint8Array.from(Array.from(text).slice(1), (mark) => {
          const codePoint = mark.codePointAt(0) ?? 0
          return codePoint < 0x10000 ? codePoint - 0xfe00 : codePoint - 0xe0100 + 16
        }),
      ),
    domain: wellFormed,
  },
  {
    name: 'zero-width-bits',
    family: 'invisible',
    hint: 'bits in zero-width characters',
    apply: (text) =>
      Array.from(utf8Bytes(text), (byte) => byte.toString(2).padStart(8, '0'))
        .join('')
        .replaceAll('0', '\u200b')
        .replaceAll('1', '\u200c'),
    inverse: (text) =>
      utf8Text(
        Uint8Array.from(text.match(/.{8}/gu) ?? [], (bits) =>
          Number.parseInt(bits.replaceAll('\u200b', '0').replaceAll('\u200c', '1'), 2),
        ),
      ),
    domain: wellFormed,
  },
  {
    name: 'zero-width-joins',
    family: 'invisible',
    apply: (text, { seed = 0 } = {}) => Array.from(text).join(new SeededRandom(seed).pick(joins)),
    inverse: (text) => text.replace(anyJoin, ''),
    domain: (text) => wellFormed(text).replace(anyJoin, ''),
  },
  {
    name: 'direction-override',
    family: 'invisible',
    apply: (text) => `\u202e${Array.from(text).reverse().join('')}\u202c`,
    inverse: (text) => Array.from(text.slice(1, -1)).reverse().join(''),
    domain: wellFormed,
  },
]
