import { InvalidArgumentError } from '@saaa/evaluator'

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
  requirePositive('noiseMultiplier', noiseMultiplier)
  if (!Number.isSafeInteger(steps) || steps < 0)
    throw new InvalidArgumentError({ argument: 'steps', value: steps, expected: 'a whole number ≥ 0' })
}

/** @throws InvalidArgumentError unless the value is a number in [0, 1] */
export function requireSamplingRate(value: number): void {
  if (!(value >= 0 && value <= 1))
    throw new InvalidArgumentError({ argument: 'samplingRate', value, expected: 'a number in [0, 1]' })
}

/** @throws InvalidArgumentError unless the value is finite and > 0 */
export function requirePositive(argument: string, value: number): void {
  if (!(Number.isFinite(value) && value > 0))
    throw new InvalidArgumentError({ argument, value, expected: 'a finite number > 0' })
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
