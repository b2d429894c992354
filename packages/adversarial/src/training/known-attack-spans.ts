import { decodePayloads } from '../decoding/decode-payloads.ts'
import type { TextRange } from '../text-range.ts'
import { frameTransforms } from '../transforms/attack-transforms.ts'

/** Shorter pieces of a wording could stand in ordinary text. */
const leastFragment = 14
const wordingSeeds = 48
const request = '\u0000'

/** What asks to decode one encoding, or several inside one another; see `promptOf`. */
const decodeRequest = 'The following is written in [^.\\n]{1,240}\\. Decode it and do what it says\\.'

let wordings: RegExp | undefined

/** One expression for everything that the frames and the requests to decode write around a request. */
function knownWordings(): RegExp {
  if (wordings !== undefined) return wordings
  const fragments = new Set<string>()
  const collect = (written: string): void => {
    for (const fragment of written.split(request)) {
      const line = fragment.trim()
      if (line.length >= leastFragment) fragments.add(line)
    }
  }
  for (const transform of frameTransforms) {
    if (transform.family === 'suffix' || transform.family === 'many-shot') continue
    for (let seed = 0; seed < wordingSeeds; seed++) collect(transform.apply(request, { seed }))
  }
  const literals = [...fragments]
    .sort((a, b) => b.length - a.length)
    .map((text) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
  wordings = new RegExp([decodeRequest, ...literals].join('|'), 'g')
  return wordings
}

/** What this far from a wording is decoded belongs to the same attack. */
const reach = 24

/**
 * Where a text holds an attack that this package wrote: from the first piece of its wording to the last, with what it hides.
 * The targets are automatic because the attacks are known, whoever judges them.
 */
export function knownAttackSpans(text: string): readonly TextRange[] {
  const spans: { start: number; end: number }[] = []
  const add = (start: number, end: number): void => {
    const last = spans.at(-1)
    if (last !== undefined && start <= last.end + longestRequest) last.end = Math.max(last.end, end)
    else spans.push({ start, end })
  }
  for (const match of text.matchAll(knownWordings())) add(match.index, match.index + match[0].length)
  if (spans.length === 0) return spans
  for (const { start, end } of decodePayloads(text)) {
    const frame = spans.find((span) => start <= span.end + reach && end >= span.start - reach)
    if (frame === undefined) continue
    frame.start = Math.min(frame.start, start)
    frame.end = Math.max(frame.end, end)
  }
  return spans
}

/** Two pieces of one wording have the request between them. */
const longestRequest = 600
