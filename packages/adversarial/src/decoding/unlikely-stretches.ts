import { alphabetPosition, pairEvidence, pairSize, wordEdge } from './language-score.ts'

/** A run of words that do not read like English as they stand. */
export interface UnlikelyStretch {
  readonly start: number
  readonly end: number
  /** ASCII letters in it. */
  readonly letters: number
  /** Evidence that it is English as it stands, in bits; negative. */
  readonly bits: number
}

/** Bits each word must be short of, lest short words of plain text count. */
const costOfWord = 1
const fewestLetters = 9
const leastBits = 9
/** A stretch ends when it has lost this many bits since its best point. */
const deepestLoss = 24
const widestGap = 12

/** Maximal runs of words whose letters follow one another as they do not in English; one pass. */
export function* unlikelyStretches(text: string): Generator<UnlikelyStretch> {
  const evidence = pairEvidence()
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
    let bits = evidence[wordEdge * pairSize + previous] ?? 0
    for (; index < text.length; index++) {
      const current = alphabetPosition(text.charCodeAt(index))
      if (current < 0) break
      bits += evidence[previous * pairSize + current] ?? 0
      previous = current
    }
    bits += evidence[previous * pairSize + wordEdge] ?? 0
    const loss = -bits - costOfWord
    if (start >= 0 && (wordStart - last > widestGap || best - sum - loss > deepestLoss || sum + loss < 0)) {
      if (best >= leastBits && lettersAtBest >= fewestLetters) yield { start, end, letters: lettersAtBest, bits: -best }
      start = -1
    }
    last = index
    if (start < 0) {
      if (loss <= 0) continue
      start = wordStart
      sum = best = letters = 0
    }
    sum += loss
    letters += index - wordStart
    if (sum > best) {
      best = sum
      end = last
      lettersAtBest = letters
    }
  }
  if (start >= 0 && best >= leastBits && lettersAtBest >= fewestLetters)
    yield { start, end, letters: lettersAtBest, bits: -best }
}
