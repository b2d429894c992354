/** What one pass over a text saw, in order of position. */
export interface Sightings {
  /** Words with a digit, and short words in capitals: start, end, codeLook of each. */
  readonly codes: Int32Array
  /** Of the codes that begin with a letter and have a digit: start of each. */
  readonly letteredCodes: Int32Array
  /** Of the codes, those that begin with a digit, are no longer than four units and have a full stop after them: start, end of each. */
  readonly dottedCodes: Int32Array
  /** Of the codes, those with eight to ten units and a colon after them: start, end of each. */
  readonly codesBeforeColon: Int32Array
  /** Of the codes, those that begin with a digit where a word, a comma or a new line ended: start, end of each. */
  readonly placedCodes: Int32Array
  /** Words with a leading capital: start, end, hash of each; the hash has its sign. */
  readonly capitalised: Int32Array
  /** Words that mean something to a recogniser: start, end, index into the triggers' entries of each. */
  readonly triggers: Int32Array
  /** Long words that may begin a secret or hold encoded text: start, end of each. */
  readonly longWords: Int32Array
  /** Offsets of `@`. */
  readonly atSigns: Int32Array
  /** Offsets of `at` after a bracket. */
  readonly bracketedAts: Int32Array
  /** Offsets of `:` before `//`. */
  readonly schemes: Int32Array
  /** Offsets of `:` or `-` after a hexadecimal digit, which may stand in a machine address. */
  readonly hexSeparators: Int32Array
  /** Offsets of `-----BEGIN`. */
  readonly armours: Int32Array
  /** Offsets of `%`, `&#` and `\u` escapes. */
  readonly escapes: Int32Array
  /** Offsets of characters that only normalisation makes readable. */
  readonly strange: Int32Array
}
