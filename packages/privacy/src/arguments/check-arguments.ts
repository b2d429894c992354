import { InvalidArgumentError } from '@saaa/evaluator'

/**
 * A name that nothing reads is a mistake: what it was meant to change would silently stay as it is.
 * @throws InvalidArgumentError unless the value is an object with no other keys than `known`
 */
export function requireOptions(value: unknown, known: readonly string[], argument = 'options'): void {
  if (typeof value !== 'object' || value === null)
    throw new InvalidArgumentError({ argument, value, expected: `an object with ${known.join(', ')}` })
  const unknown = Object.keys(value).find((name) => !known.includes(name))
  if (unknown !== undefined)
    throw new InvalidArgumentError({ argument, value: unknown, expected: `no other names than ${known.join(', ')}` })
}

/** @throws InvalidArgumentError unless the value is an array */
export function requireArray(argument: string, value: unknown, items: string): void {
  if (!Array.isArray(value)) throw new InvalidArgumentError({ argument, value, expected: `an array of ${items}` })
}
