/** Everything the decoder can undo, by the name that stands in a payload's path. */
export const payloadEncodings = [
  'base64',
  'base32',
  'base58',
  'ascii85',
  'hexadecimal',
  'binary',
  'octal',
  'decimal',
  'letter-numbers',
  'percent',
  'html-entities',
  'unicode-escapes',
  'quoted-printable',
  'rot13',
  'caesar',
  'atbash',
  'affine',
  'rot47',
  'reversal',
  'word-reversal',
  'letter-reversal',
  'morse',
  'nato',
  'braille',
  'pig-latin',
  'leet',
  'spacing',
  'interleaving',
  'camel-case',
  'scrambled-letters',
  'tag-characters',
  'variation-selectors',
  'zero-width-bits',
  'invisible-characters',
  'combining-marks',
  'styled-letters',
  'confusables',
  'upside-down',
  'string-assembly',
] as const

export type PayloadEncoding = (typeof payloadEncodings)[number]

/** Text that was hidden in another text. */
export interface HiddenPayload {
  /** What it says once decoded. */
  readonly text: string
  /** Encodings that were undone, outermost first. */
  readonly path: readonly PayloadEncoding[]
  /** Half-open UTF-16 range of the original that hides it, also for what lay inside decoded text. */
  readonly start: number
  readonly end: number
  /** How much it reads like language, in [0, 1]; texts of other alphabets count as language. */
  readonly plausibility: number
}

/** One decoded stretch of one text, before nesting. */
export interface DecodedStretch {
  readonly encoding: PayloadEncoding
  readonly start: number
  readonly end: number
  readonly decoded: string
}

/** A reading of a stretch that only its result can justify. */
export interface GuessedReading {
  readonly path: readonly PayloadEncoding[]
  readonly decoded: string
  readonly start: number
  readonly end: number
}

/** Finds what it can undo in a text; one pass. */
export type StretchDecoder = (text: string) => Iterable<DecodedStretch>
