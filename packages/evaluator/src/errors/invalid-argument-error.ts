import { SaaaError } from './saaa-error.ts'

export interface InvalidArgumentErrorOptions {
  /** Name of the argument, dotted for a nested one. */
  readonly argument: string
  /** What came. */
  readonly value: unknown
  /** What was expected, for example `a number in [0, 1]`. */
  readonly expected: string
  readonly cause?: unknown
}

/** A caller's argument is unusable; thrown at the public edge, before any work. */
export class InvalidArgumentError extends SaaaError {
  readonly argument: string
  readonly value: unknown
  readonly expected: string

  constructor({ argument, value, expected, cause }: InvalidArgumentErrorOptions) {
    super({
      code: 'invalid-argument',
      message: `${argument}: expected ${expected}, got ${describeValue(value)}.`,
      ...(cause === undefined ? {} : { cause }),
    })
    this.name = 'InvalidArgumentError'
    this.argument = argument
    this.value = value
    this.expected = expected
  }
}

/** A short, safe description of any value for an error message. */
export function describeValue(value: unknown): string {
  if (typeof value === 'string')
    return value.length > 80 ? `${JSON.stringify(value.slice(0, 77))}…` : JSON.stringify(value)
  if (
    typeof value === 'number' ||
    typeof value === 'boolean' ||
    typeof value === 'bigint' ||
    value === undefined ||
    value === null
  ) {
    return String(value)
  }
  if (Array.isArray(value)) return `an array of ${value.length}`
  if (typeof value === 'function') return 'a function'
  return `an object with keys ${Object.keys(value).slice(0, 5).join(', ') || '(none)'}`
}
