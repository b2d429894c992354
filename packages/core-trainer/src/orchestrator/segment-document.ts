import { type ScoredDocument, rangeScore } from './scored-document.ts'

/** A range of a document with one control token in front; half-open UTF-16 offsets. */
export interface Segment {
  readonly start: number
  readonly end: number
  /** f_k of the segment per dimension, in [0, 1]; unscored counts as 0. */
  readonly scores: Readonly<Record<string, number>>
  /** Whether any dimension scores it below `unsafeBelow`. */
  readonly unsafe: boolean
}

export interface SegmentDocumentOptions {
  readonly text: string
  readonly document: ScoredDocument
  readonly dimensions: readonly string[]
  /** In [0, 1]: a segment is unsafe when its lowest score lies below. */
  readonly unsafeBelow: number
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
 * where the next sentence differs in that.
 */
export function segmentDocument({
  text,
  document,
  dimensions,
  unsafeBelow,
  minimumLength = 200,
}: SegmentDocumentOptions): readonly Segment[] {
  const scoresOf = (start: number, end: number): Record<string, number> =>
    Object.fromEntries(dimensions.map((dimension) => [dimension, rangeScore(document, { dimension, start, end })]))
  const isUnsafe = (scores: Readonly<Record<string, number>>): boolean =>
    Object.values(scores).some((score) => score < unsafeBelow)

  const segments: Segment[] = []
  let start = 0
  let startIsUnsafe: boolean | undefined
  const close = (end: number): void => {
    if (end <= start) return
    const scores = scoresOf(start, end)
    segments.push({ start, end, scores, unsafe: isUnsafe(scores) })
    start = end
    startIsUnsafe = undefined
  }
  let sentenceStart = 0
  for (const sentence of [...text.matchAll(sentenceEnd), undefined]) {
    const end = sentence === undefined ? text.length : sentence.index + sentence[0].length
    if (end === sentenceStart) continue
    const unsafe = isUnsafe(scoresOf(sentenceStart, end))
    if (startIsUnsafe !== undefined && startIsUnsafe !== unsafe) close(sentenceStart)
    startIsUnsafe = unsafe
    if (end - start >= minimumLength) close(end)
    sentenceStart = end
  }
  close(text.length)
  return segments
}
