import { conceptWords } from '../model/concept-words.ts'
import type { GuessedReading } from './hidden-payload.ts'

const token = /[A-Za-z]+/g
const shortestWord = 4
const longestWord = 24
const fewestWords = 2
/** Of a line this much is read before and after the first such word. */
const widest = 1024

/** Telling words by a number that their first letter, last letter and the inner ones in any order have in common. */
let byLetters: ReadonlyMap<number, string> | undefined

function tellingWords(): ReadonlyMap<number, string> {
  if (byLetters !== undefined) return byLetters
  const words = new Map<number, string>()
  for (const entry of Object.values(conceptWords).flatMap((entries) => entries.split(' '))) {
    const spelling = entry.replace('*', '')
    if (!/^[a-z]+$/.test(spelling) || spelling.length < shortestWord || spelling.length > longestWord) continue
    const number = numberOf(spelling)
    if (!words.has(number)) words.set(number, spelling)
  }
  return (byLetters = words)
}

function numberOf(word: string): number {
  let inner = 0
  for (let at = 1; at < word.length - 1; at++) {
    const letter = word.charCodeAt(at) | 0x20
    inner = (inner + Math.imul(letter * letter, letter)) | 0
  }
  return Math.imul(inner, 1024) + (word.charCodeAt(0) & 31) * 32 + (word.charCodeAt(word.length - 1) & 31)
}

const sortedLetters = (word: string): string => Array.from(word).sort().join('')

/** The telling word that a scrambled one stands for, if any: same ends, same letters, another order. */
function unscrambled(word: string, words: ReadonlyMap<number, string>): string | undefined {
  const found = words.get(numberOf(word))
  if (found === undefined || found.length !== word.length) return undefined
  const small = word.toLowerCase()
  if (found === small || sortedLetters(found) !== sortedLetters(small)) return undefined
  return word.charCodeAt(0) < 0x60 ? found.charAt(0).toUpperCase() + found.slice(1) : found
}

const isLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a

/** Where the words begin that may be scrambled telling words. One pass without a string per word. */
function* scrambledPlaces(text: string, words: ReadonlyMap<number, string>): Generator<number> {
  const { length } = text
  for (let at = 0; at < length; at++) {
    if (!isLetter(text.charCodeAt(at))) continue
    const start = at
    while (at < length && isLetter(text.charCodeAt(at))) at++
    if (at - start < shortestWord || at - start > longestWord) continue
    const word = text.slice(start, at)
    if (unscrambled(word, words) !== undefined) yield start
  }
}

/** Lines in which at least two telling words have their inner letters in another order: "ingroe pveruois itnrsuctoins". */
export function* scrambledWordReadings(text: string): Generator<GuessedReading> {
  const words = tellingWords()
  let start = 0
  let end = -1
  let scrambled = 0
  for (const place of scrambledPlaces(text, words)) {
    if (place >= end) {
      start = Math.max(text.lastIndexOf('\n', place) + 1, place - widest)
      const lineEnd = text.indexOf('\n', place)
      end = Math.min(lineEnd < 0 ? text.length : lineEnd, place + widest)
      scrambled = 0
    }
    if (++scrambled !== fewestWords) continue
    const decoded = text.slice(start, end).replace(token, (word) => unscrambled(word, words) ?? word)
    yield { path: ['scrambled-letters'], decoded, start, end }
  }
}
