import { upsideDown } from '../decoding/folded-letters.ts'
import { SeededRandom } from '../seeded-random.ts'
import type { AttackTransform } from './attack-transform.ts'
import { wellFormed } from './well-formed.ts'

/** ASCII letters and the Cyrillic and Greek ones that look the same (Unicode TR39). */
const latin = 'aceijopsxyABCEHIKMOPSTXZ'
const lookalikes = 'асеіјорѕхуАВСЕНІКМОРЅТХΖ'
const smallCapitals = 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ'
const smallLetters = 'abcdefghijklmnoprstuvwyz'
/** First letters of the bold, bold italic, bold script, bold fraktur, sans-serif, sans-serif bold and monospace alphabets. */
const mathematicalAlphabets = [0x1d400, 0x1d468, 0x1d4d0, 0x1d56c, 0x1d5a0, 0x1d5d4, 0x1d670] as const
const firstMathematical = 0x1d400
const lastMathematical = 0x1d6a3
const marks = ['\u0300', '\u0301', '\u0308', '\u0327', '\u0330', '\u0336', '\u034e', '\u035c', '\u0363'] as const
const anyMark = /[\u0300-\u036f]/gu

/** Letters of `from` as the ones at the same place in `to`. */
const mapped = (text: string, from: string, to: string): string => {
  const targets = Array.from(to)
  return text.replace(new RegExp(`[${from}]`, 'gu'), (letter) => targets[Array.from(from).indexOf(letter)] ?? letter)
}

const shifted = (text: string, lower: number, upper: number): string =>
  text.replace(/[a-z]/gi, (letter) => {
    const unit = letter.charCodeAt(0)
    return String.fromCodePoint(unit >= 97 ? lower + unit - 97 : upper + unit - 65)
  })

/** Code points in [first, first + 26) as lower-case letters. */
const lettersFrom = (text: string, first: number): string =>
  Array.from(text, (character) => {
    const place = (character.codePointAt(0) ?? 0) - first
    return place >= 0 && place < 26 ? String.fromCharCode(97 + place) : character
  }).join('')

const withoutRange = (text: string, first: number, last: number): string =>
  Array.from(wellFormed(text))
    .filter((character) => {
      const codePoint = character.codePointAt(0) ?? 0
      return codePoint < first || codePoint > last
    })
    .join('')

const upsideDownDomain = (text: string): string =>
  Array.from(text.toLowerCase(), (character) => (upsideDown[character] === undefined ? ' ' : character)).join('')

/** Letters that look like the ones they replace, or are them in another dress. */
export const lookalikeTransforms: readonly AttackTransform[] = [
  {
    name: 'confusables',
    family: 'lookalike',
    apply: (text) => mapped(text, latin, lookalikes),
    inverse: (text) => mapped(text, lookalikes, latin),
    domain: (text) => mapped(text, lookalikes, latin),
  },
  {
    name: 'full-width',
    family: 'lookalike',
    apply: (text) => text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)),
    inverse: (text) =>
      text.replace(/[\uff01-\uff5e]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0)),
    domain: (text) => text.replace(/[\uff01-\uff5e]/g, ''),
  },
  {
    name: 'mathematical-letters',
    family: 'lookalike',
    apply: (text, { seed = 0 } = {}) => {
      const first = new SeededRandom(seed).pick(mathematicalAlphabets)
      return shifted(text, first + 26, first)
    },
    inverse: (text) =>
      Array.from(text, (character) => {
        const place = (character.codePointAt(0) ?? 0) - firstMathematical
        if (place < 0 || place > lastMathematical - firstMathematical) return character
        return String.fromCharCode(place % 52 < 26 ? 65 + (place % 52) : 71 + (place % 52))
      }).join(''),
    domain: (text) => withoutRange(text, firstMathematical, lastMathematical),
  },
  {
    name: 'circled-letters',
    family: 'lookalike',
    apply: (text) => shifted(text, 0x24d0, 0x24b6),
    inverse: (text) =>
      text.replace(/[\u24b6-\u24e9]/g, (letter) => {
        const place = letter.charCodeAt(0) - 0x24b6
        return String.fromCharCode(place < 26 ? 65 + place : 71 + place)
      }),
    domain: (text) => withoutRange(text, 0x24b6, 0x24e9),
  },
  {
    name: 'squared-letters',
    family: 'lookalike',
    apply: (text) => shifted(text.toLowerCase(), 0x1f170, 0x1f170),
    inverse: (text) => lettersFrom(text, 0x1f170),
    domain: (text) => withoutRange(text.toLowerCase(), 0x1f170, 0x1f189),
  },
  {
    name: 'regional-letters',
    family: 'lookalike',
    // A zero-width joiner less: neighbours would pair into flags, so a thin space keeps them apart.
    apply: (text) =>
      text
        .toLowerCase()
        .replace(/[a-z]/g, (letter) => `${String.fromCodePoint(0x1f1e6 + letter.charCodeAt(0) - 97)}\u200a`),
    inverse: (text) => lettersFrom(text.replaceAll('\u200a', ''), 0x1f1e6),
    domain: (text) => withoutRange(text.toLowerCase(), 0x1f1e6, 0x1f1ff).replaceAll('\u200a', ''),
  },
  {
    name: 'small-capitals',
    family: 'lookalike',
    apply: (text) => mapped(text.toLowerCase(), smallLetters, smallCapitals),
    inverse: (text) => mapped(text, smallCapitals, smallLetters),
    domain: (text) => mapped(text.toLowerCase(), smallCapitals, smallLetters).toLowerCase(),
  },
  {
    name: 'combining-marks',
    family: 'lookalike',
    apply: (text, { seed = 0 } = {}) => {
      const random = new SeededRandom(seed)
      return text.replace(/[a-z]/gi, (letter) => letter + random.pick(marks) + random.pick(marks))
    },
    inverse: (text) => text.replace(anyMark, ''),
    domain: (text) => text.replace(anyMark, ''),
  },
  {
    name: 'upside-down',
    family: 'lookalike',
    apply: (text) =>
      Array.from(upsideDownDomain(text), (letter) => upsideDown[letter] ?? letter)
        .reverse()
        .join(''),
    inverse: (text) => {
      const upright = new Map(Object.entries(upsideDown).map(([letter, turned]) => [turned, letter]))
      return Array.from(text, (letter) => upright.get(letter) ?? letter)
        .reverse()
        .join('')
    },
    domain: upsideDownDomain,
  },
]
