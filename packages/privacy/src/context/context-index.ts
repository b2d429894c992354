/** UTF-16 units that are searched before and after a value. */
const unitsBefore = 64
const unitsAfter = 40

/** A found context word. Keys are what recognisers ask for. */
interface ContextHit {
  readonly start: number
  readonly end: number
  readonly keys: readonly string[]
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

  add(hit: ContextHit): void {
    this.#hits.push(hit)
  }

  /** Whether any context word at all is near: most numbers of a table have none. */
  anyNear(start: number, end: number): boolean {
    const hit = this.#hits[this.#firstFrom(start - unitsBefore)]
    return hit !== undefined && hit.start <= end + unitsAfter
  }

  /** The nearest word with one of the keys, before or after [start, end). */
  nearest(start: number, end: number, keys: readonly string[]): NearWord | undefined {
    let best: NearWord | undefined
    for (let index = this.#firstFrom(start - unitsBefore); index < this.#hits.length; index++) {
      const hit = this.#hits[index] as ContextHit
      if (hit.start > end + unitsAfter) break
      const side = hit.end <= start ? 'before' : hit.start >= end ? 'after' : undefined
      if (side === undefined || !hit.keys.some((key) => keys.includes(key))) continue
      const distance = side === 'before' ? start - hit.end : hit.start - end
      // What follows a value names it less often than what stands before it.
      if (best === undefined || weight(side, distance) < weight(best.side, best.distance)) {
        best = { phrase: hit.phrase, distance, side }
      }
    }
    return best
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

const weight = (side: 'before' | 'after', distance: number): number => distance + (side === 'after' ? 12 : 0)
