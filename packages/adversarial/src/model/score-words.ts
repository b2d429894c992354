import type { WordModel } from './attack-model.ts'
import type { ConceptFeatures } from './concept-features.ts'
import type { TextRange } from '../text-range.ts'
import type { TokenFeatures } from './token-features.ts'

/** A stretch of words and what the model says of it. */
export interface WordStretch {
  /** Log-odds that this is an attack, lowered for stretches of which a text has many. */
  readonly logit: number
  /** Half-open range of words. */
  readonly from: number
  readonly to: number
}

/** Words in a window, and what a window must have above a whole text to count as much. */
const windowPenalties: readonly (readonly [words: number, penalty: number])[] = [
  [16, 1.8],
  [40, 1],
  [100, 0.5],
]
const sentencePenalty = 1.1
/** A short text is best judged as a whole: its parts must have this much more, one of so many words nothing more. */
const shortPenalty = 1
const longText = 400
/** Words from where a rule found something that are read by themselves, wherever the sentence began. */
const wordsFromRule = [8, 16] as const
const shortestSentence = 4
/** Words that the fit reads at once. */
export const longestFitted = 200
/** What words count that are quoted in order to speak about them. */
const weightOfMention = 0.3

/**
 * The most attack-like stretch of a piece: the whole, a sentence, two sentences, a window, or what begins where a rule `found`
 * something. One pass over prefix sums. Of a stretch the model says bias + Σ weights / √words, of more than 200
 * words bias + √200 × their mean. Of words in `mentions`, what
 * speaks for an attack counts less. Both are ranges of characters in order.
 */
export function mostSuspiciousStretch(
  features: TokenFeatures,
  concepts: ConceptFeatures,
  { weights, scale, bias, conceptWeights, conceptScale }: WordModel,
  {
    mentions = [],
    found = [],
  }: { readonly mentions?: readonly TextRange[]; readonly found?: readonly TextRange[] } = {},
): WordStretch {
  const { count, opens, offsets, buckets, starts } = features
  if (count === 0) return { logit: bias, from: 0, to: 0 }
  const sums = new Float64Array(count + 1)
  let total = 0
  let mention = 0
  for (let word = 0, at = 0, concept = 0; word < count; word++) {
    const end = offsets[word + 1] as number
    let byWords = 0
    for (; at < end; at++) byWords += weights[buckets[at] as number] as number
    const conceptEnd = concepts.offsets[word + 1] as number
    let byConcepts = 0
    for (; concept < conceptEnd; concept++) byConcepts += conceptWeights[concepts.buckets[concept] as number] as number
    const sum = byWords * scale + byConcepts * conceptScale
    const start = starts[word] as number
    while (mention < mentions.length && (mentions[mention] as TextRange).end <= start) mention++
    const mentioned = mention < mentions.length && (mentions[mention] as TextRange).start <= start
    total += mentioned && sum > 0 ? weightOfMention * sum : sum
    sums[word + 1] = total
  }
  // Over more words than any fit has seen at once it is the mean that counts: a slight leaning must not add up.
  let best = total / Math.sqrt(count) / Math.max(1, Math.sqrt(count / longestFitted))
  let from = 0
  let to = count
  const extra = shortPenalty * Math.max(0, 1 - count / longText)
  const consider = (start: number, end: number, penalty: number): void => {
    const value = ((sums[end] as number) - (sums[start] as number)) / Math.sqrt(end - start) - penalty - extra
    if (value > best) {
      best = value
      from = start
      to = end
    }
  }
  for (const [size, penalty] of windowPenalties) {
    let highest = Number.NEGATIVE_INFINITY
    let place = -1
    for (let start = 0; start + size < count; start++) {
      const sum = (sums[start + size] as number) - (sums[start] as number)
      if (sum > highest) {
        highest = sum
        place = start
      }
    }
    if (place >= 0) consider(place, place + size, penalty)
  }
  let before = 0
  for (let start = 0; start < count;) {
    let end = start + 1
    while (end < count && opens[end] === 0) end++
    if (end - start >= shortestSentence) consider(start, end, sentencePenalty)
    if (start > 0 && end - before >= shortestSentence) consider(before, end, sentencePenalty)
    before = start
    start = end
  }
  for (const range of found) {
    const start = firstWordFrom(starts, count, range.start)
    for (const most of wordsFromRule) {
      let end = start
      while (end < count && end - start < most && (end === start || opens[end] === 0)) end++
      if (end - start >= shortestSentence) consider(start, end, sentencePenalty)
    }
  }
  return { logit: bias + best, from, to }
}

/** Index of the first word that begins at or after a place. */
function firstWordFrom(starts: Int32Array, count: number, place: number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] as number) < place) low = middle + 1
    else high = middle
  }
  return low
}
