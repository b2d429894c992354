import { KernelError } from '../graph/kernel-error.ts'
import type { Tensor } from '../graph/tensor.ts'
import { add, cos, divide, greater, maximum, minimum, multiply, subtract, where } from '../ops/elementwise.ts'

export interface WarmupScheduleOptions {
  /** Number of the update, a float32 scalar that counts from 1. */
  readonly step: Tensor
  readonly peakLearningRate: number
  /** Updates over which the rate rises linearly; reaches the peak at this one. 0: starts at the peak. */
  readonly warmupSteps: number
  readonly totalSteps: number
  /** Rate at the last update. @default 0 */
  readonly minimumLearningRate?: number
}

/**
 * Linear warm-up, then half a cosine from the peak down to the minimum at `totalSteps`, which it keeps (Loshchilov and
 * Hutter 2017). A scalar.
 * @throws KernelError `invalid-argument` for rates or spans that do not fit
 */
export function warmupCosineSchedule({
  step,
  peakLearningRate,
  warmupSteps,
  totalSteps,
  minimumLearningRate = 0,
}: WarmupScheduleOptions): Tensor {
  assertSpans({ peakLearningRate, minimumLearningRate, warmupSteps, totalSteps, laterSteps: 0 })
  const progress = fraction(subtract(step, warmupSteps), totalSteps - warmupSteps)
  const wave = multiply(add(cos(multiply(progress, Math.PI)), 1), (peakLearningRate - minimumLearningRate) / 2)
  return warmedUp(step, peakLearningRate, warmupSteps, add(wave, minimumLearningRate))
}

/**
 * Linear warm-up, the peak, and a linear fall to the minimum over the last `decaySteps` updates (Hu et al. 2024): a run
 * can be prolonged from any point of the flat part. A scalar.
 * @throws KernelError `invalid-argument` for rates or spans that do not fit
 */
export function warmupStableDecaySchedule({
  step,
  peakLearningRate,
  warmupSteps,
  totalSteps,
  decaySteps,
  minimumLearningRate = 0,
}: WarmupScheduleOptions & { readonly decaySteps: number }): Tensor {
  assertSpans({ peakLearningRate, minimumLearningRate, warmupSteps, totalSteps, laterSteps: decaySteps })
  const progress = fraction(subtract(step, totalSteps - decaySteps), decaySteps)
  const falling = subtract(peakLearningRate, multiply(progress, peakLearningRate - minimumLearningRate))
  return warmedUp(step, peakLearningRate, warmupSteps, falling)
}

function assertSpans({
  peakLearningRate,
  minimumLearningRate,
  warmupSteps,
  totalSteps,
  laterSteps,
}: Record<'peakLearningRate' | 'minimumLearningRate' | 'warmupSteps' | 'totalSteps' | 'laterSteps', number>): void {
  if (!(minimumLearningRate >= 0 && minimumLearningRate <= peakLearningRate && Number.isFinite(peakLearningRate))) {
    throw new KernelError(
      'invalid-argument',
      `schedule: expected 0 ≤ minimumLearningRate ≤ peakLearningRate, got ${minimumLearningRate} and ${peakLearningRate}.`,
    )
  }
  if (!(warmupSteps >= 0 && laterSteps >= 0 && warmupSteps + laterSteps <= totalSteps)) {
    throw new KernelError(
      'invalid-argument',
      `schedule: expected warm-up and decay within ${totalSteps} steps, got ${warmupSteps} and ${laterSteps}.`,
    )
  }
}

/** Part of a span that is done, held to [0, 1]; a span of no length is done at once. */
const fraction = (done: Tensor, span: number): Tensor => minimum(maximum(divide(done, Math.max(span, 1e-9)), 0), 1)

const warmedUp = (step: Tensor, peak: number, warmupSteps: number, later: Tensor): Tensor =>
  warmupSteps === 0 ? later : where(greater(step, warmupSteps), later, multiply(step, peak / warmupSteps))
