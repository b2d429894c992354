import { InvalidArgumentError } from '@saaa/evaluator'

export interface TokenUncertainty {
  /** −Σ log p, nats: how unlikely the whole text is. */
  readonly sequence: number
  /** Mean −log p per token, nats; exp of it is the perplexity. */
  readonly lengthNormalized: number
  /** The least probability of a token, in (0, 1]. */
  readonly minimumProbability: number
  /** Number of tokens: the baseline that every other score must beat (long answers are wrong more often). */
  readonly tokens: number
}

/**
 * Scores of a text from the log-probabilities of its tokens under the model that wrote it.
 * @param logProbabilities natural logarithms, at most 0
 * @throws InvalidArgumentError for an empty list or a value above 0 or not a number
 */
export function tokenUncertainty(logProbabilities: readonly number[]): TokenUncertainty {
  if (logProbabilities.length === 0 || logProbabilities.some((value) => !(value <= 0))) {
    throw new InvalidArgumentError({
      argument: 'logProbabilities',
      value: logProbabilities,
      expected: 'at least one number, each at most 0',
    })
  }
  const sequence = -logProbabilities.reduce((sum, value) => sum + value, 0)
  return {
    sequence,
    lengthNormalized: sequence / logProbabilities.length,
    minimumProbability: Math.exp(logProbabilities.reduce((least, value) => Math.min(least, value), 0)),
    tokens: logProbabilities.length,
  }
}

export interface DistributionUncertainty {
  /** Mean predictive entropy of a token's distribution, nats (paper, eq 20). */
  readonly meanEntropy: number
  readonly maximumEntropy: number
  /** Mean of 1 − H / log K over the K entries of a row, in [0, 1]; 1 = certain (negentropy, as uqlm has it). */
  readonly meanNegentropy: number
  /** Mean of the most probable minus the second, in [0, 1]; small = torn between two. */
  readonly meanMargin: number
}

/**
 * Scores from whole next-token distributions, one row per token. Rows may be cut to the most probable entries; the rest of the mass
 * then counts as one token more, which makes the entropy a lower bound.
 * @throws InvalidArgumentError for no rows, or a row that is no part of a distribution
 */
export function distributionUncertainty(rows: readonly (readonly number[])[]): DistributionUncertainty {
  if (rows.length === 0) {
    throw new InvalidArgumentError({ argument: 'rows', value: rows, expected: 'at least one distribution' })
  }
  let entropySum = 0
  let maximumEntropy = 0
  let negentropySum = 0
  let marginSum = 0
  for (const row of rows) {
    const mass = row.reduce((sum, probability) => sum + probability, 0)
    if (row.length === 0 || row.some((probability) => !(probability >= 0)) || mass > 1 + 1e-6) {
      throw new InvalidArgumentError({
        argument: 'rows',
        value: row,
        expected: 'probabilities of at least 0 that sum to at most 1',
      })
    }
    const all = [...row, Math.max(0, 1 - mass)]
    const entropy = all.reduce((sum, p) => (p > 0 ? sum - p * Math.log(p) : sum), 0)
    const [first = 0, second = 0] = row.toSorted((left, right) => right - left)
    entropySum += entropy
    // The rest of the mass is an entry of its own where there is any.
    const kinds = all.filter((p, at) => at < row.length || p > 1e-9).length
    negentropySum += kinds === 1 ? 1 : Math.max(0, 1 - entropy / Math.log(kinds))
    maximumEntropy = Math.max(maximumEntropy, entropy)
    marginSum += first - second
  }
  return {
    meanEntropy: entropySum / rows.length,
    maximumEntropy,
    meanNegentropy: negentropySum / rows.length,
    meanMargin: marginSum / rows.length,
  }
}
