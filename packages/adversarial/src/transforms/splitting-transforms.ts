import { SeededRandom } from '../seeded-random.ts'
import type { AttackTransform } from './attack-transform.ts'

/** What string literals hold without escapes. */
const quotable = (text: string): string =>
  text
    .replace(/["'\\]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** Pieces of 3 to 9 units, none of them cut inside a pair of surrogates. */
function piecesOf(text: string, seed: number): string[] {
  const random = new SeededRandom(seed)
  const characters = Array.from(quotable(text))
  const pieces: string[] = []
  for (let at = 0; at < characters.length;) {
    const size = 3 + random.below(7)
    pieces.push(characters.slice(at, at + size).join(''))
    at += size
  }
  return pieces
}

const nameOf = (index: number): string => (index < 26 ? String.fromCharCode(97 + index) : `p${index}`)
const literals = (text: string): string => Array.from(text.matchAll(/"([^"]*)"/g), (match) => match[1]).join('')

/** A request in pieces that the model is to put together. */
export const splittingTransforms: readonly AttackTransform[] = [
  {
    name: 'concatenation',
    family: 'splitting',
    hint: 'pieces of a string',
    apply: (text, { seed = 0 } = {}) =>
      piecesOf(text, seed)
        .map((piece) => `"${piece}"`)
        .join(' + '),
    inverse: literals,
    domain: quotable,
  },
  {
    name: 'variables',
    family: 'splitting',
    hint: 'pieces in variables',
    apply: (text, { seed = 0 } = {}) => {
      const pieces = piecesOf(text, seed)
      const names = pieces.map((_, index) => nameOf(index))
      return `${pieces.map((piece, index) => `${names[index]}="${piece}"`).join('; ')}\n${names.join(' + ')}`
    },
    inverse: literals,
    domain: quotable,
  },
]
