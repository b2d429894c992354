import type { TermMatch } from './match-terms.ts'
import { termId } from './term-id.ts'

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

/** What `standard` shares with the other sentence, grammar aside, stands there before its "than" and not after. */
function crosses(standard: readonly TermMatch[], { subject, standard: opposite }: Comparison): boolean {
  const idsOf = (side: readonly TermMatch[]): ReadonlySet<string> => new Set(side.map(({ term }) => termId(term)))
  const [before, after] = [idsOf(subject), idsOf(opposite)]
  const shared = standard.filter(({ term }) => !term.isMinor && (before.has(termId(term)) || after.has(termId(term))))
  return shared.length > 0 && shared.every(({ term }) => before.has(termId(term)) && !after.has(termId(term)))
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
