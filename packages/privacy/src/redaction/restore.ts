import { InvalidArgumentError } from '@saaa/evaluator'
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
  const unrestored: RedactionEdit[] = []
  const pieces: string[] = []
  let position = 0
  for (const edit of edits) {
    const { start, end } = edit.redacted
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
 * reply to a redacted prompt.
 */
export function restoreText(text: string, { operator, operators = {} }: Operators): string {
  const all = new Set<RedactionOperator>([...(operator === undefined ? [] : [operator]), ...Object.values(operators)])
  let restored = text
  for (const { restoreText: restore } of all) if (restore !== undefined) restored = restore(restored)
  return restored
}
