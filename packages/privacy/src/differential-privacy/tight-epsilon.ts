import { InvalidArgumentError } from '@saaa/evaluator'
import { composeLosses, epsilonOfLoss, type LossGrid } from './privacy-loss-distribution.ts'
import { epsilonFromRdp, type RenyiCurve } from './rdp-conversion.ts'
import type { TrainingPhase } from './training-phase.ts'

/** Probability that may lie outside the grid, on either side. */
const tail = 1e-14
/** What the transforms' rounding may add up to; taken off δ. */
const rounding = 1e-10
/** Below it, rounding would matter. */
const smallestDelta = 1e-8
const finestStep = 1e-4
const largestSize = 2 ** 20

/**
 * ε from the distribution of the privacy loss itself, composed by Fourier transforms: nearly exact, where Rényi's bound is 10
 * to 25 % higher. The grid's width follows from the Rényi curve: the loss exceeds its ε at δ = 1e-14 with no more than that
 * probability, and a like bound holds downwards.
 */
export function tightEpsilon({
  phases,
  curve,
  delta,
}: {
  readonly phases: readonly TrainingPhase[]
  readonly curve: RenyiCurve
  readonly delta: number
}): number {
  if (delta < smallestDelta)
    throw new InvalidArgumentError({
      argument: 'delta',
      value: delta,
      expected: `at least ${smallestDelta}; use spent() for smaller ones`,
    })
  const active = phases.filter(({ samplingRate }) => samplingRate > 0)
  if (active.length === 0) return 0
  const grid = gridFor(epsilonFromRdp(curve, tail, 'basic').epsilon, lowerReach(curve))
  return Math.max(...composeLosses(active, grid).map((loss) => epsilonOfLoss(loss, delta - rounding)))
}

/** A t with P[loss < −t] ≤ tail: by Chernoff, E[e^(−α·loss)] = e^((α − 1)·D_α) with D_α ≤ r(α) for either neighbour. */
const lowerReach = ({ orders, divergences }: RenyiCurve): number =>
  Math.min(...orders.map((order, index) => ((order - 1) * (divergences[index] as number) - Math.log(tail)) / order))

function gridFor(highest: number, lower: number): LossGrid {
  const width = highest + lower + 1
  const step = Math.max(finestStep, width / largestSize)
  const size = 2 ** Math.ceil(Math.log2(width / step))
  return { lowest: -Math.ceil((lower + 0.5) / step) * step, step, size }
}
