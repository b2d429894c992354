import { alphabetPosition, pairEvidence, pairSize, wordEdge } from './language-score.ts'

/** A run of words that may be English in another order or alphabet. */
export interface SuspectStretch {
  readonly start: number
  readonly end: number
  /** ASCII letters in it. */
  readonly letters: number
}

/** Bits each word must bring, lest short words of plain text count. */
const costOfWord = 1
const fewestLetters = 6
const leastBits = 8
/** A stretch ends when it has lost this many bits since its best point. */
const deepestLoss = 24
const widestGap = 12

/** Maximal runs of words whose letters follow one another as they do not in English; one pass. */
export const unlikelyStretches = (text: string): Generator<SuspectStretch> => stretchesOf(text, shortfall())

/** Maximal runs of words that read better backwards; many reversed words are not unlikely by themselves. */
export const backwardStretches = (text: string): Generator<SuspectStretch> => stretchesOf(text, backwardGain())

let shortfalls: Float32Array | undefined
let backwardGains: Float32Array | undefined

/** By pair of letters, what it lacks in evidence of English. */
const shortfall = (): Float32Array => (shortfalls ??= pairEvidence().map((bits) => -bits))

/** By pair of letters, how much more evidence it has when read backwards. */
export function backwardGain(): Float32Array {
  const evidence = pairEvidence()
  return (backwardGains ??= evidence.map(
    (bits, pair) => (evidence[(pair % pairSize) * pairSize + Math.floor(pair / pairSize)] ?? 0) - bits,
  ))
}

/** Kadane's maximal sums over words. */
function* stretchesOf(text: string, gains: Float32Array): Generator<SuspectStretch> {
  let start = -1
  let last = -1
  let end = -1
  let sum = 0
  let best = 0
  let letters = 0
  let lettersAtBest = 0

  for (let index = 0; index < text.length;) {
    let previous = alphabetPosition(text.charCodeAt(index))
    if (previous < 0) {
      index++
      continue
    }
    const wordStart = index++
    let bits = gains[wordEdge * pairSize + previous] ?? 0
    for (; index < text.length; index++) {
      const current = alphabetPosition(text.charCodeAt(index))
      if (current < 0) break
      bits += gains[previous * pairSize + current] ?? 0
      previous = current
    }
    bits += gains[previous * pairSize + wordEdge] ?? 0
    const gain = bits - costOfWord
    if (start >= 0 && (wordStart - last > widestGap || best - sum - gain > deepestLoss || sum + gain < 0)) {
      if (best >= leastBits && lettersAtBest >= fewestLetters) yield { start, end, letters: lettersAtBest }
      start = -1
    }
    last = index
    if (start < 0) {
      if (gain <= 0) continue
      start = wordStart
      sum = best = letters = 0
    }
    sum += gain
    letters += index - wordStart
    if (sum > best) {
      best = sum
      end = last
      lettersAtBest = letters
    }
  }
  if (start >= 0 && best >= leastBits && lettersAtBest >= fewestLetters) yield { start, end, letters: lettersAtBest }
}
