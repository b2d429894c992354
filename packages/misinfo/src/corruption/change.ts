import { matchesOf } from '../matches-of.ts'

/** A range of a text and what stands there instead. */
export interface Change {
  readonly start: number
  readonly end: number
  readonly replacement: string
}

/** A small deterministic choice: the value-th of `count`, spread by the seed (Knuth's multiplicative hash). */
export function choose(count: number, seed: number, salt: number): number {
  const mixed = Math.imul(seed + 1, 2_654_435_761) ^ Math.imul(salt + 7, 40_503)
  return count === 0 ? 0 : ((mixed ^ (mixed >>> 15)) >>> 0) % count
}

/** All places where the pattern (flag g) matches; at most 200. */
export const placesOf = (pattern: RegExp, text: string): readonly RegExpExecArray[] => matchesOf(pattern, text, 200)
