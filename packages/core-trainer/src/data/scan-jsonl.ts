import { isUtf8 } from 'node:buffer'
import { readWindows } from './byte-window.ts'
import type { MalformedReason } from './malformed-log.ts'

/** A document found by a scan: its bytes in the (plain) file and its text. */
export interface ScannedDocument {
  readonly start: number
  readonly length: number
  readonly line: number
  readonly text: string
}

export interface ScanCallbacks {
  readonly onDocument: (document: ScannedDocument) => void
  readonly onMalformed: (found: { line: number; reason: MalformedReason; bytes: Uint8Array }) => void
  /** After each chunk, with the file offset reached. */
  readonly onChunk: (offset: number) => Promise<void>
}

const newline = 0x0a

/** Visits every line of a JSONL file. Blank lines are passed over; anything else that holds no text is malformed. */
export async function scanJsonl(
  path: string,
  { textField, maximumLineBytes }: { textField: string; maximumLineBytes: number },
  { onDocument, onMalformed, onChunk }: ScanCallbacks,
): Promise<void> {
  let line = 1
  let skipping = false // inside an over-long line, reported at its beginning
  await readWindows(path, async ({ bytes, offset, last }) => {
    let position = 0
    while (position < bytes.length) {
      let end = bytes.indexOf(newline, position)
      const complete = end !== -1
      if (!complete) end = bytes.length
      const length = end - position
      if (!skipping && length > maximumLineBytes) {
        onMalformed({ line, reason: 'over-long', bytes: bytes.subarray(position, position + 800) })
        skipping = true
      }
      if (!complete && !last) {
        if (skipping) position = bytes.length
        break
      }
      if (!skipping && length > 0) {
        const content = bytes.subarray(position, end)
        const parsed = parseJsonLine(content, textField)
        if (parsed !== undefined) {
          if ('text' in parsed) onDocument({ start: offset + position, length, line, text: parsed.text })
          else onMalformed({ line, reason: parsed.reason, bytes: content })
        }
      }
      skipping = false
      line += 1
      position = complete ? end + 1 : end
    }
    await onChunk(offset + position)
    return position
  })
}

/** The text of one JSONL line, or why it has none; undefined for a blank line. */
export function parseJsonLine(
  bytes: Uint8Array,
  textField: string,
): { text: string } | { reason: MalformedReason } | undefined {
  if (!isUtf8(bytes)) return { reason: 'invalid-utf8' }
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
  if (content.trim() === '') return undefined
  let value: unknown
  try {
    value = JSON.parse(content)
  } catch {
    return { reason: 'invalid-json' }
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { reason: 'not-an-object' }
  if (!Object.hasOwn(value, textField)) return { reason: 'missing-text' }
  const text = (value as Record<string, unknown>)[textField]
  if (typeof text !== 'string') return { reason: 'text-not-a-string' }
  if (text.trim() === '') return { reason: 'empty-text' }
  return { text }
}
