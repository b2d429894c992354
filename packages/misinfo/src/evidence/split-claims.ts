import { requireString } from '@saaa/evaluator'
import { segmentSentences } from '@saaa/text'
import { readPieces, type TextPiece } from '../reading/read-text.ts'
import type { SentenceReading } from '../reading/read-sentence.ts'

export interface ClaimSpan {
  /** Half-open UTF-16 range of the text. */
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Where a coordinate clause with a subject of its own begins. */
const clause =
  /[;:] (?=[A-Za-z])|, (?:and|but|while|whereas|although|though|so|yet) (?=(?:[Tt]he|[Aa]n?|[Hh]e|[Ss]he|[Ii]t|[Tt]hey|[Tt]his|[Tt]hese|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Tt]here|[A-Z][a-z]+) )/g
/** Talk about the conversation, opinions and wishes: nothing that evidence could decide. */
const talk =
  /^(?:(?:sure|certainly|of course|thanks?|thank you|hello|hi|sorry|please|let me|let['’]s|i (?:think|feel|hope|believe|guess|would|can|am|will|recommend|suggest)|in my opinion|feel free|here (?:is|are)|great question|you (?:can|should|may|might) )\b|i['’]m )/i

/** The pieces of a text that say something: sentences, cut where a clause with its own subject begins. */
export function cutClauses(text: string): readonly TextPiece[] {
  const pieces: TextPiece[] = []
  for (const { start, end } of segmentSentences(text)) {
    let from = start
    const sentence = text.slice(start, end)
    clause.lastIndex = 0
    for (let match = clause.exec(sentence); match !== null; match = clause.exec(sentence)) {
      const at = start + match.index
      // Both halves must be long enough to say something.
      if (at - from < 20 || end - at < 20) continue
      pieces.push({ start: from, end: at + 1 })
      from = at + match[0].length
    }
    pieces.push({ start: from, end })
  }
  return pieces
}

/** The readings of all checkable claims of a text, in order. */
export function readClaims(text: string): readonly SentenceReading[] {
  return readPieces(text, cutClauses).filter((reading) => isCheckable(reading, text))
}

function isCheckable(reading: SentenceReading, text: string): boolean {
  if (reading.isQuestion || reading.terms.length === 0) return false
  return !talk.test(text.slice(reading.start, Math.min(reading.end, reading.start + 40)))
}

/**
 * The checkable claims of a text: its sentences, cut at clauses with a subject of their own; questions, opinions and talk about the
 * conversation are left out. Linear; accepts any string.
 * @throws InvalidArgumentError when the text is no string
 */
export function splitClaims(text: string): readonly ClaimSpan[] {
  requireString('text', text)
  return readClaims(text).map(({ start, end }) => ({ start, end, text: text.slice(start, end) }))
}
