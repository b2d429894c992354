/** One text of a corpus and where it came from. */
export interface CorpusDocument {
  readonly text: string
  /** Absolute path of the file as the user named it (the archive, for a compressed one). */
  readonly source: string
  /** 1-based line on which the document begins. */
  readonly line: number
  /** Position in the index; stable for as long as the corpus files are. */
  readonly number: number
}
