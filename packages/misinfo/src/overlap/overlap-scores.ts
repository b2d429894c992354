import { requireString } from '@saaa/evaluator'
import { segmentWords } from '@saaa/text'

/** The field's scores of how far two texts share words; all in [0, 1], 1 for equal texts, and 1 for two empty ones. */

const longestCompared = 2000

/**
 * Lower-cased words as published scorers cut them.
 * @throws InvalidArgumentError when the text is no string
 */
export function wordsOf(text: string): readonly string[] {
  requireString('text', text)
  return segmentWords(text.toLowerCase()).map((word) => word.text)
}

/** SQuAD's normalisation (Rajpurkar et al. 2016): lower case, no punctuation, no articles, single blanks. */
function squadWords(text: string): readonly string[] {
  return wordsOf(text).filter((word) => word !== 'a' && word !== 'an' && word !== 'the')
}

/** SQuAD exact match: 1 when the normalised texts are equal, else 0. */
export function exactMatch(answer: string, reference: string): number {
  return squadWords(answer).join(' ') === squadWords(reference).join(' ') ? 1 : 0
}

/** SQuAD F1 over words with their counts. */
export function tokenF1(answer: string, reference: string): number {
  const [left, right] = [squadWords(answer), squadWords(reference)]
  return harmonic(sharedCount(left, right), left.length, right.length)
}

/** Shared words over all words, each once. */
export function jaccard(answer: string, reference: string): number {
  const [left, right] = [new Set(wordsOf(answer)), new Set(wordsOf(reference))]
  const shared = [...left].filter((word) => right.has(word)).length
  const all = left.size + right.size - shared
  return all === 0 ? 1 : shared / all
}

/** ROUGE-L (Lin 2004): F1 of the longest common subsequence of words; only the first 2000 words of each are read. */
export function rougeL(answer: string, reference: string): number {
  const left = wordsOf(answer).slice(0, longestCompared)
  const right = wordsOf(reference).slice(0, longestCompared)
  return harmonic(longestCommonSubsequence(left, right), left.length, right.length)
}

/**
 * BLEU-4 of one sentence (Papineni et al. 2002) with one added to the counts of n-grams above one word (Lin and Och 2004) and the
 * brevity penalty.
 */
export function bleu(answer: string, reference: string): number {
  const [left, right] = [wordsOf(answer), wordsOf(reference)]
  if (left.length === 0 || right.length === 0) return left.length === right.length ? 1 : 0
  let logSum = 0
  for (let length = 1; length <= 4; length++) {
    const [mine, theirs] = [ngrams(left, length), ngrams(right, length)]
    const added = length === 1 ? 0 : 1
    const precision = (sharedCount(mine, theirs) + added) / (mine.length + added)
    if (precision === 0) return 0
    logSum += Math.log(precision) / 4
  }
  return Math.exp(logSum) * Math.min(1, Math.exp(1 - right.length / left.length))
}

/** Cosine of the counts of words. */
export function wordCosine(answer: string, reference: string): number {
  const [left, right] = [counts(wordsOf(answer)), counts(wordsOf(reference))]
  if (left.size === 0 || right.size === 0) return left.size === right.size ? 1 : 0
  let product = 0
  for (const [word, count] of left) product += count * (right.get(word) ?? 0)
  const norm = (table: ReadonlyMap<string, number>): number =>
    Math.sqrt([...table.values()].reduce((sum, count) => sum + count * count, 0))
  return Math.min(1, product / (norm(left) * norm(right)))
}

function counts(words: readonly string[]): ReadonlyMap<string, number> {
  const table = new Map<string, number>()
  for (const word of words) table.set(word, (table.get(word) ?? 0) + 1)
  return table
}

function sharedCount(left: readonly string[], right: readonly string[]): number {
  const table = counts(right)
  let shared = 0
  for (const [word, count] of counts(left)) shared += Math.min(count, table.get(word) ?? 0)
  return shared
}

const ngrams = (words: readonly string[], length: number): readonly string[] =>
  Array.from({ length: Math.max(0, words.length - length + 1) }, (_, at) => words.slice(at, at + length).join(' '))

const harmonic = (shared: number, left: number, right: number): number =>
  left + right === 0 ? 1 : (2 * shared) / (left + right)

function longestCommonSubsequence(left: readonly string[], right: readonly string[]): number {
  let previous = new Uint16Array(right.length + 1)
  for (const word of left) {
    const row = new Uint16Array(right.length + 1)
    for (let at = 1; at <= right.length; at++) {
      row[at] = word === right[at - 1] ? (previous[at - 1] ?? 0) + 1 : Math.max(row[at - 1] ?? 0, previous[at] ?? 0)
    }
    previous = row
  }
  return previous[right.length] ?? 0
}
