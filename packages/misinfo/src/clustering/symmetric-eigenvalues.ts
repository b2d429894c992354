/** Eigenvalues of a symmetric matrix by cyclic Jacobi rotations (Golub and Van Loan, section 8.5), ascending. For tens of rows. */
export function symmetricEigenvalues(matrix: readonly (readonly number[])[]): readonly number[] {
  const a = matrix.map((row) => [...row])
  const size = a.length
  const at = (row: number, column: number): number => a[row]?.[column] ?? 0
  const put = (row: number, column: number, value: number): void => {
    const target = a[row]
    if (target !== undefined) target[column] = value
  }
  for (let sweep = 0; sweep < 60; sweep++) {
    let outside = 0
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) outside += at(p, q) ** 2
    if (outside < 1e-24) break
    for (let p = 0; p < size; p++) {
      for (let q = p + 1; q < size; q++) {
        if (at(p, q) === 0) continue
        const theta = (at(q, q) - at(p, p)) / (2 * at(p, q))
        const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.hypot(theta, 1))
        const c = 1 / Math.hypot(t, 1)
        const s = t * c
        for (let k = 0; k < size; k++) {
          const [left, right] = [at(k, p), at(k, q)]
          put(k, p, c * left - s * right)
          put(k, q, s * left + c * right)
        }
        for (let k = 0; k < size; k++) {
          const [upper, lower] = [at(p, k), at(q, k)]
          put(p, k, c * upper - s * lower)
          put(q, k, s * upper + c * lower)
        }
      }
    }
  }
  return a.map((_, index) => at(index, index)).sort((left, right) => left - right)
}
