import type { Candidate } from './candidate.ts'

/** A checksum outweighs so much of a score. */
const validatorWorth = 0.1
/** A value inside another of another kind loses unless it is so much surer. */
const worthOf = ({ score, validator, start, end }: Candidate): number =>
  score + (validator === undefined ? 0 : validatorWorth) + Math.min(0.05, (end - start) / 1000)

/**
 * Keeps, of candidates that overlap, the best: the score, a passed check, and then length count. The result is in order of
 * position and free of overlap.
 */
export function resolveOverlaps(candidates: readonly Candidate[]): readonly Candidate[] {
  const ordered = [...candidates].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Candidate[] = []
  for (const candidate of ordered) {
    let beaten = false
    while (kept.length > 0) {
      const last = kept[kept.length - 1] as Candidate
      if (last.end <= candidate.start) break
      if (worthOf(candidate) <= worthOf(last) + 1e-9) {
        beaten = true
        break
      }
      kept.pop()
    }
    if (!beaten) kept.push(candidate)
  }
  return kept
}
