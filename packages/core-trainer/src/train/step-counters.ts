import type { AnnotatedDocument } from '../objective/annotate-document.ts'

/** What the documents read for a step looked like to the evaluators. */
export class StepCounters {
  #segments = 0
  #unsafeSegments = 0
  #textTokens = 0
  #maskedTokens = 0
  #unscored = 0

  add({ segments, unsafeSegments, textTokens, maskedTokens }: AnnotatedDocument, unscored: number): void {
    this.#segments += segments
    this.#unsafeSegments += unsafeSegments
    this.#textTokens += textTokens
    this.#maskedTokens += maskedTokens
    this.#unscored += unscored
  }

  /** The counts as row fields, from zero again. Shares are of the documents read since the last call; 0 when none was. */
  take(): { readonly maskedFraction: number; readonly unsafeFraction: number; readonly unscored: number } {
    const taken = {
      maskedFraction: this.#maskedTokens / Math.max(1, this.#textTokens),
      unsafeFraction: this.#unsafeSegments / Math.max(1, this.#segments),
      unscored: this.#unscored,
    }
    this.#segments = this.#unsafeSegments = this.#textTokens = this.#maskedTokens = this.#unscored = 0
    return taken
  }
}
