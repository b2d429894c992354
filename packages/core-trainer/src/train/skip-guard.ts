import { SaaaError } from '@saaa/evaluator'
import type { EngineStep } from './training-engine.ts'

/** Counts updates that were left out because loss or gradient was not finite, and ends a run that cannot recover. */
export class SkipGuard {
  readonly #maximum: number
  #count = 0

  constructor(maximum: number) {
    this.#maximum = maximum
  }

  /** Updates left out in a row. */
  get count(): number {
    return this.#count
  }

  restore(count: number): void {
    this.#count = count
  }

  /**
   * @returns what to report when the step was left out
   * @throws SaaaError `non-finite` after too many in a row
   */
  observe(step: number, { applied, languageModelLoss, gradientNorm }: EngineStep): string | undefined {
    if (applied) {
      this.#count = 0
      return undefined
    }
    this.#count += 1
    const what = `step ${step} was left out: loss ${languageModelLoss}, gradient norm ${gradientNorm}`
    if (this.#count >= this.#maximum) {
      throw new SaaaError({
        code: 'non-finite',
        message: `${this.#count} steps in a row were not finite (${what}). The last checkpoint is intact; resume it with a lower training.peakLearningRate.`,
      })
    }
    return what
  }
}
