import { logAdd, logSum } from './log-space.ts'
import { logNormalCdf, logNormalDensity } from './normal-distribution.ts'

/** Density 2/ω·φ(z)·Φ(αz) with z = (x − ξ)/ω (Azzalini 1985). */
export interface SkewNormal {
  /** ξ */
  readonly location: number
  /** ω > 0 */
  readonly scale: number
  /** α; 0 is the normal distribution. */
  readonly shape: number
}

const logSkewNormalDensity = (x: number, { location, scale, shape }: SkewNormal): number => {
  const z = (x - location) / scale
  return Math.LN2 - Math.log(scale) + logNormalDensity(z) + logNormalCdf(shape * z)
}

const panels = 2000

/**
 * ln F(x), exact far out in the lower tail too: Simpson's rule over as much of the density left of x as counts, in log space.
 */
export function logSkewNormalCdf(x: number, { location, scale, shape }: SkewNormal): number {
  const z = (x - location) / scale
  const logDensity = (t: number) => Math.LN2 + logNormalDensity(t) + logNormalCdf(shape * t)
  if (z > 0) {
    const logHalf = Math.log(0.5 - Math.atan(shape) / Math.PI)
    return Math.min(0, logAdd(logHalf, logIntegral(logDensity, 0, Math.min(z, 40))))
  }
  // Left of z the density falls at least as fast as e^(−|z|(1 + α²)t) where α > 0, e^(−|z|t) otherwise.
  const rate = Math.abs(z) * (1 + (shape > 0 ? shape * shape : 0))
  return Math.min(0, logIntegral(logDensity, z - Math.min(14, 45 / Math.max(rate, 1e-9)), z))
}

function logIntegral(logDensity: (t: number) => number, from: number, to: number): number {
  const step = (to - from) / panels
  const terms = Array.from({ length: panels + 1 }, (_, index) => {
    const weight = index === 0 || index === panels ? 1 : index % 2 === 1 ? 4 : 2
    return Math.log((weight * step) / 3) + logDensity(from + index * step)
  })
  return logSum(terms)
}

/**
 * Fits by maximum likelihood: Nelder and Mead's simplex from the estimate of moments, on standardised values.
 * @param values at least 3 finite numbers that are not all equal
 */
export function fitSkewNormal(values: readonly number[]): SkewNormal {
  const count = values.length
  const mean = values.reduce((sum, value) => sum + value, 0) / count
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / count)
  const standardized = values.map((value) => (value - mean) / deviation)
  const skewness = standardized.reduce((sum, value) => sum + value ** 3, 0) / count
  const start = momentEstimate(Math.max(-0.9, Math.min(0.9, skewness)))
  const cost = ([location = 0, logScale = 0, shape = 0]: readonly number[]) => {
    const fit = { location, scale: Math.exp(logScale), shape }
    return -standardized.reduce((sum, value) => sum + logSkewNormalDensity(value, fit), 0) / count
  }
  const best = simplexMinimum(cost, [start.location, Math.log(start.scale), start.shape])
  const [location = 0, logScale = 0, shape = 0] = best
  return { location: mean + deviation * location, scale: deviation * Math.exp(logScale), shape }
}

/** For mean 0 and deviation 1: δ² = (π/2)·g/(g + ((4 − π)/2)^(2/3)), g = |skewness|^(2/3). */
function momentEstimate(skewness: number): SkewNormal {
  const power = Math.abs(skewness) ** (2 / 3)
  const delta = Math.sign(skewness) * Math.sqrt(((Math.PI / 2) * power) / (power + ((4 - Math.PI) / 2) ** (2 / 3)))
  const scale = 1 / Math.sqrt(1 - (2 * delta * delta) / Math.PI)
  return { location: -scale * delta * Math.sqrt(2 / Math.PI), scale, shape: delta / Math.sqrt(1 - delta * delta) }
}

function simplexMinimum(cost: (point: readonly number[]) => number, start: readonly number[]): readonly number[] {
  const evaluate = (point: readonly number[]) => ({ point, cost: cost(point) })
  let simplex = [
    evaluate(start),
    ...start.map((_, axis) => evaluate(start.map((value, index) => (index === axis ? value + 0.3 : value)))),
  ]
  for (let step = 0; step < 400; step += 1) {
    simplex = simplex.toSorted((a, b) => a.cost - b.cost)
    const best = simplex[0] as (typeof simplex)[number]
    const worst = simplex.at(-1) as (typeof simplex)[number]
    if (worst.cost - best.cost < 1e-10) break
    const others = simplex.slice(0, -1)
    const centre = start.map(
      (_, axis) => others.reduce((sum, { point }) => sum + (point[axis] ?? 0), 0) / others.length,
    )
    const along = (factor: number) =>
      evaluate(centre.map((value, axis) => value + factor * ((worst.point[axis] ?? 0) - value)))
    const reflected = along(-1)
    let next = reflected
    if (reflected.cost < best.cost) {
      const expanded = along(-2)
      if (expanded.cost < reflected.cost) next = expanded
    } else if (reflected.cost >= (others.at(-1)?.cost ?? Number.POSITIVE_INFINITY)) {
      next = along(reflected.cost < worst.cost ? -0.5 : 0.5)
    }
    if (next.cost < worst.cost) simplex = [...others, next]
    else
      simplex = simplex.map(({ point }) => evaluate(point.map((value, axis) => (value + (best.point[axis] ?? 0)) / 2)))
  }
  return (simplex.toSorted((a, b) => a.cost - b.cost)[0] as (typeof simplex)[number]).point
}
