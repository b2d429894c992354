import { relateDates } from '../reading/calendar-date.ts'
import type { AskedKind } from '../reading/asked-kind.ts'
import { relateQuantities } from '../reading/quantity.ts'
import { areOfOneKind, hasKind } from '../lexicon/exclusive-kinds.ts'
import type { SentenceReading, Term } from '../reading/read-sentence.ts'
import { termId } from '../comparison/term-id.ts'
import type { EvidenceSentence } from './evidence-index.ts'

/** Terms that the end of a sentence counts for in distance. */
const sentenceEnd = 6
/** The other must stand clearly nearer. */
const clearly = 1.15

/**
 * Whether something else that could be the answer stands nearer to the words of the question than the answer's own: "1966" stands in the
 * passage, but where it speaks of the road and not of the hut; "Peruvian" where it speaks of the mother and not of the father. Linear in the
 * terms of the sentences times those of the question.
 */
export function hasNearerRival(
  { terms, asks }: SentenceReading,
  added: ReadonlySet<Term>,
  sentences: readonly EvidenceSentence[],
): boolean {
  const answers = [...added].filter((term) => kindOf(term, asks) !== undefined)
  const [answer] = answers
  if (answer === undefined || answers.length > 1) return false
  const placed: { readonly term: Term; readonly place: number }[] = []
  let place = 0
  for (const { reading } of sentences.toSorted(
    (one, other) => one.passage - other.passage || one.reading.start - other.reading.start,
  )) {
    for (const term of reading.terms) placed.push({ term, place: place++ })
    place += sentenceEnd
  }
  const wanted = new Set(terms.filter((term) => !added.has(term) && !term.isMinor).map(termId))
  const marks = new Map<string, number[]>()
  for (const { term, place: at } of placed) {
    const id = termId(term)
    if (!wanted.has(id)) continue
    const known = marks.get(id)
    if (known === undefined) marks.set(id, [at])
    else known.push(at)
  }
  const closeness = (at: number): number =>
    [...marks.values()].reduce(
      (sum, places) => sum + 1 / (1 + Math.min(...places.map((mark) => Math.abs(mark - at)))),
      0,
    )
  const best = (relation: 'same' | 'rival'): number =>
    Math.max(
      0,
      ...placed.filter(({ term }) => relate(term, answer, asks) === relation).map((one) => closeness(one.place)),
    )
  const own = best('same')
  return own > 0 && best('rival') > own * clearly
}

/** What could answer the question in one way only; undefined for terms of which several may be right. */
function kindOf({ kind, name, stem }: Term, asks: AskedKind | undefined): string | undefined {
  if (kind === 'date') return asks === 'time' ? kind : undefined
  if (kind === 'quantity') return asks === 'amount' ? kind : undefined
  if (kind === 'name') return name?.country === undefined ? undefined : 'country'
  return hasKind(stem) ? kind : undefined
}

function relate(term: Term, answer: Term, asks: AskedKind | undefined): 'same' | 'rival' | undefined {
  if (kindOf(term, asks) !== kindOf(answer, asks)) return undefined
  if (term.date !== undefined && answer.date !== undefined) {
    const relation = relateDates(term.date, answer.date)
    return relation === 'equal' ? 'same' : relation === 'different' ? 'rival' : undefined
  }
  if (term.quantity !== undefined && answer.quantity !== undefined) {
    const relation = relateQuantities(term.quantity, answer.quantity)
    return relation === 'equal' ? 'same' : relation === 'different' ? 'rival' : undefined
  }
  if (termId(term) === termId(answer)) return 'same'
  return term.kind === 'name' || areOfOneKind(term.stem, answer.stem) ? 'rival' : undefined
}
