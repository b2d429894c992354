import { requireString } from '@saaa/evaluator'
import { type Candidate, inWords } from './candidate.ts'
import { recognize, scanFor } from './detection-engine.ts'
import { resolveDetectionOptions, type DetectSensitiveOptions } from './detection-options.ts'
import { disguisedCandidates } from './disguised-values.ts'
import { hiddenCandidates } from './hidden-values.ts'
import { resolveOverlaps } from './resolve-overlaps.ts'
import type { SensitiveMatch } from './sensitive-match.ts'
import { sensitivities } from './sensitive-type.ts'

/**
 * Finds sensitive information in any text. Synchronous, deterministic, linear in the length of the text: one pass finds the
 * few places that recognisers look at.
 * @returns matches in order of position, without overlap
 * @throws InvalidArgumentError when the text is no string, or an option is unknown or out of range
 */
export function detectSensitive(text: string, options: DetectSensitiveOptions = {}): readonly SensitiveMatch[] {
  requireString('text', text)
  const { types, minimumOf, leastScore, allowed, decode, normalize, explain } = resolveDetectionOptions(options)
  const candidates = everything(text, { leastScore, decode: decode ? deepestEncoding : 0, normalize })
  const sure = candidates.filter(({ type, score }) => score >= minimumOf(type))
  return resolveOverlaps(sure)
    .filter(
      ({ type, start, end }) =>
        types.has(type) && !(allowed.size > 0 && allowed.has(text.slice(start, end).toLowerCase())),
    )
    .map(({ type, start, end, score, rule, validator, encodings, why }) => ({
      type,
      start,
      end,
      score,
      sensitivity: sensitivities[type],
      rule,
      ...(validator === undefined ? {} : { validator }),
      ...(encodings === undefined ? {} : { encodings }),
      ...(explain ? { why: why.flatMap(inWords) } : {}),
    }))
}

/** How many encodings inside one another are undone. */
const deepestEncoding = 3

interface Depth {
  readonly leastScore: number
  readonly decode: number
  readonly normalize: boolean
}

/** What the text says, what it says when read as it looks, and what its encoded parts say. */
function everything(text: string, { leastScore, decode, normalize }: Depth): Candidate[] {
  const seen = scanFor(text)
  const candidates = recognize(text, seen, leastScore)
  const inside = (depth: Depth) => (part: string) => everything(part, depth)
  if (normalize && seen.strange.length > 0)
    candidates.push(...disguisedCandidates(text, seen, inside({ leastScore, decode, normalize: false })))
  if (decode > 0)
    candidates.push(...hiddenCandidates(text, seen, inside({ leastScore, decode: decode - 1, normalize })))
  return candidates
}
