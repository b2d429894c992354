import type { AnnotatedDocument } from '../objective/annotate-document.ts'

/** What the documents read for a step looked like to the evaluators. */
export class StepCounters {
  #segments = 0
  #unsafeSegments = 0
  #textTokens = 0
  #maskedTokens = 0
  #unscored = 0
  #weightSum = 0
  #squaredWeightSum = 0

  add(
    { segments, unsafeSegments, textTokens, maskedTokens, weightSum, squaredWeightSum }: AnnotatedDocument,
    unscored: number,
  ): void {
    this.#segments += segments
    this.#unsafeSegments += unsafeSegments
    this.#textTokens += textTokens
    this.#maskedTokens += maskedTokens
    this.#unscored += unscored
    this.#weightSum += weightSum
    this.#squaredWeightSum += squaredWeightSum
  }

  /** The counts as row fields, from zero again. Shares are of the documents read since the last call; 0 when none was. */
  take(): {
    readonly maskedFraction: number
    readonly unsafeFraction: number
    readonly unscored: number
    readonly meanLossWeight: number
    readonly effectiveSampleFraction: number
  } {
    const tokens = Math.max(1, this.#textTokens)
    const taken = {
      maskedFraction: this.#maskedTokens / tokens,
      unsafeFraction: this.#unsafeSegments / Math.max(1, this.#segments),
      unscored: this.#unscored,
      meanLossWeight: this.#weightSum / tokens,
      // (Σw)² / (n·Σw²): the share of tokens that an unweighted sample as informative would have.
      effectiveSampleFraction:
        this.#squaredWeightSum === 0 ? 0 : this.#weightSum ** 2 / (tokens * this.#squaredWeightSum),
    }
    this.#segments = this.#unsafeSegments = this.#textTokens = this.#maskedTokens = this.#unscored = 0
    this.#weightSum = this.#squaredWeightSum = 0
    return taken
  }
}
