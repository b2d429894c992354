/** Fills in the UTF-16 ranges of a piece's tokens, given the bytes each token takes. */
export function writeOffsets(
  call: {
    readonly piece: string
    readonly start: number
    readonly ids: Uint32Array
    readonly byteLengths: Uint32Array
  },
  starts: number[],
  ends: number[],
): void {
  const { piece, start, ids, byteLengths } = call
  let unit = 0 // UTF-16 offset, within the piece, of the character that holds the next byte
  let used = 0 // bytes of that character already given to tokens
  for (const id of ids) {
    let bytes = byteLengths[id] ?? 0
    starts.push(start + unit)
    let end = unit
    while (bytes > 0) {
      const code = piece.codePointAt(unit) ?? 0
      const size = utf8Length(code)
      const width = code > 0xffff ? 2 : 1
      const taken = Math.min(bytes, size - used)
      bytes -= taken
      used += taken
      end = unit + width
      if (used === size) {
        unit = end
        used = 0
      }
    }
    ends.push(start + end)
  }
}

/** A lone surrogate is encoded as U+FFFD: three bytes, as its code suggests. */
const utf8Length = (code: number): number => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4)
