import { logGamma } from './log-space.ts'

/** Regularised incomplete beta function I_x(a, b) by its continued fraction (Lentz), a, b > 0, x in [0, 1]. */
function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  const logFront = logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x)
  // The fraction converges fast on the near side of the mean only.
  if (x > (a + 1) / (a + b + 2)) return 1 - (Math.exp(logFront) * betaFraction(1 - x, b, a)) / b
  return (Math.exp(logFront) * betaFraction(x, a, b)) / a
}

function betaFraction(x: number, a: number, b: number): number {
  const tiny = 1e-300
  let c = 1
  let d = 1 - ((a + b) * x) / (a + 1)
  d = 1 / (Math.abs(d) < tiny ? tiny : d)
  let value = d
  for (let m = 1; m < 10_000; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / nonZero(1 + even * d)
    c = nonZero(1 + even / c)
    value *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / nonZero(1 + odd * d)
    c = nonZero(1 + odd / c)
    value *= d * c
    if (Math.abs(d * c - 1) < 1e-15) break
  }
  return value
}

const nonZero = (value: number): number => (Math.abs(value) < 1e-300 ? 1e-300 : value)

/** P[X ≥ k] for X ~ Binomial(n, p). */
export const binomialTail = (k: number, n: number, p: number): number =>
  k <= 0 ? 1 : k > n ? 0 : incompleteBeta(p, k, n - k + 1)

/** ln P[X = k] for X ~ Binomial(n, p). */
export function logBinomialMass(k: number, n: number, p: number): number {
  const successes = k === 0 ? 0 : k * Math.log(p)
  const failures = k === n ? 0 : (n - k) * Math.log1p(-p)
  return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1) + successes + failures
}

/**
 * The exact upper confidence bound of a proportion (Clopper and Pearson 1934): the p at which seeing at most `successes` of
 * `trials` has probability 1 − confidence.
 */
export function clopperPearsonUpper(successes: number, trials: number, confidence: number): number {
  if (successes >= trials) return 1
  let low = 0
  let high = 1
  for (let step = 0; step < 100; step += 1) {
    const middle = (low + high) / 2
    if (1 - binomialTail(successes + 1, trials, middle) > 1 - confidence) low = middle
    else high = middle
  }
  return high
}

/** The exact lower confidence bound of a proportion. */
export const clopperPearsonLower = (successes: number, trials: number, confidence: number): number =>
  1 - clopperPearsonUpper(trials - successes, trials, confidence)
