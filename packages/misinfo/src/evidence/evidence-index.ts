import MiniSearch from 'minisearch'
import { lazy } from '../lazy.ts'
import { indexTerms, type TermIndex } from '../comparison/match-terms.ts'
import type { SentenceReading } from '../reading/read-sentence.ts'
import { readPieces, readText } from '../reading/read-text.ts'
import { cutClauses } from './split-claims.ts'

/** A sentence of the passages, with what stands around it. */
export interface EvidenceSentence {
  readonly passage: number
  readonly reading: SentenceReading
  readonly index: () => TermIndex
  /** Its clauses with a subject of their own; the sentence itself when it is one. */
  readonly clauses: () => readonly Pick<EvidenceSentence, 'reading' | 'index'>[]
  /** The sentence with its two neighbours before and one after: "It opened …" needs to know what "it" is. */
  readonly window: () => TermIndex
}

export interface EvidenceIndex {
  readonly sentences: readonly EvidenceSentence[]
  /** All passages together. */
  readonly whole: () => TermIndex
  /** The sentences most like the claim, best first (BM25+). */
  retrieve(claim: SentenceReading, count: number): readonly EvidenceSentence[]
}

/** Terms that more sentences have are not searched for: they tell little, and cost must not grow with claims times sentences. */
const mostSentences = 256
/** Terms searched for: the rarest. */
const mostTerms = 16

/** Passages are read and indexed once, for any number of claims. */
export function indexEvidence(passages: readonly string[]): EvidenceIndex {
  const sentences = passages.flatMap((text, passage): readonly EvidenceSentence[] => {
    const { sentences: readings } = readText(text)
    const clauses = lazy(() => readPieces(text, cutClauses))
    return readings.map((reading, at) => ({
      passage,
      reading,
      index: lazy(() => indexTerms([reading])),
      clauses: lazy(() => clausesOf(reading, clauses())),
      window: lazy(() => indexTerms(readings.slice(Math.max(0, at - 2), at + 2))),
    }))
  })
  const places = lazy(() => {
    const found = new Map<string, { count: number; readonly first: number[] }>()
    sentences.forEach(({ reading }, id) => {
      for (const term of termsOf(reading)) {
        const known = found.get(term) ?? { count: 0, first: [] }
        known.count += 1
        if (known.first.length < 2) known.first.push(id)
        found.set(term, known)
      }
    })
    return found
  })
  const search = lazy(() => {
    // The terms are read already: they are handed over joined by blanks and cut there again.
    const engine = new MiniSearch<{ id: number; terms: string }>({
      fields: ['terms'],
      tokenize: (text) => text.split(' '),
      processTerm: (term) => term,
    })
    engine.addAll(sentences.map(({ reading }, id) => ({ id, terms: termsOf(reading).join(' ') })))
    return engine
  })
  return {
    sentences,
    whole: lazy(() => indexTerms(sentences.map(({ reading }) => reading))),
    retrieve(claim, count) {
      if (sentences.length <= count) return sentences
      const known = termsOf(claim).flatMap((term) => {
        const place = places().get(term)
        return place === undefined ? [] : [{ term, ...place }]
      })
      const rare = known
        .filter(({ count: holders }) => holders <= mostSentences)
        .sort((left, right) => left.count - right.count)
        .slice(0, mostTerms)
      const found =
        rare.length === 0
          ? [...new Set(known.flatMap(({ first }) => first))]
          : search()
              .search(rare.map(({ term }) => term).join(' '))
              .map(({ id }) => id as number)
      return found.slice(0, count).flatMap((id) => sentences[id] ?? [])
    },
  }
}

/** The clauses inside a sentence; both are in the order of the text. */
function clausesOf(
  { start, end }: SentenceReading,
  clauses: readonly SentenceReading[],
): readonly Pick<EvidenceSentence, 'reading' | 'index'>[] {
  const found: Pick<EvidenceSentence, 'reading' | 'index'>[] = []
  for (let at = firstFrom(clauses, start); at < clauses.length; at++) {
    const reading = clauses[at]
    if (reading === undefined || reading.end > end) break
    found.push({ reading, index: lazy(() => indexTerms([reading])) })
  }
  return found
}

/** The first clause that begins at `start` or later, by halving. */
function firstFrom(clauses: readonly SentenceReading[], start: number): number {
  let [low, high] = [0, clauses.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((clauses[middle]?.start ?? Infinity) < start) low = middle + 1
    else high = middle
  }
  return low
}

/** What is searched: meanings of words, parts and countries of names, figures. */
function termsOf(reading: SentenceReading): readonly string[] {
  const keys = new Set<string>(reading.stems)
  for (const { kind, key, name, quantity, date } of reading.terms) {
    if (kind === 'word') keys.add(key)
    if (name?.country !== undefined) keys.add(name.country)
    if (quantity !== undefined) keys.add(`#${quantity.value}`)
    if (date?.years !== undefined) keys.add(`#${date.years[0]}`)
  }
  return [...keys].map((key) => key.replaceAll(' ', '_')).filter((key) => key !== '')
}
