import { InvalidArgumentError, requireString } from '@saaa/evaluator'
import { requireArray } from '../arguments/check-arguments.ts'
import type { RedactionOperator } from './redaction-operator.ts'
import type { RedactionOptions } from './redaction-options.ts'
import type { RedactionEdit } from './write-edits.ts'

type Operators = Pick<RedactionOptions, 'operator' | 'operators'>

export interface Restoration {
  readonly text: string
  /** Edits whose value could not be told: their operator has no way back, or key or store do not fit. */
  readonly unrestored: readonly RedactionEdit[]
}

/**
 * Undoes a redaction by its edits, with the operators that made it: those of `encryptWith` and `surrogateWith` turn values
 * back by their key or store. Edits made with `keepValues` need no operator.
 * @throws InvalidArgumentError when the edits do not fit the text
 */
export function restoreRedaction(
  text: string,
  edits: readonly RedactionEdit[],
  operators: Operators = {},
): Restoration {
  requireString('text', text)
  requireArray('edits', edits, 'the edits that came with the redacted text')
  const unrestored: RedactionEdit[] = []
  const pieces: string[] = []
  let position = 0
  for (const edit of edits) {
    const { start, end } = edit?.redacted ?? { start: Number.NaN, end: Number.NaN }
    if (!(start >= position && end >= start && end <= text.length))
      throw new InvalidArgumentError({ argument: 'edits', value: edit, expected: 'the edits of this redacted text' })
    const replacement = text.slice(start, end)
    const operator = operators.operators?.[edit.type] ?? operators.operator
    const value =
      edit.value ??
      (operator?.name === edit.operator ? operator.restore?.({ type: edit.type, text: replacement }) : undefined)
    if (value === undefined) unrestored.push(edit)
    pieces.push(text.slice(position, start), value ?? replacement)
    position = end
  }
  pieces.push(text.slice(position))
  return { text: pieces.join(''), unrestored }
}

/**
 * Turns encrypted tokens and stored surrogates back into values wherever they stand in a text, for example in a model's
 * reply to a redacted prompt. A token that is cut, altered or of another key stays as it is.
 * @throws InvalidArgumentError without an operator
 */
export function restoreText(text: string, options: Operators): string {
  requireString('text', text)
  const { operator, operators = {} } = options ?? {}
  if (operator === undefined && Object.keys(operators).length === 0)
    throw new InvalidArgumentError({
      argument: 'operator',
      value: options,
      expected: 'the operator, or the operators, that the text was redacted with',
    })
  const all = new Set<RedactionOperator>([...(operator === undefined ? [] : [operator]), ...Object.values(operators)])
  let restored = text
  for (const { restoreText: restore } of all) if (restore !== undefined) restored = restore(restored)
  return restored
}
