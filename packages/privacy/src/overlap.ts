import type { PiiMatch } from './pii-match.ts'

/**
 * Keeps, of matches that overlap, the better one: a validated one, then the surer, then the longer, then the earlier.
 * The result is in order of position and free of overlap.
 */
export function resolveOverlaps(matches: readonly PiiMatch[]): readonly PiiMatch[] {
  const byStart = [...matches].sort((left, right) => left.start - right.start || right.end - left.end)
  const kept: PiiMatch[] = []
  for (const match of byStart) {
    let beaten = false
    while (kept.length > 0) {
      const last = kept[kept.length - 1] as PiiMatch
      if (last.end <= match.start) break
      if (isBetter(match, last)) kept.pop()
      else {
        beaten = true
        break
      }
    }
    if (!beaten) kept.push(match)
  }
  return kept
}

function isBetter(candidate: PiiMatch, other: PiiMatch): boolean {
  const confidenceGap =
    candidate.confidence + (candidate.validated ? 0.15 : 0) - other.confidence - (other.validated ? 0.15 : 0)
  if (Math.abs(confidenceGap) > 1e-9) return confidenceGap > 0
  return candidate.end - candidate.start > other.end - other.start
}
