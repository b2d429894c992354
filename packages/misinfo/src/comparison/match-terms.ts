import { lazy } from '../lazy.ts'
import { oppositesOf } from '../lexicon/antonyms.ts'
import { negatedForms } from '../lexicon/negating-prefix.ts'
import { nearWords } from '../lexicon/near-words.ts'
import { meaningKey } from '../lexicon/synonyms.ts'
import { namesAgree } from '../reading/name.ts'
import { relateDates } from '../reading/calendar-date.ts'
import { relateQuantities } from '../reading/quantity.ts'
import type { SentenceReading, Term } from '../reading/read-sentence.ts'

/** What a term counts in coverage: facts weigh more than words. */
export const weightOf = (term: Term): number =>
  term.kind === 'word' ? (term.isMinor ? 0.2 : 1) : term.kind === 'name' ? 1.5 : 1.2

/** Terms of one or more sentences, ready to be looked up. */
export interface TermIndex {
  readonly words: ReadonlyMap<string, Term>
  readonly beginnings: () => ReadonlyMap<string, Term>
  readonly names: readonly Term[]
  readonly quantities: readonly Term[]
  readonly dates: readonly Term[]
  readonly stems: ReadonlySet<string>
  /** Keys of the facts beyond those that are listed: found by equality alone. */
  readonly furtherFacts: ReadonlySet<string>
}

/** Facts of one kind looked at per index, so that comparing two stays bounded. */
const mostFacts = 64
/** Words whose first letters agree this far count as related: "discovery", "discoverer". */
const beginning = 6

export function indexTerms(sentences: readonly SentenceReading[]): TermIndex {
  const words = new Map<string, Term>()
  const names: Term[] = []
  const quantities: Term[] = []
  const dates: Term[] = []
  const stems = new Set<string>()
  const furtherFacts = new Set<string>()
  for (const sentence of sentences) {
    for (const stem of sentence.stems) stems.add(stem)
    for (const term of sentence.terms) {
      if (term.kind === 'word') {
        if (!words.has(term.key)) words.set(term.key, term)
      } else {
        const facts = term.kind === 'name' ? names : term.kind === 'date' ? dates : quantities
        if (facts.length < mostFacts) facts.push(term)
        else for (const key of factKeys(term)) furtherFacts.add(key)
      }
    }
  }
  const beginnings = lazy(() => {
    const found = new Map<string, Term>()
    for (const term of words.values()) if (term.stem.length > beginning) found.set(term.stem.slice(0, beginning), term)
    return found
  })
  return { words, beginnings, names, quantities, dates, stems, furtherFacts }
}

/** What must all be present for a fact to be: the parts of a name, or its country; value and unit; the parts of a date. */
function factKeys({ name, quantity, date }: Term): readonly string[] {
  if (name !== undefined) return name.country === undefined ? name.parts.map((part) => `name ${part}`) : [name.country]
  if (quantity !== undefined) return [`quantity ${quantity.value} ${quantity.dimension}`]
  if (date === undefined) return []
  const { years, month, day } = date
  return [
    ...(years === undefined ? [] : [`years ${years[0]} ${years[1]}`]),
    ...(month === undefined ? [] : [`month ${month} ${day ?? ''}`]),
  ]
}

export interface TermMatch {
  readonly term: Term
  /** The term on the other side; undefined when found only as a word or not at all. */
  readonly other: Term | undefined
  /** In [0, 1]: 1 the same, less for related words. */
  readonly degree: number
  /** Found around the sentence that is compared, not in it. */
  readonly isElsewhere?: boolean
  /** "Not open" where the other side says "closed". */
  readonly isByOpposite?: boolean
}

const related = 0.7
const near = 0.85
const opposite = 0.9

/** Finds each term of a sentence on the other side. */
export function matchTerms(terms: readonly Term[], index: TermIndex): readonly TermMatch[] {
  return terms.map((term) => {
    const other = find(term, index)
    if (other !== undefined) return { term, other, degree: 1 }
    if (
      index.furtherFacts.size > 0 &&
      term.kind !== 'word' &&
      factKeys(term).every((key) => index.furtherFacts.has(key))
    )
      return { term, other: undefined, degree: 1 }
    if (term.kind === 'word') {
      if (term.stem.length > beginning) {
        const akin = index.beginnings().get(term.stem.slice(0, beginning))
        if (akin !== undefined) return { term, other: akin, degree: related }
      }
      if (index.stems.has(term.stem)) return { term, other: undefined, degree: 1 }
      const same = nearWord(term, index)
      if (same !== undefined) return { term, other: same, degree: near }
      return saysByOpposite(term, index)
        ? { term, other: undefined, degree: opposite, isByOpposite: true }
        : { term, other: undefined, degree: 0 }
    }
    if (term.kind === 'name') {
      // Written without capitals on the other side, or capitalised only for its place here.
      const isThere = term.name?.parts.length === 1 ? index.stems.has(term.stem) : false
      return { term, other: undefined, degree: isThere ? 1 : 0 }
    }
    return { term, other: undefined, degree: 0 }
  })
}

function nearWord({ stem }: Term, { words }: TermIndex): Term | undefined {
  for (const other of nearWords(stem)) {
    const found = words.get(meaningKey(other))
    if (found !== undefined) return found
  }
  return undefined
}

/** "Not open" says "closed". */
function saysByOpposite(term: Term, { words }: TermIndex): boolean {
  for (const other of oppositesOf(term.stem)) {
    const found = words.get(meaningKey(other))
    if (found !== undefined && found.stem === other && found.isNegated !== term.isNegated) return true
  }
  // "Not used" says "unused"; only a negator on one side makes it worth a look.
  if (term.isNegated) return negatedForms(term.stem).some((form) => words.get(meaningKey(form))?.isNegated === false)
  return false
}

function find(term: Term, index: TermIndex): Term | undefined {
  const { name, quantity, date } = term
  if (name !== undefined) return index.names.find((other) => other.name !== undefined && namesAgree(name, other.name))
  if (quantity !== undefined) {
    return (
      index.quantities.find(
        ({ quantity: other }) => other !== undefined && relateQuantities(quantity, other) === 'equal',
      ) ?? index.dates.find(({ date: other }) => other?.years?.[0] === quantity.value && quantity.value > 999)
    )
  }
  if (date !== undefined) {
    return (
      index.dates.find(({ date: other }) => other !== undefined && relateDates(date, other) === 'equal') ??
      index.quantities.find(({ quantity: other }) => date.years !== undefined && other?.value === date.years[0])
    )
  }
  return index.words.get(term.key)
}

/** What a term weighs that the question has said already: every answer may repeat it. */
const asked = 0.3

/** Share of the weight of the terms that was found; 1 for none. Terms that the question has count less. */
export function coverageOf(matches: readonly TermMatch[], question?: ReadonlySet<string>): number {
  let found = 0
  let total = 0
  for (const { term, degree } of matches) {
    const weight = weightOf(term) * (question?.has(term.key) === true ? asked : 1)
    total += weight
    found += degree * weight
  }
  return total === 0 ? 1 : found / total
}
