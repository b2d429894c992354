import { normalizeText } from '@saaa/text'

/** A piece of the original text in the form that rules read, with the way back. */
export interface ReadablePiece {
  /** Lower-case, disguises undone. */
  readonly text: string
  /** The piece as it was written, and where it begins. */
  readonly original: string
  readonly offset: number
  /** Whether there were signs of a disguise, which is undone in `text`. */
  readonly disguised: boolean
  /** Half-open range of the original text that a range of `text` came from. */
  toOriginal(start: number, end: number): { readonly start: number; readonly end: number }
}

const pieceLength = 4096
/** Typographic punctuation that ordinary text is full of; everything else outside ASCII may be a disguise. */
const beyondPlain = /[^\u0000-\u007f\u2018\u2019\u201c\u201d\u2013\u2014\u2026\u00a0\u00a3]/
/** A digit or symbol inside a word, or letters set apart: f.u.c.k, f u c k. */
const disguised =
  /(?<![@#/\w.&])(?:[a-z]+[0-9@$!|+]+[a-z]|[$][a-z]|@(?:ss|rs|nal)|[0-9][a-z]{3,})|\b[a-z](?:[ ._*-][a-z]\b){2}/i

const letter = 1
const sign = 2
const separator = 3
const kinds = new Uint8Array(128)
for (let unit = 97; unit <= 122; unit++) kinds[unit] = kinds[unit - 32] = letter
for (const mark of '0123456789@$!|+') kinds[mark.charCodeAt(0)] = sign
for (const mark of ' ._*-') kinds[mark.charCodeAt(0)] = separator

/** A quick no for ordinary text: no digit or sign right before a letter, and no two single letters set apart. */
function maybeDisguised(text: string): boolean {
  let before = 0
  let previous = 0
  for (let at = 0; at < text.length; at++) {
    const kind = kinds[text.charCodeAt(at)] ?? 0
    if (kind === letter && previous === sign) return true
    if (kind === separator && previous === letter && before !== letter && isSingle(text, at + 1)) return true
    before = previous
    previous = kind
  }
  return false
}

const isSingle = (text: string, at: number): boolean =>
  kinds[text.charCodeAt(at)] === letter && kinds[text.charCodeAt(at + 1)] !== letter

/**
 * Cuts a text at blanks into pieces of a few thousand characters and undoes disguises in those that show signs of one. Plain
 * pieces, nearly all of a corpus, only change to lower case, which keeps every offset.
 */
export function* readablePieces(original: string): Generator<ReadablePiece> {
  for (let start = 0; start < original.length;) {
    const end = pieceEnd(original, start)
    yield readablePiece(original.slice(start, end), start)
    start = end
  }
}

function readablePiece(piece: string, offset: number): ReadablePiece {
  if (!beyondPlain.test(piece) && !(maybeDisguised(piece) && disguised.test(piece))) {
    return {
      original: piece,
      offset,
      disguised: false,
      text: piece.toLowerCase().replaceAll('\u2019', "'"),
      toOriginal: (start, end) => ({ start: offset + start, end: offset + end }),
    }
  }
  // "ki11": of the letters that 1 stands for, only l is doubled.
  const doubled = piece.replace(/([a-z])11/gi, '$1ll')
  const normalized = normalizeText(doubled, { leet: true, spacedLetters: true })
  return {
    original: piece,
    offset,
    disguised: true,
    text: normalized.text.replaceAll('\u2019', "'"),
    toOriginal: (start, end) => {
      const range = normalized.toOriginal(start, end)
      return { start: offset + range.start, end: offset + range.end }
    },
  }
}

/** After the last line end, or else blank, of the piece, so that words and mostly sentences stay whole. */
function pieceEnd(text: string, start: number): number {
  const limit = start + pieceLength
  if (limit >= text.length) return text.length
  // Only the later half is searched: a search back to the text's beginning would make the whole quadratic.
  const half = start + pieceLength / 2
  const tail = text.slice(half, limit)
  const stop = tail.lastIndexOf('. ')
  const cut = tail.lastIndexOf('\n') + 1 || (stop < 0 ? tail.lastIndexOf(' ') + 1 : stop + 2)
  if (cut > 0) return half + cut
  const unit = text.charCodeAt(limit)
  return unit >= 0xdc00 && unit <= 0xdfff ? limit + 1 : limit
}
