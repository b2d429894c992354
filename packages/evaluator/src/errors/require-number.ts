import { InvalidArgumentError } from './invalid-argument-error.ts'

/** What a number must keep to. Without bounds, any finite number. */
export interface NumberBounds {
  /** No fraction; within ±2⁵³. */
  readonly whole?: boolean
  /** Least value allowed. */
  readonly from?: number
  /** The value must be above this one. */
  readonly above?: number
  /** Greatest value allowed. */
  readonly to?: number
  /** The value must be below this one. */
  readonly below?: number
}

/** [0, 1]: scores, shares, thresholds. */
export const unitInterval: NumberBounds = { from: 0, to: 1 }
/** 1, 2, 3, …: counts, sizes. */
export const positiveInteger: NumberBounds = { whole: true, from: 1 }

/**
 * Passes a finite number within the bounds and nothing else. The message is made from the bounds: "threshold: expected a
 * number in (0, 1], got 2."
 *
 * @throws InvalidArgumentError for a value that is no number, not finite, or out of bounds
 */
export function requireNumber(argument: string, value: unknown, bounds: NumberBounds = {}): asserts value is number {
  if (!isWithin(value, bounds)) throw new InvalidArgumentError({ argument, value, expected: describeBounds(bounds) })
}

function isWithin(value: unknown, { whole = false, from, above, to, below }: NumberBounds): boolean {
  return (
    typeof value === 'number' &&
    (whole ? Number.isSafeInteger(value) : Number.isFinite(value)) &&
    (from === undefined || value >= from) &&
    (above === undefined || value > above) &&
    (to === undefined || value <= to) &&
    (below === undefined || value < below)
  )
}

function describeBounds({ whole = false, from, above, to, below }: NumberBounds): string {
  const [lower, upper] = [from ?? above, to ?? below]
  const noun = whole ? 'a whole number' : 'a number'
  if (lower !== undefined && upper !== undefined) {
    if (whole && from !== undefined && to !== undefined) return `${noun} from ${from} to ${to}`
    return `${noun} in ${from === undefined ? '(' : '['}${lower}, ${upper}${to === undefined ? ')' : ']'}`
  }
  if (lower !== undefined) return `${noun} ${from === undefined ? 'above' : 'of at least'} ${lower}`
  if (upper !== undefined) return `${noun} ${to === undefined ? 'below' : 'of at most'} ${upper}`
  return whole ? noun : 'a finite number'
}
