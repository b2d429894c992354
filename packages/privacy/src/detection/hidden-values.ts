import { decodeHidden, type HiddenEncoding } from '@saaa/text'
import type { Sightings } from '../scan/sightings.ts'
import type { Candidate } from './candidate.ts'
import { regionsAround, type TextRegion } from './text-regions.ts'

/** Encodings that carry data; ciphers and hidden messages are of no use to hide a number in. */
const carriers: ReadonlySet<HiddenEncoding> = new Set([
  'base64',
  'hex',
  'percent',
  'html-entity',
  'unicode-escape',
  'binary',
])
const shortestEncoded = 16
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
  for (const { start, end } of encodedRegions(text, seen)) {
    budget -= end - start
    if (budget < 0) break
    for (const { decoded, encoding, start: from, end: to } of decodedStretches(text.slice(start, end))) {
      for (const inside of recognizeInside(decoded)) {
        candidates.push({
          ...inside,
          start: start + from,
          end: start + to,
          score: inside.score * decodedWorth,
          encodings: [encoding, ...(inside.encodings ?? [])],
          why: [`inside ${encoding}`, ...inside.why],
        })
      }
    }
  }
  return candidates
}

interface Stretch {
  readonly decoded: string
  readonly encoding: string
  readonly start: number
  readonly end: number
}

function decodedStretches(region: string): readonly Stretch[] {
  const stretches: Stretch[] = decodeHidden(region, {
    maximumDepth: 1,
    maximumOutput: 2 * region.length + 256,
    minimumLength: shortestEncoded,
  }).filter(({ encoding }) => carriers.has(encoding))
  return stretches.length > 0 ? stretches : encodedNumbers(region)
}

const base64Run = /[A-Za-z0-9+/_-]{12,}={0,2}/g
const printable = /^[\t\n\r -~]+$/

/** What is mostly digits is no message, and decodeHidden leaves it out; here it is what is looked for. */
function encodedNumbers(region: string): readonly Stretch[] {
  const stretches: Stretch[] = []
  for (const { 0: run, index: start } of region.matchAll(base64Run)) {
    const end = start + run.length
    const digits = run.replaceAll('=', '')
    const hexadecimal = digits.length % 2 === 0 && /^[0-9a-fA-F]+$/.test(digits)
    const decoded = hexadecimal
      ? digits.replace(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16)))
      : digits.length % 4 === 1
        ? ''
        : atob(digits.replaceAll('-', '+').replaceAll('_', '/'))
    if (printable.test(decoded)) stretches.push({ decoded, encoding: hexadecimal ? 'hex' : 'base64', start, end })
  }
  return stretches
}

/** Long words with digits or capitals, and runs of escapes, with what belongs to them. */
function encodedRegions(text: string, { longWords, escapes }: Sightings): readonly TextRegion[] {
  const words: TextRegion[] = []
  for (let index = 0; index < longWords.length; index += 2) {
    const start = longWords[index] as number
    const end = longWords[index + 1] as number
    if (end <= (words.at(-1)?.end ?? 0) || !isMixed(text, start, end)) continue
    const region = { start: extent(text, start, -1), end: extent(text, end, 1) }
    if (region.end - region.start >= shortestEncoded) words.push(region)
  }
  // Escapes that stand apart are no text: a lone %20, &#39; or \n.
  const dense = escapes.filter(
    (offset, index) =>
      Math.abs((escapes[index + 1] ?? Infinity) - offset) <= 24 || offset - (escapes[index - 1] ?? -Infinity) <= 24,
  )
  const around = regionsAround(dense, { length: text.length, before: 40, after: 64, longest: longestRegion })
  return [...words, ...around].sort((a, b) => a.start - b.start)
}

/** Base64 mixes cases or has digits; hexadecimal has digits. Words and identifiers do not. */
function isMixed(text: string, start: number, end: number): boolean {
  const word = text.slice(start, Math.min(end, start + 48))
  return /\d/.test(word) || (/[A-Z].*[A-Z]/.test(word) && /[a-z]/.test(word))
}

/** Over letters, digits, `+`, `/`, `=`, and the line breaks of wrapped base64. */
function extent(text: string, from: number, step: 1 | -1): number {
  let index = from
  for (let count = 0; count < longestRegion; count++) {
    const unit = text.charCodeAt(step === 1 ? index : index - 1)
    const inside =
      (unit >= 48 && unit <= 57) ||
      (unit >= 65 && unit <= 90) ||
      (unit >= 97 && unit <= 122) ||
      unit === 43 ||
      unit === 47 ||
      unit === 61 ||
      unit === 45 ||
      unit === 95
    const wrapped =
      unit === 10 &&
      /[A-Za-z0-9+/]{20}/.test(
        step === 1 ? text.slice(index + 1, index + 21) : text.slice(Math.max(0, index - 21), index - 1),
      )
    if (!inside && !wrapped) break
    index += step
  }
  return index
}
