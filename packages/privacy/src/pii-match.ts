import type { PiiType } from './pii-type.ts'

/** One piece of sensitive information: a half-open range of UTF-16 offsets. The value itself is left out, so that matches can be logged. */
export interface PiiMatch {
  readonly type: PiiType
  readonly start: number
  readonly end: number
  /** How sure the recogniser is that this is what it says, in [0, 1]. */
  readonly confidence: number
  /** How bad a leak of one such value is, in [0, 1]. */
  readonly sensitivity: number
  /** Identifier of the recogniser. */
  readonly rule: string
  /** True when a checksum or a registry of structures confirmed the value. */
  readonly validated: boolean
}
