import { InvalidArgumentError, requireNumber, requireString } from '@saaa/evaluator'
import { lazy } from '../lazy.ts'
import { changeAntonym, changeDate, changeNegation, changeNumber } from './changes.ts'
import { changeName } from './change-name.ts'
import type { Change } from './change.ts'

/** What kind of fact is made wrong. */
export type CorruptionKind = 'number' | 'date' | 'entity' | 'negation' | 'antonym'

export const corruptionKinds: readonly CorruptionKind[] = ['number', 'date', 'entity', 'negation', 'antonym']

export interface Corruption {
  readonly kind: CorruptionKind
  /** The whole text with one fact changed. */
  readonly text: string
  /** Half-open UTF-16 range of the given text that was replaced. */
  readonly start: number
  readonly end: number
  readonly replacement: string
}

export interface CorruptionOptions {
  /** Chooses the fact and its replacement; a whole number. @default 0 */
  readonly seed?: number
  /** Kinds that may be made. @default all */
  readonly kinds?: readonly CorruptionKind[]
  /** Names to put in the place of others, for instance of the same corpus. @default invented persons, towns and firms */
  readonly names?: readonly string[]
}

const changes = lazy(
  (): Readonly<
    Record<CorruptionKind, (text: string, seed: number, names: readonly string[] | undefined) => Change | undefined>
  > => ({
    number: changeNumber,
    date: changeDate,
    entity: changeName,
    negation: changeNegation,
    antonym: changeAntonym,
  }),
)

/**
 * Makes one fact of a true text wrong by rule: at most one corruption per kind, in the order of `kinds`; none where the text
 * holds no such fact. Negative examples for training a judge and for measuring one. Deterministic for a seed.
 * @throws InvalidArgumentError when an option is out of range
 */
export function corruptFacts(
  text: string,
  { seed = 0, kinds = corruptionKinds, names }: CorruptionOptions = {},
): readonly Corruption[] {
  requireString('text', text)
  requireNumber('seed', seed, { whole: true })
  return kinds.flatMap((kind) => {
    const make = Object.hasOwn(changes(), kind) ? changes()[kind] : undefined
    if (make === undefined)
      throw new InvalidArgumentError({
        argument: 'kinds',
        value: kind,
        expected: `one of ${corruptionKinds.join(', ')}`,
      })
    const change = make(text, seed, names)
    if (change === undefined) return []
    const { start, end, replacement } = change
    return [{ kind, text: text.slice(0, start) + replacement + text.slice(end), start, end, replacement }]
  })
}
