import { alignSentence, type IndexedText, type SentenceAlignment } from '../comparison/compare-texts.ts'
import type { Conflict, ConflictKind } from '../comparison/find-conflicts.ts'
import { weightOf } from '../comparison/match-terms.ts'
import { stanceEvidence, type Stance } from './stance.ts'

/** What a contradiction leaves of the agreement. */
const penalties: Readonly<Record<ConflictKind, number>> = {
  number: 0.3,
  date: 0.3,
  name: 0.4,
  negation: 0.3,
  antonym: 0.4,
  order: 0.3,
}
/** Both name something that the other does not, without it being sure that one excludes the other. */
const unsharedNames = 0.6
const unsharedFigures = 0.45
/** "When was it founded?" and "where was it founded?" */
const otherQuestion = 0.3
/** Texts that share no word may still side with each other. */
const least = 0.05

export interface Agreement {
  /** In [0, 1]. */
  readonly score: number
  /** Sentences of the first text, in order. */
  readonly sentences: readonly { readonly score: number; readonly conflicts: readonly Conflict[] }[]
}

/** A text made ready to be compared with others. */
export interface ComparedText {
  readonly indexed: IndexedText
  readonly stance: Stance
}

/** How far two texts say the same (eq 19's C). */
export function agreementOf(one: ComparedText, other: ComparedText, question?: ReadonlySet<string>): Agreement {
  const [left, right] = [one.indexed, other.indexed]
  const forward = left.sentences.map((sentence) => alignSentence(sentence, right, question))
  const backward = right.sentences.map((sentence) => alignSentence(sentence, left, question))
  const conflicts = [...forward, ...backward].flatMap((alignment) => alignment.conflicts)
  if (forward.length === 0 || backward.length === 0) {
    const score = forward.length === backward.length ? 1 : 0
    return { score, sentences: forward.map(() => ({ score, conflicts: [] })) }
  }
  const value = (coverage(forward) + coverage(backward)) / 2
  const facts = value * penaltyOf(conflicts) * unshared(forward, backward) * (asksElse(left, right) ? otherQuestion : 1)
  return {
    score: shift(facts, stanceEvidence(one.stance, other.stance, conflicts.length > 0)),
    sentences: forward.map((alignment) => ({
      score: alignment.wholeCoverage * penaltyOf(alignment.conflicts),
      conflicts: alignment.conflicts,
    })),
  }
}

/** Adds evidence to a probability in log odds; 0 evidence changes nothing. */
function shift(probability: number, evidence: number): number {
  if (evidence === 0 || (probability === 1 && evidence > 0)) return probability
  const bounded = Math.min(1 - least, Math.max(least, probability))
  return 1 / (1 + Math.exp(-Math.log(bounded / (1 - bounded)) - evidence))
}

function coverage(alignments: readonly SentenceAlignment[]): number {
  let found = 0
  let total = 0
  for (const { sentence, wholeCoverage } of alignments) {
    const weight = sentence.terms.reduce((sum, term) => sum + weightOf(term), 0)
    found += weight * wholeCoverage
    total += weight
  }
  return total === 0 ? 1 : found / total
}

/** Each kind of contradiction counts once. */
function penaltyOf(conflicts: readonly Conflict[]): number {
  return [...new Set(conflicts.map(({ kind }) => kind))].reduce((product, kind) => product * penalties[kind], 1)
}

/** Both ask, and for another kind of thing. */
function asksElse(left: IndexedText, right: IndexedText): boolean {
  const [one, other] = [left, right].map(({ sentences }) => sentences.at(-1)?.reading.asks)
  return one !== undefined && other !== undefined && one !== other
}

function unshared(forward: readonly SentenceAlignment[], backward: readonly SentenceAlignment[]): number {
  const lacks = (alignments: readonly SentenceAlignment[], isKind: (kind: string) => boolean): boolean =>
    alignments.some(({ matches }) => matches.some(({ term, degree }) => degree === 0 && isKind(term.kind)))
  const both = (isKind: (kind: string) => boolean): boolean => lacks(forward, isKind) && lacks(backward, isKind)
  return (
    (both((kind) => kind === 'name') ? unsharedNames : 1) *
    (both((kind) => kind === 'quantity' || kind === 'date') ? unsharedFigures : 1)
  )
}
