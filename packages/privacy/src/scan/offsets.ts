const smallest = 1024
/** Larger lists are given back after the scan: one text of megabytes must not keep its memory for good. */
const largestKept = 1_048_576
const nothing = new Int32Array(0)

/** A list of whole numbers that grows; the scan fills it, takes a copy and fills it again for the next text. */
export class Offsets {
  #values = nothing
  #length = 0

  add(value: number): void {
    if (this.#length === this.#values.length) this.#grow()
    this.#values[this.#length++] = value
  }

  addTwo(first: number, second: number): void {
    const at = this.#length
    if (at + 2 > this.#values.length) this.#grow()
    this.#values[at] = first
    this.#values[at + 1] = second
    this.#length = at + 2
  }

  addThree(first: number, second: number, third: number): void {
    const at = this.#length
    if (at + 3 > this.#values.length) this.#grow()
    this.#values[at] = first
    this.#values[at + 1] = second
    this.#values[at + 2] = third
    this.#length = at + 3
  }

  #grow(): void {
    const grown = new Int32Array(Math.max(smallest, 2 * this.#values.length))
    grown.set(this.#values)
    this.#values = grown
  }

  /** What was added since the last call. */
  take(): Int32Array {
    if (this.#length === 0) return nothing
    const taken =
      this.#values.length > largestKept ? this.#values.subarray(0, this.#length) : this.#values.slice(0, this.#length)
    if (this.#values.length > largestKept) this.#values = nothing
    this.#length = 0
    return taken
  }
}
