/** Symbols of shapes: a digit, a letter, and the separators that identifiers are written with. */
const symbols = ['9', 'A', ' ', '-', '.', '/'] as const
const symbolCount = symbols.length

/** A shape with `_` gives one shape for each separator it may stand for. */
export function expandShape(shape: string): readonly string[] {
  return shape.includes('_') ? ['', ' ', '-', '.'].map((separator) => shape.replaceAll('_', separator)) : [shape]
}

/** All shapes as one automaton, so that a text is compared with hundreds of them in one walk. */
export class ShapeTrie<Value> {
  /** Next state by state × symbol; 0 is "none", since no edge leads back to the root. */
  readonly #next: number[] = Array.from({ length: symbolCount }, () => 0)
  readonly #values = new Map<number, Value[]>()
  readonly #symbolOf = new Int8Array(128).fill(-1)

  constructor(entries: Iterable<readonly [shape: string, value: Value]>) {
    for (let code = 48; code <= 57; code++) this.#symbolOf[code] = 0
    for (let code = 65; code <= 90; code++) this.#symbolOf[code] = this.#symbolOf[code + 32] = 1
    symbols.forEach((symbol, index) => {
      if (index >= 2) this.#symbolOf[symbol.charCodeAt(0)] = index
    })
    for (const [shape, value] of entries) this.#add(shape, value)
  }

  #add(shape: string, value: Value): void {
    let state = 0
    for (const symbol of shape) {
      const edge = state * symbolCount + symbols.indexOf(symbol as (typeof symbols)[number])
      let next = this.#next[edge] ?? 0
      if (next === 0) {
        next = this.#next.length / symbolCount
        this.#next[edge] = next
        for (let count = 0; count < symbolCount; count++) this.#next.push(0)
      }
      state = next
    }
    const values = this.#values.get(state)
    if (values === undefined) this.#values.set(state, [value])
    else values.push(value)
  }

  /** Calls `visit` with the end and the values of every shape that the text has from `start` on and that ends with a word. */
  walk(text: string, start: number, visit: (end: number, values: readonly Value[]) => void): void {
    let state = 0
    for (let index = start; index < text.length; index++) {
      const code = text.charCodeAt(index)
      const symbol = code < 128 ? (this.#symbolOf[code] as number) : -1
      if (symbol < 0) return
      state = this.#next[state * symbolCount + symbol] as number
      if (state === 0) return
      if (symbol < 2 && !isWordUnit(text.charCodeAt(index + 1))) {
        const values = this.#values.get(state)
        if (values !== undefined) visit(index + 1, values)
      }
    }
  }
}

/** ASCII letters, digits, `_`, and anything beyond Latin-1's signs; false for the NaN beyond the end. */
function isWordUnit(code: number): boolean {
  return (
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    code === 95 ||
    (code >= 0xc0 && code < 0x2000)
  )
}
