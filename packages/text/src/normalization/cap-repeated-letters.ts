import { MappedTextBuilder, type MappedText } from './mapped-text.ts'

/** A letter three or more times in a row. The back-reference is to one character: no backtracking over other lengths. */
const repeated = /([a-zA-Z\u00c0-\u024f\u0370-\u052f])\1{2,}/g

/** Cuts runs of one letter to two: "fuuuuck" becomes "fuuck". */
export function capRepeatedLetters(source: MappedText): MappedText {
  const { text } = source
  const builder = new MappedTextBuilder(source)
  let copied = 0
  for (const match of text.matchAll(repeated)) {
    builder.copy(copied, match.index + 1)
    const end = match.index + match[0].length
    builder.replace(match.index + 1, end, match[0].charAt(0))
    copied = end
  }
  if (copied === 0) return source
  builder.copy(copied, text.length)
  return builder.finish()
}
