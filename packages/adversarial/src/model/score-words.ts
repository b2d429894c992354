import type { LinearModel } from './attack-model.ts'
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
const shortestSentence = 4
/** What words count that are quoted in order to speak about them. */
const weightOfMention = 0.3

/**
 * The most attack-like stretch of a piece: the whole, a sentence, two sentences, or a window. One pass over prefix sums.
 * Of a stretch the model says bias + Σ weights / √words. Of words in `mentions`, what speaks for an attack counts less.
 */
export function mostSuspiciousStretch(
  features: TokenFeatures,
  { weights, scale, bias }: LinearModel,
  mentions: readonly { readonly start: number; readonly end: number }[] = [],
): WordStretch {
  const { count, opens, offsets, buckets, starts } = features
  if (count === 0) return { logit: bias, from: 0, to: 0 }
  const sums = new Float64Array(count + 1)
  let total = 0
  let mention = 0
  for (let word = 0, at = 0; word < count; word++) {
    const end = offsets[word + 1] as number
    let sum = 0
    for (; at < end; at++) sum += weights[buckets[at] as number] as number
    const start = starts[word] as number
    while (mention < mentions.length && (mentions[mention] as { end: number }).end <= start) mention++
    const mentioned = mention < mentions.length && (mentions[mention] as { start: number }).start <= start
    total += sum * (mentioned && sum > 0 ? weightOfMention * scale : scale)
    sums[word + 1] = total
  }
  let best = total / Math.sqrt(count)
  let from = 0
  let to = count
  const consider = (start: number, end: number, penalty: number): void => {
    const value = ((sums[end] as number) - (sums[start] as number)) / Math.sqrt(end - start) - penalty
    if (value > best) {
      best = value
      from = start
      to = end
    }
  }
  for (const [size, penalty] of windowPenalties) {
    for (let start = 0; start + size < count; start++) consider(start, start + size, penalty)
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
  return { logit: bias + best, from, to }
}
