/** Places of equal text in the samples that are followed side by side. */
const mostPlaces = 8
const multiplier = 0x0100_0193
/** Bits of the first filter, which answers for most positions of a corpus. */
const filterBits = 22

export interface LongestPiece {
  readonly start: number
  readonly end: number
  readonly document: number
  readonly documentStart: number
}

/**
 * All pieces of `length` units in the samples, by rolling hash. A piece is known by its first place, its leader; places of
 * equal text are chained to it.
 */
export class SampleIndex {
  readonly length: number
  readonly #text: string
  /** Where each sample begins in the joined text, and where the last one ends. */
  readonly #starts: readonly number[]
  readonly #filter = new Uint8Array(1 << (filterBits - 3))
  /** Hash table of leaders, 0: empty, otherwise place + 1. */
  readonly #table: Int32Array
  readonly #hashes: Int32Array
  /** The next place of equal text, 0: none, otherwise place + 1. */
  readonly #next: Int32Array
  readonly #leader: Int32Array
  /** 1 at leaders that the corpus holds. */
  readonly #seen: Uint8Array
  readonly #longest: (LongestPiece | undefined)[]
  readonly #dropFactor: number

  constructor(samples: readonly string[], length: number) {
    this.length = length
    this.#text = samples.join('')
    let offset = 0
    this.#starts = [0, ...samples.map((sample) => (offset += sample.length))]
    this.#longest = samples.map(() => undefined)
    const size = this.#text.length
    this.#table = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(16, 2 * size))))
    this.#hashes = new Int32Array(size)
    this.#next = new Int32Array(size)
    this.#leader = new Int32Array(size).fill(-1)
    this.#seen = new Uint8Array(size)
    let factor = 1
    for (let index = 1; index < length; index += 1) factor = Math.imul(factor, multiplier)
    this.#dropFactor = factor
    for (let sample = 0; sample < samples.length; sample += 1)
      this.#add(this.#starts[sample] as number, this.#starts[sample + 1] as number)
  }

  #add(from: number, to: number): void {
    this.#roll(this.#text, from, to, (hash, place) => {
      const slot = this.#slotOf(hash, this.#text, place)
      const leader = (this.#table[slot] as number) - 1
      if (leader === -1) {
        this.#table[slot] = place + 1
        this.#hashes[place] = hash
        this.#leader[place] = place
        const bit = (hash ^ (hash >>> 16)) & ((1 << filterBits) - 1)
        this.#filter[bit >> 3] = (this.#filter[bit >> 3] as number) | (1 << (bit & 7))
        return
      }
      this.#leader[place] = leader
      // Chained right behind the leader: the order of places does not matter.
      this.#next[place] = this.#next[leader] as number
      this.#next[leader] = place + 1
    })
  }

  /** Marks the pieces that a document holds, and follows each of them for as long as it goes on. */
  read(document: string, number: number): void {
    let open = new Map<number, number>()
    let openAt = -2
    this.#roll(document, 0, document.length, (hash, position) => {
      const bit = (hash ^ (hash >>> 16)) & ((1 << filterBits) - 1)
      if (((this.#filter[bit >> 3] as number) & (1 << (bit & 7))) === 0) return
      const leader = (this.#table[this.#slotOf(hash, document, position)] as number) - 1
      if (leader === -1) return
      this.#seen[leader] = 1
      const following = new Map<number, number>()
      let place = leader
      for (let count = 0; count < mostPlaces; count += 1) {
        const before = openAt === position - 1 ? open.get(place - 1) : undefined
        const length = (before ?? this.length - 1) + 1
        following.set(place, length)
        this.#propose(place, length, position, number)
        place = (this.#next[place] as number) - 1
        if (place === -1) break
      }
      open = following
      openAt = position
    })
  }

  /** Where in a sample the pieces begin that the corpus holds, ascending. */
  *seenStarts(sample: number): Generator<number, void, void> {
    const start = this.#starts[sample] as number
    const end = (this.#starts[sample + 1] as number) - this.length
    for (let place = start; place <= end; place += 1)
      if (this.#seen[this.#leader[place] as number] === 1) yield place - start
  }

  longest(sample: number): LongestPiece | undefined {
    return this.#longest[sample]
  }

  /** A piece that ends with the piece at `place`, of this whole length, was read up to `position` of the document. */
  #propose(place: number, length: number, position: number, document: number): void {
    const sample = this.#sampleAt(place)
    const best = this.#longest[sample]
    if (best !== undefined && best.end - best.start >= length) return
    const end = place + this.length - (this.#starts[sample] as number)
    const start = end - length
    if (start < 0) return
    this.#longest[sample] = { start, end, document, documentStart: position + this.length - length }
  }

  #sampleAt(place: number): number {
    let low = 0
    let high = this.#starts.length - 1
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((this.#starts[middle] as number) <= place) low = middle
      else high = middle
    }
    return low
  }

  /** The table's slot of the piece at `place` of `text`, or the empty one where it would go. */
  #slotOf(hash: number, text: string, place: number): number {
    const mask = this.#table.length - 1
    let slot = (hash ^ (hash >>> 15)) & mask
    for (;;) {
      const leader = (this.#table[slot] as number) - 1
      if (leader === -1) return slot
      if (this.#hashes[leader] === hash && this.#isEqual(leader, text, place)) return slot
      slot = (slot + 1) & mask
    }
  }

  #isEqual(leader: number, text: string, place: number): boolean {
    for (let index = this.length - 1; index >= 0; index -= 1)
      if (this.#text.charCodeAt(leader + index) !== text.charCodeAt(place + index)) return false
    return true
  }

  /** Calls with the hash of each piece that lies between `from` and `to`. */
  #roll(text: string, from: number, to: number, visit: (hash: number, place: number) => void): void {
    const { length } = this
    if (to - from < length) return
    const drop = this.#dropFactor
    let hash = 0
    for (let index = from; index < from + length; index += 1)
      hash = (Math.imul(hash, multiplier) + text.charCodeAt(index)) | 0
    visit(hash, from)
    for (let end = from + length; end < to; end += 1) {
      const dropped = Math.imul(text.charCodeAt(end - length), drop)
      hash = (Math.imul((hash - dropped) | 0, multiplier) + text.charCodeAt(end)) | 0
      visit(hash, end - length + 1)
    }
  }
}
