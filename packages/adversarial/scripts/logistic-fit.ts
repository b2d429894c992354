export interface LogisticRow {
  readonly inputs: Float64Array
  readonly target: number
  readonly weight: number
  readonly source: string
}

/**
 * Logistic regression by gradient descent with a step per coordinate (RMSProp-like), coefficients kept ≥ 0: more evidence
 * never lowers a score.
 */
export function fitLogistic(
  rows: readonly LogisticRow[],
  size: number,
  { rounds = 400, rate = 0.5, pull = 1e-4 } = {},
): { readonly weights: Float64Array; readonly bias: number } {
  const weights = new Float64Array(size).fill(0.5)
  let bias = 0
  const squares = new Float64Array(size + 1).fill(1e-6)
  const total = rows.reduce((sum, { weight }) => sum + weight, 0)
  for (let round = 0; round < rounds; round++) {
    const gradient = new Float64Array(size + 1)
    for (const { inputs, target, weight } of rows) {
      let logit = bias
      for (let at = 0; at < size; at++) logit += (weights[at] ?? 0) * (inputs[at] ?? 0)
      const slope = (weight * (1 / (1 + Math.exp(-logit)) - target)) / total
      for (let at = 0; at < size; at++) gradient[at] = (gradient[at] ?? 0) + slope * (inputs[at] ?? 0)
      gradient[size] = (gradient[size] ?? 0) + slope
    }
    for (let at = 0; at <= size; at++) {
      const slope = (gradient[at] ?? 0) + (at < size ? pull * (weights[at] ?? 0) : 0)
      squares[at] = 0.9 * (squares[at] ?? 0) + 0.1 * slope * slope
      const step = ((rate / Math.sqrt(round + 1)) * slope) / (Math.sqrt(squares[at] ?? 0) + 1e-6)
      if (at === size) bias -= step
      else weights[at] = Math.max(0, (weights[at] ?? 0) - step)
    }
  }
  return { weights, bias }
}
