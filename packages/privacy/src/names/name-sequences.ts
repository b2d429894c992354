import type { Sightings } from '../scan/sightings.ts'
import { neverNames, notPersonWords } from './name-cues.ts'
import { classesOf, wordClass } from './name-table.ts'

const { given, surname, ordinary } = wordClass

export interface NameWord {
  readonly start: number
  readonly end: number
  /** Bits of wordClass. */
  readonly classes: number
  readonly initial: boolean
}

export interface NameSequence {
  readonly words: readonly NameWord[]
  /** The capitalised word before or after it makes it a place, a firm or a work. */
  readonly besideNotPerson: boolean
}

const longestSequence = 5
const particles = /^ (?:de|da|do|dos|das|del|della|di|du|van|von|der|den|ter|la|le|bin|ibn|al|el|zu|van der|van den|van de|von der|de la|de los) $/
const joiners = /^(?:[ \u00a0]|-|['’]|\. ?| {2})$/

/** Runs of capitalised words that may be a person's name. */
export function* nameSequences(text: string, { capitalised }: Sightings): Generator<NameSequence> {
  let words: NameWord[] = []
  let besideNotPerson = false
  for (let index = 0; index < capitalised.length; index += 3) {
    const start = capitalised[index] as number
    const end = capitalised[index + 1] as number
    const last = words.at(-1)
    if (last !== undefined && !joins(text, last, start)) {
      yield { words, besideNotPerson }
      words = []
      besideNotPerson = false
    }
    const word = wordOf(text, start, end, capitalised[index + 2] as number)
    if (word === 'not-person') {
      // "Stanford University", "New York": the words it stands with are no person's either.
      besideNotPerson = true
      if (words.length > 0) {
        yield { words, besideNotPerson }
        words = []
      }
    } else if (word === undefined) {
      if (words.length > 0) yield { words, besideNotPerson }
      words = []
      besideNotPerson = false
    } else if (words.length < longestSequence) {
      const previous = capitalised[index - 2]
      if (words.length === 0 && besideNotPerson && previous !== undefined && start - previous > 1) besideNotPerson = false
      words.push(word)
    }
  }
  if (words.length > 0) yield { words, besideNotPerson }
}

function joins(text: string, last: NameWord, start: number): boolean {
  const gap = start - last.end
  if (gap > 9) return false
  const between = text.slice(last.end, start)
  if (between === '. ' || between === '.') return last.initial
  return joiners.test(between) || particles.test(between)
}

/** Undefined for a word that stands in no name. */
function wordOf(text: string, start: number, end: number, hash: number): NameWord | 'not-person' | undefined {
  if (end - start === 1) {
    const letter = text.charCodeAt(start)
    const initial = letter >= 65 && letter <= 90 && (text.charCodeAt(end) === 46 || text.charCodeAt(end) === 32)
    return initial && letter !== 73 ? { start, end, classes: 0, initial: true } : apostrophised(text, start, end)
  }
  if (end - start > 24) return undefined
  const classes = classesOf(hash)
  const name = (classes & (given | surname)) !== 0
  if (!name || (classes & ordinary) !== 0 || end - start <= 5) {
    const lower = text.slice(start, end).toLowerCase()
    if (notPersonWords.has(lower)) return 'not-person'
    if (neverNames.has(lower)) return undefined
  }
  if (!name && (classes & ordinary) !== 0) return undefined
  return { start, end, classes, initial: false }
}

/** The O of O'Brien, the D of D'Angelo. */
const apostrophised = (text: string, start: number, end: number): NameWord | undefined =>
  /^[OD]['’]/.test(text.slice(start, end + 1)) ? { start, end, classes: surname, initial: false } : undefined
