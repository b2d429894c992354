/** The roles a token can have beyond standing for text. */
export type SpecialTokenRole = 'begin' | 'end' | 'padding' | 'safe' | 'unsafe'

export interface TokensWithOffsets {
  readonly ids: Uint32Array
  /**
   * UTF-16 offset in the text where the token's first character begins. A byte-level token may hold a part of a
   * character: then every token that holds a part of it has the whole character in its range, and ranges overlap.
   */
  readonly starts: Uint32Array
  /** UTF-16 offset behind the token's last character. */
  readonly ends: Uint32Array
}

export interface TokenizerConfigOptions {
  /** Longest sequence of the model, in tokens. */
  readonly contextLength: number
}

/**
 * Text to ids and back. Any string is accepted (a lone surrogate counts as U+FFFD). Text never encodes to a special
 * token, even where it spells one.
 */
export interface Tokenizer {
  /** Highest id + 1: rows of an embedding table. */
  readonly vocabularySize: number
  readonly specialTokens: Readonly<Record<SpecialTokenRole, number>>
  /** UTF-8 bytes of text that each id stands for; 0 for special tokens. For bits per byte. */
  readonly byteLengths: Uint32Array
  encode(text: string): number[]
  encodeWithOffsets(text: string): TokensWithOffsets
  /**
   * Bytes that form no character become U+FFFD; special tokens are left out unless kept.
   *
   * @throws InvalidArgumentError for an id outside the vocabulary
   */
  decode(ids: Iterable<number>, options?: { readonly keepSpecialTokens?: boolean }): string
  /** A Hugging Face `tokenizer.json`. */
  toJson(): string
  /** The `tokenizer_config.json` that goes beside it. */
  toConfigJson(options: TokenizerConfigOptions): string
}
