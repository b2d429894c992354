/** A two-sided 95 % interval, [lower, upper]. */
export type Interval = readonly [number, number]

const z = 1.959964

/**
 * Wilson's score interval of a proportion; right also near 0 and 1 and for small counts.
 * (p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) / (1 + z²/n). No observations give [0, 1].
 */
export function wilsonInterval(successes: number, count: number): Interval {
  if (count === 0) return [0, 1]
  const proportion = successes / count
  const scale = 1 + (z * z) / count
  const centre = (proportion + (z * z) / (2 * count)) / scale
  const halfWidth = (z * Math.sqrt((proportion * (1 - proportion)) / count + (z * z) / (4 * count * count))) / scale
  return [Math.max(0, centre - halfWidth), Math.min(1, centre + halfWidth)]
}

export interface Proportion {
  readonly rate: number
  readonly interval95: Interval
}

/** Newcombe's interval of `second − first` for independent proportions, from their Wilson intervals. */
export function differenceInterval(first: Proportion, second: Proportion): Interval {
  const difference = second.rate - first.rate
  const lower = Math.hypot(second.rate - second.interval95[0], first.interval95[1] - first.rate)
  const upper = Math.hypot(second.interval95[1] - second.rate, first.rate - first.interval95[0])
  return [Math.max(-1, difference - lower), Math.min(1, difference + upper)]
}
