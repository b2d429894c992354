import { TextArgumentError } from '../errors/text-error.ts'

export interface ScoreLinearOptions {
  /** @default 0 */
  readonly bias?: number
  /** What one unit of a weight means, for weights kept as small whole numbers. @default 1 */
  readonly scale?: number
}

/** bias + scale · Σ weights[feature]: a logit. Throws TextArgumentError for a feature outside the weights. */
export function scoreLinear(
  weights: Float32Array | Int8Array,
  features: Uint32Array,
  { bias = 0, scale = 1 }: ScoreLinearOptions = {},
): number {
  let sum = 0
  for (const feature of features) {
    const weight = weights[feature]
    if (weight === undefined) throw new TextArgumentError('features', `indices below ${weights.length}`, feature)
    sum += weight
  }
  return bias + scale * sum
}
