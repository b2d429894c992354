import { open } from 'node:fs/promises'
import { dataUnreadable } from './file-errors.ts'

const chunkBytes = 2 ** 20

/** A stretch of a file in memory. `bytes[0]` stands at `offset` in the file; `last` = the file ends with it. */
export interface ByteWindow {
  readonly bytes: Buffer
  readonly offset: number
  readonly last: boolean
}

/**
 * Streams a file as windows that grow at the end and are cut at the front. After each window `consume` returns how many
 * of its bytes are dealt with; the rest comes again with more behind it. Memory is the largest unconsumed rest plus one
 * chunk. A UTF-8 byte order mark at the very start is consumed silently.
 */
export async function readWindows(
  path: string,
  consume: (window: ByteWindow) => number | Promise<number>,
): Promise<void> {
  let handle
  try {
    handle = await open(path, 'r')
    let rest: Buffer = Buffer.alloc(0)
    let offset = 0
    for (let position = 0; ;) {
      const chunk = Buffer.allocUnsafe(chunkBytes)
      const { bytesRead } = await handle.read(chunk, 0, chunkBytes, position)
      const isStart = position === 0
      position += bytesRead
      let bytes = rest.length === 0 ? chunk.subarray(0, bytesRead) : Buffer.concat([rest, chunk.subarray(0, bytesRead)])
      if (isStart && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
        bytes = bytes.subarray(3)
        offset = 3
      }
      const last = bytesRead === 0
      const consumed = await consume({ bytes, offset, last })
      rest = bytes.subarray(consumed)
      offset += consumed
      if (last) return
    }
  } catch (error) {
    throw dataUnreadable(path, error)
  } finally {
    await handle?.close()
  }
}
