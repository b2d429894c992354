import { logAdd, logSum } from '../statistics/log-space.ts'

/**
 * Rényi divergence bound of one step of the Poisson-sampled Gaussian mechanism (Mironov, Talwar, Zhang 2019):
 * r(α) = ln A(α) / (α − 1), with A(α) = E[((1 − q) + q·e^((2x − 1)/(2σ²)))^α] over x ~ N(0, σ²).
 * @param samplingRate q in [0, 1], the chance of each example to be in the batch
 * @param noiseMultiplier σ > 0: noise deviation over clipping norm
 * @param order α > 1
 */
export function sampledGaussianRdp({
  samplingRate: q,
  noiseMultiplier: sigma,
  order,
}: {
  readonly samplingRate: number
  readonly noiseMultiplier: number
  readonly order: number
}): number {
  if (q === 0) return 0
  if (q === 1) return order / (2 * sigma * sigma)
  if (Number.isInteger(order)) return logMoment(logExcessInteger(q, sigma, order)) / (order - 1)
  if (sigma >= smallestQuadratureSigma) return logMoment(logExcessFractional(q, sigma, order)) / (order - 1)
  const below = Math.floor(order)
  const logBelow = below === 1 ? 0 : logMoment(logExcessInteger(q, sigma, below))
  const logAbove = logMoment(logExcessInteger(q, sigma, below + 1))
  return (logBelow + (order - below) * (logAbove - logBelow)) / (order - 1)
}

/**
 * Below this σ the quadrature would need too many points, and ln A, convex in α, is bounded by its chord between whole
 * orders: still a proof, and such noise protects nothing in practice.
 */
const smallestQuadratureSigma = 0.1

/** ln A from ln(A − 1). */
const logMoment = (logExcess: number): number => logAdd(0, logExcess)

/**
 * ln(A − 1) for integer α. As Σ C(α, i) q^i (1 − q)^(α−i) = 1, A − 1 = Σ_{i≥2} C(α, i) q^i (1 − q)^(α−i) (e^((i²−i)/(2σ²)) − 1):
 * positive terms only, exact however small q is.
 */
function logExcessInteger(q: number, sigma: number, order: number): number {
  const logQ = Math.log(q)
  const logRest = Math.log1p(-q)
  const terms: number[] = []
  let logBinomial = Math.log(order)
  for (let i = 2; i <= order; i += 1) {
    logBinomial += Math.log((order - i + 1) / i)
    terms.push(logBinomial + i * logQ + (order - i) * logRest + logExpm1((i * i - i) / (2 * sigma * sigma)))
  }
  return logSum(terms)
}

/**
 * ln(A − 1) for fractional α by the trapezoidal rule. With u = q(e^((2x−1)/(2σ²)) − 1), E[u] = 0, so A − 1 =
 * E[(1 + u)^α − 1 − αu], whose integrand is never negative: no cancellation, unlike the two-sided series. The rule converges
 * exponentially with 1/step: the nearest singularity lies πσ² off the real axis, and the Gaussian's scale is σ.
 */
function logExcessFractional(q: number, sigma: number, order: number): number {
  const step = Math.min(sigma / 4, (sigma * sigma) / 2)
  const from = -14 * sigma
  const count = Math.ceil((order + 28 * sigma) / step)
  const logQ = Math.log(q)
  const logRest = Math.log1p(-q)
  const logWeight = Math.log(step / (sigma * Math.sqrt(2 * Math.PI)))
  const terms: number[] = []
  for (let index = 0; index <= count; index += 1) {
    const x = from + index * step
    const exponent = (2 * x - 1) / (2 * sigma * sigma)
    const log1pU = logAdd(logRest, logQ + exponent)
    const u = exponent > 700 ? Number.POSITIVE_INFINITY : q * Math.expm1(exponent)
    terms.push(logWeight - (x * x) / (2 * sigma * sigma) + logConvexity(u, log1pU, order))
  }
  return logSum(terms)
}

/** ln((1 + u)^α − 1 − αu) from u > −1 and ln(1 + u). */
function logConvexity(u: number, log1pU: number, order: number): number {
  if (Math.abs(u) < 0.05) return 2 * Math.log(Math.abs(u)) + Math.log(binomialRemainder(u, order))
  const power = order * log1pU
  if (power > 30)
    return u === Number.POSITIVE_INFINITY ? power : power + Math.log1p(-(1 + order * u) * Math.exp(-power))
  return Math.log(Math.expm1(power) - order * u)
}

/** Σ_{k≥2} C(α, k) u^(k−2), for small |u|. */
function binomialRemainder(u: number, order: number): number {
  let term = (order * (order - 1)) / 2
  let sum = 0
  for (let k = 2; k < 60 && Math.abs(term) > Math.abs(sum) * 1e-17; k += 1) {
    sum += term
    term *= ((order - k) / (k + 1)) * u
  }
  return sum
}

/** ln(e^x − 1) for x > 0. */
const logExpm1 = (x: number): number => (x > 40 ? x : Math.log(Math.expm1(x)))
