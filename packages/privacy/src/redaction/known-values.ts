/** An occurrence of a known value; UTF-16 offsets, half-open. */
export interface Occurrence {
  readonly start: number
  readonly end: number
  readonly type: string
}

interface Node {
  readonly children: Map<number, Node>
  /** Longest first. */
  values: { readonly value: string; readonly type: string; readonly wholeWord: boolean }[]
  /** More values begin in this way than are kept. */
  overflow: boolean
}

/** Units of a value that the tree holds; the rest is compared. Bounds the work per position of a text. */
const longestPath = 24

/** Values of one equal beginning that are compared at a place; of more, the beginning alone counts as found. */
const mostCompared = 32

const letters = 'A-Za-z\u00C0-\u058F'
const wordOnly = new RegExp(`^(?:[${letters}]+|[${letters}0-9]{1,7})$`)

/** A letter or digit of the scripts in which words end at blanks: ASCII, Latin, Greek, Cyrillic, Armenian. */
export const isWordUnit = (unit: number): boolean =>
  (unit >= 48 && unit <= 57) ||
  (unit >= 65 && unit <= 90) ||
  (unit >= 97 && unit <= 122) ||
  (unit >= 0xc0 && unit <= 0x58f)

/**
 * Sensitive values that were seen, for finding them again where no rule would: a prefix tree that grows while a text is read.
 * A value of letters alone ("Mark"), or of up to seven letters and digits, counts as whole word only; any other wherever it
 * stands.
 */
export class KnownValues {
  #root: Node = { children: new Map(), values: [], overflow: false }
  readonly #types = new Map<string, string>()
  readonly #usedUnits = new Uint8Array(65_536)
  #firstUnits = new Uint8Array(65_536)

  get size(): number {
    return this.#types.size
  }

  /** Later values of an equal spelling keep the first type. */
  add(value: string, type: string): void {
    if (value.trim() === '' || this.#types.has(value)) return
    this.#types.set(value, type)
    for (let index = 0; index < value.length; index += 1) this.#usedUnits[value.charCodeAt(index)] = 1
    this.#insert(value, type)
  }

  /** Forgets all but the latest values. */
  keepLatest(count: number): void {
    const latest = [...this.#types].slice(-count)
    this.#types.clear()
    this.#root = { children: new Map(), values: [], overflow: false }
    this.#firstUnits = new Uint8Array(65_536)
    for (const [value, type] of latest) this.add(value, type)
  }

  /** The first UTF-16 unit, from `from` on, that no value ever added contains; empty when there is none. */
  absentUnit(from: number): string {
    const unit = this.#usedUnits.indexOf(0, from)
    return unit === -1 ? '' : String.fromCharCode(unit)
  }

  /** Occurrences in `text` from `from` to `to`, whose ends count as ends of words; left to right, longest, not overlapping. */
  find(text: string, from = 0, to = text.length): readonly Occurrence[] {
    const found: Occurrence[] = []
    if (this.#types.size === 0) return found
    for (let start = from; start < to; start += 1) {
      if (this.#firstUnits[text.charCodeAt(start)] === 0) continue
      const occurrence = this.#longestAt(text, start, { from, to })
      if (occurrence === undefined) continue
      found.push(occurrence)
      start = occurrence.end - 1
    }
    return found
  }

  #insert(value: string, type: string): void {
    let node = this.#root
    const depth = Math.min(value.length, longestPath)
    for (let index = 0; index < depth; index += 1) {
      const unit = value.charCodeAt(index)
      let child = node.children.get(unit)
      if (child === undefined) node.children.set(unit, (child = { children: new Map(), values: [], overflow: false }))
      node = child
    }
    node.values.push({ value, type, wholeWord: wordOnly.test(value) })
    node.overflow ||= node.values.length > mostCompared
    node.values = node.values.toSorted((a, b) => b.value.length - a.value.length).slice(0, mostCompared)
    this.#firstUnits[value.charCodeAt(0)] = 1
  }

  #longestAt(text: string, start: number, { from, to }: { from: number; to: number }): Occurrence | undefined {
    let best: Occurrence | undefined
    let node = this.#root
    for (let end = start; end < to; end += 1) {
      const child = node.children.get(text.charCodeAt(end))
      if (child === undefined) break
      node = child
      if (node.values.length === 0) continue
      const occurrence = occurrenceAt(text, node, { start, pathEnd: end + 1, to })
      if (occurrence === undefined) continue
      const [first] = node.values
      if (first?.wholeWord === true && !isWholeWord(text, occurrence, { from, to })) continue
      best = occurrence
    }
    return best
  }
}

function occurrenceAt(
  text: string,
  { values, overflow }: Node,
  { start, pathEnd, to }: { start: number; pathEnd: number; to: number },
): Occurrence | undefined {
  for (const { value, type } of values) {
    if (start + value.length <= to && text.startsWith(value, start)) return { start, end: start + value.length, type }
  }
  const [longest] = values
  return overflow && longest !== undefined ? { start, end: pathEnd, type: longest.type } : undefined
}

const isWholeWord = (text: string, { start, end }: Occurrence, { from, to }: { from: number; to: number }): boolean =>
  (start === from || !isWordUnit(text.charCodeAt(start - 1))) && (end === to || !isWordUnit(text.charCodeAt(end)))
