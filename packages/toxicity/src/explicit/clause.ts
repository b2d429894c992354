import { roles } from '../lexicon/word-roles.ts'
import { breaks, type Reading } from '../reading/reading.ts'

/** Whether word `at` has any of the roles. */
export function has({ entries }: Reading, at: number, bits: number): boolean {
  const entry = entries[at]
  return entry !== undefined && (entry.roles & bits) !== 0
}

/** The word as the lexicon knows it; empty for unknown words. */
export const wordAt = ({ entries }: Reading, at: number): string => entries[at]?.word ?? ''

export const sameSentence = ({ sentences, count }: Reading, left: number, right: number): boolean =>
  left >= 0 && right < count && sentences[left] === sentences[right]

/** Whether a comma or the like stands before word `at`. */
export const afterComma = (reading: Reading, at: number): boolean =>
  ((reading.breaks[at] ?? 0) & (breaks.comma | breaks.sentence)) !== 0

/** Intensifiers, determiners and profanity, which may stand between the parts of a statement. */
export const filling = roles.filler | roles.swear

/** Where the last word with any of the roles stands in words (from − reach, from] of the same sentence; −1 if none. */
export function findBack(reading: Reading, from: number, reach: number, bits: number): number {
  const sentence = reading.sentences[from]
  for (let at = from; at >= 0 && at > from - reach; at--) {
    if (reading.sentences[at] !== sentence) return -1
    if (has(reading, at, bits)) return at
  }
  return -1
}
