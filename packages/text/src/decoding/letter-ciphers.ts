import type { DecodedStretch } from './decoded-segment.ts'
import { alphabetPosition, pairEvidence } from './english-bigrams.ts'

/** Bits of evidence each word must add, lest a few lucky words in plain text count. */
const costOfWord = 0.5
/** Bits by which the best stretch must read better decoded than as it stands, and per letter. */
const leastGain = 18
const leastGainPerLetter = 0.8
const fewestLetters = 12
/** The evidence of English that decoded text must have by itself, bits per letter; plain English has 0.7 to 1.5. */
const leastEnglishPerLetter = 0.5
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

interface Cipher {
  readonly encoding: 'rot13' | 'reversed'
  readonly decode: (text: string) => string
  /** Evidence of the decoded pair for a pair of letters as they stand. */
  readonly decodedEvidence: (first: number, second: number) => number
}

const rot13: Cipher = {
  encoding: 'rot13',
  decode: rotate13,
  decodedEvidence: (first, second) => pairEvidence((first + 13) % 26, (second + 13) % 26),
}
const reversed: Cipher = {
  encoding: 'reversed',
  decode: reverse,
  decodedEvidence: (first, second) => pairEvidence(second, first),
}

export const decodeRot13 = (text: string): Generator<DecodedStretch> => decodeCipher(rot13, text)
export const decodeReversed = (text: string): Generator<DecodedStretch> => decodeCipher(reversed, text)

const gains = new Map<Cipher, Float64Array>()

/** Per pair of letters (first · 26 + second): evidence decoded less evidence as it stands. Built on first use. */
function gainsOf(cipher: Cipher): Float64Array {
  let known = gains.get(cipher)
  if (known === undefined) gains.set(cipher, (known = buildGains(cipher)))
  return known
}

function buildGains({ decodedEvidence }: Cipher): Float64Array {
  return Float64Array.from({ length: 676 }, (_, pair) => {
    const first = Math.floor(pair / 26)
    return decodedEvidence(first, pair % 26) - pairEvidence(first, pair % 26)
  })
}

/**
 * Finds stretches of words that read like English after `decode` and not before: sums of per-word gains in evidence,
 * begun anew where they fall below zero. One pass.
 */
function* decodeCipher(cipher: Cipher, text: string): Generator<DecodedStretch> {
  const { encoding, decode } = cipher
  const gainOf = gainsOf(cipher)
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

  for (let index = 0; index < text.length;) {
    let previous = alphabetPosition(text.charCodeAt(index))
    if (previous < 0) {
      index++
      continue
    }
    const wordStart = index++
    let gain = -costOfWord
    for (; index < text.length; index++) {
      const current = alphabetPosition(text.charCodeAt(index))
      if (current < 0) break
      gain += gainOf[previous * 26 + current] ?? 0
      previous = current
    }
    if (start >= 0 && (wordStart - last > widestGap || best - sum - gain > deepestLoss || sum + gain < 0)) {
      const found = stretch()
      if (found !== undefined) yield found
      start = -1
    }
    last = index
    if (start < 0) {
      if (gain <= 0) continue
      start = wordStart
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
  let previous = -1
  for (let index = 0; index < text.length; index++) {
    const current = alphabetPosition(text.charCodeAt(index))
    if (previous >= 0 && current >= 0) evidence += pairEvidence(previous, current)
    previous = current
  }
  return evidence
}
