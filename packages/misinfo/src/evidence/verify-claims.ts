import { InvalidArgumentError, requireNumber, requireString } from '@saaa/evaluator'
import type { ConflictKind } from '../comparison/find-conflicts.ts'
import { indexEvidence, type EvidenceIndex } from './evidence-index.ts'
import { judgeClaim } from './judge-claim.ts'
import { readAnswerClaim, readPolarClaim } from './answer-claim.ts'
import { readClaims } from './split-claims.ts'

export type Verdict = 'supported' | 'refuted' | 'not enough'

export interface VerifiedClaim {
  /** Half-open UTF-16 range of the text. */
  readonly start: number
  readonly end: number
  readonly verdict: Verdict
  /** In [0, 1]: how far the passages say what the claim says. */
  readonly support: number
  /** How the deciding sentence contradicts the claim. */
  readonly conflicts: readonly ConflictKind[]
  /** The sentence that decides: number of the passage and half-open UTF-16 range in it; absent when nothing is near. */
  readonly evidence?: { readonly passage: number; readonly start: number; readonly end: number }
}

export interface Verification {
  /** In [0, 1]; 1 = every claim is said by the passages. The mean support, drawn towards the least supported claim. */
  readonly score: number
  readonly claims: readonly VerifiedClaim[]
}

export interface VerifyOptions {
  /** Support from which a claim without contradiction counts as supported, in (0, 1]. @default 0.6 */
  readonly supportedFrom?: number
  /** The question that the text answers, when it does: short answers are read together with it. @default '' */
  readonly question?: string
}

/** A text is as good as its claims, and not much better than its worst one. */
const worstShare = 0.4

/**
 * Verifies the claims of a text against passages, offline: the nearest sentences are retrieved (BM25+), aligned and searched for
 * contradictions of numbers, dates, names, denials and antonyms. Names and figures that stand nowhere in the passages lower the support.
 * A text without claims scores 1. Linear in the passages, and in the text times a constant number of sentences.
 * @throws InvalidArgumentError when an argument or option is out of range
 */
export function verifyClaims(text: string, passages: readonly string[], options: VerifyOptions = {}): Verification {
  return createVerifier(passages, options)(text)
}

/** Reads the passages once and verifies any number of texts against them. */
export function createVerifier(
  passages: readonly string[],
  { supportedFrom = 0.6, question = '' }: VerifyOptions = {},
): (text: string) => Verification {
  if (!Array.isArray(passages) || !passages.every((passage) => typeof passage === 'string'))
    throw new InvalidArgumentError({ argument: 'passages', value: passages, expected: 'a list of strings' })
  requireNumber('supportedFrom', supportedFrom, { above: 0, to: 1 })
  requireString('question', question)
  const evidence = indexEvidence(passages)
  return (text) => {
    requireString('text', text)
    return verify(text, evidence, supportedFrom, question)
  }
}

function verify(text: string, evidence: EvidenceIndex, supportedFrom: number, question: string): Verification {
  const answer = question === '' ? undefined : readAnswerClaim(question, text)
  const readings = answer === undefined ? readClaims(text) : [answer.claim]
  // "Yes, they use stones" may say what stands there and still answer wrongly.
  const polar = question === '' || answer !== undefined ? undefined : readPolarClaim(question, text)
  const refuted = polar === undefined ? undefined : judgeClaim(polar, evidence)
  const claims = readings.map((claim, at): VerifiedClaim => {
    const own = judgeClaim(claim, evidence, answer?.added)
    const isRefuted = at === 0 && refuted !== undefined && refuted.conflicts.length > 0 && own.conflicts.length === 0
    const {
      support,
      evidence: sentence,
      conflicts,
    } = isRefuted ? { ...refuted, support: Math.min(own.support, refuted.support) } : own
    const verdict = conflicts.length > 0 ? 'refuted' : support >= supportedFrom ? 'supported' : 'not enough'
    return {
      start: claim.start,
      end: claim.end,
      verdict,
      support,
      conflicts: [...new Set(conflicts.map(({ kind }) => kind))],
      ...(sentence === undefined
        ? {}
        : { evidence: { passage: sentence.passage, start: sentence.reading.start, end: sentence.reading.end } }),
    }
  })
  if (claims.length === 0) return { score: 1, claims }
  const supports = claims.map(({ support }) => support)
  const mean = supports.reduce((sum, support) => sum + support, 0) / supports.length
  return { score: (1 - worstShare) * mean + worstShare * Math.min(...supports), claims }
}
