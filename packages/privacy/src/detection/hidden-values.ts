import { decodeHidden } from '@saaa/text'
import type { Sightings } from '../scan/sightings.ts'
import type { Candidate } from './candidate.ts'
import { decodeRuns, type EncodedRun } from './encoded-runs.ts'
import { regionsAround, type TextRegion } from './text-regions.ts'

const longestRegion = 16_384
/** UTF-16 units of encoded text that are looked into: this and an eighth of the text. */
const encodedBudget = 131_072
/** A value that had to be decoded was a little more likely to be none. */
const decodedWorth = 0.97

/** Values inside encoded stretches; their span is that of the stretch. */
export function hiddenCandidates(
  text: string,
  seen: Sightings,
  recognizeInside: (decoded: string) => readonly Candidate[],
): readonly Candidate[] {
  const candidates: Candidate[] = []
  let budget = encodedBudget + (text.length >> 3)
  const look = ({ start, end, decoded, encoding }: EncodedRun): void => {
    for (const inside of recognizeInside(decoded)) {
      candidates.push({
        ...inside,
        start,
        end,
        score: inside.score * decodedWorth,
        encodings: [encoding, ...(inside.encodings ?? [])],
        why: [`inside ${encoding}`, ...inside.why],
      })
    }
  }
  for (const run of decodeRuns(text, seen.longWords)) {
    budget -= run.end - run.start
    if (budget < 0) break
    look(run)
  }
  for (const { start, end } of escapedRegions(text, seen.escapes)) {
    budget -= end - start
    if (budget < 0) break
    const region = text.slice(start, end)
    for (const stretch of decodeHidden(region, { maximumDepth: 1, encodings: escapeEncodings })) {
      const { encoding, decoded } = stretch
      look({ start: start + stretch.start, end: start + stretch.end, decoded, encoding })
    }
  }
  return candidates
}

const escapeEncodings = ['percent', 'html-entity', 'unicode-escape'] as const
const densestGap = 24

/** Around escapes that stand close together; a lone %20, &#39; or \u00e9 is no hidden text. */
const escapedRegions = (text: string, escapes: Int32Array): Iterable<TextRegion> =>
  regionsAround(denseOffsets(escapes), { length: text.length, before: 40, after: 64, longest: longestRegion })

/** Those with another within reach. */
function denseOffsets(offsets: Int32Array): Int32Array {
  const dense = new Int32Array(offsets.length)
  let count = 0
  let gapBefore = Infinity
  for (let index = 0; index < offsets.length; index++) {
    const offset = offsets[index] as number
    const gapAfter = index + 1 < offsets.length ? (offsets[index + 1] as number) - offset : Infinity
    if (gapBefore <= densestGap || gapAfter <= densestGap) dense[count++] = offset
    gapBefore = gapAfter
  }
  return dense.subarray(0, count)
}
