import type { WhyPart } from '../detection/candidate.ts'
import type { Reading } from '../detection/reading.ts'

export interface ContextScoreCall {
  readonly base: number
  /** Gained by a word right before the value; a little less with distance. */
  readonly gain: number
  readonly keys: readonly string[]
  /** UTF-16 units. */
  readonly reach?: number
}

export interface ContextScore {
  readonly score: number
  readonly why: readonly WhyPart[]
}

const nothing: readonly WhyPart[] = []

/** Highest score: nothing is certain. */
const ceiling = 0.99
/** Share of the gain that is lost at 64 units. */
const lossAtWindow = 0.15

/** The score of a value with what the words around it add. */
export function contextScore(
  { context }: Reading,
  start: number,
  end: number,
  { base, gain, keys, reach = 64 }: ContextScoreCall,
): ContextScore {
  const near = context.nearest(start, end, keys)
  if (near === undefined || near.distance > reach) return { score: Math.min(ceiling, base), why: nothing }
  const gained = gain * (1 - (lossAtWindow * near.distance) / 64)
  return {
    score: Math.min(ceiling, base + gained),
    why: [{ near, gained }],
  }
}
