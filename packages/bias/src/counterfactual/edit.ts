import { articleFor } from './article.ts'

/** One replaced stretch: a half-open UTF-16 range of the original and where its replacement lies in the counterfactual. */
export interface CounterfactualEdit {
  readonly start: number
  readonly end: number
  readonly replacement: string
  readonly counterfactualStart: number
  readonly counterfactualEnd: number
}

export interface Replacement {
  readonly start: number
  readonly end: number
  readonly replacement: string
}

const articleBefore = /(?:^|[^\p{L}\p{N}'’])(an?)(\s+)$/iu

/** Applies replacements (sorted, not overlapping), repairing a or an before each, and keeps the offsets of both texts. */
export function applyReplacements(
  text: string,
  replacements: readonly Replacement[],
): { readonly text: string; readonly edits: readonly CounterfactualEdit[] } {
  const edits: CounterfactualEdit[] = []
  const parts: string[] = []
  let copied = 0
  let length = 0
  const write = (edit: Replacement): void => {
    const kept = text.slice(copied, edit.start)
    parts.push(kept, edit.replacement)
    length += kept.length
    edits.push({ ...edit, counterfactualStart: length, counterfactualEnd: length + edit.replacement.length })
    length += edit.replacement.length
    copied = edit.end
  }
  for (const replacement of replacements) {
    const match = articleBefore.exec(text.slice(Math.max(copied, replacement.start - 16), replacement.start))
    const article = match?.[1]
    if (article !== undefined && match !== null) {
      const fitting = articleFor(replacement.replacement, article)
      const start = replacement.start - (match[2]?.length ?? 0) - article.length
      if (fitting !== article && !(article === 'A' && fitting === 'AN'))
        write({ start, end: start + article.length, replacement: fitting })
    }
    write(replacement)
  }
  parts.push(text.slice(copied))
  return { text: parts.join(''), edits }
}
