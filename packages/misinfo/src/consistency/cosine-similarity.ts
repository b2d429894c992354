/** In [−1, 1]; 0 where a vector is zero. */
export function cosineSimilarity(
  left: readonly number[] | Float32Array,
  right: readonly number[] | Float32Array,
): number {
  let product = 0
  let leftNorm = 0
  let rightNorm = 0
  for (let at = 0; at < left.length; at++) {
    const [one, other] = [left[at] ?? 0, right[at] ?? 0]
    product += one * other
    leftNorm += one * one
    rightNorm += other * other
  }
  const norm = Math.sqrt(leftNorm * rightNorm)
  return norm === 0 ? 0 : Math.max(-1, Math.min(1, product / norm))
}
