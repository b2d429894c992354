import { InvalidArgumentError } from '@saaa/evaluator'
import { clusterMeanings, type ClusterMeaningsOptions, type MeaningClusters } from './cluster-meanings.ts'
import { entropyOf, type EntropyEstimate, estimateEntropy } from './entropy-estimate.ts'
import { type GraphScores, graphScores } from './graph-scores.ts'

export interface SemanticEntropyOptions extends ClusterMeaningsOptions {
  /**
   * Natural-log probability of each sample and its number of tokens, in order. Gives the likelihood-weighted estimate.
   * @default none
   */
  readonly likelihoods?: readonly { readonly sum: number; readonly tokens: number }[]
  /** Of the interval's draws. @default 0 */
  readonly seed?: number
}

export interface SemanticEntropy extends EntropyEstimate, GraphScores {
  /** The plain estimate from counts, in nats (Farquhar et al. 2024, "discrete"). */
  readonly discrete: number
  /**
   * −Σ p(C) log p(C) with p(C) from length-normalised likelihoods, summed over the *distinct* samples of a meaning and
   * scaled to 1 (Kuhn et al. 2023). Absent without likelihoods.
   */
  readonly weighted?: number
  /** `entropy` over the log of the number of samples, in [0, 1]; 0 for one sample. */
  readonly normalized: number
  /** Number of meanings seen. */
  readonly meanings: number
  readonly clusters: MeaningClusters
}

/**
 * How much samples of one model for one prompt disagree in meaning: 0 when all say the same. `entropy` is corrected for
 * meanings that a small sample misses and comes with an interval.
 * @throws InvalidArgumentError without samples, or when `likelihoods` has another length
 */
export function semanticEntropy(samples: readonly string[], options: SemanticEntropyOptions = {}): SemanticEntropy {
  const { likelihoods, seed = 0 } = options
  if (!Array.isArray(samples) || samples.length === 0)
    throw new InvalidArgumentError({ argument: 'samples', value: samples, expected: 'a list of at least one text' })
  if (likelihoods !== undefined && likelihoods.length !== samples.length) {
    throw new InvalidArgumentError({
      argument: 'likelihoods',
      value: likelihoods,
      expected: `one entry for each of the ${samples.length} samples`,
    })
  }
  const clusters = clusterMeanings(samples, options)
  const counts = clusters.clusters.map(({ length }) => length)
  const estimate = estimateEntropy(counts, { seed })
  return {
    ...estimate,
    ...graphScores(clusters.similarities),
    discrete: entropyOf(counts.map((count) => count / samples.length)),
    ...(likelihoods === undefined ? {} : { weighted: weightedEntropy(samples, clusters, likelihoods) }),
    normalized: samples.length === 1 ? 0 : Math.min(1, estimate.entropy / Math.log(samples.length)),
    meanings: counts.length,
    clusters,
  }
}

function weightedEntropy(
  samples: readonly string[],
  { clusters }: MeaningClusters,
  likelihoods: readonly { readonly sum: number; readonly tokens: number }[],
): number {
  const perToken = likelihoods.map(({ sum, tokens }) => sum / Math.max(1, tokens))
  const highest = Math.max(...perToken)
  const masses = clusters.map((cluster) => {
    const distinct = new Map(cluster.map((index) => [samples[index], index]))
    return [...distinct.values()].reduce((sum, index) => sum + Math.exp((perToken[index] ?? highest) - highest), 0)
  })
  const all = masses.reduce((sum, mass) => sum + mass, 0)
  return entropyOf(masses.map((mass) => mass / all))
}
