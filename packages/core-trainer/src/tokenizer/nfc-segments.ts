/** A stretch of text and what it becomes in Normalization Form C. */
export interface NormalizedSegment {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * Stretches of a text that changes under NFC, or undefined when none does (the usual case). Cutting before ASCII
 * characters is safe: they never combine with what precedes them, so the parts normalise to the parts of the whole.
 */
export function nfcSegments(text: string): readonly NormalizedSegment[] | undefined {
  if (text.normalize('NFC') === text) return undefined
  const segments: NormalizedSegment[] = []
  // One ASCII character with all that is not ASCII behind it, or such a run at the beginning.
  const pattern = /[\0-\x7f]?[^\0-\x7f]+|[\0-\x7f]+(?![^\0-\x7f])|[\0-\x7f]+(?=[\0-\x7f])/g
  for (const match of text.matchAll(pattern)) {
    segments.push({ start: match.index, end: match.index + match[0].length, text: match[0].normalize('NFC') })
  }
  return segments
}
