const seed = 0x811c9dc5 | 0
const prime = 0x01000193

/** FNV-1a, one UTF-16 unit further; a word's hash begins at `emptyHash`. */
export const emptyHash = seed
export const hashWith = (hash: number, unit: number): number => Math.imul(hash ^ unit, prime)

const slotOf = (hash: number, mask: number): number => (hash ^ (hash >>> 15)) & mask

/**
 * Finds what is known of a word by a part of a text, without cutting the part out: most words of a text are looked up and
 * forgotten. Linear probing at most half full.
 */
export class SpellingIndex<Value> {
  private readonly slots: Int32Array
  private readonly mask: number
  private readonly words: string[] = []
  private readonly values: Value[] = []

  constructor(entries: ReadonlyMap<string, Value>) {
    let size = 16
    while (size < 2 * entries.size) size *= 2
    this.mask = size - 1
    this.slots = new Int32Array(size)
    for (const [word, value] of entries) {
      let hash = emptyHash
      for (let at = 0; at < word.length; at++) hash = hashWith(hash, word.charCodeAt(at))
      let slot = slotOf(hash, this.mask)
      while (this.slots[slot] !== 0) slot = (slot + 1) & this.mask
      this.slots[slot] = this.words.push(word)
      this.values.push(value)
    }
  }

  /** The value of the word text[start, end) whose hash is given. */
  find(text: string, start: number, end: number, hash: number): Value | undefined {
    for (let slot = slotOf(hash, this.mask); ; slot = (slot + 1) & this.mask) {
      const turn = this.slots[slot] ?? 0
      if (turn === 0) return undefined
      const word = this.words[turn - 1] ?? ''
      if (word.length === end - start && text.startsWith(word, start)) return this.values[turn - 1]
    }
  }
}
