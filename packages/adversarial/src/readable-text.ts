import { normalizeText } from '@saaa/text'

/** A piece of the original text in the form that rules read, with the way back. */
export interface ReadablePiece {
  /** Lower-case, disguises undone. */
  readonly text: string
  toOriginal(start: number, end: number): { readonly start: number; readonly end: number }
}

const pieceLength = 4096
/** Pieces overlap by this much, so that no instruction is cut in two. */
const overlap = 512
/** Typographic punctuation that ordinary text is full of; everything else outside ASCII may be a disguise. */
const beyondPlain = /[^\u0000-\u007f\u2018\u2019\u201c\u201d\u2013\u2014\u2026\u00a0\u00a3]/
/** A digit or symbol inside a word, or letters set apart. */
const disguised = /[a-z][0-9@$!|+]+[a-z]|[@$][a-z]|\b[a-z](?:[ ._*-][a-z]\b){2}/i

/** Overlapping pieces of a text, with disguises undone where there are signs of one; plain pieces keep every offset. */
export function* readablePieces(original: string): Generator<ReadablePiece> {
  for (let start = 0; start === 0 || start + overlap < original.length; start += pieceLength) {
    const piece = original.slice(start, start + pieceLength + overlap)
    const offset = start
    if (!beyondPlain.test(piece) && !disguised.test(piece)) {
      yield {
        text: piece.toLowerCase().replaceAll('\u2019', "'"),
        toOriginal: (from, to) => ({ start: offset + from, end: offset + to }),
      }
      continue
    }
    const normalized = normalizeText(piece, { leet: true, spacedLetters: true })
    yield {
      text: normalized.text.replaceAll('\u2019', "'"),
      toOriginal: (from, to) => {
        const range = normalized.toOriginal(from, to)
        return { start: offset + range.start, end: offset + range.end }
      },
    }
  }
}
