import { InvalidArgumentError } from './invalid-argument-error.ts'

/** @throws InvalidArgumentError unless the value is a string */
export function requireString(argument: string, value: unknown): asserts value is string {
  if (typeof value !== 'string') throw new InvalidArgumentError({ argument, value, expected: 'a string' })
}
