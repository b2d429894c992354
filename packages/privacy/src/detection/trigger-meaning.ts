import type { Reading } from './reading.ts'

/** What a word or phrase means to the recognisers. */
export type TriggerMeaning =
  | { readonly kind: 'context'; /** Its number among the context words. */ readonly word: number }
  | { readonly kind: 'assignment' }
  /** Rare enough to be looked at at once. */
  | { readonly kind: 'call'; readonly call: (reading: Reading, start: number, end: number) => void }
  | { readonly kind: 'secret-prefix' }
  | { readonly kind: 'dot' }
  | { readonly kind: 'digit'; readonly digit: string }
  | { readonly kind: 'street' }
  | { readonly kind: 'birth' }
  | { readonly kind: 'username' }
  | { readonly kind: 'flat' }
  | { readonly kind: 'name-cue'; readonly cue: string }
