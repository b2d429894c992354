import { InvalidArgumentError, positiveInteger, requireNumber } from '@saaa/evaluator'
import { PrivacyAccountant, type PrivacyAccountantState } from './privacy-accountant.ts'
import { epsilonFromRdp, type RenyiCurve } from './rdp-conversion.ts'
import { requireDelta, requireSamplingRate } from './training-phase.ts'

interface Budget {
  /** ε that the whole training may spend, > 0. */
  readonly targetEpsilon: number
  /** δ in (0, 1). */
  readonly delta: number
  /** q in [0, 1]. */
  readonly samplingRate: number
  /** What was spent before and counts against the budget. */
  readonly state?: PrivacyAccountantState
  /** Rényi orders. @default the accountant's */
  readonly orders?: readonly number[]
}

export interface NoiseCalibrationCall extends Budget {
  /** Steps to make. */
  readonly steps: number
  /** Relative precision of the answer. @default 1e-4 */
  readonly tolerance?: number
}

/** Searches begin here: less noise protects nothing. */
const smallestNoise = 1 / 128

/**
 * The least noise multiplier σ, to the tolerance and never below the true one, under which these steps stay within the
 * budget. The privacy loss falls with σ, so it is bracketed by doubling and then bisected.
 * @throws InvalidArgumentError when a number is out of range, or when the budget is already spent or lies below what the
 *   Rényi bound can prove at any noise
 */
export function noiseMultiplierFor({ steps, tolerance = 1e-4, ...budget }: NoiseCalibrationCall): number {
  requireBudget(budget)
  requireNumber('steps', steps, positiveInteger)
  requireNumber('tolerance', tolerance, { above: 0, below: 1 })
  const epsilonAfter = spendingIn(budget)
  const fits = (noiseMultiplier: number) => epsilonAfter(noiseMultiplier, steps) <= budget.targetEpsilon
  let high = smallestNoise
  while (!fits(high)) {
    high *= 2
    if (high > 1e7) throw unreachable(budget)
  }
  let low = high / 2
  while (high - low > tolerance * high) {
    const middle = (low + high) / 2
    if (fits(middle)) high = middle
    else low = middle
  }
  return high
}

export interface StepsCalibrationCall extends Budget {
  /** σ > 0. */
  readonly noiseMultiplier: number
}

/**
 * The most steps that stay within the budget; 0 when not even one does, Infinity when no number of steps exhausts it.
 * @throws InvalidArgumentError when a number is out of range
 */
export function stepsWithin({ noiseMultiplier, ...budget }: StepsCalibrationCall): number {
  requireBudget(budget)
  requireNumber('noiseMultiplier', noiseMultiplier, { above: 0 })
  if (budget.samplingRate === 0) return Number.POSITIVE_INFINITY
  const epsilonAfter = spendingIn(budget)
  const fits = (steps: number) => epsilonAfter(noiseMultiplier, steps) <= budget.targetEpsilon
  if (!fits(1)) return 0
  let low = 1
  let high = 2
  while (fits(high)) {
    low = high
    high *= 2
    if (high > 2 ** 50) return Number.POSITIVE_INFINITY
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (fits(middle)) low = middle
    else high = middle
  }
  return low
}

/** ε after the earlier spending and this many steps more; the earlier curve is computed once. */
function spendingIn({ delta, samplingRate, state, orders }: Budget) {
  const options = orders === undefined ? {} : { orders }
  const before = new PrivacyAccountant({ ...options, ...(state === undefined ? {} : { state }) }).curve()
  let latest: { readonly noiseMultiplier: number; readonly perStep: RenyiCurve } | undefined
  return (noiseMultiplier: number, steps: number): number => {
    if (latest?.noiseMultiplier !== noiseMultiplier) {
      const one = new PrivacyAccountant(options).record({ samplingRate, noiseMultiplier, steps: 1 })
      latest = { noiseMultiplier, perStep: one.curve() }
    }
    const { perStep } = latest
    const divergences = before.orders.map(
      (_, index) => (before.divergences[index] as number) + steps * (perStep.divergences[index] as number),
    )
    return epsilonFromRdp({ orders: before.orders, divergences }, delta).epsilon
  }
}

function requireBudget({ targetEpsilon, delta, samplingRate }: Budget): void {
  requireNumber('targetEpsilon', targetEpsilon, { above: 0 })
  requireDelta(delta)
  requireSamplingRate(samplingRate)
}

const unreachable = ({ targetEpsilon, delta }: Budget) =>
  new InvalidArgumentError({
    argument: 'targetEpsilon',
    value: targetEpsilon,
    expected: `more than what was spent before and than the Rényi bound can prove at δ = ${delta} with any noise`,
  })
