import type { AttackTransform } from './attack-transform.ts'
import { characterOf, utf8Bytes, utf8Text, wellFormed } from './well-formed.ts'

const bytesAs = (text: string, mark: string): string =>
  Array.from(utf8Bytes(text), (byte) => mark + byte.toString(16).toUpperCase().padStart(2, '0')).join('')

const bytesFrom = (text: string, mark: string): string =>
  utf8Text(Uint8Array.from(text.split(mark).slice(1), (digits) => Number.parseInt(digits, 16)))

/** Every character as the escape that some format reads. */
export const escapeEncodings: readonly AttackTransform[] = [
  {
    name: 'percent',
    family: 'encoding',
    hint: 'percent-encoding',
    apply: (text) => bytesAs(text, '%'),
    inverse: (text) => bytesFrom(text, '%'),
    domain: wellFormed,
  },
  {
    name: 'quoted-printable',
    family: 'encoding',
    hint: 'quoted-printable',
    apply: (text) => bytesAs(text, '='),
    inverse: (text) => bytesFrom(text, '='),
    domain: wellFormed,
  },
  {
    name: 'html-entities',
    family: 'encoding',
    hint: 'HTML entities',
    apply: (text) => Array.from(text, (character) => `&#${character.codePointAt(0)};`).join(''),
    inverse: (text) => text.replace(/&#([0-9]+);/g, (_, digits: string) => characterOf(digits)),
    domain: wellFormed,
  },
  {
    name: 'unicode-escapes',
    family: 'encoding',
    hint: 'Unicode escapes',
    apply: (text) =>
      Array.from(
        { length: text.length },
        (_, index) => `\\u${text.charCodeAt(index).toString(16).padStart(4, '0')}`,
      ).join(''),
    inverse: (text) =>
      text.replace(/\\u([0-9a-f]{4})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16))),
  },
]
