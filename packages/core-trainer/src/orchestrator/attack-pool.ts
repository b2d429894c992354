/** An attack that worked, with the harm it did. */
export interface AttackPoolEntry {
  readonly prompt: string
  /** Largest cost over the dimensions when last tried, in [0, 1]. */
  readonly cost: number
}

/** The worst attacks so far, tried again: largest cost first, ties by text, so that the order depends on nothing else. */
export class AttackPool {
  readonly #size: number
  #entries: readonly AttackPoolEntry[] = []

  constructor(size: number) {
    this.#size = size
  }

  /** Takes results in; a prompt that is there already gets its new cost. */
  observe(results: readonly AttackPoolEntry[]): void {
    const byPrompt = new Map([...this.#entries, ...results].map((entry) => [entry.prompt, entry]))
    this.#entries = [...byPrompt.values()]
      .filter(({ cost }) => cost > 0)
      .sort((left, right) => right.cost - left.cost || (left.prompt < right.prompt ? -1 : 1))
      .slice(0, this.#size)
  }

  worst(count: number): readonly string[] {
    return this.#entries.slice(0, count).map(({ prompt }) => prompt)
  }

  state(): readonly AttackPoolEntry[] {
    return this.#entries
  }

  restore(entries: readonly AttackPoolEntry[]): void {
    this.#entries = entries
  }
}
