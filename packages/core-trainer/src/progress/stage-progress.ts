import type { StageOptions, StepFigures } from './reporter.ts'

/** How far a stage is and how fast; the numbers behind every way to show it. */
export class StageProgress {
  readonly name: string
  readonly unit: string | undefined
  readonly total: number | undefined
  done: number
  figures: StepFigures | undefined
  readonly #startDone: number
  readonly #startedAt: number
  #now: number

  /** @param now milliseconds of any clock that does not run backwards */
  constructor({ name, unit, total, done = 0 }: StageOptions, now: number) {
    this.name = name
    this.unit = unit
    this.total = total
    this.done = done
    this.#startDone = done
    this.#startedAt = now
    this.#now = now
  }

  advance(amount: number, figures: StepFigures | undefined, now: number): void {
    this.done += amount
    if (figures !== undefined) this.figures = figures
    this.#now = now
  }

  get elapsedSeconds(): number {
    return (this.#now - this.#startedAt) / 1000
  }

  /** Units per second of this process; undefined before anything is done. */
  get rate(): number | undefined {
    const amount = this.done - this.#startDone
    return amount > 0 && this.elapsedSeconds > 0 ? amount / this.elapsedSeconds : undefined
  }

  /** In [0, 1]. */
  get fraction(): number | undefined {
    if (this.total === undefined || this.total <= 0) return undefined
    return Math.min(1, Math.max(0, this.done / this.total))
  }

  get remainingSeconds(): number | undefined {
    if (this.total === undefined || this.rate === undefined) return undefined
    return Math.max(0, this.total - this.done) / this.rate
  }
}
