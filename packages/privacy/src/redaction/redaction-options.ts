import { InvalidArgumentError } from '@saaa/evaluator'
import { requireOptions } from '../arguments/check-arguments.ts'
import { detectSensitive } from '../detection/detect-sensitive.ts'
import { sensitiveTypes } from '../detection/sensitive-type.ts'
import { replaceWith } from './basic-operators.ts'
import { keepValue, type RedactableMatch, type RedactionOperator, type SensitiveEntity } from './redaction-operator.ts'

export interface RedactionOptions {
  /**
   * What finds sensitive values; must be deterministic.
   * @default detectSensitive
   */
  readonly detect?: (text: string) => readonly RedactableMatch[]
  /**
   * What is written in place of a value.
   * @default replaceWith(): the type, `[EMAIL-ADDRESS]`
   */
  readonly operator?: RedactionOperator
  /** Other operators for single types; `keepValue` leaves a type as it is. */
  readonly operators?: Readonly<Record<string, RedactionOperator>>
  /**
   * Where a value that was found is redacted again though no rule finds it there: `everywhere` in the text, only `after` the
   * place where it was found (as a stream must), or nowhere (`none`).
   * @default 'everywhere'
   */
  readonly repeats?: 'everywhere' | 'after' | 'none'
  /**
   * Puts the values into the edits, so that any redaction can be undone by its edits alone; they are then as sensitive as the
   * text.
   * @default false
   */
  readonly keepValues?: boolean
}

export interface Replacement {
  readonly text: string | undefined
  readonly operator: string
}

/** The checked options of one document. */
export interface ResolvedRedaction {
  /** Matches of types that are not kept, in order, overlapping ones merged. */
  readonly matchesOf: (text: string) => readonly MergedMatch[]
  readonly replace: (entity: SensitiveEntity) => Replacement
  readonly repeats: 'everywhere' | 'after' | 'none'
  readonly keepValues: boolean
}

export interface MergedMatch extends RedactableMatch {
  /** The matches that were merged, as the detector gave them. */
  readonly parts: readonly RedactableMatch[]
}

export const redactionOptionNames: readonly (keyof RedactionOptions)[] = [
  'detect',
  'operator',
  'operators',
  'repeats',
  'keepValues',
]

export function resolveRedaction(options: RedactionOptions): ResolvedRedaction {
  requireOptions(options, redactionOptionNames)
  const {
    detect = detectSensitive,
    operator = replaceWith(),
    operators = {},
    repeats = 'everywhere',
    keepValues = false,
  } = options
  // A detector of one's own has types of its own.
  requireOptions(operators, detect === detectSensitive ? sensitiveTypes : Object.keys(operators), 'operators')
  if (typeof detect !== 'function')
    throw new InvalidArgumentError({ argument: 'detect', value: detect, expected: 'a function of a text' })
  for (const [argument, value] of [['operator', operator] as const, ...Object.entries(operators)]) {
    if (typeof value?.begin !== 'function')
      throw new InvalidArgumentError({ argument, value, expected: 'an operator, for example maskWith()' })
  }
  if (!['everywhere', 'after', 'none'].includes(repeats))
    throw new InvalidArgumentError({ argument: 'repeats', value: repeats, expected: "'everywhere', 'after' or 'none'" })
  const chosen = new Map(Object.entries(operators))
  const writers = new Map<RedactionOperator, (entity: SensitiveEntity) => string | undefined>()
  const operatorOf = (type: string) => chosen.get(type) ?? operator
  return {
    repeats,
    keepValues,
    matchesOf: (text) =>
      merge(
        detect(text).filter(({ type }) => operatorOf(type) !== keepValue),
        text,
      ),
    replace(entity) {
      const ofType = operatorOf(entity.type)
      let write = writers.get(ofType)
      if (write === undefined) writers.set(ofType, (write = ofType.begin()))
      return { text: write(entity), operator: ofType.name }
    },
  }
}

/** Overlapping matches as one, of the type of the longest. */
function merge(matches: readonly RedactableMatch[], text: string): readonly MergedMatch[] {
  const merged: MergedMatch[] = []
  for (const match of matches.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (!(match.start >= 0 && match.end <= text.length && match.start <= match.end)) {
      throw new InvalidArgumentError({
        argument: 'detect',
        value: match,
        expected: `spans inside the text of ${text.length} units`,
      })
    }
    if (match.start === match.end) continue
    const last = merged.at(-1)
    if (last === undefined || match.start >= last.end) merged.push({ ...spanOf(match), parts: [match] })
    else {
      const longest = match.end - match.start > last.end - last.start ? match : last
      merged[merged.length - 1] = {
        type: longest.type,
        start: last.start,
        end: Math.max(last.end, match.end),
        parts: [...last.parts, match],
      }
    }
  }
  return merged
}

const spanOf = ({ type, start, end }: RedactableMatch): RedactableMatch => ({ type, start, end })
