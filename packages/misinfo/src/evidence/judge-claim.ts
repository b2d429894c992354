import { findConflicts, type Conflict } from '../comparison/find-conflicts.ts'
import { coverageOf, indexTerms, matchTerms, type TermIndex, type TermMatch } from '../comparison/match-terms.ts'
import type { SentenceReading, Term } from '../reading/read-sentence.ts'
import type { EvidenceIndex, EvidenceSentence } from './evidence-index.ts'
import { hasNearerRival } from './nearer-rival.ts'

export interface Judgement {
  /** In [0, 1]: how far the passages say what the claim says. */
  readonly support: number
  /** The sentence that decides. */
  readonly evidence: EvidenceSentence | undefined
  readonly conflicts: readonly Conflict[]
  /** Names and figures of the claim that stand nowhere in the passages. */
  readonly unsupportedFacts: number
}

/** Sentences compared with a claim in full. */
const candidates = 6
/** What a contradiction, or a name or figure out of nowhere, leaves of the support. */
const contradicted = 0.15
const missingFact = 0.6

/** Sentences that fit nearly as well as the best may hold the contradiction. */
const nearlyBest = 0.12

/** A sentence with this share of the words is the one that the claim restates: other sentences excuse no fact in it. */
const sameStatement = 0.75

/** Share of a claim that a sentence must say besides the fact that differs, for it to contradict the claim. */
const sameSubject = 0.6

/** Support of an answer that the passages hold somewhere, but not where they speak of the question. */
const answerShare = 0.6

/** What something nearer to the question's words leaves of the support. */
const otherAnswer = 0.5

/** What another word in the same place leaves of the support. */
const exchangedWord = 0.7

interface Candidate {
  readonly sentence: EvidenceSentence
  readonly matches: readonly TermMatch[]
  readonly around: readonly TermMatch[]
  readonly fit: number
}

/**
 * Judges one claim by the sentences retrieved for it. `added`: the terms that are the answer, where the others are its question; they
 * decide, for the question's own words are no claim.
 */
export function judgeClaim(claim: SentenceReading, evidence: EvidenceIndex, added?: ReadonlySet<Term>): Judgement {
  const whole = matchTerms(claim.terms, evidence.whole())
  const own = indexTerms([claim])
  const nearest = evidence
    .retrieve(claim, candidates)
    .map((sentence): Candidate => {
      const matches = matchTerms(claim.terms, sentence.index())
      const around = matchTerms(claim.terms, sentence.window())
      return { sentence, matches, around, fit: 0.7 * coverageOf(matches) + 0.3 * coverageOf(around) }
    })
    .sort((left, right) => right.fit - left.fit)
  const best = nearest[0]
  if (best === undefined) return { support: 0, evidence: undefined, conflicts: [], unsupportedFacts: 0 }
  let deciding = best
  let conflicts: readonly Conflict[] = []
  for (const candidate of nearest) {
    if (candidate.fit < best.fit - nearlyBest || conflicts.length > 0) break
    conflicts = contradictions(claim, candidate, whole, own)
    if (conflicts.length > 0) deciding = candidate
  }
  const unsupportedFacts = whole.filter(
    ({ term, degree }) =>
      degree === 0 && term.kind !== 'word' && term.name?.isUncertain !== true && added?.has(term) !== false,
  ).length
  const ofAnswer = (matches: readonly TermMatch[]): readonly TermMatch[] =>
    added === undefined || added.size === 0 ? matches : matches.filter(({ term }) => added.has(term))
  const answered = 0.6 * coverageOf(ofAnswer(best.around)) + 0.4 * coverageOf(ofAnswer(whole))
  const stated = 0.7 * best.fit + 0.2 * coverageOf(whole) + 0.1 * cohesion(best.matches)
  // The words of a question are rarely those of the passage: the answer's own decide.
  const base =
    added === undefined || added.size === 0 ? stated : answered * (answerShare + (1 - answerShare) * best.fit)
  const support =
    base *
    (conflicts.length === 0 && isExchanged(best, own) ? exchangedWord : 1) *
    (conflicts.length > 0 ? contradicted : 1) *
    (added !== undefined &&
    hasNearerRival(
      claim,
      added,
      nearest.map(({ sentence }) => sentence),
    )
      ? otherAnswer
      : 1) *
    (unsupportedFacts > 0 ? missingFact ** Math.min(3, unsupportedFacts) : 1)
  return { support, evidence: deciding.sentence, conflicts, unsupportedFacts }
}

/**
 * What the sentence contradicts. Words count as said when the sentences around say them; facts that stand elsewhere in the passages
 * are not contradicted here.
 */
function contradictions(
  claim: SentenceReading,
  { sentence, matches: inSentence, around }: Candidate,
  whole: readonly TermMatch[],
  own: TermIndex,
): readonly Conflict[] {
  if (!inSentence.some(({ term, degree }) => degree > 0 && !term.isMinor)) return []
  const { reading, matches } = nearestClause(claim, sentence, inSentence)
  const words = inSentence.filter(({ term }) => term.kind === 'word')
  const isSameStatement = words.length > 2 && coverageOf(words) >= sameStatement
  const left = matches.map((match, at) => {
    if (match.degree > 0 || (isSameStatement && match.term.kind !== 'word')) return match
    const elsewhere = (match.term.kind === 'word' ? around : whole)[at]
    return elsewhere === undefined || elsewhere.degree === 0
      ? match
      : { ...elsewhere, other: undefined, isElsewhere: true }
  })
  return findConflicts({ left, right: matchTerms(reading.terms, own) }).filter(
    ({ strength }) => strength >= sameSubject,
  )
}

/** The clause that says most of the claim: what another clause of the sentence denies is not denied here. */
function nearestClause(
  claim: SentenceReading,
  sentence: EvidenceSentence,
  inSentence: readonly TermMatch[],
): { readonly reading: SentenceReading; readonly matches: readonly TermMatch[] } {
  const clauses = sentence.clauses()
  let best = { reading: sentence.reading, matches: inSentence }
  if (clauses.length <= 1) return best
  let most = -1
  for (const { reading, index } of clauses) {
    const matches = matchTerms(claim.terms, index())
    const coverage = coverageOf(matches)
    if (coverage > most) {
      most = coverage
      best = { reading, matches }
    }
  }
  return best
}

/**
 * A word of the claim is missing in the sentence, and where it should stand (first, or after the same preposition) stands another that the
 * claim has not: "borrowed from a bank" against "borrowed from her uncle". They may mean the same, so that it proves nothing.
 */
function isExchanged({ sentence, matches }: Candidate, own: TermIndex): boolean {
  if (coverageOf(matches) < 0.4) return false
  const theirs = matchTerms(sentence.reading.terms, own)
  return matches.some(
    ({ term, degree }) =>
      degree === 0 &&
      term.kind === 'word' &&
      term.role !== '' &&
      theirs.some((other) => other.degree === 0 && other.term.kind === 'word' && other.term.role === term.role),
  )
}

/** Share of neighbouring terms of the claim that the sentence has both. */
function cohesion(matches: readonly TermMatch[]): number {
  if (matches.length < 2) return matches[0]?.degree ?? 1
  let together = 0
  for (let at = 1; at < matches.length; at++)
    if ((matches[at - 1]?.degree ?? 0) > 0 && (matches[at]?.degree ?? 0) > 0) together += 1
  return together / (matches.length - 1)
}
