import type { SensitiveType } from './sensitive-type.ts'

/** A value that a recogniser has judged, before overlaps are resolved. */
export interface Candidate {
  readonly type: SensitiveType
  readonly rule: string
  readonly start: number
  readonly end: number
  readonly score: number
  readonly validator?: string | undefined
  readonly encodings?: readonly string[]
  /** Parts of the score, in words; the caller may ignore them. */
  readonly why: readonly string[]
}

export type Report = (candidate: Candidate) => void
