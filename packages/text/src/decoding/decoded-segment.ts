export type HiddenEncoding =
  | 'base64'
  | 'hex'
  | 'binary'
  | 'percent'
  | 'html-entity'
  | 'unicode-escape'
  | 'rot13'
  | 'reversed'
  | 'tag-characters'
  | 'variation-selectors'
  | 'invisible-bits'

/** Something that reads as text once decoded. */
export interface DecodedSegment {
  /** The outermost encoding, the one seen in the text. */
  readonly encoding: HiddenEncoding
  /** Half-open UTF-16 range of the text that was given, also for what was found inside decoded text. */
  readonly start: number
  readonly end: number
  readonly decoded: string
  /** All encodings that were undone, outermost first. */
  readonly path: readonly HiddenEncoding[]
}

/** One decoded stretch of one text, before nesting. */
export interface DecodedStretch {
  readonly encoding: HiddenEncoding
  readonly start: number
  readonly end: number
  readonly decoded: string
}

export type Decoder = (text: string, minimumLength: number) => Iterable<DecodedStretch>
