/** What one pass over a text saw, in order of position. Plain number arrays: millions of entries are cheap. */
export interface Sightings {
  /** Words with a digit, and short words in capitals: start, end of each. */
  readonly codes: number[]
  /** Words with a leading capital: start, end, hash of each. */
  readonly capitalised: number[]
  /** Words that mean something to a recogniser: start, end, index into the triggers' entries of each. */
  readonly triggers: number[]
  /** Long words that may begin a secret or hold encoded text: start, end of each. */
  readonly longWords: number[]
  /** Offsets of `@`. */
  readonly atSigns: number[]
  /** Offsets of `at` after a bracket. */
  readonly bracketedAts: number[]
  /** Offsets of `:` before `//`. */
  readonly schemes: number[]
  /** Offsets of `:` or `-` after a hexadecimal digit, which may stand in a machine address. */
  readonly hexSeparators: number[]
  /** Offsets of `-----BEGIN`. */
  readonly armours: number[]
  /** Offsets of `%`, `&#` and `\u` escapes. */
  readonly escapes: number[]
  /** Offsets of characters that only normalisation makes readable. */
  readonly strange: number[]
}

export const noSightings = (): Sightings => ({
  codes: [],
  capitalised: [],
  triggers: [],
  longWords: [],
  atSigns: [],
  bracketedAts: [],
  schemes: [],
  hexSeparators: [],
  armours: [],
  escapes: [],
  strange: [],
})
