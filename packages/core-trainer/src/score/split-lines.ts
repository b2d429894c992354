/** A line of a stream. An over-long line is reported by its number; its bytes are passed over, not kept. */
export interface StreamLine {
  /** 1 for the first. */
  readonly line: number
  /** Absent when the line is over-long. */
  readonly bytes?: Buffer
}

/** Splits a stream of bytes at newlines. Memory is one line of at most `maximumBytes` plus one chunk. */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, maximumBytes: number): AsyncGenerator<StreamLine> {
  let line = 1
  let parts: Buffer[] = []
  let length = 0
  const add = (bytes: Buffer): void => {
    length += bytes.length
    if (length <= maximumBytes) parts.push(bytes)
    else parts = []
  }
  const take = (): StreamLine => {
    const taken = length > maximumBytes ? { line } : { line, bytes: Buffer.concat(parts) }
    line += 1
    parts = []
    length = 0
    return taken
  }
  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    let start = 0
    for (let end = bytes.indexOf(0x0a); end !== -1; end = bytes.indexOf(0x0a, start)) {
      add(bytes.subarray(start, end))
      yield take()
      start = end + 1
    }
    if (start < bytes.length) add(bytes.subarray(start))
  }
  if (length > 0) yield take()
}
