import { isUtf8 } from 'node:buffer'
import { readWindows } from './byte-window.ts'
import type { TextSplit } from './corpus-options.ts'
import type { ScanCallbacks } from './scan-jsonl.ts'

/** Where the next document ends and the one after begins, relative to its beginning. */
interface Cut {
  readonly end: number
  readonly next: number
}

/**
 * Visits the documents of a plain text file. White space around a document is left out of it, blank ones are passed
 * over; the text itself is kept as it stands, line ends included.
 */
export async function scanText(
  path: string,
  { textSplit, maximumDocumentBytes }: { textSplit: TextSplit; maximumDocumentBytes: number },
  { onDocument, onMalformed, onChunk }: ScanCallbacks,
): Promise<void> {
  const findCut = cutFinder(textSplit)
  let line = 1
  let skipping = false // inside an over-long document, reported at its beginning
  await readWindows(path, async ({ bytes, offset, last }) => {
    let position = 0
    while (position < bytes.length) {
      const rest = bytes.subarray(position)
      const cut = findCut(rest, last)
      const document = rest.subarray(0, cut?.end ?? rest.length)
      if (!skipping && document.length > maximumDocumentBytes) {
        onMalformed({ line, reason: 'over-long', bytes: document.subarray(0, 800) })
        skipping = true
      }
      if (cut === undefined) {
        // A separator may straddle the chunks, so an over-long rest keeps its last bytes.
        const drop = skipping ? Math.max(0, rest.length - 1024) : 0
        line += countNewlines(rest.subarray(0, drop))
        position += drop
        break
      }
      if (!skipping) {
        const [from, to] = trimRange(document)
        const content = document.subarray(from, to)
        const firstLine = line + countNewlines(document.subarray(0, from))
        if (content.length > 0) {
          if (!isUtf8(content)) onMalformed({ line: firstLine, reason: 'invalid-utf8', bytes: content })
          else
            onDocument({
              start: offset + position + from,
              length: content.length,
              line: firstLine,
              text: content.toString('utf8'),
            })
        }
      }
      skipping = false
      line += countNewlines(rest.subarray(0, cut.next))
      position += cut.next
    }
    await onChunk(offset + position)
    return position
  })
}

/** Returns undefined where more of the file is needed to decide. */
function cutFinder(split: TextSplit): (bytes: Buffer, last: boolean) => Cut | undefined {
  if (split.by === 'file') return (bytes, last) => (last ? { end: bytes.length, next: bytes.length } : undefined)
  if (split.by === 'separator') {
    const separator = Buffer.from(split.separator, 'utf8')
    return (bytes, last) => {
      const at = bytes.indexOf(separator)
      if (at !== -1) return { end: at, next: at + separator.length }
      return last ? { end: bytes.length, next: bytes.length } : undefined
    }
  }
  const { maximumBytes } = split
  return (bytes, last) => {
    if (bytes.length <= maximumBytes) return last ? { end: bytes.length, next: bytes.length } : undefined
    const end = paragraphEnd(bytes.subarray(0, maximumBytes))
    return { end, next: end }
  }
}

/** The latest good place to end a document inside these bytes: blank line, line, sentence, word, character. */
function paragraphEnd(bytes: Buffer): number {
  const minimum = bytes.length >> 2 // an earlier break would leave a sliver
  for (const mark of ['\n\n', '\n\r\n', '\n', '. ', ' ']) {
    const at = bytes.lastIndexOf(mark)
    if (at >= minimum) return at + mark.length
  }
  let end = bytes.length
  // Step back over continuation bytes (10xxxxxx) and a leading byte, at most the three of an unfinished character.
  for (let step = 0; step < 4 && end > 1; step += 1) {
    const byte = bytes[end - 1] ?? 0
    if (byte < 0x80) return end
    if (byte >= 0xc0) return end - 1
    end -= 1
  }
  return bytes.length
}

function trimRange(bytes: Buffer): readonly [number, number] {
  let from = 0
  let to = bytes.length
  while (from < to && isBlank(bytes[from])) from += 1
  while (to > from && isBlank(bytes[to - 1])) to -= 1
  return [from, to]
}

const isBlank = (byte: number | undefined): boolean =>
  byte === 0x20 || (byte !== undefined && byte >= 0x09 && byte <= 0x0d)

function countNewlines(bytes: Buffer): number {
  let count = 0
  for (let at = bytes.indexOf(0x0a); at !== -1; at = bytes.indexOf(0x0a, at + 1)) count += 1
  return count
}
