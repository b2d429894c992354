import { positiveInteger, requireNumber, unitInterval } from '@saaa/evaluator'
import { directStretches } from './direct-decoders.ts'
import { guessedReadings } from './guessed-ciphers.ts'
import type { HiddenPayload, PayloadEncoding } from './hidden-payload.ts'
import { languageScore } from './language-score.ts'
import { textSigns } from './character-signs.ts'
import { scrambledWordReadings } from './scrambled-words.ts'
import { signedRegions } from './text-signs.ts'

export interface DecodePayloadsOptions {
  /** How many encodings inside one another are undone, 1 to 8. @default 4 */
  readonly maximumDepth?: number
  /** UTF-16 units of decoded text in all, after which the search stops. @default 4 × the text's length + 4,096 */
  readonly maximumOutput?: number
  /** Payloads that are reported at most; the search stops there. @default 256 */
  readonly maximumPayloads?: number
  /** Least plausibility of a payload that is reported, in [0, 1]. @default 0.2 */
  readonly leastPlausibility?: number
}

interface Layer {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly path: readonly PayloadEncoding[]
}

/** Stretches that are tried with every cipher in the hope of an encoding inside; the rest of a text has had its chance. */
const guessesAtLeast = 6
const unitsPerGuess = 1024
const guessesAtMost = 64

const letterCodes: ReadonlySet<PayloadEncoding> = new Set([
  'rot13',
  'caesar',
  'atbash',
  'affine',
  'reversal',
  'letter-reversal',
  'rot47',
])

/** What decodes to text by these does not do so by accident. */
const byteEncodings: ReadonlySet<PayloadEncoding> = new Set([
  'base64',
  'base32',
  'base58',
  'ascii85',
  'hexadecimal',
  'binary',
])

interface SettledRange {
  readonly start: number
  readonly end: number
}

/** How far a range may reach beyond what was decoded. */
const slack = 8

/** Tells whether a range lies in one of the ranges given, in logarithmic time. */
function settledBy(ranges: readonly SettledRange[]): (start: number, end: number) => boolean {
  const sorted = [...ranges].sort((left, right) => left.start - right.start)
  const farthest: number[] = []
  for (const { end } of sorted) farthest.push(Math.max(farthest.at(-1) ?? 0, end))
  return (start, end) => {
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle]?.start ?? 0) <= start + slack) low = middle + 1
      else high = middle
    }
    return low > 0 && (farthest[low - 1] ?? 0) >= end - slack
  }
}

/**
 * Recovers text that other text hides: in encodings, ciphers, invisible characters, disguised letters or pieces, and in
 * encodings inside one another. Sorted by place. Never throws on a text; cost and output are linear in its length.
 * @throws InvalidArgumentError when an option is out of range
 */
export function decodePayloads(
  text: string,
  {
    maximumDepth = 4,
    maximumOutput = 4 * text.length + 4096,
    maximumPayloads = 256,
    leastPlausibility = 0.2,
  }: DecodePayloadsOptions = {},
): readonly HiddenPayload[] {
  requireNumber('maximumDepth', maximumDepth, { whole: true, from: 1, to: 8 })
  requireNumber('maximumOutput', maximumOutput, { whole: true, from: 0 })
  requireNumber('maximumPayloads', maximumPayloads, positiveInteger)
  requireNumber('leastPlausibility', leastPlausibility, unitInterval)
  const payloads = new Map<string, HiddenPayload>()
  const seen = new Set<string>([text])
  const waiting: Layer[] = [{ text, start: 0, end: text.length, path: [] }]
  let output = 0
  const guesses = { left: Math.min(guessesAtMost, guessesAtLeast + Math.floor(text.length / unitsPerGuess)) }

  /** Takes a reading in; false once the bounds are reached. */
  const take = (
    layer: Layer,
    start: number,
    end: number,
    path: readonly PayloadEncoding[],
    decoded: string,
  ): boolean => {
    output += decoded.length
    if (output > maximumOutput) return false
    const outermost = layer.path.length === 0
    const child: Layer = {
      text: decoded,
      start: outermost ? start : layer.start,
      end: outermost ? end : layer.end,
      path: [...layer.path, ...path],
    }
    const key = `${child.start} ${decoded}`
    if (seen.has(key) || seen.has(decoded)) return true
    seen.add(key)
    const plausibility = languageScore(decoded)
    if (plausibility >= leastPlausibility && !payloads.has(key)) {
      payloads.set(key, { text: decoded, path: child.path, start: child.start, end: child.end, plausibility })
      if (payloads.size >= maximumPayloads) return false
    }
    if (child.path.length < maximumDepth) waiting.push(child)
    return true
  }

  search: for (let at = 0; at < waiting.length; at++) {
    const layer = waiting[at]
    if (layer === undefined) break
    for (const region of signedRegions(layer.text)) {
      const offset = region.start
      const part = region.end - offset === layer.text.length ? layer.text : layer.text.slice(offset, region.end)
      const settledRanges: SettledRange[] = []
      for (const { encoding, start, end, decoded } of directStretches(part, region.signs)) {
        if (byteEncodings.has(encoding)) settledRanges.push({ start, end })
        if (!take(layer, offset + start, offset + end, [encoding], decoded)) break search
      }
      if (letterCodes.has(layer.path.at(-1) ?? 'base64')) continue
      if ((region.signs & textSigns.scrambled) !== 0)
        for (const { path, decoded, start, end } of scrambledWordReadings(part))
          if (!take(layer, offset + start, offset + end, path, decoded)) break search
      const settled = settledBy(settledRanges)
      for (const { path, decoded, start, end } of guessedReadings(part, region.signs, guesses, settled))
        if (!take(layer, offset + start, offset + end, path, decoded)) break search
    }
  }
  return [...payloads.values()].sort((a, b) => a.start - b.start || b.end - a.end || a.path.length - b.path.length)
}
