/** Wasserstein-1 distance of two samples: the area between their cumulative distributions. NaN when either is empty. */
export function wassersteinDistance(left: readonly number[], right: readonly number[]): number {
  if (left.length === 0 || right.length === 0) return Number.NaN
  const a = Float64Array.from(left).sort()
  const b = Float64Array.from(right).sort()
  let [i, j, distance] = [0, 0, 0]
  let last = Math.min(a[0] as number, b[0] as number)
  while (i < a.length || j < b.length) {
    const next = Math.min(a[i] ?? Infinity, b[j] ?? Infinity)
    distance += Math.abs(i / a.length - j / b.length) * (next - last)
    last = next
    while (i < a.length && a[i] === next) i++
    while (j < b.length && b[j] === next) j++
  }
  return distance
}
