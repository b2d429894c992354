import { entropyOf } from './entropy-estimate.ts'
import type { SimilarityMatrix } from './similarity-matrix.ts'
import { symmetricEigenvalues } from './symmetric-eigenvalues.ts'

export interface GraphScores {
  /** tr(nI − D)/n², in [0, 1): the mean dissimilarity (Lin et al. 2024). 0 = all say the same. */
  readonly degree: number
  /** Σ max(0, 1 − λ) over the normalised Laplacian, in [1, n]: a soft number of meanings (Lin et al. 2024). */
  readonly eigenvalue: number
  /** Von Neumann entropy of the heat kernel exp(−0.3 L) over log n, in [0, 1] (Nikitin et al. 2024). 0 for one text. */
  readonly kernelEntropy: number
}

/** Time of the heat kernel, as the authors chose it. */
const diffusion = 0.3

/** Uncertainty read from the graph of similarities, without cutting it into clusters. Cubic in the number of texts. */
export function graphScores(similarities: SimilarityMatrix): GraphScores {
  const n = similarities.length
  if (n === 0) return { degree: 0, eigenvalue: 0, kernelEntropy: 0 }
  const weights = similarities.map((row, i) => row.map((value, j) => (value + (similarities[j]?.[i] ?? 0)) / 2))
  const degrees = weights.map((row) => row.reduce((sum, value) => sum + value, 0))
  const degree = degrees.reduce((sum, value) => sum + (n - value), 0) / (n * n)
  const normalized = weights.map((row, i) =>
    row.map((value, j) => (i === j ? 1 : 0) - value / Math.sqrt((degrees[i] ?? 1) * (degrees[j] ?? 1))),
  )
  const eigenvalue = symmetricEigenvalues(normalized).reduce((sum, lambda) => sum + Math.max(0, 1 - lambda), 0)
  return { degree, eigenvalue, kernelEntropy: kernelEntropy(weights, degrees) }
}

/** The eigenvalues of exp(−tL) are exp(−tλ); scaled to trace 1 they are a distribution. */
function kernelEntropy(weights: readonly (readonly number[])[], degrees: readonly number[]): number {
  const n = weights.length
  if (n === 1) return 0
  const laplacian = weights.map((row, i) => row.map((value, j) => (i === j ? (degrees[i] ?? 0) : 0) - value))
  const heat = symmetricEigenvalues(laplacian).map((lambda) => Math.exp(-diffusion * lambda))
  const trace = heat.reduce((sum, value) => sum + value, 0)
  return entropyOf(heat.map((value) => value / trace)) / Math.log(n)
}
