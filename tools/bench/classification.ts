/** A classifier's figures from scores of texts that should be found (positives) and should not (negatives). */

/** Area under the ROC curve: the chance that a positive scores above a negative, ties counting one half. */
export function areaUnderCurve(positives: readonly number[], negatives: readonly number[]): number {
  const all = [...positives.map((score) => ({ score, up: 1 })), ...negatives.map((score) => ({ score, up: 0 }))]
  all.sort((a, b) => a.score - b.score)
  let rankSum = 0
  for (let start = 0; start < all.length;) {
    let end = start
    while (end < all.length && all[end]?.score === all[start]?.score) end++
    for (let i = start; i < end; i++) rankSum += (all[i]?.up ?? 0) * ((start + end + 1) / 2)
    start = end
  }
  const { length } = positives
  return (rankSum - (length * (length + 1)) / 2) / (length * negatives.length)
}

/** The share of positives found at the lowest threshold (`score > threshold`) that flags at most `rate` of negatives. */
export function recallAtFalsePositiveRate(
  positives: readonly number[],
  negatives: readonly number[],
  rate: number,
): { readonly recall: number; readonly threshold: number } {
  const descending = negatives.toSorted((a, b) => b - a)
  const threshold = descending[Math.floor(rate * negatives.length)] ?? Number.NEGATIVE_INFINITY
  return { recall: positives.filter((score) => score > threshold).length / positives.length, threshold }
}
