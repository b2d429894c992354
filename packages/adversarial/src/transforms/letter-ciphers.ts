import { rotate47 } from '../decoding/letter-ciphers.ts'
import { SeededRandom } from '../seeded-random.ts'
import type { AttackTransform } from './attack-transform.ts'
import { wellFormed } from './well-formed.ts'

const mapLetters = (text: string, place: (letter: number) => number): string =>
  text.replace(/[a-z]/gi, (letter) => {
    const first = letter < 'a' ? 65 : 97
    return String.fromCharCode(first + ((place(letter.charCodeAt(0) - first) + 52) % 26))
  })

/** 1 to 25 without 13, which has a transform of its own. */
const shiftOf = (seed: number): number => {
  const shift = 1 + new SeededRandom(seed).below(24)
  return shift < 13 ? shift : shift + 1
}

const rotate13 = (text: string): string => mapLetters(text, (letter) => letter + 13)
const mirror = (text: string): string => mapLetters(text, (letter) => 25 - letter)
const reverse = (text: string): string => Array.from(text).reverse().join('')
const reverseLetters = (text: string): string => text.replace(/\S+/g, reverse)
const reverseWords = (text: string): string => text.split(' ').reverse().join(' ')

/** Letters or words changed in place or in order. */
export const letterCiphers: readonly AttackTransform[] = [
  { name: 'rot13', family: 'cipher', hint: 'ROT13', apply: rotate13, inverse: rotate13 },
  {
    name: 'caesar',
    family: 'cipher',
    hint: 'a Caesar cipher',
    apply: (text, { seed = 0 } = {}) => mapLetters(text, (letter) => letter + shiftOf(seed)),
    inverse: (text, { seed = 0 } = {}) => mapLetters(text, (letter) => letter - shiftOf(seed)),
  },
  { name: 'atbash', family: 'cipher', hint: 'the Atbash cipher', apply: mirror, inverse: mirror },
  { name: 'rot47', family: 'cipher', hint: 'ROT47', apply: rotate47, inverse: rotate47 },
  {
    name: 'reversal',
    family: 'cipher',
    hint: 'reversed letters',
    apply: reverse,
    inverse: reverse,
    domain: wellFormed,
  },
  {
    name: 'letter-reversal',
    family: 'cipher',
    hint: 'words written backwards',
    apply: reverseLetters,
    inverse: reverseLetters,
    domain: wellFormed,
  },
  {
    name: 'word-reversal',
    family: 'cipher',
    hint: 'words in reverse order',
    apply: reverseWords,
    inverse: reverseWords,
  },
  {
    name: 'interleaving',
    family: 'cipher',
    hint: 'every second letter',
    apply: (text, { seed = 0 } = {}) => {
      const random = new SeededRandom(seed)
      return Array.from(text, (character) => character + random.pick([...'abcdefghijklmnopqrstuvwxyz'])).join('')
    },
    inverse: (text) =>
      Array.from(text)
        .filter((_, index) => index % 2 === 0)
        .join(''),
    domain: wellFormed,
  },
]
