import { parseArgs, type ParseArgsConfig } from 'node:util'
import { describeValue } from '@saaa/evaluator'
import type { ArgsDef } from 'citty'
import { nearestName } from '../config/nearest-name.ts'

/** The command line itself is wrong: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/**
 * Refuses what citty would let pass: unknown options, missing values, too many arguments.
 * @throws UsageError
 */
export function assertArguments(rawArguments: readonly string[], definitions: ArgsDef): void {
  const { values, positionals, tokens } = parse(rawArguments, definitions)
  const known = Object.keys(optionsOf(definitions))
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const name = token.rawName.startsWith('--no-') && !known.includes(token.name) ? token.name.slice(3) : token.name
    if (!known.includes(name)) {
      throw new UsageError(`${token.rawName}: no such option; the nearest is --${nearestName(token.name, known)}`)
    }
    const takesValue = definitions[name]?.type === 'string'
    if (takesValue && typeof values[name] === 'boolean') throw new UsageError(`--${name}: expected a value`)
    if (takesValue && token.value === undefined) throw new UsageError(`--${name}: expected a value`)
    if (!takesValue && token.value !== undefined)
      throw new UsageError(`--${name}: takes no value, got ${describeValue(token.value)}`)
  }
  const places = Object.entries(definitions).filter(([, definition]) => definition.type === 'positional')
  const surplus = positionals[places.length]
  if (surplus !== undefined) throw new UsageError(`${describeValue(surplus)}: one argument too many`)
  const missing = places.slice(positionals.length).find(([, definition]) => definition.required !== false)
  if (missing !== undefined) throw new UsageError(`${missing[0].toUpperCase()} is missing`)
}

/** Every value of an option that may be repeated, in order. */
export function repeatedOption(rawArguments: readonly string[], definitions: ArgsDef, name: string): string[] {
  return parse(rawArguments, definitions).tokens.flatMap((token) =>
    token.kind === 'option' && token.name === name && token.value !== undefined ? [token.value] : [],
  )
}

/** A whole number given to an option. @throws UsageError */
export function integerOption(
  name: string,
  text: string,
  minimum = 0,
  maximum: number = Number.MAX_SAFE_INTEGER,
): number {
  const value = Number(text)
  if (text.trim() === '' || !Number.isSafeInteger(value) || value < minimum || value > maximum) {
    const range = maximum === Number.MAX_SAFE_INTEGER ? `≥ ${minimum}` : `from ${minimum} to ${maximum}`
    throw new UsageError(`--${name} ${describeValue(text)}: expected an integer ${range}`)
  }
  return value
}

/** Threads of the runtime, 0 for one per physical core; it would start any number of them. @throws UsageError */
export const threadsOption = (text: string): number => integerOption('threads', text, 0, 1024)

/** A number given to an option. @throws UsageError */
export function numberOption(
  name: string,
  text: string,
  { minimum, maximum = Number.POSITIVE_INFINITY }: { readonly minimum: number; readonly maximum?: number },
): number {
  const value = Number(text)
  if (text.trim() === '' || !(value >= minimum && value <= maximum) || !Number.isFinite(value)) {
    const range = maximum === Number.POSITIVE_INFINITY ? `≥ ${minimum}` : `from ${minimum} to ${maximum}`
    throw new UsageError(`--${name} ${describeValue(text)}: expected a number ${range}`)
  }
  return value
}

/** One of several words given to an option. @throws UsageError */
export function choiceOption<Choice extends string>(name: string, text: string, choices: readonly Choice[]): Choice {
  const choice = choices.find((candidate) => candidate === text)
  if (choice === undefined)
    throw new UsageError(`--${name} ${describeValue(text)}: expected one of ${choices.join(', ')}`)
  return choice
}

function parse(rawArguments: readonly string[], definitions: ArgsDef) {
  return parseArgs({
    args: [...rawArguments],
    options: optionsOf(definitions),
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
}

function optionsOf(definitions: ArgsDef): NonNullable<ParseArgsConfig['options']> {
  return Object.fromEntries(
    Object.entries(definitions)
      .filter(([, definition]) => definition.type !== 'positional')
      .map(([name, definition]) => [
        name,
        { type: definition.type === 'boolean' ? 'boolean' : 'string', multiple: false } as const,
      ]),
  )
}
