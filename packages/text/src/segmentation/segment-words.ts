import { requireText } from '../errors/text-error.ts'

export interface WordSegment {
  readonly start: number
  readonly end: number
  readonly text: string
}

// A word character and an apostrophe are never the same, so each place has one way to match: no backtracking.
const asciiWord = /[A-Za-z0-9]+(?:'[A-Za-z0-9]+)*/g
const anyWord = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)*/gu

/**
 * Runs of letters, digits and marks with inner apostrophes ("don't"), in order. Scripts written without blanks
 * (Chinese, Japanese, Thai) give one segment per run.
 */
export function segmentWords(text: string): readonly WordSegment[] {
  requireText('text', text)
  const expression = /[^\x00-\x7f]/.test(text) ? anyWord : asciiWord
  const words: WordSegment[] = []
  expression.lastIndex = 0
  for (let match = expression.exec(text); match !== null; match = expression.exec(text)) {
    words.push({ start: match.index, end: match.index + match[0].length, text: match[0] })
  }
  return words
}
