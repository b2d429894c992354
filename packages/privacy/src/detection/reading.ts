import type { ContextIndex } from '../context/context-index.ts'
import type { Sightings } from '../scan/sightings.ts'
import type { Candidate } from './candidate.ts'

/** A trigger word or phrase that stands in the text. */
export interface SeenTrigger {
  readonly start: number
  readonly end: number
}

/** Everything a recogniser may look at: the text, what the scan saw, and the words around. */
export interface Reading {
  readonly text: string
  readonly seen: Sightings
  readonly context: ContextIndex
  /** Words before which a secret's value is assigned, such as `password`. */
  readonly assignments: readonly SeenTrigger[]
  /** First words of secrets' prefixes, such as `ghp`. */
  readonly secretPrefixes: readonly SeenTrigger[]
  /** The word `dot` in some language. */
  readonly spelledDots: readonly SeenTrigger[]
  /** `zero` to `nine`: start, end and the UTF-16 unit of its digit, of each, in a row: a text may have nothing else. */
  readonly spelledDigits: Int32Array
  /** `street`, `avenue` and other words that end an address's first line, or begin it. */
  readonly streetWords: readonly SeenTrigger[]
  /** Words for a part of a house. */
  readonly flatWords: readonly SeenTrigger[]
  /** Names of a login or a handle. */
  readonly usernameWords: readonly SeenTrigger[]
  /** Words for birth: start and end of each, in a row. */
  readonly birthWords: Int32Array
  /** Words and phrases after or before which a person's name stands. */
  readonly nameCues: readonly (SeenTrigger & { readonly cue: string })[]
  /** Scores below it are of no use to the caller. */
  readonly minimumScore: number
  readonly report: (candidate: Candidate) => void
}
