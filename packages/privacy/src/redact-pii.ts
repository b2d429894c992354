import { InvalidArgumentError } from '@saaa/evaluator'
import { detectPii } from './detect-pii.ts'
import type { DetectPiiOptions } from './options.ts'
import type { PiiMatch } from './pii-match.ts'

export interface RedactPiiOptions extends DetectPiiOptions {
  /**
   * `label` writes the type, `[EMAIL-ADDRESS]`; `mask` writes one `*` per UTF-16 unit; a function writes what it returns.
   * @default 'label'
   */
  readonly replacement?: 'label' | 'mask' | ((match: PiiMatch, value: string) => string)
  /**
   * Matches to redact, in order and without overlap.
   * @default detectPii(text, options)
   */
  readonly matches?: readonly PiiMatch[]
}

/**
 * Replaces sensitive information.
 * @throws InvalidArgumentError when an option is out of range or `matches` do not fit the text
 */
export function redactPii(text: string, { replacement = 'label', matches, ...options }: RedactPiiOptions = {}): string {
  if (replacement !== 'label' && replacement !== 'mask' && typeof replacement !== 'function') {
    throw new InvalidArgumentError({
      argument: 'replacement',
      value: replacement,
      expected: "'label', 'mask' or a function",
    })
  }
  let redacted = ''
  let position = 0
  for (const match of matches ?? detectPii(text, options)) {
    if (match.start < position || match.end > text.length) {
      throw new InvalidArgumentError({
        argument: 'matches',
        value: match,
        expected: 'matches of this text, in order and without overlap',
      })
    }
    redacted += text.slice(position, match.start) + replace(match, text.slice(match.start, match.end), replacement)
    position = match.end
  }
  return redacted + text.slice(position)
}

function replace(match: PiiMatch, value: string, replacement: NonNullable<RedactPiiOptions['replacement']>): string {
  if (replacement === 'label') return `[${match.type.toUpperCase()}]`
  return replacement === 'mask' ? '*'.repeat(value.length) : replacement(match, value)
}
