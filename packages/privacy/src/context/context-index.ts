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

/** Which context words stand near a place. Hits are added in order of position. */
export class ContextIndex {
  readonly #hits: ContextHit[] = []
  #seenStart = -1
  #seenEnd = -1
  readonly #nearestByKey = new Map<string, NearWord>()

  add(hit: ContextHit): void {
    this.#hits.push(hit)
  }

  /** Whether any context word at all is near: most numbers of a table have none. */
  anyNear(start: number, end: number): boolean {
    if (this.#hits.length === 0) return false
    const hit = this.#hits[this.#firstFrom(start - unitsBefore)]
    return hit !== undefined && hit.start <= end + unitsAfter
  }

  /** The nearest word with one of the keys, before or after [start, end). */
  nearest(start: number, end: number, keys: readonly string[]): NearWord | undefined {
    if (this.#hits.length === 0) return undefined
    // A dozen recognisers ask about the same place.
    if (start !== this.#seenStart || end !== this.#seenEnd) this.#lookAround(start, end)
    let best: NearWord | undefined
    for (const key of keys) {
      const near = this.#nearestByKey.get(key)
      if (near !== undefined && (best === undefined || weight(near) < weight(best))) best = near
    }
    return best
  }

  #lookAround(start: number, end: number): void {
    this.#seenStart = start
    this.#seenEnd = end
    this.#nearestByKey.clear()
    for (let index = this.#firstFrom(start - unitsBefore); index < this.#hits.length; index++) {
      const { start: from, end: to, key, phrase } = this.#hits[index] as ContextHit
      if (from > end + unitsAfter) break
      if (to > start && from < end) continue
      const near: NearWord =
        to <= start ? { phrase, side: 'before', distance: start - to } : { phrase, side: 'after', distance: from - end }
      const known = this.#nearestByKey.get(key)
      if (known === undefined || weight(near) < weight(known)) this.#nearestByKey.set(key, near)
    }
  }

  #firstFrom(position: number): number {
    let low = 0
    let high = this.#hits.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#hits[middle] as ContextHit).start < position) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** What follows a value names it less often than what stands before it. */
const weight = ({ side, distance }: NearWord): number => distance + (side === 'after' ? 12 : 0)
