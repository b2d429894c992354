import { divide, matmul, multiply, sum, type Tensor } from '@saaa/kernels'

/**
 * ‖H D‖²_F / N: the mean squared length of hidden states along directions that tell groups apart (the Frobenius variant of the paper's
 * eq 11). Directions are usually differences between a text and its counterfactual, of length 1; `groupDirections` makes them.
 * @param hidden_NC [N, C], N known
 * @param directions_CK [C, K]; stop its gradient or give it as an input, else the directions shrink instead of the states
 */
export function projectionPenalty(hidden_NC: Tensor, directions_CK: Tensor): Tensor {
  const along_NK = matmul(hidden_NC, directions_CK)
  return divide(sum(multiply(along_NK, along_NK)), hidden_NC.shape[0] as number)
}

/**
 * Orthonormal directions of what differs between the hidden states of texts and of their counterfactuals: Gram–Schmidt over the given
 * differences, in order; those that add nothing new are left out.
 * @param differences rows of C values each
 * @returns row-major [C, K] with K ≤ number of differences
 */
export function groupDirections(differences: readonly Float32Array[]): {
  readonly values: Float32Array
  readonly shape: readonly [number, number]
} {
  const basis: Float64Array[] = []
  for (const difference of differences) {
    const rest = Float64Array.from(difference)
    const before = Math.hypot(...rest)
    for (const direction of basis) {
      const along = rest.reduce((dot, value, index) => dot + value * (direction[index] as number), 0)
      rest.forEach((value, index) => (rest[index] = value - along * (direction[index] as number)))
    }
    const length = Math.hypot(...rest)
    if (length > 1e-6 * before && before > 0) basis.push(rest.map((value) => value / length))
  }
  const channels = differences[0]?.length ?? 0
  const values = new Float32Array(channels * basis.length)
  basis.forEach((direction, k) => direction.forEach((value, c) => (values[c * basis.length + k] = value)))
  return { values, shape: [channels, basis.length] }
}
