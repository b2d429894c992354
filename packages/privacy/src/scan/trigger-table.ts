import { wordHash } from './word-hash.ts'

/** A phrase that means something wherever it stands; the scan finds its first word by hash, then reads the rest. */
export interface Trigger<Meaning> {
  /** In lower case, words separated by one space. */
  readonly phrase: string
  readonly meaning: Meaning
}

export interface TriggerTable {
  /** One byte for each 16-bit hash: 1 when a trigger's first word has it. */
  readonly filter: Uint8Array
  /** Index of the entry whose first word is the word at [start, end), or −1. */
  find(text: string, start: number, end: number): number
}

/** All triggers that begin with one word, longest first. */
export interface TriggerEntry<Meaning> {
  readonly word: string
  readonly triggers: readonly Trigger<Meaning>[]
}

export class TriggerIndex<Meaning> implements TriggerTable {
  readonly filter = new Uint8Array(65_536)
  readonly entries: readonly TriggerEntry<Meaning>[]
  readonly #indexByWord = new Map<string, number>()

  constructor(triggers: readonly Trigger<Meaning>[]) {
    const byWord = grouped(triggers)
    this.entries = [...byWord].map(([word, ofWord], index) => {
      this.filter[wordHash(word) & 0xffff] = 1
      this.#indexByWord.set(word, index)
      return { word, triggers: ofWord.toSorted((a, b) => b.phrase.length - a.phrase.length) }
    })
  }

  find(text: string, start: number, end: number): number {
    return this.#indexByWord.get(text.slice(start, end).toLowerCase()) ?? -1
  }
}

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
