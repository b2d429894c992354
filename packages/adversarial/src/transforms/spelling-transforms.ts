import { SeededRandom } from '../seeded-random.ts'
import type { AttackTransform } from './attack-transform.ts'
import { lettersOnly } from './byte-encodings.ts'
import { wellFormed } from './well-formed.ts'

const leetDigits: Readonly<Record<string, string>> = { a: '4', e: '3', i: '1', o: '0', s: '5', t: '7' }
const leetLetters: Readonly<Record<string, string>> = { 4: 'a', 3: 'e', 1: 'i', 0: 'o', 5: 's', 7: 't' }
const separators = ['-', '*', '_', '|', '~'] as const
const anySeparator = /[-*_|~]/g

const singleSpaces = (text: string): string => wellFormed(text).replace(/\s+/gu, ' ').trim()

/** Still readable letter by letter, but no longer the words that a filter knows. */
export const spellingTransforms: readonly AttackTransform[] = [
  {
    name: 'leet',
    family: 'spelling',
    hint: 'leet',
    apply: (text) => text.toLowerCase().replace(/[aeiost]/g, (letter) => leetDigits[letter] ?? letter),
    inverse: (text) => text.replace(/[431057]/g, (sign) => leetLetters[sign] ?? sign),
    domain: (text) => text.toLowerCase().replace(/[431057]/g, ''),
  },
  {
    name: 'spacing',
    family: 'spelling',
    apply: (text) =>
      text
        .split(' ')
        .map((word) => Array.from(word).join(' '))
        .join('   '),
    inverse: (text) =>
      text
        .split('   ')
        .map((word) => word.replaceAll(' ', ''))
        .join(' '),
    domain: singleSpaces,
  },
  {
    name: 'separators',
    family: 'spelling',
    apply: (text, { seed = 0 } = {}) => {
      const separator = new SeededRandom(seed).pick(separators)
      return text
        .split(' ')
        .map((word) => Array.from(word).join(separator))
        .join(' ')
    },
    inverse: (text) => text.replace(anySeparator, ''),
    domain: (text) => singleSpaces(text.replace(anySeparator, '')),
  },
  {
    name: 'camel-case',
    family: 'spelling',
    apply: (text) => lettersOnly(text).replace(/ ([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    inverse: (text) => text.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`),
    domain: lettersOnly,
  },
  {
    name: 'random-case',
    family: 'spelling',
    apply: (text, { seed = 0 } = {}) => {
      const random = new SeededRandom(seed)
      return text.replace(/[a-z]/gi, (letter) => (random.uniform() < 0.5 ? letter.toUpperCase() : letter.toLowerCase()))
    },
    inverse: (text) => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase()),
    domain: (text) => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase()),
  },
  {
    name: 'scrambled-letters',
    family: 'spelling',
    // Best-of-n's augmentation (Hughes et al. 2024): the inner letters of long words change places. No way back.
    apply: (text, { seed = 0 } = {}) => {
      const random = new SeededRandom(seed)
      return text.replace(/[a-z]{4,}/gi, (word) => {
        if (random.uniform() > 0.6) return word
        const inner = Array.from(word.slice(1, -1))
        for (let index = inner.length - 1; index > 0; index--) {
          const other = random.below(index + 1)
          ;[inner[index], inner[other]] = [inner[other] as string, inner[index] as string]
        }
        return word.charAt(0) + inner.join('') + word.slice(-1)
      })
    },
  },
]
