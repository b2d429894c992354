import { requireText, requireWholeNumber, TextArgumentError } from '../errors/text-error.ts'
import { segmentWords } from '../segmentation/segment-words.ts'

export interface HashedNgramOptions {
  /** Shortest and longest run of words. @default [1, 2] */
  readonly wordNgrams?: readonly [number, number]
  /** Shortest and longest run of UTF-16 units inside the words, which are joined by single blanks. @default [3, 5] */
  readonly characterNgrams?: readonly [number, number]
  /** Number of features, a power of two from 2^8 to 2^24. @default 2 ** 18 */
  readonly buckets?: number
}

const prime = 0x01000193 // FNV-1a
const wordSeed = 0x811c9dc5
const characterSeed = 0x2f0b4c47

/** The features that occur in the lower-cased text, each once, ascending: indices below `buckets`. */
export function hashedNgramFeatures(text: string, options: HashedNgramOptions = {}): Uint32Array {
  requireText('text', text)
  const { wordNgrams = [1, 2], characterNgrams = [3, 5], buckets = 2 ** 18 } = options
  requireRange('wordNgrams', wordNgrams, 8)
  requireRange('characterNgrams', characterNgrams, 16)
  requireWholeNumber('buckets', buckets, 2 ** 8, 2 ** 24)
  if ((buckets & (buckets - 1)) !== 0) throw new TextArgumentError('buckets', 'a power of two', buckets)

  const present = new Uint8Array(buckets)
  const words = segmentWords(text.toLowerCase()).map((segment) => segment.text)
  const hashes = Uint32Array.from(words, (word) => extend(wordSeed, word))
  for (let start = 0; start < hashes.length; start++) {
    let hash = wordSeed
    for (let length = 1; length <= wordNgrams[1] && start + length <= hashes.length; length++) {
      hash = Math.imul(hash ^ (hashes[start + length - 1] ?? 0), prime)
      if (length >= wordNgrams[0]) present[mix(hash) & (buckets - 1)] = 1
    }
  }
  const joined = ` ${words.join(' ')} `
  for (let start = 0; start < joined.length; start++) {
    let hash = characterSeed
    for (let length = 1; length <= characterNgrams[1] && start + length <= joined.length; length++) {
      hash = Math.imul(hash ^ joined.charCodeAt(start + length - 1), prime)
      if (length >= characterNgrams[0]) present[mix(hash) & (buckets - 1)] = 1
    }
  }
  return indicesOf(present)
}

function extend(seed: number, word: string): number {
  let hash = seed
  for (let index = 0; index < word.length; index++) hash = Math.imul(hash ^ word.charCodeAt(index), prime)
  return hash
}

/** MurmurHash3's finalizer: FNV's low bits alone are poorly spread. */
function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16)
  mixed = Math.imul(mixed, 0x85ebca6b)
  mixed ^= mixed >>> 13
  mixed = Math.imul(mixed, 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

function indicesOf(present: Uint8Array): Uint32Array {
  let count = 0
  for (const flag of present) count += flag
  const indices = new Uint32Array(count)
  let at = 0
  for (let index = 0; index < present.length; index++) if (present[index] === 1) indices[at++] = index
  return indices
}

function requireRange(argument: string, range: readonly [number, number], longest: number): void {
  requireWholeNumber(`${argument}[0]`, range[0], 1, longest)
  requireWholeNumber(`${argument}[1]`, range[1], range[0], longest)
}
