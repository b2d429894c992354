/** A half-open range of UTF-16 units of a text. */
export interface TextRange {
  readonly start: number
  readonly end: number
}
