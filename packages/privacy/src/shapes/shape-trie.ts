import { isWordUnit } from '../scan/number-edges.ts'
import { hasOnlyDigits } from '../scan/code-look.ts'
import { unitAt } from '../scan/unit-at.ts'

/** Symbols of shapes: a digit, a letter, and the separators that identifiers are written with. */
const symbols = ['9', 'A', ' ', '-', '.', '/'] as const

/** A shape with `_` gives one shape for each separator it may stand for. */
export function expandShape(shape: string): readonly string[] {
  return shape.includes('_') ? ['', ' ', '-', '.'].map((separator) => shape.replaceAll('_', separator)) : [shape]
}

/** A state's row has eight places, of which the symbols take six; the lowest bit of an entry says that its state has a value. */
const rowSize = 8
const hasValue = 1
/** No shape has a longer run of digits. */
const mostDigits = 31
const runSize = mostDigits + 1

/** All shapes as one automaton, so that a text is compared with hundreds of them in one walk. Each shape has one value. */
export class ShapeTrie<Value> {
  /** Where the next state's row begins, by this state's row + symbol; 0 is "none", since no edge leads back to the root. */
  readonly #next: Int32Array
  readonly #values: readonly (Value | undefined)[]
  /** The entry that a run of so many digits leads to, by state · runSize + digits; 0 is "none". */
  readonly #afterDigits: Int32Array
  /** −1 for what stands in no shape. */
  readonly #symbolOf = new Int8Array(128).fill(-1)

  constructor(entries: Iterable<readonly [shape: string, value: Value]>) {
    for (let code = 48; code <= 57; code++) this.#symbolOf[code] = 0
    for (let code = 65; code <= 90; code++) this.#symbolOf[code] = this.#symbolOf[code + 32] = 1
    symbols.forEach((symbol, index) => {
      if (index >= 2) this.#symbolOf[symbol.charCodeAt(0)] = index
    })
    const edges: number[] = Array.from({ length: rowSize }, () => 0)
    const values: (Value | undefined)[] = [undefined]
    for (const [shape, value] of entries) {
      let row = 0
      let edge = 0
      for (const symbol of shape) {
        edge = row + symbols.indexOf(symbol as (typeof symbols)[number])
        if (edges[edge] === 0) {
          edges[edge] = edges.length
          values.push(undefined)
          for (let count = 0; count < rowSize; count++) edges.push(0)
        }
        row = (edges[edge] as number) & ~hasValue
      }
      edges[edge] = row | hasValue
      values[row / rowSize] = value
    }
    this.#next = Int32Array.from(edges)
    this.#afterDigits = new Int32Array((edges.length / rowSize) * runSize)
    for (let row = 0; row < edges.length; row += rowSize) {
      let entry = row
      for (let digits = 1; digits <= mostDigits; digits++) {
        entry = edges[entry & ~hasValue] as number
        if (entry === 0) break
        this.#afterDigits[(row / rowSize) * runSize + digits] = entry
      }
    }
    this.#values = values
  }

  /**
   * Calls `visit` with the end and the value of every shape that the text has from a code on and that ends with a word.
   * @param codes start, end and codeLook of each word with a digit, as the scan saw them
   * @param first where the code stands among them
   */
  walk(text: string, codes: Int32Array, first: number, visit: (end: number, value: Value) => void): void {
    const next = this.#next
    const symbolOf = this.#symbolOf
    let index = codes[first] as number
    let row = 0
    // Words of digits alone, one sign between them: shapes end only where they end, so that no digit need be looked at.
    for (let at = first; at < codes.length && codes[at] === index && hasOnlyDigits(codes[at + 2] as number); at += 3) {
      const end = codes[at + 1] as number
      if (end - index > mostDigits) return
      const entry = this.#afterDigits[(row / rowSize) * runSize + end - index] as number
      if (entry === 0) return
      row = entry & ~hasValue
      index = end
      const code = unitAt(text, end)
      if (row !== entry && !isWordUnit(code)) visit(end, this.#values[row / rowSize] as Value)
      const symbol = code < 128 ? (symbolOf[code] as number) : -1
      if (symbol < 0) return
      row = (next[row + symbol] as number) & ~hasValue
      if (row === 0) return
      index += 1
    }
    for (; index < text.length; index++) {
      const code = text.charCodeAt(index)
      const symbol = code < 128 ? (symbolOf[code] as number) : -1
      if (symbol < 0) return
      const entry = next[row + symbol] as number
      if (entry === 0) return
      row = entry & ~hasValue
      if (row !== entry && !isWordUnit(unitAt(text, index + 1))) visit(index + 1, this.#values[row / rowSize] as Value)
    }
  }
}
