/** What the index knows about one document. */
export interface DocumentEntry {
  /** Number of the file in the index. */
  readonly file: number
  /** Byte range in the plain file. */
  readonly start: number
  readonly length: number
  /** 1-based. */
  readonly line: number
  /** First 64 bits of the SHA-256 of the text, in two words. */
  readonly hashHigh: number
  readonly hashLow: number
}

const columns = {
  start: Float64Array,
  file: Uint32Array,
  length: Uint32Array,
  line: Uint32Array,
  hashHigh: Uint32Array,
  hashLow: Uint32Array,
} as const

type Columns = { [Name in keyof typeof columns]: InstanceType<(typeof columns)[Name]> }

/** 8 + 5 · 4. */
const bytesPerDocument = 28

/** A growing table of documents, 28 bytes each: ten million documents take 280 MB. */
export class DocumentTable {
  #columns: Columns = allocate(1024)
  #length = 0

  get length(): number {
    return this.#length
  }

  push(entry: DocumentEntry): void {
    if (this.#length === this.#columns.start.length) this.#grow()
    for (const name of Object.keys(columns) as (keyof Columns)[]) this.#columns[name][this.#length] = entry[name]
    this.#length += 1
  }

  at(number: number): DocumentEntry {
    if (!Number.isInteger(number) || number < 0 || number >= this.#length) {
      throw new RangeError(`document ${number} of ${this.#length}`)
    }
    const { start, file, length, line, hashHigh, hashLow } = this.#columns
    return {
      start: start[number] ?? 0,
      file: file[number] ?? 0,
      length: length[number] ?? 0,
      line: line[number] ?? 0,
      hashHigh: hashHigh[number] ?? 0,
      hashLow: hashLow[number] ?? 0,
    }
  }

  /** Both hash words of all documents, for passes over the whole table. */
  hashes(): { readonly high: Uint32Array; readonly low: Uint32Array } {
    return {
      high: this.#columns.hashHigh.subarray(0, this.#length),
      low: this.#columns.hashLow.subarray(0, this.#length),
    }
  }

  /** The columns one after another, in this machine's byte order. */
  toBytes(): Uint8Array {
    const bytes = new Uint8Array(this.#length * bytesPerDocument)
    let position = 0
    for (const name of Object.keys(columns) as (keyof Columns)[]) {
      const column = this.#columns[name].subarray(0, this.#length)
      bytes.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), position)
      position += column.byteLength
    }
    return bytes
  }

  /** Undefined when the bytes cannot be a table of that many documents. */
  static fromBytes(bytes: Uint8Array, length: number): DocumentTable | undefined {
    if (bytes.length !== length * bytesPerDocument) return undefined
    const table = new DocumentTable()
    table.#columns = allocate(Math.max(1, length))
    table.#length = length
    let position = 0
    for (const name of Object.keys(columns) as (keyof Columns)[]) {
      const column = table.#columns[name].subarray(0, length)
      const target = new Uint8Array(column.buffer, column.byteOffset, column.byteLength)
      target.set(bytes.subarray(position, position + target.length))
      position += target.length
    }
    return table
  }

  #grow(): void {
    const larger = allocate(this.#columns.start.length * 2)
    for (const name of Object.keys(columns) as (keyof Columns)[]) larger[name].set(this.#columns[name])
    this.#columns = larger
  }
}

function allocate(capacity: number): Columns {
  return {
    start: new Float64Array(capacity),
    file: new Uint32Array(capacity),
    length: new Uint32Array(capacity),
    line: new Uint32Array(capacity),
    hashHigh: new Uint32Array(capacity),
    hashLow: new Uint32Array(capacity),
  }
}
