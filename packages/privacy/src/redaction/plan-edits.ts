import type { KnownValues } from './known-values.ts'
import type { MergedMatch, ResolvedRedaction } from './redaction-options.ts'

/** A span of the original and what will stand in its place. */
export interface PlannedEdit {
  readonly type: string
  readonly operator: string
  readonly start: number
  readonly end: number
  /** Undefined: to be masked. */
  readonly replacement: string | undefined
}

export interface PlanCall {
  readonly text: string
  readonly matches: readonly MergedMatch[]
  /** Where the part to plan begins; a match that began before it is planned for what is left of it. */
  readonly from: number
  /** Where it ends, outside every match. A repeated value is not divided by it: see the result. */
  readonly to: number
  readonly known: KnownValues
  readonly redaction: ResolvedRedaction
}

/**
 * Plans, from left to right, an edit for each match and for each place between matches where a known value stands again; the
 * values of matches become known as they are passed.
 * @returns the edits, and where the planned part ends: `to`, or the beginning of a repeated value that lies across it
 */
export function planEdits({ text, matches, from, to, known, redaction }: PlanCall): {
  readonly edits: readonly PlannedEdit[]
  readonly to: number
} {
  const edits: PlannedEdit[] = []
  const plan = ({ type, start, end }: { type: string; start: number; end: number }) => {
    const { text: replacement, operator } = redaction.replace({ type, value: text.slice(start, end) })
    edits.push({ type, operator, start, end, replacement })
  }
  let position = from
  let next = 0
  for (; ; next += 1) {
    const match = matches[next]
    const gapEnd = Math.min(match?.start ?? text.length, text.length)
    if (gapEnd > position) {
      for (const occurrence of known.find(text, position, gapEnd)) {
        if (occurrence.start >= to) break
        if (occurrence.end > to) return { edits, to: occurrence.start }
        plan(occurrence)
      }
    }
    if (match === undefined || match.start >= to) return { edits, to }
    if (match.end > position) {
      plan({ type: match.type, start: Math.max(match.start, position), end: match.end })
      position = match.end
      if (match.start >= from) learn(known, text, match, redaction)
    }
  }
}

/** The last word of a name of several, from four letters on: who was named in full is often named again by it alone. */
const familyName = /[\s.][A-Z\u00C0-\u00DE\u0391-\u03A9\u0410-\u042F][^\s.,]{3,}$/

/** Makes the values of a match known, and the family name of a person. */
export function learn(known: KnownValues, text: string, match: MergedMatch, { repeats }: ResolvedRedaction): void {
  if (repeats === 'none') return
  for (const { type, start, end } of match.parts) {
    const value = text.slice(start, end)
    known.add(value, type)
    const family = type === 'person-name' ? familyName.exec(value)?.[0].slice(1) : undefined
    if (family !== undefined) known.add(family, type)
  }
}
