import { seededRandom } from '@saaa/evaluator'
import { assertBootstrap, type BootstrapOptions, type Interval } from '../bootstrap-interval.ts'

/**
 * Mean of independent values with a 95 % interval by the studentised bootstrap (Efron and Tibshirani 1993, chapter 12), which keeps its
 * promise at some tens of values, where plain percentiles are too narrow. Of one value the interval is everything.
 * @throws InvalidArgumentError for options out of range
 */
export function meanInterval(values: readonly number[], options: BootstrapOptions = {}): Interval {
  assertBootstrap(options)
  const { resamples = 1000, seed = 0 } = options
  const { mean, error } = summary(values)
  if (values.length < 2) return { value: mean, lower: -Infinity, upper: Infinity }
  if (error === 0) return { value: mean, lower: mean, upper: mean }
  const random = seededRandom(seed)
  const statistics: number[] = []
  for (let draw = 0; draw < resamples; draw++) {
    const drawn = summary(values.map(() => values[Math.floor(random() * values.length)] as number))
    if (drawn.error > 0) statistics.push((drawn.mean - mean) / drawn.error)
  }
  statistics.sort((left, right) => left - right)
  const at = (share: number): number => statistics[Math.round(share * (statistics.length - 1))] ?? 0
  return { value: mean, lower: mean - at(0.975) * error, upper: mean - at(0.025) * error }
}

function summary(values: readonly number[]): { readonly mean: number; readonly error: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return { mean, error: values.length < 2 ? 0 : Math.sqrt(squares / (values.length - 1) / values.length) }
}
