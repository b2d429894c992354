import type { DecodedStretch } from './decoded-segment.ts'
import { englishEvidence } from './english-bigrams.ts'

const letterRun = /[A-Za-z]+/g
/** Bits of evidence each word must add, lest a few lucky words in plain text count. */
const costOfWord = 1
/** Bits by which the best stretch must read better decoded than as it stands, and per letter. */
const leastGain = 30
const leastGainPerLetter = 1.5
const fewestLetters = 12
/** The evidence of English that decoded text must have by itself, bits per letter; plain English has about 0.9. */
const leastEnglishPerLetter = 0.3
/** A stretch ends when it has lost this many bits since its best point. */
const deepestLoss = 15
const widestGap = 8

export const rotate13 = (text: string): string =>
  text.replace(/[A-Za-z]/g, (letter) => {
    const unit = letter.charCodeAt(0)
    const first = unit < 97 ? 65 : 97
    return String.fromCharCode(first + ((unit - first + 13) % 26))
  })

export const reverse = (text: string): string => Array.from(text).reverse().join('')

export const decodeRot13 = (text: string): Generator<DecodedStretch> => decodeCipher('rot13', rotate13, text)
export const decodeReversed = (text: string): Generator<DecodedStretch> => decodeCipher('reversed', reverse, text)

/**
 * Finds stretches of words that read like English after `decode` and not before: sums of per-word gains in evidence,
 * begun anew where they fall below zero. One pass.
 */
function* decodeCipher(encoding: 'rot13' | 'reversed', decode: (text: string) => string, text: string): Generator<DecodedStretch> {
  let start = -1
  let last = -1
  let end = -1
  let sum = 0
  let best = 0

  const stretch = (): DecodedStretch | undefined => {
    if (start < 0 || best < leastGain) return undefined
    const hidden = text.slice(start, end)
    const letters = hidden.replace(/[^A-Za-z]+/g, '').length
    const decoded = decode(hidden)
    if (letters < fewestLetters || best < leastGainPerLetter * letters) return undefined
    if (evidenceOf(decoded) < leastEnglishPerLetter * letters) return undefined
    return { encoding, start, end, decoded }
  }

  for (const match of text.matchAll(letterRun)) {
    const gain = englishEvidence(decode(match[0])) - englishEvidence(match[0]) - costOfWord
    if (start >= 0 && (match.index - last > widestGap || best - sum - gain > deepestLoss || sum + gain < 0)) {
      const found = stretch()
      if (found !== undefined) yield found
      start = -1
    }
    last = match.index + match[0].length
    if (start < 0) {
      if (gain <= 0) continue
      start = match.index
      sum = best = 0
    }
    sum += gain
    if (sum > best) {
      best = sum
      end = last
    }
  }
  const found = stretch()
  if (found !== undefined) yield found
}

function evidenceOf(text: string): number {
  let evidence = 0
  for (const [word] of text.matchAll(letterRun)) evidence += englishEvidence(word)
  return evidence
}
