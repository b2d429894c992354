import { blanks } from './phrase-end.ts'
import { wordHash } from './word-hash.ts'

/** A phrase that means something wherever it stands; the scan finds its first word by hash, then reads the rest. */
export interface Trigger<Meaning> {
  /** In lower case, words separated by one space; the first is no number, since the scan looks up none. */
  readonly phrase: string
  readonly meaning: Meaning
}

export interface TriggerTable {
  /** One byte for each 16-bit hash: 1 when a trigger's first word has it. */
  readonly filter: Uint8Array
  /** Index of the entry whose first word is the word at [start, end), which has this hash, or −1. */
  find(text: string, start: number, end: number, hash: number): number
}

/** All triggers that begin with one word, longest first. */
export interface TriggerEntry<Meaning> {
  readonly word: string
  /** Units one of which stands after the word in every phrase; empty when the word alone is one. */
  readonly next: string
  readonly triggers: readonly Trigger<Meaning>[]
}

export class TriggerIndex<Meaning> implements TriggerTable {
  readonly filter = new Uint8Array(65_536)
  readonly entries: readonly TriggerEntry<Meaning>[]
  /**
   * 1 + the first entry of each 16-bit hash, and of each entry the next with the same; 0 ends the chain. A word whose hash
   * is another in capitals has an entry for each.
   */
  readonly #first = new Uint16Array(65_536)
  readonly #next: Uint16Array

  constructor(triggers: readonly Trigger<Meaning>[]) {
    const hashed = [...grouped(triggers)].flatMap(([word, ofWord]) => {
      const entry = {
        word,
        next: nextUnits(word, ofWord),
        triggers: ofWord.toSorted((a, b) => b.phrase.length - a.phrase.length),
      }
      return hashesOf(word).map((hash) => ({ hash, entry }))
    })
    this.#next = new Uint16Array(hashed.length)
    this.entries = hashed.map(({ hash, entry }, index) => {
      this.filter[hash] = 1
      this.#next[index] = this.#first[hash] as number
      this.#first[hash] = index + 1
      return entry
    })
  }

  find(text: string, start: number, end: number, hash: number): number {
    for (let entry = this.#first[hash & 0xffff] as number; entry !== 0; entry = this.#next[entry - 1] as number) {
      const { word, next } = this.entries[entry - 1] as TriggerEntry<Meaning>
      if (isWord(text, start, end, word)) return next === '' || next.includes(text.charAt(end)) ? entry - 1 : -1
    }
    return -1
  }
}

/** The 16 low bits of the hashes of the word, in lower case, with a capital, and in capitals: they differ in letters such as С and Ł. */
const hashesOf = (word: string): readonly number[] => [
  ...new Set(
    [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()]
      .filter((cased) => cased.length === word.length)
      .map((cased) => wordHash(cased) & 0xffff),
  ),
]

/** Whether the text has the word, which is in lower case, at [start, end). */
function isWord(text: string, start: number, end: number, word: string): boolean {
  if (end - start !== word.length) return false
  for (let index = 0; index < word.length; index++) {
    const code = text.charCodeAt(start + index)
    if (code >= 128) return text.slice(start, end).toLowerCase() === word
    if ((code >= 65 && code <= 90 ? code | 32 : code) !== word.charCodeAt(index)) return false
  }
  return true
}

/** What phraseEnd takes for the space of a phrase is all listed. */
const nextUnits = (word: string, triggers: readonly Trigger<unknown>[]): string =>
  triggers.some(({ phrase }) => phrase.length === word.length)
    ? ''
    : triggers.map(({ phrase }) => phrase.charAt(word.length).replace(' ', blanks)).join('')

const firstWord = ({ phrase }: { readonly phrase: string }): string =>
  /^(?:[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]|[\p{L}\p{M}\p{Nd}]+)/u.exec(phrase)?.[0] ?? phrase

function grouped<Meaning>(triggers: readonly Trigger<Meaning>[]): Map<string, Trigger<Meaning>[]> {
  const byWord = new Map<string, Trigger<Meaning>[]>()
  for (const trigger of triggers) {
    const word = firstWord(trigger)
    const ofWord = byWord.get(word)
    if (ofWord === undefined) byWord.set(word, [trigger])
    else ofWord.push(trigger)
  }
  return byWord
}
