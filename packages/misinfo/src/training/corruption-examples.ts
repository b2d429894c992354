import { type CorruptionKind, corruptFacts, type CorruptionOptions } from '../corruption/corrupt-fact.ts'

/** A text for the head with a target for each UTF-16 unit, in [0, 1]; 1 = safe. */
export interface HeadExample {
  readonly text: string
  readonly targets: Float32Array
  /** What was made wrong; absent for the text as it was. */
  readonly kind?: CorruptionKind
}

/**
 * Each text as it is, all safe, and with one fact made wrong per kind, unsafe from the changed words on: what the head sees before them
 * is still true. Automatic targets, no labels by hand; a text without such facts gives only itself.
 * @throws InvalidArgumentError when an option is out of range
 */
export function corruptionExamples(texts: readonly string[], options: CorruptionOptions = {}): readonly HeadExample[] {
  return texts.flatMap((text) => [
    { text, targets: new Float32Array(text.length).fill(1) },
    ...corruptFacts(text, options).map(({ kind, text: wrong, start }): HeadExample => {
      const targets = new Float32Array(wrong.length)
      targets.fill(1, 0, start)
      return { text: wrong, targets, kind }
    }),
  ])
}
