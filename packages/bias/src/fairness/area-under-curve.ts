/** The chance that a positive scores above a negative, ties counting one half; NaN when either is empty. */
export function areaUnderCurve(positives: readonly number[], negatives: readonly number[]): number {
  if (positives.length === 0 || negatives.length === 0) return Number.NaN
  const up = Float64Array.from(positives).sort()
  const down = Float64Array.from(negatives).sort()
  let below = 0
  let tiedEnd = 0
  let sum = 0
  for (const score of up) {
    while (below < down.length && (down[below] as number) < score) below++
    tiedEnd = Math.max(tiedEnd, below)
    while (tiedEnd < down.length && down[tiedEnd] === score) tiedEnd++
    sum += below + (tiedEnd - below) / 2
  }
  return sum / (up.length * down.length)
}
