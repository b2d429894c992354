import { wordHash } from '../scan/word-hash.ts'

/** UTF-16 units that are searched before and after a value. */
const unitsBefore = 64
const unitsAfter = 40

/** A word that tells what stands near it. */
export interface ContextWord {
  readonly phrase: string
  /** What recognisers ask for. */
  readonly key: string
}

export interface NearWord {
  readonly phrase: string
  /** UTF-16 units between the word and the value. */
  readonly distance: number
  readonly side: 'before' | 'after'
}

/** One bit for each key; two keys may share one, so that a bit tells only what is not there. */
export const contextMask = (keys: readonly string[]): number => keys.reduce((mask, key) => mask | bitOf(key), 0)
const bitOf = (key: string): number => 1 << (wordHash(key) & 31)

/** Words and keys by number, made once for all texts. */
export class ContextWords {
  readonly words: readonly ContextWord[]
  /** Of each word: its key's number and its key's bit. */
  readonly keyOf: Uint16Array
  readonly bitOf: Int32Array
  /** Where each key stands in a list that is being made; all 0 between lists. */
  readonly placeOf: Int32Array

  constructor(words: readonly ContextWord[]) {
    this.words = words
    const numbers = new Map<string, number>()
    for (const { key } of words) if (!numbers.has(key)) numbers.set(key, numbers.size)
    this.keyOf = Uint16Array.from(words, ({ key }) => numbers.get(key) as number)
    this.bitOf = Int32Array.from(words, ({ key }) => bitOf(key))
    this.placeOf = new Int32Array(numbers.size)
  }
}

/** Which context words stand near a place. Words are added in order of position; places may be asked for in any order. */
export class ContextIndex {
  readonly #known: ContextWords
  /** Start, end and number of each word that was found. */
  #hits: Int32Array = nothing
  #size = 0
  #seenStart = -1
  #seenEnd = -1
  #first = 0
  /** Of the words around the last place: the nearest of each key. */
  readonly #nearest: number[] = []
  readonly #weights: number[] = []
  #nearestCount = 0

  constructor(known: ContextWords) {
    this.#known = known
  }

  /** Whether no word was found. */
  get isEmpty(): boolean {
    return this.#size === 0
  }

  add(start: number, end: number, word: number): void {
    if (this.#size === this.#hits.length) {
      const grown = new Int32Array(Math.max(24, 2 * this.#size))
      grown.set(this.#hits)
      this.#hits = grown
    }
    this.#hits[this.#size] = start
    this.#hits[this.#size + 1] = end
    this.#hits[this.#size + 2] = word
    this.#size += 3
  }

  /** Whether any word stands around [start, end). */
  hasNear(start: number, end: number): boolean {
    if (this.#size === 0) return false
    const at = this.#firstFrom(start - unitsBefore)
    return at < this.#size && (this.#hits[at] as number) <= end + unitsAfter
  }

  /** The bits of all words around [start, end); 0 when there are none, as beside most numbers of a table. */
  keysNear(start: number, end: number): number {
    if (this.#size === 0) return 0
    const hits = this.#hits
    const { bitOf } = this.#known
    let mask = 0
    for (let at = this.#firstFrom(start - unitsBefore); at < this.#size; at += 3) {
      if ((hits[at] as number) > end + unitsAfter) break
      mask |= bitOf[hits[at + 2] as number] as number
    }
    return mask
  }

  /** The nearest word with one of the keys, before or after [start, end). */
  nearest(start: number, end: number, keys: readonly string[]): NearWord | undefined {
    if (this.#size === 0 || keys.length === 0) return undefined
    // A dozen recognisers ask about the same place.
    if (start !== this.#seenStart || end !== this.#seenEnd) this.#lookAround(start, end)
    const { words } = this.#known
    const hits = this.#hits
    let best = -1
    let bestWeight = Infinity
    for (let index = 0; index < this.#nearestCount; index++) {
      const weight = this.#weights[index] as number
      if (weight >= bestWeight) continue
      const at = this.#nearest[index] as number
      if (!keys.includes((words[hits[at + 2] as number] as ContextWord).key)) continue
      best = at
      bestWeight = weight
    }
    if (best < 0) return undefined
    const { phrase } = words[hits[best + 2] as number] as ContextWord
    const from = hits[best] as number
    const to = hits[best + 1] as number
    return to <= start
      ? { phrase, side: 'before', distance: start - to }
      : { phrase, side: 'after', distance: from - end }
  }

  #lookAround(start: number, end: number): void {
    this.#seenStart = start
    this.#seenEnd = end
    const hits = this.#hits
    const nearest = this.#nearest
    const weights = this.#weights
    const { keyOf, placeOf } = this.#known
    let count = 0
    for (let at = this.#firstFrom(start - unitsBefore); at < this.#size; at += 3) {
      const from = hits[at] as number
      const to = hits[at + 1] as number
      if (from > end + unitsAfter) break
      if (to > start && from < end) continue
      const weight = to <= start ? start - to : from - end + afterWeight
      const key = keyOf[hits[at + 2] as number] as number
      const place = placeOf[key] as number
      if (place === 0) {
        nearest[count] = at
        weights[count] = weight
        placeOf[key] = ++count
      } else if (weight < (weights[place - 1] as number)) {
        nearest[place - 1] = at
        weights[place - 1] = weight
      }
    }
    this.#nearestCount = count
    for (let index = 0; index < count; index++)
      placeOf[keyOf[hits[(nearest[index] as number) + 2] as number] as number] = 0
  }

  /** Places are mostly asked for in order: the search goes on where the last one ended. */
  #firstFrom(position: number): number {
    const hits = this.#hits
    let at = this.#first
    if (at > 0 && (hits[at - 3] as number) >= position) {
      let low = 0
      let high = at / 3
      while (low < high) {
        const middle = (low + high) >> 1
        if ((hits[3 * middle] as number) < position) low = middle + 1
        else high = middle
      }
      at = 3 * low
    } else while (at < this.#size && (hits[at] as number) < position) at += 3
    this.#first = at
    return at
  }
}

const nothing = new Int32Array(0)

/** What follows a value names it less often than what stands before it: units added to its distance. */
const afterWeight = 12
