import { normalizeText, segmentSentences } from '@saaa/text'
import { readSentence, type SentenceReading } from './read-sentence.ts'

/** The sentences of a text, read for what they say. */
export interface TextReading {
  readonly sentences: readonly SentenceReading[]
  readonly text: string
}

/** Units of text read as one sentence at most, so that the cost of comparing two stays bounded. */
const longestSentence = 1200

/** Something other than blanks and punctuation. */
const says = /[^\s!-/:-@[-`{-~]/

/** A range of a text that is read as one sentence. */
export interface TextPiece {
  readonly start: number
  readonly end: number
}

/** Reads a text once: segmentation, then terms of each sentence. Disguised letters are plain before anything is read. */
export function readText(original: string): TextReading {
  return { sentences: readPieces(original, segmentSentences), text: original }
}

/** Reads the pieces that `segment` makes of the plain form of a text. */
export function readPieces(
  original: string,
  segment: (text: string) => readonly TextPiece[],
): readonly SentenceReading[] {
  // A text without lookalikes is its own plain form: letters of ASCII and a few typographic marks.
  const isPlain = !/[^\x00-\x7f‘’“”–—]/.test(original)
  const normalized = isPlain ? undefined : normalizeText(original, { lowerCase: false })
  const text = normalized?.text ?? original
  const sentences: SentenceReading[] = []
  for (const piece of segment(text)) {
    if (!says.test(text.slice(piece.start, piece.end))) continue
    for (let start = piece.start; start < piece.end;) {
      const end = cut(text, start, piece.end)
      const place = normalized?.toOriginal(start, end) ?? { start, end }
      sentences.push(readSentence(text, start, end, place))
      start = end
    }
  }
  return sentences
}

/** The end of a piece of bounded length, at a blank where there is one. */
function cut(text: string, start: number, end: number): number {
  if (end - start <= longestSentence) return end
  const blank = text.slice(start + longestSentence / 2, start + longestSentence).lastIndexOf(' ')
  return blank >= 0 ? start + longestSentence / 2 + blank + 1 : start + longestSentence
}
