import { conceptWords } from '../model/concept-words.ts'
import type { GuessedReading } from './hidden-payload.ts'

const token = /[A-Za-z]+/g
/** Letters of the shortest word that is put back in order. */
export const shortestScrambled = 4
const longestWord = 24
const fewestWords = 2
/** Of a line this much is read before and after the first such word. */
const widest = 1024

/** Words that have the letters of telling ones ("form", "files", "conversation") and are themselves. */
const ordinaryWords =
  'from dream priest lies greek flies reserved slain rescue beings cellar damned lakes altering alters sorted storing excepted loiter conservation compiles denies pierces brakes'

interface TellingWords {
  /** By a number that the first letter, the last and the inner ones in any order have in common. */
  readonly byNumber: ReadonlyMap<number, string>
  /** By the low bits of that number: the number, and what the order of the letters comes to. */
  readonly numbers: Int32Array
  readonly orders: Int32Array
}

const lowMask = 2 ** 16 - 1
let telling: TellingWords | undefined

/** Of a letter from 0 to 25: what it adds to the sum of a word. */
export const letterWeight = (place: number): number => Math.imul(Math.imul(place + 97, place + 97), place + 97)

/** Of the letters so far and the next from 0 to 25: a number that depends on their order. */
export const nextOrder = (order: number, place: number): number => (Math.imul(order, 31) + place + 1) | 0

function numberOf(sum: number, first: number, last: number): number {
  const inner = (sum - letterWeight(first) - letterWeight(last)) | 0
  return Math.imul(inner ^ (inner >>> 13) ^ Math.imul(first * 32 + last, 0x01000193), 0x9e3779b1) >>> 2
}

function numberOfWord(word: string): { readonly number: number; readonly order: number } {
  let sum = 0
  let order = 0
  let place = 0
  for (let at = 0; at < word.length; at++) {
    place = (word.charCodeAt(at) | 0x20) - 97
    sum = (sum + letterWeight(place)) | 0
    order = nextOrder(order, place)
  }
  return { number: numberOf(sum, (word.charCodeAt(0) | 0x20) - 97, place), order }
}

function tellingWords(): TellingWords {
  if (telling !== undefined) return telling
  const byNumber = new Map<number, string>()
  const numbers = new Int32Array(lowMask + 1)
  const orders = new Int32Array(lowMask + 1)
  const ordinary = new Set(ordinaryWords.split(' ').map((word) => numberOfWord(word).number))
  for (const entry of Object.values(conceptWords).flatMap((entries) => entries.split(' '))) {
    const spelling = entry.replace('*', '')
    if (!/^[a-z]+$/.test(spelling) || spelling.length < shortestScrambled || spelling.length > longestWord) continue
    const { number, order } = numberOfWord(spelling)
    if (byNumber.has(number) || ordinary.has(number)) continue
    byNumber.set(number, spelling)
    numbers[number & lowMask] = number
    orders[number & lowMask] = order
  }
  return (telling = { byNumber, numbers, orders })
}

/** Whether a word may be a telling word with its letters in another order; hardly ever true of others, never of the word itself. */
export function looksScrambled(sum: number, order: number, firstUnit: number, last: number): boolean {
  const { numbers, orders } = tellingWords()
  const number = numberOf(sum, (firstUnit | 0x20) - 97, last)
  const slot = number & lowMask
  return numbers[slot] === number && orders[slot] !== order
}

const sortedLetters = (word: string): string => Array.from(word).sort().join('')

/** The telling word that a scrambled one stands for, if any: same ends, same letters, another order. */
function unscrambled(word: string, { byNumber }: TellingWords): string | undefined {
  const found = byNumber.get(numberOfWord(word).number)
  if (found === undefined || found === word || found.length !== word.length) return undefined
  const small = word.toLowerCase()
  if (found === small || sortedLetters(found) !== sortedLetters(small)) return undefined
  return word.charCodeAt(0) < 0x60 ? found.charAt(0).toUpperCase() + found.slice(1) : found
}

/** Lines in which at least two telling words have their inner letters in another order: "ingroe pveruois itnrsuctoins". */
export function* scrambledWordReadings(text: string): Generator<GuessedReading> {
  const words = tellingWords()
  let start = 0
  let end = -1
  let scrambled = 0
  for (const { 0: word, index } of text.matchAll(token)) {
    if (unscrambled(word, words) === undefined) continue
    if (index >= end) {
      start = Math.max(text.lastIndexOf('\n', index) + 1, index - widest)
      const lineEnd = text.indexOf('\n', index)
      end = Math.min(lineEnd < 0 ? text.length : lineEnd, index + widest)
      scrambled = 0
    }
    if (++scrambled !== fewestWords) continue
    const decoded = text.slice(start, end).replace(token, (written) => unscrambled(written, words) ?? written)
    yield { path: ['scrambled-letters'], decoded, start, end }
  }
}
