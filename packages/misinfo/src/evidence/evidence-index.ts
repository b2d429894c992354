import MiniSearch from 'minisearch'
import { lazy } from '../lazy.ts'
import { indexTerms, type TermIndex } from '../comparison/match-terms.ts'
import type { SentenceReading } from '../reading/read-sentence.ts'
import { readText } from '../reading/read-text.ts'

/** A sentence of the passages, with what stands around it. */
export interface EvidenceSentence {
  readonly passage: number
  readonly reading: SentenceReading
  readonly index: () => TermIndex
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

/** Passages are read and indexed once, for any number of claims. */
export function indexEvidence(passages: readonly string[]): EvidenceIndex {
  const sentences = passages.flatMap((text, passage): readonly EvidenceSentence[] => {
    const { sentences: readings } = readText(text)
    return readings.map((reading, at) => ({
      passage,
      reading,
      index: lazy(() => indexTerms([reading])),
      window: lazy(() => indexTerms(readings.slice(Math.max(0, at - 2), at + 2))),
    }))
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
      const terms = termsOf(claim)
      if (terms.length === 0) return []
      return search()
        .search(terms.join(' '))
        .slice(0, count)
        .flatMap(({ id }) => sentences[id as number] ?? [])
    },
  }
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
