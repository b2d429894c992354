import { contextGroups } from '../context/context-groups.ts'
import type { Sightings } from '../scan/sightings.ts'
import { wordHash } from '../scan/word-hash.ts'
import { neverNames, notPersonWords } from './name-cues.ts'
import { classesOf, wordClass } from './name-table.ts'
import { isCapital } from '../scan/ascii.ts'

const { given, surname, ordinary, place } = wordClass

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
      ...contextNames(),
      ...[...neverNames].map((word) => [wordHash(word) | 0, 'never'] as const),
      ...[...notPersonWords].map((word) => [wordHash(word) | 0, 'not-person'] as const),
    ])
    for (const known of roles.keys()) mayHaveRole[known & 0xffff] = 1
    for (const form of formsOfFirms) mayBeForm[wordHash(form) & 0xffff] = 1
  }
  return mayHaveRole[hash & 0xffff] === 1 ? roles.get(hash) : undefined
}

/** "Reisepass", "Kennzeichen": what names a kind of value is no person, unless the lists know it as a name. */
const contextNames = (): readonly (readonly [number, Role])[] =>
  Object.values(contextGroups)
    .flatMap((list) => list.split('|'))
    .filter((word) => word.length >= shortestContextName && !word.includes(' '))
    .map((word) => wordHash(word[0]?.toUpperCase() + word.slice(1)) | 0)
    .filter((hash) => (classesOf(hash) & (given | surname)) === 0)
    .map((hash) => [hash, 'never'] as const)
const shortestContextName = 5

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
    const last = words[words.length - 1]
    if (last !== undefined && !joins(text, last, start)) {
      finish()
      besideNotPerson = false
    }
    const word = wordOf(text, capitalised, index, words.length === 1 && isPlainGiven(words[0]))
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
  capitalised: Int32Array,
  index: number,
  afterGiven: boolean,
): NameWord | 'not-person' | undefined {
  const start = capitalised[index] as number
  const end = capitalised[index + 1] as number
  const hash = capitalised[index + 2] as number
  if (end - start === 1) {
    return isInitial(text, capitalised, index, afterGiven)
      ? { start, end, hash, classes: 0, initial: true, hyphenated: false }
      : apostrophised(text, start, end, hash)
  }
  if (end - start > 24) return undefined
  const classes = classesOf(hash)
  const hyphenated = text.charCodeAt(start - 1) === 45
  const role = roleOf(hash)
  if (role === 'never') {
    // "Ivan King", "April Robertson": a title or a month right beside a name is one when the lists have it as one.
    const isName =
      (afterGiven && (classes & surname) !== 0) ||
      (isPlainSurname(capitalised, index + 3, end) && givenToo.has(text.slice(start, end)))
    if (!isName) return undefined
  } else if (role === 'not-person') {
    // "Lane-Poole", "St-Jean"
    if (!hyphenated && !(text.charCodeAt(end) === 45 && capitalised[index + 3] === end + 1)) return role
  } else if (isFormOfFirm(text, start, end, hash)) return 'not-person'
  const name = (classes & (given | surname)) !== 0
  // "OLED", "TVs": an abbreviation, unless it is in a list or begins with the Dutch IJ.
  if (
    classes === 0 &&
    isCapital(text.charCodeAt(start + 1)) &&
    (end - start <= 5 || !isCapital(text.charCodeAt(end - 1))) &&
    !(end - start > 3 && text.startsWith('IJ', start))
  )
    return undefined
  // "James Sparks": an ordinary word right after a given name may be a surname.
  if (!name && (classes & ordinary) !== 0) {
    return (afterGiven && text.charCodeAt(start - 1) === 32) || role !== undefined
      ? { start, end, hash, classes, initial: false, hyphenated }
      : undefined
  }
  return { start, end, hash, classes, initial: false, hyphenated }
}

/** One capital letter, with a full stop or between names. A and I are words, but for those right after a given name. */
function isInitial(text: string, capitalised: Int32Array, index: number, afterGiven: boolean): boolean {
  const end = capitalised[index + 1] as number
  const letter = text.charCodeAt(end - 1)
  const code = text.charCodeAt(end)
  if (code === 46) return isCapital(letter) || letter >= 0xc0
  if (code !== 32 || capitalised[index + 3] !== end + 1) return false
  if (letter !== 65 && letter !== 73) return true
  const next = classesOf(capitalised[index + 5] as number)
  return afterGiven && ((next & ordinary) === 0 || (next & surname) !== 0)
}

/** Of the words that stand in no name, those that people are called by. */
const givenToo: ReadonlySet<string> = new Set(['April', 'May', 'June', 'August', 'Christian', 'Jan', 'German'])

/** Whether the word at `index` stands one blank after `end`, and the lists have it as a surname and as nothing else. */
const isPlainSurname = (capitalised: Int32Array, index: number, end: number): boolean =>
  capitalised[index] === end + 1 &&
  (classesOf(capitalised[index + 2] as number) & (surname | ordinary | place)) === surname

/** Legal forms whose letters are words in lower case. */
const formsOfFirms: ReadonlySet<string> = new Set(
  'SA NV BV AB AS ASA SE KG SPA SRL SAS OYJ PTY PTE KK SL PLC'.split(' '),
)
const mayBeForm = new Uint8Array(65_536)
const isFormOfFirm = (text: string, start: number, end: number, hash: number): boolean =>
  mayBeForm[hash & 0xffff] === 1 && isCapital(text.charCodeAt(end - 1)) && formsOfFirms.has(text.slice(start, end))

/** The O of O'Brien, the D of D'Angelo. */
const apostrophised = (text: string, start: number, end: number, hash: number): NameWord | undefined =>
  /^[OD]['’]/.test(text.slice(start, end + 1))
    ? { start, end, hash, classes: surname, initial: false, hyphenated: false }
    : undefined

const isPlainGiven = (word: NameWord | undefined): boolean =>
  word !== undefined && (word.classes & given) !== 0 && (word.classes & ordinary) === 0
