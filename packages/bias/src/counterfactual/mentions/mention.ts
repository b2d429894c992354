import type { LexiconEntry } from '../lexicon/compiled-table.ts'

/** A place in a text where a term of an axis stands for people of a group. Offsets are half-open, UTF-16. */
export interface Mention {
  readonly start: number
  readonly end: number
  /** The reading chosen. For an age in figures `figure` holds the years and the entry its group only. */
  readonly entry: LexiconEntry
  readonly figure?: number
}
