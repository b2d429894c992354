/** A text and, for each of its UTF-16 units, the half-open range of the original it came from; no arrays = identity. */
export interface MappedText {
  readonly text: string
  readonly origins: Origins | undefined
}

export interface Origins {
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

/** Writes a new text piece by piece while carrying the origins of `source` along. */
export class MappedTextBuilder {
  private text = ''
  private starts: Uint32Array
  private ends: Uint32Array
  private length = 0
  private readonly source: MappedText

  constructor(source: MappedText) {
    this.source = source
    this.starts = new Uint32Array(source.text.length + 16)
    this.ends = new Uint32Array(source.text.length + 16)
  }

  /** Takes the units [start, end) of the source over unchanged. */
  copy(start: number, end: number): void {
    if (start >= end) return
    this.reserve(end - start)
    const { starts, ends } = this
    const { origins } = this.source
    let at = this.length
    if (origins === undefined) {
      for (let index = start; index < end; index++, at++) {
        starts[at] = index
        ends[at] = index + 1
      }
    } else {
      starts.set(origins.starts.subarray(start, end), at)
      ends.set(origins.ends.subarray(start, end), at)
      at += end - start
    }
    this.length = at
    this.text += this.source.text.slice(start, end)
  }

  /** Writes `replacement`, every unit of which came from the units [start, end) of the source. */
  replace(start: number, end: number, replacement: string): void {
    if (replacement === '') return
    this.reserve(replacement.length)
    const { origins } = this.source
    const from = origins === undefined ? start : (origins.starts[start] ?? 0)
    const to = origins === undefined ? end : (origins.ends[end - 1] ?? 0)
    // Mostly one unit: a loop costs less than `fill`.
    for (const end = this.length + replacement.length; this.length < end; this.length++) {
      this.starts[this.length] = from
      this.ends[this.length] = to
    }
    this.text += replacement
  }

  finish(): MappedText {
    return {
      text: this.text,
      origins: { starts: this.starts.subarray(0, this.length), ends: this.ends.subarray(0, this.length) },
    }
  }

  private reserve(extra: number): void {
    if (this.length + extra <= this.starts.length) return
    const capacity = Math.max(this.length + extra, this.starts.length * 2)
    this.starts = grown(this.starts, capacity)
    this.ends = grown(this.ends, capacity)
  }
}

function grown(array: Uint32Array, capacity: number): Uint32Array {
  const larger = new Uint32Array(capacity)
  larger.set(array)
  return larger
}
