import { matchConcept, mayBeginConcept } from './concept-matcher.ts'
import { mix } from './mix-hash.ts'
import { isOwnWord, type TokenFeatures } from './token-features.ts'

/** log2 of the number of hashed features. */
export const conceptBits = 16

/** What the words of a piece stand for, as hashed features that each word brings in. */
export interface ConceptFeatures {
  /** Features of word i: `buckets[offsets[i]]` up to `buckets[offsets[i + 1]]`. */
  readonly offsets: Int32Array
  readonly buckets: Int32Array
}

const singleSeed = 0x3c6ef372
const pairSeed = 0x1f83d9ab
const nearSeed = 0x5be0cd19
const tripleSeed = 0x2f0b4c47
const openingSeed = 0x510e527f
const askedSeed = 0x6a09e667
/** What a word with no concept counts as, when it is long enough to mean something. */
const other = 1000
const shortestOther = 4
/** Concepts before this one that it is paired with, and the words in which they must lie. */
const mostBefore = 4
const reach = 14
/** Words between two concepts up to which they stand close. */
const close = 3
/** Of these languages the article or "and" is written together with the word. */
const arabicArticles = /^(?:و?ال|وال|بال|لل|و|ب|ل|ف)/

/**
 * Which concept the words stand for; pairs of it with the concepts before in its sentence, by distance; three in a row; what it
 * opens with, and whether it asks. Works alike in every language of the lexicons, and for words that no fit has seen.
 * Text that should give no orders has features of its own beside the shared ones.
 */
export function readConceptFeatures(
  text: string,
  { count, starts, ends, opens, stems, offsets: read }: TokenFeatures,
  { untrusted = false }: { readonly untrusted?: boolean | undefined } = {},
): ConceptFeatures {
  const offsets = new Int32Array(count + 1)
  let buckets = new Int32Array(256 + 8 * count)
  let filled = 0
  const push = (hash: number) => {
    if (filled === buckets.length) {
      const longer = new Int32Array(2 * buckets.length)
      longer.set(buckets)
      buckets = longer
    }
    buckets[filled++] = mix(hash) >>> (32 - conceptBits)
  }
  // The concepts before, latest last, and where they stood.
  const before = new Int32Array(mostBefore)
  const places = new Int32Array(mostBefore).fill(-1)
  let latest = -1
  let opening = -1
  let asks = false
  let sentence = 0
  for (let word = 0; word < count; word++) {
    const start = starts[word] as number
    if (opens[word] === 1 || word === 0) {
      opening = -1
      sentence = word
      latest = -1
      asks = isAsked(text, ends, opens, word, count)
    }
    // A run of words that was read before.
    if (read[word] === read[word + 1]) {
      offsets[word + 1] = filled
      continue
    }
    const code = text.charCodeAt(start)
    const withoutBlanks = isOwnWord(code)
    // Stems in other scripts are too short for the filter.
    let match =
      code >= 0x80 || mayBeginConcept(stems[word] as number, stems[word + 1] ?? 0)
        ? matchConcept(text, start, withoutBlanks)
        : undefined
    if (match === undefined && code >= 0x620 && code < 0x6d5) {
      const article = arabicArticles.exec(text.slice(start, start + 3))?.[0].length ?? 0
      if (article > 0) match = matchConcept(text, start + article, false)
    }
    let last = word
    if (match === undefined) {
      if (!withoutBlanks && (ends[word] as number) - start >= shortestOther && latest !== other) {
        if (latest >= 0) push(hashOf(pairSeed, latest, other))
        latest = other
      }
      offsets[word + 1] = filled
      continue
    }
    while (last + 1 < count && (starts[last + 1] as number) < match.end) {
      offsets[last + 1] = filled
      last++
    }
    for (let reading = 0; reading < 2; reading++) {
      const concept = reading === 0 ? match.first : match.second
      if (concept < 0) continue
      push(hashOf(singleSeed, concept, 0))
      if (untrusted) push(hashOf(singleSeed, concept, 7))
      if (opening < 0) push(hashOf(openingSeed, concept, word - sentence > 2 ? 1 : 0))
      else push(hashOf(openingSeed, opening + 100, concept))
      if (asks) push(hashOf(askedSeed, concept, 0))
      if (latest === other) push(hashOf(pairSeed, other, concept))
      for (let back = 0; back < mostBefore; back++) {
        const place = places[back] as number
        const distance = word - place
        // A sentence means the same wherever it stands: nothing reaches into it from the one before.
        if (place < sentence || distance > reach) break
        const earlier = before[back] as number
        if (back === 0) push(hashOf(pairSeed + (distance > close ? 1 : 0), earlier, concept))
        push(hashOf(nearSeed, earlier, concept))
        if (untrusted && back < 2) push(hashOf(nearSeed + 7, earlier, concept))
        if (back > 0 && back < 3) push(hashOf(tripleSeed + back, earlier * 128 + (before[0] as number), concept))
      }
    }
    if (opening < 0) opening = match.first
    // Faster than copyWithin on so few.
    for (let back = mostBefore - 1; back > 0; back--) {
      before[back] = before[back - 1] as number
      places[back] = places[back - 1] as number
    }
    before[0] = match.first
    places[0] = last
    latest = match.first
    word = last
    offsets[word + 1] = filled
  }
  return { offsets, buckets: buckets.subarray(0, filled) }
}

function isAsked(text: string, ends: Int32Array, opens: Uint8Array, from: number, count: number): boolean {
  let last = from
  while (last + 1 < count && opens[last + 1] === 0) last++
  const end = ends[last] as number
  for (let at = end; at < Math.min(text.length, end + 3); at++) {
    const code = text.charCodeAt(at)
    if (code === 0x3f || code === 0xff1f || code === 0x061f) return true
  }
  return false
}

function hashOf(seed: number, left: number, right: number): number {
  return Math.imul(Math.imul(seed ^ (left + 1), 0x01000193) ^ (right + 1), 0x01000193)
}
