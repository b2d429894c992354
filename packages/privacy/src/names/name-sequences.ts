import type { Sightings } from '../scan/sightings.ts'
import { wordHash } from '../scan/word-hash.ts'
import { neverNames, notPersonWords } from './name-cues.ts'
import { classesOf, wordClass } from './name-table.ts'
import { isCapital } from '../scan/ascii.ts'

const { given, surname, ordinary } = wordClass

export interface NameWord {
  readonly start: number
  readonly end: number
  /** The scan's, with its sign: so it is a small integer, of which no object need be made. */
  readonly hash: number
  /** Bits of wordClass. */
  readonly classes: number
  readonly initial: boolean
  /** Joined to the word before by a hyphen: both are one. */
  readonly hyphenated: boolean
}

export interface NameSequence {
  readonly words: readonly NameWord[]
  /** The capitalised word before or after it makes it a place, a firm or a work. */
  readonly besideNotPerson: boolean
}

type Role = 'never' | 'not-person'

let roles: ReadonlyMap<number, Role> | undefined
/** 1 for the 16 low bits of every hash that has a role: most words are passed over without a look at the map. */
const mayHaveRole = new Uint8Array(65_536)

/** By the scan's hash, so that no word need be cut out to be looked up. */
function roleOf(hash: number): Role | undefined {
  if (roles === undefined) {
    roles = new Map([
      ...[...neverNames].map((word) => [wordHash(word) | 0, 'never'] as const),
      ...[...notPersonWords].map((word) => [wordHash(word) | 0, 'not-person'] as const),
    ])
    for (const known of roles.keys()) mayHaveRole[known & 0xffff] = 1
  }
  return mayHaveRole[hash & 0xffff] === 1 ? roles.get(hash) : undefined
}

const longestSequence = 5
const particles =
  /^ (?:de|da|do|dos|das|del|della|di|du|van|von|der|den|ter|la|le|bin|ibn|al|el|zu|van der|van den|van de|von der|de la|de los) $/

/** Gives every run of capitalised words that may be a person's name, in order. */
export function eachNameSequence(
  text: string,
  { capitalised }: Sightings,
  visit: (sequence: NameSequence) => void,
): void {
  let words: NameWord[] = []
  let besideNotPerson = false
  const finish = (): void => {
    if (words.length === 0) return
    visit({ words, besideNotPerson })
    words = []
  }
  for (let index = 0; index < capitalised.length; index += 3) {
    const start = capitalised[index] as number
    const end = capitalised[index + 1] as number
    const last = words[words.length - 1]
    if (last !== undefined && !joins(text, last, start)) {
      finish()
      besideNotPerson = false
    }
    const word = wordOf(
      text,
      start,
      end,
      capitalised[index + 2] as number,
      words.length === 1 && isPlainGiven(words[0]),
    )
    if (word === 'not-person') {
      // "Stanford University", "New York": the words it stands with are no person's either.
      besideNotPerson = true
      finish()
    } else if (word === undefined) {
      finish()
      besideNotPerson = false
    } else if (words.length < longestSequence) {
      const previous = capitalised[index - 2]
      if (words.length === 0 && besideNotPerson && previous !== undefined && start - previous > 1)
        besideNotPerson = false
      // An array that begins with its first word takes a fifth of the memory of one that grows to it.
      if (words.length === 0) words = [word]
      else words.push(word)
    }
  }
  finish()
}

function joins(text: string, last: NameWord, start: number): boolean {
  const gap = start - last.end
  if (gap > 9) return false
  const first = text.charCodeAt(last.end)
  if (gap === 1) {
    if (first === 46) return last.initial // .
    if (first === 39 || first === 0x2019) return last.end - last.start === 1 // ' ’
    return first === 32 || first === 0xa0 || first === 45 // -
  }
  if (first === 46) return gap === 2 && last.initial && text.charCodeAt(start - 1) === 32
  if (first !== 32) return false
  return gap === 2 ? text.charCodeAt(start - 1) === 32 : particles.test(text.slice(last.end, start))
}

/** Undefined for a word that stands in no name. */
function wordOf(
  text: string,
  start: number,
  end: number,
  hash: number,
  afterGiven: boolean,
): NameWord | 'not-person' | undefined {
  if (end - start === 1) {
    const letter = text.charCodeAt(start)
    const dotted = text.charCodeAt(end) === 46
    // Without a full stop, A and I are words, and others are initials only between names.
    const initial =
      ((letter >= 66 && letter <= 90 && letter !== 73) || letter >= 0xc0) &&
      text.charCodeAt(end) === 32 &&
      isCapital(text.charCodeAt(end + 1))
    return (dotted && isCapital(letter)) || (dotted && letter >= 0xc0) || initial
      ? { start, end, hash, classes: 0, initial: true, hyphenated: false }
      : apostrophised(text, start, end, hash)
  }
  if (end - start > 24) return undefined
  const classes = classesOf(hash)
  const role = roleOf(hash)
  // "Ivan King": a title or a month right after a given name is a surname when the lists have it as one.
  const isSurname = role === 'never' && afterGiven && (classes & surname) !== 0
  if (role !== undefined && !isSurname) return role === 'not-person' ? role : undefined
  const name = (classes & (given | surname)) !== 0
  // "OLED", "TVs": an abbreviation, unless it is in a list.
  if (
    classes === 0 &&
    isCapital(text.charCodeAt(start + 1)) &&
    (end - start <= 5 || !isCapital(text.charCodeAt(end - 1)))
  )
    return undefined
  // "James Sparks": an ordinary word right after a given name may be a surname.
  if (!name && (classes & ordinary) !== 0) {
    return afterGiven && text.charCodeAt(start - 1) === 32
      ? { start, end, hash, classes, initial: false, hyphenated: false }
      : undefined
  }
  return { start, end, hash, classes, initial: false, hyphenated: text.charCodeAt(start - 1) === 45 }
}

/** The O of O'Brien, the D of D'Angelo. */
const apostrophised = (text: string, start: number, end: number, hash: number): NameWord | undefined =>
  /^[OD]['’]/.test(text.slice(start, end + 1))
    ? { start, end, hash, classes: surname, initial: false, hyphenated: false }
    : undefined

const isPlainGiven = (word: NameWord | undefined): boolean =>
  word !== undefined && (word.classes & given) !== 0 && (word.classes & ordinary) === 0
