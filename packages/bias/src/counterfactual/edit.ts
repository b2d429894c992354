import { isWordUnit } from '../reading/neighbours.ts'
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

const isBlank = (unit: number): boolean => unit === 32 || unit === 10 || unit === 13 || unit === 9 || unit === 160

/** Where an "a" or "an" right before a place begins, or -1. */
function articleStart(text: string, position: number): number {
  let end = position
  while (end > 0 && position - end < 8 && isBlank(text.charCodeAt(end - 1))) end -= 1
  if (end === position) return -1
  // a or n, in either case.
  const last = text.charCodeAt(end - 1) | 32
  const start = last === 97 ? end - 1 : last === 110 && (text.charCodeAt(end - 2) | 32) === 97 ? end - 2 : -1
  if (start < 0) return -1
  const before = start === 0 ? 32 : text.charCodeAt(start - 1)
  return isWordUnit(before) || before === 39 || before === 0x2019 || before === 45 ? -1 : start
}

/** Applies replacements (sorted, not overlapping), repairing a or an before each, and keeps the offsets of both texts. */
export function applyReplacements(
  text: string,
  replacements: readonly Replacement[],
): { readonly text: string; readonly edits: readonly CounterfactualEdit[] } {
  const edits: CounterfactualEdit[] = []
  let result = ''
  let copied = 0
  const write = (start: number, end: number, replacement: string): void => {
    result += text.slice(copied, start)
    const counterfactualStart = result.length
    result += replacement
    edits.push({ start, end, replacement, counterfactualStart, counterfactualEnd: result.length })
    copied = end
  }
  for (const { start, end, replacement } of replacements) {
    const at = articleStart(text, start)
    if (at >= copied) {
      const article = text.slice(
        at,
        text.charCodeAt(at + 1) === 110 || text.charCodeAt(at + 1) === 78 ? at + 2 : at + 1,
      )
      const fitting = articleFor(replacement, article)
      if (fitting !== article && !(article === 'A' && fitting === 'AN')) write(at, at + article.length, fitting)
    }
    write(start, end, replacement)
  }
  result += text.slice(copied)
  return { text: result, edits }
}
