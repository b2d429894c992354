import type { NameWord } from './name-sequences.ts'
import { wordClass } from './name-table.ts'

/** Further apart than so many UTF-16 units, a part of a name may be another person's. */
const reach = 2000

/** Where the words of full names stand, so that a part that stands alone is known again. */
export class FullNames {
  readonly #mentions = new Map<number, { readonly starts: number[]; score: number }>()

  /** Names come in order of position. */
  add(words: readonly NameWord[], score: number): void {
    for (const { start, end, hash, classes, initial } of words) {
      // "Rose" and "Will" are words too: alone they may be nobody.
      if (initial || end - start < 3 || (classes & wordClass.ordinary) !== 0) continue
      const known = this.#mentions.get(hash)
      if (known === undefined) this.#mentions.set(hash, { starts: [start], score })
      else {
        known.starts.push(start)
        known.score = Math.max(known.score, score)
      }
    }
  }

  /** The score of a full name with this word within reach, or 0. */
  near(hash: number, position: number): number {
    const known = this.#mentions.get(hash)
    if (known === undefined) return 0
    const { starts, score } = known
    let low = 0
    let high = starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((starts[middle] as number) < position - reach) low = middle + 1
      else high = middle
    }
    return (starts[low] ?? Infinity) <= position + reach ? score : 0
  }
}
