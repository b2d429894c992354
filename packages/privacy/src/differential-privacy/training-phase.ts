import { InvalidArgumentError, requireNumber, unitInterval } from '@saaa/evaluator'

/** Steps of DP-SGD under one setting. */
export interface TrainingPhase {
  /** q: the chance of each example to be in a step's batch (Poisson sampling), in [0, 1]. */
  readonly samplingRate: number
  /** σ: deviation of the noise on the summed gradient, over the clipping norm; > 0. */
  readonly noiseMultiplier: number
  /** Updates made, a whole number ≥ 0. */
  readonly steps: number
}

/** @throws InvalidArgumentError when a number of the phase is out of range */
export function requirePhase({ samplingRate, noiseMultiplier, steps }: TrainingPhase): void {
  requireSamplingRate(samplingRate)
  requireNumber('noiseMultiplier', noiseMultiplier, { above: 0 })
  requireNumber('steps', steps, { whole: true, from: 0 })
}

/** @throws InvalidArgumentError unless the value is a number in [0, 1] */
export function requireSamplingRate(value: number): void {
  requireNumber('samplingRate', value, unitInterval)
}

/** @throws InvalidArgumentError unless δ is in (0, 1) */
export function requireDelta(value: number): void {
  if (!(value > 0 && value < 1))
    throw new InvalidArgumentError({
      argument: 'delta',
      value,
      expected: 'a number in (0, 1), well below one over the number of examples',
    })
}
