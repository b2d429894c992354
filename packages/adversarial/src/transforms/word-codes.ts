import { brailleCells, morseCode, natoWords } from '../decoding/word-codes.ts'
import type { AttackTransform } from './attack-transform.ts'
import { lettersOnly } from './byte-encodings.ts'

/** Lower case, what the code has a sign for, one space between words. */
const written = (text: string, code: Readonly<Record<string, unknown>>): string =>
  Array.from(text.toLowerCase(), (character) => (code[character] === undefined ? ' ' : character))
    .join('')
    .replace(/ +/g, ' ')
    .trim()

function inverseOf(code: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(code).map(([letter, sign]) => [sign, letter]))
}

const inMorse = (text: string): string => written(text, morseCode)
const inBraille = (text: string): string => written(text, brailleCells)

const vowel = /[aeiou]/i

/** Consonants before the first vowel move behind a hyphen: "eveal-ray", "ignore-ay"; the hyphen makes it exact. */
function pigLatin(word: string): string {
  let moved = 0
  while (moved < word.length && !vowel.test(word.charAt(moved)) && !(moved > 0 && /y/i.test(word.charAt(moved))))
    moved++
  return moved === word.length ? `${word}-ay` : `${word.slice(moved)}-${word.slice(0, moved)}ay`
}

/** Letters as words, signs and cells. */
export const wordCodes: readonly AttackTransform[] = [
  {
    name: 'morse',
    family: 'encoding',
    hint: 'Morse code',
    apply: (text) =>
      inMorse(text)
        .split(' ')
        .map((word) => Array.from(word, (letter) => morseCode[letter] ?? '').join(' '))
        .join(' / '),
    inverse: (text) => {
      const letters = inverseOf(morseCode)
      return text
        .split(' / ')
        .map((word) =>
          word
            .split(' ')
            .map((sign) => letters.get(sign) ?? '')
            .join(''),
        )
        .join(' ')
    },
    domain: inMorse,
  },
  {
    name: 'nato',
    family: 'encoding',
    hint: 'the NATO spelling alphabet',
    apply: (text) =>
      lettersOnly(text)
        .split(' ')
        .map((word) => Array.from(word, (letter) => natoWords[letter] ?? '').join(' '))
        .join(' / '),
    inverse: (text) =>
      text
        .split(' / ')
        .map((word) =>
          word
            .split(' ')
            .map((spelled) => spelled.charAt(0))
            .join(''),
        )
        .join(' '),
    domain: lettersOnly,
  },
  {
    name: 'braille',
    family: 'encoding',
    hint: 'braille',
    apply: (text) =>
      Array.from(inBraille(text), (letter) => String.fromCharCode(0x2800 + (brailleCells[letter] ?? 0))).join(''),
    inverse: (text) => {
      const letters = new Map(Object.entries(brailleCells).map(([letter, dots]) => [dots, letter]))
      return Array.from(text, (cell) => letters.get(cell.charCodeAt(0) - 0x2800) ?? ' ').join('')
    },
    domain: inBraille,
  },
  {
    name: 'pig-latin',
    family: 'spelling',
    hint: 'Pig Latin',
    apply: (text) => text.replace(/[a-z]+/gi, pigLatin),
    // The second group is optional so that a run of letters is read once, not from each of its letters.
    inverse: (text) =>
      text.replace(/([a-z]+)(?:-([a-z]+))?/gi, (written, rest: string, moved: string | undefined) =>
        moved?.endsWith('ay') === true ? moved.slice(0, -2) + rest : written,
      ),
  },
]
