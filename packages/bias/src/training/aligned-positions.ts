import type { CounterfactualEdit } from '../counterfactual/edit.ts'

/** Where the tokens of a text lie: half-open UTF-16 offsets, in order. */
export interface TokenOffsets {
  readonly starts: ArrayLike<number>
  readonly ends: ArrayLike<number>
}

/**
 * Pairs of tokens, one of a text and one of its counterfactual, that spell the same characters outside every edit: where the two
 * predictions may be compared. In order; linear in tokens and edits.
 */
export function alignedPositions({
  edits,
  original,
  counterfactual,
}: {
  readonly edits: readonly CounterfactualEdit[]
  readonly original: TokenOffsets
  readonly counterfactual: TokenOffsets
}): readonly (readonly [position: number, counterfactualPosition: number])[] {
  const pairs: [number, number][] = []
  let edit = 0
  let shift = 0
  let other = 0
  for (let position = 0; position < original.starts.length; position++) {
    const [start, end] = [original.starts[position] as number, original.ends[position] as number]
    while (edit < edits.length && (edits[edit] as CounterfactualEdit).end <= start) {
      const { start: from, end: to, replacement } = edits[edit] as CounterfactualEdit
      shift += replacement.length - (to - from)
      edit += 1
    }
    if (edit < edits.length && (edits[edit] as CounterfactualEdit).start < end) continue
    while (other < counterfactual.starts.length && (counterfactual.starts[other] as number) < start + shift) other++
    if (counterfactual.starts[other] === start + shift && counterfactual.ends[other] === end + shift)
      pairs.push([position, other])
  }
  return pairs
}
