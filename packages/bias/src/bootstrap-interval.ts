import { requireNumber, seededRandom } from '@saaa/evaluator'

/** An estimate with a 95 % interval. */
export interface Interval {
  readonly value: number
  readonly lower: number
  readonly upper: number
}

export interface BootstrapOptions {
  /** Resamples. @default 500 */
  readonly resamples?: number
  /** Of the resampling. @default 0 */
  readonly seed?: number
}

/** @throws InvalidArgumentError when an option is no whole number, or there are fewer than 20 resamples */
export function assertBootstrap({ resamples = 500, seed = 0 }: BootstrapOptions): void {
  requireNumber('resamples', resamples, { whole: true, from: 20 })
  requireNumber('seed', seed, { whole: true })
}

/**
 * Percentile bootstrap (Efron 1979) of several statistics of one sample at once: rows are drawn with replacement and every
 * statistic is computed anew. Draws where a statistic does not exist (NaN) are left out of its interval.
 */
export function bootstrapIntervals<Row, Name extends string>(
  rows: readonly Row[],
  statistics: (rows: readonly Row[]) => Readonly<Record<Name, number>>,
  { resamples = 500, seed = 0 }: BootstrapOptions = {},
): Readonly<Record<Name, Interval>> {
  const values = statistics(rows)
  const names = Object.keys(values) as Name[]
  const draws = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>
  const random = seededRandom(seed)
  for (let draw = 0; draw < resamples; draw++) {
    const resampled = statistics(rows.map(() => rows[Math.floor(random() * rows.length)] as Row))
    for (const name of names) if (Number.isFinite(resampled[name])) draws[name].push(resampled[name])
  }
  return Object.fromEntries(
    names.map((name) => {
      const sorted = draws[name].sort((left, right) => left - right)
      const at = (share: number): number =>
        sorted[Math.min(sorted.length - 1, Math.max(0, Math.round(share * (sorted.length - 1))))] ?? Number.NaN
      return [name, { value: values[name], lower: at(0.025), upper: at(0.975) }]
    }),
  ) as Record<Name, Interval>
}
