/** ln(e^a + e^b) without overflow. */
export function logAdd(a: number, b: number): number {
  const greater = Math.max(a, b)
  if (greater === Number.NEGATIVE_INFINITY || greater === Number.POSITIVE_INFINITY) return greater
  return greater + Math.log1p(Math.exp(Math.min(a, b) - greater))
}

/** ln Σ e^values without overflow; −Infinity for none. */
export function logSum(values: readonly number[]): number {
  const greatest = values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY)
  if (!Number.isFinite(greatest)) return greatest
  return greatest + Math.log(values.reduce((sum, value) => sum + Math.exp(value - greatest), 0))
}

const lanczos = [
  676.520_368_121_885_1, -1259.139_216_722_402_8, 771.323_428_777_653_13, -176.615_029_162_140_59,
  12.507_343_278_686_905, -0.138_571_095_265_720_12, 9.984_369_578_019_571_6e-6, 1.505_632_735_149_311_6e-7,
] as const

/** ln Γ(x) for x > 0, to about 15 digits (Lanczos, g = 7). */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x)
  const shifted = x - 1
  const base = shifted + 7.5
  const series = lanczos.reduce(
    (sum, coefficient, index) => sum + coefficient / (shifted + index + 1),
    0.999_999_999_999_809_93,
  )
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(base) - base + Math.log(series)
}
