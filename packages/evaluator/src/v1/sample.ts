/** One exchange to be judged. Any Unicode string is accepted, lone surrogates included, of any length. */
export interface Sample {
  /** What the model was given. */
  readonly input: string
  /** What the model wrote, or the corpus text to score. */
  readonly output: string
  /** Untrusted text that the input quotes: a retrieved page, a mail, a tool result. */
  readonly context?: string
}

/** The field of a {@link Sample} that a span points into. */
export type SampleField = keyof Sample
