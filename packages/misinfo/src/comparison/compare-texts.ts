import { lazy } from '../lazy.ts'
import type { SentenceReading } from '../reading/read-sentence.ts'
import type { TextReading } from '../reading/read-text.ts'
import { findConflicts, type Conflict } from './find-conflicts.ts'
import { coverageOf, indexTerms, matchTerms, type TermIndex, type TermMatch } from './match-terms.ts'

/** A text read and indexed, by sentence and as a whole. */
export interface IndexedText {
  readonly sentences: readonly IndexedSentence[]
  readonly whole: () => TermIndex
  /** Sentences by the keys of their words and names. */
  readonly places: () => ReadonlyMap<string, readonly number[]>
}

export interface IndexedSentence {
  readonly reading: SentenceReading
  readonly index: () => TermIndex
  /** Stems, and keys of its words and names. */
  readonly keys: () => ReadonlySet<string>
}

/** Sentences listed per word: one that is everywhere tells nothing, and cost stays linear. */
const mostPlaces = 12

export function indexText({ sentences }: TextReading): IndexedText {
  const indexed = sentences.map((reading) => ({
    reading,
    index: lazy(() => indexTerms([reading])),
    keys: lazy(() => keysOf(reading)),
  }))
  return {
    sentences: indexed,
    whole: lazy(() => indexTerms(sentences)),
    places: lazy(() => {
      const places = new Map<string, number[]>()
      indexed.forEach((sentence, at) => {
        for (const key of sentence.keys()) {
          const known = places.get(key)
          if (known === undefined) places.set(key, [at])
          else if (known.length < mostPlaces && known.at(-1) !== at) known.push(at)
        }
      })
      return places
    }),
  }
}

function keysOf(sentence: SentenceReading): ReadonlySet<string> {
  const keys = new Set(sentence.stems)
  for (const term of sentence.terms) keys.add(term.kind === 'word' ? term.key : (term.name?.country ?? term.key))
  return keys
}

/** One sentence of a text against another text. */
export interface SentenceAlignment {
  readonly sentence: SentenceReading
  /** The sentence of the other text that says most of the same; undefined when none shares a word. */
  readonly best: IndexedSentence | undefined
  /** Its terms against that sentence. */
  readonly matches: readonly TermMatch[]
  /** Share found in that sentence, and in the whole other text. */
  readonly coverage: number
  readonly wholeCoverage: number
  readonly conflicts: readonly Conflict[]
}

/** The sentence of `text` that shares most with `sentence`, rare words counting more. */
function bestSentence(sentence: IndexedSentence, text: IndexedText): IndexedSentence | undefined {
  if (text.sentences.length <= 1) return text.sentences[0]
  const scores = new Map<number, number>()
  const places = text.places()
  for (const key of sentence.keys()) {
    const found = places.get(key)
    for (const at of found ?? []) scores.set(at, (scores.get(at) ?? 0) + 1 / Math.sqrt(found?.length ?? 1))
  }
  let best = -1
  let most = 0
  for (const [at, score] of scores) {
    // A shorter sentence that says as much is the nearer one.
    const fair = score / Math.sqrt(8 + (text.sentences[at]?.reading.terms.length ?? 0))
    if (fair > most || (fair === most && at < best)) {
      most = fair
      best = at
    }
  }
  return text.sentences[best]
}

/** Aligns a sentence with the sentence of a text that says most of the same; keys of the question's terms count less. */
export function alignSentence(
  one: IndexedSentence,
  text: IndexedText,
  question?: ReadonlySet<string>,
): SentenceAlignment {
  const sentence = one.reading
  const best = bestSentence(one, text)
  const matches = best === undefined ? [] : matchTerms(sentence.terms, best.index())
  const coverage = best === undefined ? 0 : coverageOf(matches, question)
  const wholeCoverage =
    text.sentences.length <= 1 ? coverage : coverageOf(matchTerms(sentence.terms, text.whole()), question)
  const conflicts =
    best === undefined ? [] : findConflicts({ left: matches, right: matchTerms(best.reading.terms, one.index()) })
  return { sentence, best, matches, coverage, wholeCoverage, conflicts }
}
