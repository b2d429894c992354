import { foldOther, plainFolds } from './fold-unit.ts'
import { identityTermsByHash } from './identity-terms.ts'
import { clusterOf, wordClusters, type WordClusters } from './word-clusters.ts'

/** Buckets of the model: 2^18. */
export const bucketBits = 18
/** Words of one passage at most; a longer text is several passages. */
const longestPassage = 96
/** A sentence's end closes a passage that has this many words. */
const passageWords = 48
const longestWord = 32
/** How many words back a group, a person spoken to or a negation is joined with the words that follow. */
const groupReach = 8
/** How many words before a group are joined with it. */
const groupLead = 5
const negationReach = 3

/**
 * One passage's features. A model reads them by `feature[0 … count)`, buckets of `bucketBits` bits; `owner` says which word
 * of the passage a feature ends in. The arrays are used again for the next passage.
 */
export interface Passage {
  readonly feature: Int32Array
  readonly owner: Uint8Array
  count: number
  /** UTF-16 offsets of the words in the text. */
  readonly wordStart: Int32Array
  readonly wordEnd: Int32Array
  words: number
}

const seed = 0x811c9dc5 | 0
const prime = 0x01000193
const groupOne = 0x3c6ef372
const groupMany = 0x1b873593
const blank = 32
const sentenceStart = 0x27d4eb2f
/** Seeds that keep the kinds of feature apart. */
const kinds = {
  bigram: 0x165667b1,
  trigram: 0x2c1b3c6d,
  gapped: 0x297a2d39,
  group: 0x4cf5ad43,
  beforeGroup: 0x61c88647,
  addressed: 0x52dce729,
  negated: 0x38495ab5,
  characters: 0x2f0b4c47,
  marks: 0x7feb352d,
  meaning: 0x51ed270b,
  meaningOfGroup: 0x51ed271d,
  meaningNegated: 0x51ed2741,
}

const bucketOf = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> (32 - bucketBits)

/** FNV-1a of a folded word; `hashWord('can't')` is that of `cant`. */
export function hashWord(word: string): number {
  let hash = seed
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), prime)
  return hash
}

interface Vocabulary {
  readonly identity: ReadonlyMap<number, 1 | 2>
  readonly addressing: ReadonlySet<number>
  readonly negating: ReadonlySet<number>
  readonly meanings: WordClusters
}

let vocabulary: Vocabulary | undefined
const hashesOf = (words: string): ReadonlySet<number> => new Set(words.split(' ').map(hashWord))

function loadVocabulary(): Vocabulary {
  vocabulary ??= {
    identity: identityTermsByHash(hashWord),
    addressing: hashesOf('you your youre yourself yours u ur ya yall'),
    negating: hashesOf(
      'not no never dont doesnt didnt isnt arent wasnt werent cant cannot couldnt wont wouldnt shouldnt aint nobody nor without hardly neither',
    ),
    meanings: wordClusters(),
  }
  return vocabulary
}

/** Room for the features of one word. */
const spare = 3 * longestWord + 32
const capacity = longestPassage * (3 * longestWord + 24)
let passage: Passage | undefined
let stream = new Uint16Array(0)
let wordHash = new Int32Array(0)

function newPassage(): Passage {
  stream = new Uint16Array(longestPassage * (longestWord + 1) + 2)
  stream[0] = blank
  wordHash = new Int32Array(longestPassage)
  return {
    feature: new Int32Array(capacity),
    owner: new Uint8Array(capacity),
    count: 0,
    wordStart: new Int32Array(longestPassage),
    wordEnd: new Int32Array(longestPassage),
    words: 0,
  }
}

/**
 * Calls `visit` with every passage of a text: runs of sentences of about fifty words. Features are words, pairs and triples of
 * words, pairs with a gap, runs of two, three and five letters, also across words, and words together with a group, "you" or a negation
 * before them. Names of groups are one word, whichever group is named; @names, addresses and tags of markup are left out. Allocates nothing.
 */
export function scanFeatures(text: string, visit: (passage: Passage) => void): void {
  const { identity, addressing, negating, meanings } = loadVocabulary()
  const plain = plainFolds()
  const out = (passage ??= newPassage())
  const { feature, owner, wordStart, wordEnd } = out
  const { length } = text
  let count = 0
  let words = 0
  let letters = 1
  let previous = sentenceStart
  let beforePrevious = 0
  let group = 0
  let groupAt = -100
  let addressedAt = -100
  let negatedAt = -100
  let lastMark = 0
  let at = 0
  while (at < length) {
    let unit = text.charCodeAt(at)
    let letter = unit < 128 ? (plain[unit] ?? 0) : foldOther(unit)
    if (letter === 0) {
      const afterMarkup = unit === 60 ? afterTag(text, at) : at
      if (afterMarkup > at) {
        at = afterMarkup
        continue
      }
      // A mark belongs to the word before it; a text full of marks has no more of them than words. Commas are left out: the
      // harmless posts of a training set were published without them.
      if (words > 0 && unit > 32 && unit < 127 && unit !== 38 && unit !== 44 && unit !== 64 && unit !== lastMark) {
        lastMark = unit
        if (count < capacity - spare) {
          feature[count] = bucketOf(Math.imul(kinds.marks, 31) ^ Math.imul(unit, prime))
          owner[count++] = words - 1
        }
      }
      if (unit === 46 || unit === 33 || unit === 63 || unit === 10) {
        if (previous !== sentenceStart) {
          beforePrevious = 0
          previous = sentenceStart
          if (words >= passageWords) flush()
        }
      } else if (unit === 64) at = afterName(text, at + 1, plain) - 1
      else if (unit === 38) at = afterEntity(text, at) - 1
      at++
      continue
    }
    // A word: folded, without apostrophes, three or more equal letters as two.
    const start = at
    lastMark = 0
    let hash = seed
    let size = 0
    let last = 0
    let run = 0
    for (;;) {
      run = letter === last ? run + 1 : 1
      last = letter
      if (run <= 2) {
        hash = Math.imul(hash ^ letter, prime)
        if (size < longestWord) stream[letters + size] = letter
        size++
      }
      at++
      if (at >= length) break
      unit = text.charCodeAt(at)
      if (unit === 39 || unit === 0x2019) {
        if (at + 1 >= length) break
        unit = text.charCodeAt(at + 1)
        letter = unit < 128 ? (plain[unit] ?? 0) : foldOther(unit)
        if (letter === 0) break
        at++
        continue
      }
      letter = unit < 128 ? (plain[unit] ?? 0) : foldOther(unit)
      if (letter === 0) break
    }
    if (unit === 58 && at + 2 < length && text.charCodeAt(at + 1) === 47 && text.charCodeAt(at + 2) === 47) {
      at = afterAddress(text, at)
      continue
    }
    // Blobs (encoded data, keys) hold no words.
    if (size > longestWord) continue
    const kind = identity.get(hash)
    if (kind !== undefined) {
      // "African American" is one name.
      if (previous === groupOne) {
        if (kind === 2) previous = groupMany
        group = previous
        groupAt = words - 1
        if (words > 0) wordEnd[words - 1] = at
        continue
      }
      hash = kind === 1 ? groupOne : groupMany
      stream[letters] = kind
      size = 1
    }
    wordStart[words] = start
    wordEnd[words] = at
    const first = count
    feature[count++] = bucketOf(hash)
    feature[count++] = bucketOf(Math.imul(previous, 31) ^ hash ^ kinds.bigram)
    if (beforePrevious !== 0) {
      feature[count++] = bucketOf(Math.imul(Math.imul(beforePrevious, 31) ^ previous, 37) ^ hash ^ kinds.trigram)
      feature[count++] = bucketOf(Math.imul(beforePrevious, 41) ^ hash ^ kinds.gapped)
    }
    if (words - groupAt <= groupReach) feature[count++] = bucketOf(Math.imul(hash, 43) ^ group ^ kinds.group)
    if (words - addressedAt <= groupReach) feature[count++] = bucketOf(Math.imul(hash, 47) ^ kinds.addressed)
    if (words - negatedAt <= negationReach) feature[count++] = bucketOf(Math.imul(hash, 53) ^ kinds.negated)
    const meaning = kind === undefined ? clusterOf(meanings, hash) : 0
    if (meaning > 0) {
      feature[count++] = bucketOf(Math.imul(meaning, prime) ^ kinds.meaning)
      if (words - groupAt <= groupReach)
        feature[count++] = bucketOf(Math.imul(meaning, prime) ^ group ^ kinds.meaningOfGroup)
      if (words - negatedAt <= negationReach)
        feature[count++] = bucketOf(Math.imul(meaning, prime) ^ kinds.meaningNegated)
    }
    if (kind !== undefined) {
      group = hash
      groupAt = words
      for (let back = words - 1; back >= 0 && back >= words - groupLead; back--)
        feature[count++] = bucketOf(Math.imul(wordHash[back] ?? 0, 59) ^ hash ^ kinds.beforeGroup)
    } else {
      if (addressing.has(hash)) addressedAt = words
      else if (negating.has(hash)) negatedAt = words
    }
    stream[letters + size] = blank
    for (const end = letters + size; letters <= end; letters++) {
      // N-grams that end here, read backwards.
      if (letters < 2) continue
      let ngram = Math.imul(kinds.characters ^ (stream[letters] ?? 0), prime)
      ngram = Math.imul(ngram ^ (stream[letters - 1] ?? 0), prime)
      ngram = Math.imul(ngram ^ (stream[letters - 2] ?? 0), prime)
      feature[count++] = bucketOf(ngram)
      if (letters < 3) continue
      feature[count++] = bucketOf(Math.imul(ngram ^ (stream[letters - 3] ?? 0), prime))
    }
    owner.fill(words, first, count)
    wordHash[words] = hash
    words++
    beforePrevious = previous
    previous = hash
    if (words === longestPassage) flush()
  }
  if (words > 0) flush()

  function flush(): void {
    out.count = count
    out.words = words
    visit(out)
    count = 0
    words = 0
    letters = 1
    groupAt = -100
    addressedAt = -100
    negatedAt = -100
  }
}

function afterName(text: string, from: number, plain: Uint16Array): number {
  let at = from
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit !== 95 && (unit < 128 ? plain[unit] : foldOther(unit)) === 0) break
  }
  return at
}

/** Names that mark up text, or stand in a tokenised one for what it leaves out; any other word in brackets is read. */
const tag =
  /<\/?(?:a|b|i|u|s|p|br|hr|em|strong|span|div|li|ul|ol|td|tr|th|table|code|pre|img|sub|sup|unk|pad|mask|bos|eos|url|num)(?: [^<>]{0,200})?\/?>/iy

function afterTag(text: string, at: number): number {
  tag.lastIndex = at
  return tag.test(text) ? tag.lastIndex : at
}

/** After `&amp;` and its like, or else after the sign. */
function afterEntity(text: string, from: number): number {
  const end = Math.min(text.length, from + 10)
  for (let at = from + 1; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 59) return at + 1
    if (!((unit >= 48 && unit <= 57) || (unit >= 97 && unit <= 122) || unit === 35)) break
  }
  return from + 1
}

function afterAddress(text: string, from: number): number {
  let at = from
  while (at < text.length && text.charCodeAt(at) > 32) at++
  return at
}
