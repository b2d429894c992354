import type { Reading } from './reading.ts'

/** What a word or phrase means to the recognisers. All have the same fields, so that reading them is fast. */
export interface TriggerMeaning {
  readonly kind: TriggerKind
  /** Of `context`: its number among the context words. */
  readonly word: number
  /** Of `digit` and `name-cue`: which. */
  readonly detail: string
  /** Of `call`: rare enough to be looked at at once. */
  readonly call: ((reading: Reading, start: number, end: number) => void) | undefined
}

export type TriggerKind =
  | 'context'
  | 'call'
  | 'assignment'
  | 'secret-prefix'
  | 'dot'
  | 'digit'
  | 'street'
  | 'flat'
  | 'username'
  | 'birth'
  | 'name-cue'
