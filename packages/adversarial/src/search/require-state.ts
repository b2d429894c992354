import { InvalidArgumentError } from '@saaa/evaluator'
import { attackOf, plainGenome, type AttackRequest } from './attack-genome.ts'
import { textHash } from './text-hash.ts'

/** What a state that was stored as JSON must hold. */
interface StateShape {
  /** Hash of what was searched for; absent where a state belongs to nothing in particular. */
  readonly origin?: string
  /** Whole numbers of at least 0. */
  readonly counts: readonly string[]
  readonly arrays: readonly string[]
  readonly objects?: readonly string[]
}

export const originOf = (request: AttackRequest, seed: number): string =>
  textHash(`${seed}\n${attackOf(plainGenome, request, new Map()).prompt}`)

/** @throws InvalidArgumentError naming the field that a stored state lacks, or holds in another form */
export function requireState(
  argument: string,
  state: object,
  { origin, counts, arrays, objects = [] }: StateShape,
): void {
  const requireField = (name: string, holds: (value: unknown) => boolean, expected: string): void => {
    const value: unknown = (state as Record<string, unknown> | null)?.[name]
    if (!holds(value)) throw new InvalidArgumentError({ argument: `${argument}.${name}`, value, expected })
  }
  requireField('version', (value) => value === 1, '1, the version of a state that this release writes')
  if (origin !== undefined)
    requireField(
      'origin',
      (value) => value === origin,
      `${origin}, that of this request and seed; begin without the state of another`,
    )
  for (const name of counts) requireField(name, isCount, 'a whole number of at least 0')
  for (const name of arrays) requireField(name, Array.isArray, 'an array')
  for (const name of objects) requireField(name, (value) => typeof value === 'object' && value !== null, 'an object')
}

/** @throws InvalidArgumentError unless each entry has a genome and a violation of at least 0 */
export function requireGenomes(argument: string, entries: readonly unknown[]): void {
  entries.forEach((entry, index) => {
    const { genome, violation } = (entry ?? {}) as { readonly genome?: unknown; readonly violation?: unknown }
    if (isGenome(genome) && typeof violation === 'number' && violation >= 0 && violation < Infinity) return
    throw new InvalidArgumentError({
      argument: `${argument}[${index}]`,
      value: entry,
      expected: 'an attack with a genome { transforms, seed, suffix } and a finite violation of at least 0',
    })
  })
}

function isGenome(value: unknown): boolean {
  const { transforms, seed, suffix, rewording } = (value ?? {}) as Record<string, unknown>
  return areTexts(transforms) && areTexts(suffix) && typeof seed === 'number' && isTextOrAbsent(rewording)
}

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0
const isTextOrAbsent = (value: unknown): boolean => value === undefined || typeof value === 'string'
const areTexts = (value: unknown): boolean => Array.isArray(value) && value.every((item) => typeof item === 'string')
