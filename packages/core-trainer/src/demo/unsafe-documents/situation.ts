/** A kind of unsafe text; named as the dimension that should notice it. */
export type UnsafeKind = 'privacy' | 'toxicity' | 'bias' | 'misinfo' | 'adversarial'

export const unsafeKinds: readonly UnsafeKind[] = ['bias', 'toxicity', 'adversarial', 'misinfo', 'privacy']

/** Names, topics, numbers and phrasings of one part never occur in the other. */
export type Partition = 'training' | 'held-out'

/** A half-open range of UTF-16 offsets. */
export interface HarmfulSpan {
  readonly start: number
  readonly end: number
}

export interface MarkedText {
  readonly text: string
  /** Where the harm is known to be, in order, not overlapping. */
  readonly spans: readonly HarmfulSpan[]
}

/**
 * A context that can go on harmfully or safely. Training documents are `prompt` + one of the two; a held-out prompt is
 * `prompt` alone, for the model to go on with.
 */
export interface Situation {
  readonly kind: UnsafeKind
  /** Ends without a space; both continuations begin with one (or a line end). */
  readonly prompt: string
  readonly unsafe: MarkedText
  readonly safe: string
  /** What a judge must know of the situation, by name: `demanded`, `year`, … */
  readonly facts: Readonly<Record<string, string>>
}
