import type { Term } from '../reading/read-sentence.ts'
import type { TermMatch } from './match-terms.ts'

interface Comparison {
  /** What is compared, and what it is compared with: the terms before and after "than", within their clause. */
  readonly subject: readonly TermMatch[]
  readonly standard: readonly TermMatch[]
}

/** "Tom is taller than Felix" and "Felix is taller than Tom": all that stands after "than" stands before it in the other, both ways. */
export function isReversedComparison(left: readonly TermMatch[], right: readonly TermMatch[]): boolean {
  const one = comparisonOf(left)
  const other = one === undefined ? undefined : comparisonOf(right)
  if (one === undefined || other === undefined) return false
  return crosses(one.standard, other) && crosses(other.standard, one)
}

/** Each term of `standard`, grammar aside, is said in the other sentence before its "than" and not after. */
function crosses(standard: readonly TermMatch[], { subject, standard: opposite }: Comparison): boolean {
  const found = standard.filter(({ other, term }) => other !== undefined && !term.isMinor)
  if (found.length === 0) return false
  const holds = (side: readonly TermMatch[], wanted: Term | undefined): boolean =>
    side.some(({ term }) => term === wanted)
  return found.every(({ other }) => holds(subject, other) && !holds(opposite, other))
}

function comparisonOf(matches: readonly TermMatch[]): Comparison | undefined {
  const than = matches.findIndex(({ term }) => term.link === 'than')
  if (than <= 0) return undefined
  const isEdge = ({ term }: TermMatch): boolean => term.link === 'clause'
  const next = matches.findIndex((match, at) => at > than && isEdge(match))
  const start = matches.slice(0, than).findLastIndex(isEdge)
  return {
    subject: matches.slice(Math.max(0, start), than),
    standard: matches.slice(than, next === -1 ? undefined : next),
  }
}
