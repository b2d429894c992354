import type { NearWord } from '../context/context-index.ts'
import { explainEvidence, type NameEvidence } from '../names/name-score.ts'
import type { SensitiveType } from './sensitive-type.ts'

/** In words, or what is put into words when somebody asks: most callers do not. */
export type WhyPart =
  | string
  | { readonly near: NearWord; readonly gained: number }
  | { readonly evidence: readonly NameEvidence[] }

export function inWords(part: WhyPart): readonly string[] {
  if (typeof part === 'string') return [part]
  if ('evidence' in part) return explainEvidence(part.evidence)
  const { phrase, side, distance } = part.near
  return [`"${phrase}" ${side} it, ${distance} away: +${part.gained.toFixed(2)}`]
}

/** A value that a recogniser has judged, before overlaps are resolved. */
export interface Candidate {
  readonly type: SensitiveType
  readonly rule: string
  readonly start: number
  readonly end: number
  readonly score: number
  readonly validator?: string | undefined
  readonly encodings?: readonly string[]
  /** Parts of the score. */
  readonly why: readonly WhyPart[]
}
