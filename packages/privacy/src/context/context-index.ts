import { wordHash } from '../scan/word-hash.ts'

/** UTF-16 units that are searched before and after a value. */
const unitsBefore = 64
const unitsAfter = 40

/** A found context word. The key is what recognisers ask for. */
interface ContextHit {
  readonly start: number
  readonly end: number
  readonly key: string
  readonly phrase: string
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

/** Which context words stand near a place. Hits are added in order of position; places may be asked for in any order. */
export class ContextIndex {
  readonly #hits: ContextHit[] = []
  readonly #bits: number[] = []
  readonly #bitByKey = new Map<string, number>()
  #seenStart = -1
  #seenEnd = -1
  #first = 0
  /** Of the hits around the last place: the nearest of each key. */
  readonly #nearest: ContextHit[] = []
  readonly #weights: number[] = []

  add(hit: ContextHit): void {
    let bit = this.#bitByKey.get(hit.key)
    if (bit === undefined) this.#bitByKey.set(hit.key, (bit = bitOf(hit.key)))
    this.#hits.push(hit)
    this.#bits.push(bit)
  }

  /** The bits of all words around [start, end); 0 when there are none, as beside most numbers of a table. */
  keysNear(start: number, end: number): number {
    const hits = this.#hits
    if (hits.length === 0) return 0
    let mask = 0
    for (let index = this.#firstFrom(start - unitsBefore); index < hits.length; index++) {
      if ((hits[index] as ContextHit).start > end + unitsAfter) break
      mask |= this.#bits[index] as number
    }
    return mask
  }

  /** The nearest word with one of the keys, before or after [start, end). */
  nearest(start: number, end: number, keys: readonly string[]): NearWord | undefined {
    if (this.#hits.length === 0 || keys.length === 0) return undefined
    // A dozen recognisers ask about the same place.
    if (start !== this.#seenStart || end !== this.#seenEnd) this.#lookAround(start, end)
    let best: ContextHit | undefined
    let bestWeight = Infinity
    for (let index = 0; index < this.#nearest.length; index++) {
      const hit = this.#nearest[index] as ContextHit
      const weight = this.#weights[index] as number
      if (weight < bestWeight && keys.includes(hit.key)) {
        best = hit
        bestWeight = weight
      }
    }
    if (best === undefined) return undefined
    const { phrase } = best
    return best.end <= start
      ? { phrase, side: 'before', distance: start - best.end }
      : { phrase, side: 'after', distance: best.start - end }
  }

  #lookAround(start: number, end: number): void {
    this.#seenStart = start
    this.#seenEnd = end
    const nearest = this.#nearest
    const weights = this.#weights
    nearest.length = weights.length = 0
    for (let index = this.#firstFrom(start - unitsBefore); index < this.#hits.length; index++) {
      const hit = this.#hits[index] as ContextHit
      if (hit.start > end + unitsAfter) break
      if (hit.end > start && hit.start < end) continue
      const weight = hit.end <= start ? start - hit.end : hit.start - end + afterWeight
      let at = 0
      while (at < nearest.length && (nearest[at] as ContextHit).key !== hit.key) at += 1
      if (at < nearest.length && weight >= (weights[at] as number)) continue
      nearest[at] = hit
      weights[at] = weight
    }
  }

  /** Places are mostly asked for in order: the search goes on where the last one ended. */
  #firstFrom(position: number): number {
    const hits = this.#hits
    let index = this.#first
    if (index > 0 && (hits[index - 1] as ContextHit).start >= position) {
      let low = 0
      let high = index
      while (low < high) {
        const middle = (low + high) >> 1
        if ((hits[middle] as ContextHit).start < position) low = middle + 1
        else high = middle
      }
      index = low
    } else while (index < hits.length && (hits[index] as ContextHit).start < position) index += 1
    this.#first = index
    return index
  }
}

/** What follows a value names it less often than what stands before it: units added to its distance. */
const afterWeight = 12
