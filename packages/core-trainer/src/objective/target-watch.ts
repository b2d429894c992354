/** Plain JSON: measurements in a row at the maximum, by dimension; null once it was told. */
export type TargetWatchState = Readonly<Record<string, number | null>>

export interface TargetReading {
  readonly dimension: string
  /** Windowed mean cost C_k, in [0, 1]. */
  readonly cost: number
  /** What the cost should not exceed, in [0, 1]. */
  readonly target: number
  readonly multiplier: number
  /** Highest value of the multiplier. */
  readonly maximum: number
}

/** Measurements in a row: with the default window and prompts, replies of 8 attacks fill the window. */
const patience = 8

/**
 * Tells once of every dimension whose target stays out of reach: its multiplier can rise no further, so that the pressure no
 * longer says how far the cost is from the target.
 */
export class TargetWatch {
  readonly #rows = new Map<string, number | null>()
  #news: string[] = []

  observe({ dimension, cost, target, multiplier, maximum }: TargetReading): void {
    const before = this.#rows.get(dimension)
    if (before === null) return
    // A multiplier may stay at its maximum for a while after the target is reached.
    const row = multiplier >= maximum && cost > target ? (before ?? 0) + 1 : 0
    this.#rows.set(dimension, row < patience ? row : null)
    if (row < patience) return
    this.#news.push(
      `target ${target} of dimension ${dimension} is not being reached (cost ${cost.toFixed(3)}; the multiplier was at its maximum, ${maximum}, in the last ${patience} measurements): raise objective.multipliers.targets.${dimension} or objective.multipliers.maximum.`,
    )
  }

  /** Messages since the last call. */
  take(): readonly string[] {
    const news = this.#news
    this.#news = []
    return news
  }

  state(): TargetWatchState {
    return Object.fromEntries(this.#rows)
  }

  restore(state: TargetWatchState): void {
    for (const [dimension, row] of Object.entries(state)) this.#rows.set(dimension, row)
  }
}
