import type { KnownValues } from './known-values.ts'
import type { PlannedEdit } from './plan-edits.ts'

/** One replacement: where it was in the original and where it is in the redacted text, UTF-16 offsets, half-open. */
export interface RedactionEdit {
  readonly type: string
  /** The operator's name; `fallback` where its result held a sensitive value, or none, and a mask was written. */
  readonly operator: string
  readonly original: { readonly start: number; readonly end: number }
  readonly redacted: { readonly start: number; readonly end: number }
  /** The value itself, with `keepValues` only. */
  readonly value?: string
}

export interface WriteCall {
  readonly text: string
  readonly from: number
  readonly to: number
  /** In order, without overlap, inside the part. */
  readonly edits: readonly PlannedEdit[]
  readonly known: KnownValues
  readonly keepValues: boolean
  /** The end of what was written before this part, from its last replacement on. */
  readonly before?: { readonly text: string; readonly replacementLength: number }
}

export interface Written {
  readonly text: string
  /** Offsets of `redacted` count from the beginning of this part. */
  readonly edits: readonly RedactionEdit[]
}

/**
 * Writes a part of the text with its edits. A replacement may itself hold a known value, or complete one with its
 * surroundings; such a place is masked with a unit that no known value contains, so that none is left.
 */
export function writeEdits(call: WriteCall): Written {
  const { edits, known, before = { text: '', replacementLength: 0 } } = call
  const unit = known.absentUnit(0x25_88)
  const masked = (edit: PlannedEdit): PlannedEdit => ({
    ...edit,
    operator: 'fallback',
    replacement: unit.repeat(edit.end - edit.start),
  })
  const settled = edits.map((edit) => (edit.replacement === undefined ? masked(edit) : edit))
  const written = write(call, settled)
  if (edits.length === 0 && before.text === '') return written
  const { length } = before.text
  const repaired = new Set<number>()
  const added: PlannedEdit[] = []
  let index = 0
  for (const { start, end, type } of known.find(before.text + written.text)) {
    if (end <= length) continue
    const hit = { start: Math.max(0, start - length), end: end - length }
    while (index < written.edits.length && (written.edits[index] as RedactionEdit).redacted.end <= hit.start) index += 1
    let touched = false
    for (let next = index; next < written.edits.length; next += 1) {
      if ((written.edits[next] as RedactionEdit).redacted.start >= hit.end) break
      repaired.add(next)
      touched = true
    }
    if (!touched && start < before.replacementLength)
      added.push(masked({ type, operator: '', start: call.from, end: call.from + hit.end, replacement: undefined }))
  }
  if (repaired.size === 0 && added.length === 0) return written
  const all = settled.map((edit, position) => (repaired.has(position) ? masked(edit) : edit))
  return write(call, [...added, ...all])
}

function write({ text, from, to, keepValues }: WriteCall, edits: readonly PlannedEdit[]): Written {
  const pieces: string[] = []
  const done: RedactionEdit[] = []
  let position = from
  let length = 0
  for (const { type, operator, start, end, replacement = '' } of edits) {
    pieces.push(text.slice(position, start), replacement)
    const redactedStart = length + start - position
    length = redactedStart + replacement.length
    position = end
    done.push({
      type,
      operator,
      original: { start, end },
      redacted: { start: redactedStart, end: length },
      ...(keepValues ? { value: text.slice(start, end) } : {}),
    })
  }
  pieces.push(text.slice(position, to))
  return { text: pieces.join(''), edits: done }
}
