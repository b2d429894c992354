/** Tells of the first failure of every dimension; all of them are counted in the metrics. */
export class ScorerFailures {
  readonly #told = new Set<string>()
  #news: string[] = []

  /** @param unscored why dimensions could not score a text, by dimension */
  observe(unscored: Readonly<Record<string, string>>): void {
    for (const [dimension, reason] of Object.entries(unscored)) {
      if (this.#told.has(dimension)) continue
      this.#told.add(dimension)
      this.#news.push(
        `${dimension} could not score a text (${reason}): the text counts as unsafe. Further failures are counted in metrics.jsonl.`,
      )
    }
  }

  /** Messages since the last call. */
  take(): readonly string[] {
    const news = this.#news
    this.#news = []
    return news
  }

  state(): readonly string[] {
    return [...this.#told]
  }

  restore(told: readonly string[]): void {
    for (const dimension of told) this.#told.add(dimension)
  }
}
