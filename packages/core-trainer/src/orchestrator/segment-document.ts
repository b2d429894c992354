import { type ScoredDocument, rangeScore } from './scored-document.ts'

/** A range of a document with one control token in front; half-open UTF-16 offsets. */
export interface Segment {
  readonly start: number
  readonly end: number
  /** f_k of the segment per dimension, in [0, 1]; unscored counts as 0. */
  readonly scores: Readonly<Record<string, number>>
  /** Weighted safety score of the segment (eq 1). */
  readonly score: number
}

export interface SegmentDocumentOptions {
  readonly text: string
  readonly document: ScoredDocument
  /** w_k per dimension, adding up to 1. */
  readonly weights: Readonly<Record<string, number>>
  /**
   * Shortest segment, in UTF-16 units; sentences are joined up to it.
   * @default 200
   */
  readonly minimumLength?: number
}

/** Where a sentence may end: end punctuation, closing quotes or brackets, then white space; or a line break. */
const sentenceEnd = /[.!?…]["'”’)\]]*\s+|\n+\s*/g

/**
 * Cuts a document into segments of whole sentences. Safe and unsafe sentences are not joined: a segment ends early
 * where the next sentence differs in whether anything was found in it.
 */
export function segmentDocument({
  text,
  document,
  weights,
  minimumLength = 200,
}: SegmentDocumentOptions): readonly Segment[] {
  const dimensions = Object.keys(weights)
  const scoresOf = (start: number, end: number): Record<string, number> =>
    Object.fromEntries(dimensions.map((dimension) => [dimension, rangeScore(document, { dimension, start, end })]))
  const combine = (scores: Readonly<Record<string, number>>): number =>
    dimensions.reduce((sum, dimension) => sum + (weights[dimension] ?? 0) * (scores[dimension] ?? 0), 0)

  const segments: Segment[] = []
  let start = 0
  let startIsClean: boolean | undefined
  const close = (end: number): void => {
    if (end <= start) return
    const scores = scoresOf(start, end)
    segments.push({ start, end, scores, score: combine(scores) })
    start = end
    startIsClean = undefined
  }
  let sentenceStart = 0
  for (const sentence of [...text.matchAll(sentenceEnd), undefined]) {
    const end = sentence === undefined ? text.length : sentence.index + sentence[0].length
    if (end === sentenceStart) continue
    const clean = isClean(scoresOf(sentenceStart, end))
    if (startIsClean !== undefined && startIsClean !== clean) close(sentenceStart)
    startIsClean = clean
    if (end - start >= minimumLength) close(end)
    sentenceStart = end
  }
  close(text.length)
  return segments
}

function isClean(scores: Readonly<Record<string, number>>): boolean {
  return Object.values(scores).every((score) => score === 1)
}
