import type { SensitiveType } from './sensitive-type.ts'

/**
 * One piece of sensitive information: a half-open range of UTF-16 offsets into the text that was given. The value itself
 * is left out, so that matches can be logged.
 */
export interface SensitiveMatch {
  readonly type: SensitiveType
  readonly start: number
  readonly end: number
  /** How sure it is that this is what `type` says, in [0, 1], after validation and context. */
  readonly score: number
  /** How bad a leak of one such value is, in [0, 1]. */
  readonly sensitivity: number
  /** The recogniser, for example `br-cpf`. */
  readonly rule: string
  /** The checksum or structure that the value passed, for example `luhn`; absent when its shape alone was judged. */
  readonly validator?: string
  /** Encodings under which the value was hidden, outermost first; the span is then that of the encoded text. */
  readonly encodings?: readonly string[]
  /** What the score is made of, when `explain` is on. */
  readonly why?: readonly string[]
}
