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
 * probability, and −ln 1e-14 downwards with no more either.
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
  const grid = gridFor(epsilonFromRdp(curve, tail, 'basic').epsilon)
  return Math.max(
    ...(['remove', 'add'] as const).map((neighbour) =>
      epsilonOfLoss(composeLosses(active, neighbour, grid), delta - rounding),
    ),
  )
}

function gridFor(highest: number): LossGrid {
  const width = highest - Math.log(tail) + 1
  const step = Math.max(finestStep, width / largestSize)
  const size = 2 ** Math.ceil(Math.log2(width / step))
  return { lowest: -Math.ceil(-Math.log(tail) / step) * step, step, size }
}
