import { counterfactualAxes, requireAxes, type CounterfactualAxis } from './axes/axis-table.ts'
import type { CompiledTable } from './lexicon/compiled-table.ts'
import { findMentions } from './mentions/find-mentions.ts'
import type { Mention } from './mentions/mention.ts'

/** Words that tell a group. Offsets are half-open, UTF-16. */
export interface ProtectedSpan {
  readonly axis: CounterfactualAxis
  /** Id of the group, for example `female` or `muslim`. */
  readonly group: string
  readonly start: number
  readonly end: number
}

export const spanOf = (table: CompiledTable, { start, end, entry }: Mention): ProtectedSpan => ({
  axis: table.axis,
  group: table.groups[entry.group] ?? '',
  start,
  end,
})

/**
 * Where a text tells to which group somebody belongs: pronouns, titles, kinship, group names, ages. In order of their start;
 * the same words may count on two axes ("Frenchman"). Linear in the length of the text; accepts any string.
 * @throws InvalidArgumentError for an unknown axis
 */
export function protectedSpans(
  text: string,
  { axes = counterfactualAxes }: { readonly axes?: readonly CounterfactualAxis[] } = {},
): readonly ProtectedSpan[] {
  requireAxes(axes)
  const spans: ProtectedSpan[] = []
  for (const [table, mentions] of findMentions(text, new Set(axes))) {
    for (const mention of mentions) spans.push(spanOf(table, mention))
  }
  return spans.sort((left, right) => left.start - right.start || left.end - right.end)
}

/** The text without its protected words, so that replies about different groups can be compared. */
export function withoutProtectedWords(text: string): string {
  const parts: string[] = []
  let position = 0
  for (const { start, end } of protectedSpans(text)) {
    if (start < position) continue
    parts.push(text.slice(position, start))
    position = end
  }
  parts.push(text.slice(position))
  return parts.join(' ')
}
