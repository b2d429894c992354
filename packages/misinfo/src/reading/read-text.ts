import { normalizeText, segmentSentences } from '@saaa/text'
import { readSentence, type SentenceReading } from './read-sentence.ts'

/** The sentences of a text, read for what they say. */
export interface TextReading {
  readonly sentences: readonly SentenceReading[]
  readonly text: string
}

/** Units of text read as one sentence at most, so that the cost of comparing two stays bounded. */
const longestSentence = 1200

/** Reads a text once: segmentation, then terms of each sentence. Disguised letters are plain before anything is read. */
export function readText(original: string): TextReading {
  // A text without lookalikes is its own plain form: letters of ASCII and a few typographic marks.
  const isPlain = !/[^\x00-\x7f‘’“”–—]/.test(original)
  const normalized = isPlain ? undefined : normalizeText(original, { lowerCase: false })
  const text = normalized?.text ?? original
  const sentences: SentenceReading[] = []
  for (const segment of segmentSentences(text)) {
    for (let start = segment.start; start < segment.end;) {
      const end = cut(text, start, segment.end)
      const place = normalized?.toOriginal(start, end) ?? { start, end }
      sentences.push(readSentence(text, start, end, place))
      start = end
    }
  }
  return { sentences, text: original }
}

/** The end of a piece of bounded length, at a blank where there is one. */
function cut(text: string, start: number, end: number): number {
  if (end - start <= longestSentence) return end
  const blank = text.lastIndexOf(' ', start + longestSentence)
  return blank > start + longestSentence / 2 ? blank + 1 : start + longestSentence
}
