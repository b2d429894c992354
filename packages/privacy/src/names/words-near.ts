/** No word is longer; a search that goes on begins so many UTF-16 units earlier. */
const longestWord = 24

/** Whether an expression's words stand near places that are asked for in order: each unit of the text is searched once. */
export class WordsNear {
  readonly #text: string
  readonly #expression: RegExp
  #searchedTo = 0
  #last = -Infinity

  /** @param expression one word, without flags */
  constructor(text: string, expression: RegExp) {
    this.#text = text
    this.#expression = expression
  }

  /** Whether a word begins in [from, to), both not before those of the last call. */
  isIn(from: number, to: number): boolean {
    if (this.#last >= from) return true
    const start = Math.max(0, from, this.#searchedTo - longestWord)
    const found = this.#expression.exec(this.#text.slice(start, to))
    this.#searchedTo = Math.max(this.#searchedTo, to)
    if (found === null) return false
    // Of several words the first is known, and the rest is searched when it is asked for.
    this.#last = start + found.index
    this.#searchedTo = this.#last + 1 + longestWord
    return true
  }
}
