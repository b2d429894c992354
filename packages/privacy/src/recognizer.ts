import type { PiiType } from './pii-type.ts'

/** What a validator says of a candidate: not this type at all, or this confidence. */
export type Verdict =
  | {
      readonly confidence: number
      readonly validated: boolean
      /** UTF-16 units of the candidate that belong to the value, when not all of them do. */
      readonly length?: number
    }
  | undefined

export interface Recognizer {
  readonly rule: string
  readonly type: PiiType
  /**
   * Where to look: `numeric` only around digits and `@`, which plain prose has little of; `anywhere` in the whole text.
   */
  readonly scan: 'numeric' | 'anywhere'
  /**
   * Global, no `u` flag (30 times slower in V8), bounded quantifiers only. With the `d` flag, the group `value` is the
   * span of the match.
   */
  readonly pattern: RegExp
  /** Says what the candidate is worth before context is looked at. */
  readonly judge: (candidate: string) => Verdict
  /** Words that, near the candidate, raise its confidence by `contextGain`. */
  readonly context?: RegExp
  /** @default 0.35 */
  readonly contextGain?: number
}

/** A judge for patterns that are evidence enough by their shape. */
export function shape(confidence: number): Recognizer['judge'] {
  return () => ({ confidence, validated: false })
}

/** A judge that asks a checksum or a structure. */
export function validated(confidence: number, isValid: (candidate: string) => boolean): Recognizer['judge'] {
  return (candidate) => (isValid(candidate) ? { confidence, validated: true } : undefined)
}

/** The candidate's ASCII digits alone. */
export function digitsOf(candidate: string): string {
  return candidate.replace(/[^0-9]/g, '')
}
