import { mix } from './mix-hash.ts'

/** log2 of the number of hashed features. */
export const bucketBits = 18

/** The words of one piece of text, with the hashed features that each word brings in. */
export interface TokenFeatures {
  readonly count: number
  /** Half-open ranges of the piece, one per word. */
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** 1 where a sentence or line begins with this word. */
  readonly opens: Uint8Array
  /** Hash of the first four characters of the word, as of `hashWord`. */
  readonly stems: Int32Array
  /** Features of word i: `buckets[offsets[i]]` up to `buckets[offsets[i + 1]]`. */
  readonly offsets: Int32Array
  readonly buckets: Int32Array
}

const prime = 0x01000193 // FNV-1a
const wordSeed = 0x811c9dc5 | 0
const pairSeed = 0x3c6ef372
const tripleSeed = 0x1f83d9ab
const gapSeed = 0x5be0cd19
const partSeed = 0x2f0b4c47
const boundary = 0x5f
const digit = 0x30
/** Character runs inside words. */
const partLength = 4
const shortestParted = 3
/** Characters of a word that its stem keeps. */
const stemLength = 4
/** A longer word is cut: nothing is learnt from the middle of a megabyte without blanks. */
const longestWord = 40

/** Of three words in a row, occurrences in a piece that are read; further ones say nothing new. */
const mostRepeats = 2
/** log2 of the counters of such runs: a piece has some eight hundred words. */
const runBits = 13
const runCounts = new Uint8Array(2 ** runBits)

const kindOther = 0
const kindLetter = 1
const kindDigit = 2
const kindSingle = 3
const kindStop = 4

/** Hash of the characters of a word; of the first four, what `TokenFeatures.stems` holds. */
export function hashWord(word: string): number {
  let hash = wordSeed
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), prime)
  return hash
}

/**
 * Reads the words of a lower-case piece and their features: word, pair, triple, pair around a gap, and runs of four characters
 * inside the word. Digits all read as 0. A character of a script without blanks is a word of its own. A word that ends a run of
 * three for the third time brings no features: tables, logs and choruses would add up to anything.
 */
export function readTokenFeatures(text: string): TokenFeatures {
  const { length } = text
  const most = length + 1
  const starts = new Int32Array(most)
  const ends = new Int32Array(most)
  const opens = new Uint8Array(most)
  const stems = new Int32Array(most)
  const offsets = new Int32Array(most + 1)
  // A word of n characters has at most n − 1 runs and four other features.
  const buckets = new Int32Array(5 * most)
  const shift = 32 - bucketBits
  let count = 0
  let filled = 0
  let last = 0
  let beforeLast = 0
  let opening = 1
  let at = 0
  runCounts.fill(0)
  while (at < length) {
    const kind = kindOf(text.charCodeAt(at))
    if (kind === kindOther || kind === kindStop) {
      if (kind === kindStop) opening = 1
      at++
      continue
    }
    const start = at
    const filledBefore = filled
    let hash = wordSeed
    let stem = 0
    if (kind === kindSingle) {
      hash = Math.imul(hash ^ text.charCodeAt(at++), prime)
    } else if (kind === kindDigit) {
      hash = Math.imul(hash ^ digit, prime)
      while (at < length && kindOf(text.charCodeAt(at)) === kindDigit) at++
    } else {
      const limit = Math.min(length, start + longestWord)
      while (at < limit) {
        const code = text.charCodeAt(at)
        // Apostrophes belong to the word: "don't".
        if (
          kindOf(code) !== kindLetter &&
          !(code === 0x27 && at > start && kindOf(text.charCodeAt(at + 1)) === kindLetter)
        )
          break
        hash = Math.imul(hash ^ code, prime)
        at++
        if (at - start === stemLength) stem = hash
      }
      const lastPart = at - start < shortestParted ? start - 2 : at + 1 - partLength
      for (let from = start - 1; from <= lastPart; from++) {
        let part = partSeed
        for (let index = from; index < from + partLength; index++)
          part = Math.imul(part ^ (index < start || index >= at ? boundary : text.charCodeAt(index)), prime)
        buckets[filled++] = mix(part) >>> shift
      }
    }
    if (at - start < stemLength || kind !== kindLetter) stem = hash
    starts[count] = start
    ends[count] = at
    opens[count] = opening
    stems[count] = stem
    buckets[filled++] = mix(hash) >>> shift
    if (count > 0) buckets[filled++] = mix(Math.imul(last ^ pairSeed, prime) ^ hash) >>> shift
    if (count > 1) {
      const run = mix(Math.imul(Math.imul(beforeLast ^ tripleSeed, prime) ^ last, prime) ^ hash)
      buckets[filled++] = run >>> shift
      buckets[filled++] = mix(Math.imul(beforeLast ^ gapSeed, prime) ^ hash) >>> shift
      // The low bits, which the bucket above has not used.
      const counter = run & (2 ** runBits - 1)
      if (runCounts[counter] === mostRepeats) filled = filledBefore
      else runCounts[counter] = (runCounts[counter] as number) + 1
    }
    beforeLast = last
    last = hash
    opening = 0
    offsets[++count] = filled
  }
  return { count, starts, ends, opens, stems, offsets, buckets }
}

/** Whether a word that reaches this character goes on with it. */
export function continuesWord(code: number): boolean {
  const kind = kindOf(code)
  return kind === kindLetter || kind === kindDigit
}

function kindOf(code: number): number {
  if (code < 0x80) {
    if (code >= 0x61 && code <= 0x7a) return kindLetter
    if (code >= 0x41 && code <= 0x5a) return kindLetter
    if (code >= 0x30 && code <= 0x39) return kindDigit
    return code === 0x2e || code === 0x21 || code === 0x3f || code === 0x0a || code === 0x3b ? kindStop : kindOther
  }
  if (code < 0xc0) return kindOther
  if (code === 0xd7 || code === 0xf7) return kindOther
  if (code >= 0x2000 && code < 0x2e80) return kindOther
  if (code >= 0x3000 && code < 0x3040) return code === 0x3002 ? kindStop : kindOther
  if (isOwnWord(code)) return kindSingle
  if (code === 0x061f || code === 0x06d4 || code === 0x0964 || code === 0xff01 || code === 0xff1f) return kindStop
  if (code >= 0xd800 && code < 0xf900) return kindOther
  if (code >= 0xfe00) return kindOther
  return kindLetter
}

/** A character of a script without blanks is a word of its own. */
export const isOwnWord = (code: number): boolean =>
  (code >= 0x3040 && code < 0xa000) || (code >= 0x0e00 && code < 0x0e80)
