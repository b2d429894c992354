/** What redaction needs of a detector's match; `SensitiveMatch` has it all. */
export interface RedactableMatch {
  readonly type: string
  /** UTF-16 offsets, half-open. */
  readonly start: number
  readonly end: number
}

/** A value that was found, with its type. */
export interface SensitiveEntity {
  readonly type: string
  readonly value: string
}

/** One way of writing something else in place of a value. */
export interface RedactionOperator {
  /** Appears in edits. */
  readonly name: string
  /**
   * Called once for each document or stream; returns what writes replacements in it.
   * A result of undefined says that this value cannot be replaced in this way; it is then masked.
   */
  begin(): (entity: SensitiveEntity) => string | undefined
  /** The value behind a replacement, where this operator can tell it. */
  readonly restore?: (replacement: { readonly type: string; readonly text: string }) => string | undefined
  /** A text of anyone's, for example a model's reply, with this operator's replacements turned back into values. */
  readonly restoreText?: (text: string) => string
}

/** Leaves a type of values as it is. */
export const keepValue: RedactionOperator = {
  name: 'keep',
  begin:
    () =>
    ({ value }) =>
      value,
}

/** A type as capitals, digits and hyphens: `EMAIL-ADDRESS`. */
export const labelName = (type: string): string => type.toUpperCase().replace(/[^A-Z0-9]+/g, '-')

/** `[EMAIL-ADDRESS]` */
export const labelOf = (type: string): string => `[${labelName(type)}]`
