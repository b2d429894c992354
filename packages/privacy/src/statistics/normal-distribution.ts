/** The standard normal distribution, accurate to about 14 digits in relative terms, tails included. */

const logSqrtTau = 0.5 * Math.log(2 * Math.PI)

/** ln φ(x). */
export const logNormalDensity = (x: number): number => -0.5 * x * x - logSqrtTau

/** ln Φ(x), without underflow far out in the lower tail. */
export function logNormalCdf(x: number): number {
  if (Number.isNaN(x)) return Number.NaN
  if (x === Number.NEGATIVE_INFINITY) return x
  if (x > 0) return Math.log1p(-Math.exp(logNormalCdf(-x)))
  return x > -3 ? Math.log(0.5 - centralMass(-x)) : logNormalDensity(x) - Math.log(inverseMillsRatio(-x))
}

/** Φ(x). */
export const normalCdf = (x: number): number => (x > 0 ? 1 - Math.exp(logNormalCdf(-x)) : Math.exp(logNormalCdf(x)))

/** Φ(x) − 1/2 for 0 ≤ x ≤ 3: φ(x) · Σ x^(2n+1) / (2n+1)!!, a series of positive terms (Marsaglia 2004). */
function centralMass(x: number): number {
  let term = x
  let sum = x
  for (let n = 1; term > sum * 1e-17; n += 1) {
    term *= (x * x) / (2 * n + 1)
    sum += term
  }
  return sum * Math.exp(logNormalDensity(x))
}

/** φ(x) / (1 − Φ(x)) for x ≥ 3: x + 1/(x + 2/(x + 3/(x + …))), from the inside out. */
function inverseMillsRatio(x: number): number {
  let fraction = x
  for (let n = 120; n >= 1; n -= 1) fraction = x + n / fraction
  return fraction
}

/** Φ⁻¹(p) for p in (0, 1): bisection on ln Φ, to the last digits. ±Infinity at the ends. */
export function normalQuantile(p: number): number {
  if (!(p > 0)) return p === 0 ? Number.NEGATIVE_INFINITY : Number.NaN
  if (!(p < 1)) return p === 1 ? Number.POSITIVE_INFINITY : Number.NaN
  if (p > 0.5) return -normalQuantile(1 - p)
  const target = Math.log(p)
  let low = -40
  let high = 0
  for (let step = 0; step < 80; step += 1) {
    const middle = (low + high) / 2
    if (logNormalCdf(middle) < target) low = middle
    else high = middle
  }
  return (low + high) / 2
}
