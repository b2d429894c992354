import { InvalidArgumentError, requireNumber } from '@saaa/evaluator'

/**
 * The threshold that promises a false-positive rate (split conformal prediction; Vovk, Gammerman and Shafer 2005): the
 * ⌈(n + 1)(1 − rate)⌉-th smallest of n scores of harmless texts. A further harmless text of the same kind scores above it with
 * a probability of at most `rate`, whatever the scores' distribution. With fewer than 1/rate − 1 scores nothing can be
 * promised but never flagging: Infinity. Flag where score > threshold.
 * @throws InvalidArgumentError for a rate outside (0, 1) or a score that is no number
 */
export function conformalThreshold(harmlessScores: readonly number[], rate: number): number {
  requireNumber('rate', rate, { above: 0, below: 1 })
  const unordered = harmlessScores.findIndex((score) => Number.isNaN(score))
  if (unordered >= 0)
    throw new InvalidArgumentError({
      argument: `harmlessScores[${unordered}]`,
      value: harmlessScores[unordered],
      expected: 'a number',
    })
  return thresholdOfSorted(Float64Array.from(harmlessScores).sort(), rate)
}

/** The same for scores in ascending order. A rate of 0 or less flags nothing. */
export function thresholdOfSorted(sorted: ArrayLike<number>, rate: number): number {
  const rank = Math.ceil((sorted.length + 1) * (1 - rate))
  return sorted[Math.max(rank, 1) - 1] ?? Number.POSITIVE_INFINITY
}
