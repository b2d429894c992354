/** The most recent scores, up to a capacity, kept in order of arrival and of size. */
export interface ScoreWindow {
  readonly sorted: readonly number[]
  readonly recent: readonly number[]
  add(score: number): void
}

export function createScoreWindow(scores: readonly number[], capacity: number): ScoreWindow {
  const recent = scores.slice(-capacity)
  const sorted = recent.toSorted((a, b) => a - b)
  return {
    sorted,
    recent,
    add(score) {
      recent.push(score)
      sorted.splice(placeOf(sorted, score), 0, score)
      if (recent.length <= capacity) return
      const oldest = recent.shift()
      if (oldest !== undefined) sorted.splice(placeOf(sorted, oldest), 1)
    },
  }
}

/** Index of the first score that is not below the given one. */
function placeOf(sorted: readonly number[], score: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? 0) < score) low = middle + 1
    else high = middle
  }
  return low
}
