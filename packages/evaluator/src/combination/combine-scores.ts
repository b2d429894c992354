import { requireNumber, unitInterval } from '../errors/require-number.ts'
import { describeValue, InvalidArgumentError } from '../errors/invalid-argument-error.ts'

export interface CombineScoresOptions {
  /** f_k in [0, 1] per dimension; `undefined` where the evaluator could not score the sample. */
  readonly scores: Readonly<Record<string, number | undefined>>
  /** w_k per dimension: each ≥ 0, together 1 (within 1e-6). Every scored dimension needs one. */
  readonly weights: Readonly<Record<string, number>>
}

export interface CombinedScore {
  /** Σ w_k f_k over the dimensions that were scored, weights renormalised; `undefined` when none was. */
  readonly score: number | undefined
  /** The weights that were really used: they add up to 1 over the scored dimensions. */
  readonly usedWeights: Readonly<Record<string, number>>
  /** Weighted dimensions without a score. A caller that must fail closed treats a non-empty list as unsafe. */
  readonly missing: readonly string[]
}

/**
 * The weighted safety score of the paper's eq 1.
 * @throws InvalidArgumentError for weights that are negative, not finite or do not add up to 1, and scores outside [0, 1].
 */
export function combineScores({ scores, weights }: CombineScoresOptions): CombinedScore {
  assertWeights(weights)
  for (const dimension of Object.keys(scores)) {
    if (!Object.hasOwn(weights, dimension)) {
      throw new InvalidArgumentError({
        argument: `scores.${dimension}`,
        value: scores[dimension],
        expected: `a dimension that has a weight (${Object.keys(weights).join(', ')})`,
      })
    }
  }
  const scored: [dimension: string, score: number, weight: number][] = []
  const missing: string[] = []
  for (const [dimension, weight] of Object.entries(weights)) {
    const score = scores[dimension]
    if (score === undefined) {
      missing.push(dimension)
    } else {
      requireNumber(`scores.${dimension}`, score, unitInterval)
      scored.push([dimension, score, weight])
    }
  }
  const total = scored.reduce((sum, [, , weight]) => sum + weight, 0)
  if (total === 0) return { score: undefined, usedWeights: {}, missing }
  const usedWeights: Record<string, number> = {}
  let combined = 0
  for (const [dimension, score, weight] of scored) {
    usedWeights[dimension] = weight / total
    combined += (weight / total) * score
  }
  return { score: Math.min(1, combined), usedWeights, missing }
}

/** Equal weights that satisfy eq 1 for the given dimensions. */
export function equalWeights(dimensions: readonly string[]): Record<string, number> {
  return Object.fromEntries(dimensions.map((dimension) => [dimension, 1 / dimensions.length]))
}

function assertWeights(weights: Readonly<Record<string, number>>): void {
  let sum = 0
  for (const [dimension, weight] of Object.entries(weights)) {
    requireNumber(`weights.${dimension}`, weight, { from: 0 })
    sum += weight
  }
  if (Math.abs(sum - 1) > 1e-6) {
    throw new InvalidArgumentError({
      argument: 'weights',
      value: sum,
      expected: `weights that add up to 1 (${describeValue(Object.keys(weights))})`,
    })
  }
}
