/** Σ wᵢ·dᵢ over the first `weights.length` digits. */
export function weightedSum(digits: string, weights: readonly number[]): number {
  let sum = 0
  for (let index = 0; index < weights.length; index++) sum += (weights[index] ?? 0) * (digits.charCodeAt(index) - 48)
  return sum
}
