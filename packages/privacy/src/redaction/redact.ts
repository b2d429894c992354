import { requireString } from '@saaa/evaluator'
import { KnownValues } from './known-values.ts'
import { learn, planEdits } from './plan-edits.ts'
import { resolveRedaction, type RedactionOptions } from './redaction-options.ts'
import { writeEdits, type RedactionEdit } from './write-edits.ts'

export interface Redaction {
  readonly text: string
  /** In order of position; without the values, so that they can be logged, unless `keepValues` is on. */
  readonly edits: readonly RedactionEdit[]
}

/**
 * Removes sensitive information. With `repeats: 'everywhere'` the result contains none of the values that were found, as
 * whole words or, for longer values, anywhere: repetitions that no rule finds are replaced too, and a replacement that would
 * itself hold a value is masked. Synchronous, deterministic, linear in the length of the text.
 * @throws InvalidArgumentError when the text is no string, an option is unknown or unusable, or the detector's spans lie outside the text
 */
export function redact(text: string, options: RedactionOptions = {}): Redaction {
  requireString('text', text)
  const redaction = resolveRedaction(options)
  const known = new KnownValues()
  const matches = redaction.matchesOf(text)
  if (redaction.repeats === 'everywhere') for (const match of matches) learn(known, text, match, redaction)
  const { edits } = planEdits({ text, matches, from: 0, to: text.length, known, redaction })
  return writeEdits({ text, from: 0, to: text.length, edits, known, keepValues: redaction.keepValues })
}
