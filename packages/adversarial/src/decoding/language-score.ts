import { letterPairs } from './letter-pairs.ts'

/** The place before the first and after the last letter of a word. */
export const wordEdge = 26
export const pairSize = 27
/** What letters drawn evenly would cost, log2 27. */
const evenBits = 4.75

let table: Float32Array | undefined

/** Evidence in bits, row = first · 27 + second, that two places beside each other are English rather than chance. */
export function pairEvidence(): Float32Array {
  return (table ??= Float32Array.from({ length: pairSize * pairSize }, (_, pair) => {
    const code = letterPairs[Math.floor(pair / pairSize)]?.charCodeAt(pair % pairSize) ?? 122
    return evenBits - (code - 97) / 2
  }))
}

/** 0 to 25 for an ASCII letter of either case, -1 for anything else. */
export const alphabetPosition = (unit: number): number => {
  const lower = unit | 32
  return lower >= 97 && lower <= 122 ? lower - 97 : -1
}

export interface LetterEvidence {
  /** Sum of the evidence of all pairs, in bits. */
  readonly bits: number
  readonly letters: number
}

/** Evidence that the ASCII words of a text are English. */
export function letterEvidence(text: string, start = 0, end = text.length): LetterEvidence {
  const evidence = pairEvidence()
  let bits = 0
  let letters = 0
  let previous = wordEdge
  for (let index = start; index < end; index++) {
    const current = alphabetPosition(text.charCodeAt(index))
    if (current < 0) {
      if (previous !== wordEdge) bits += evidence[previous * pairSize + wordEdge] ?? 0
      previous = wordEdge
      continue
    }
    bits += evidence[previous * pairSize + current] ?? 0
    letters++
    previous = current
  }
  if (previous !== wordEdge) bits += evidence[previous * pairSize + wordEdge] ?? 0
  return { bits, letters }
}

/** Evidence per letter at which text is as likely language as not; English has 1.2 to 2, German and Spanish about 0.6. */
const evenOdds = 0.35
const steepness = 6
/** A few letters prove little: they count as if this many letters of no evidence were added. */
const priorLetters = 4

/**
 * How much a text reads like language, in [0, 1]: logistic in the evidence per ASCII letter, times the share of characters
 * that are letters, spaces or ordinary punctuation. Letters of other scripts count as language.
 */
export function languageScore(text: string): number {
  let letters = 0
  let foreign = 0
  let ordinary = 0
  let symbols = 0
  let different = 0
  const blocks = new Map<number, number>()
  const sampled = Math.min(text.length, sampleLength)
  for (let index = 0; index < sampled; index++) {
    const unit = text.charCodeAt(index)
    const place = alphabetPosition(unit)
    if (place >= 0) {
      letters++
      different |= 1 << place
    } else if (
      unit >= 0xc0 &&
      !(unit >= 0x2000 && unit < 0x2e80) &&
      !(unit >= 0xd800 && unit < 0xf900) &&
      unit < 0xfe00
    ) {
      foreign++
      const block = unit < 0x250 ? 0 : unit >= 0x2e80 ? 0x2e : unit >> 8
      blocks.set(block, (blocks.get(block) ?? 0) + 1)
    } else if (unit === 32 || unit === 10 || unit === 13 || unit === 9 || unit === 44 || unit === 46 || unit === 39)
      ordinary++
    else symbols++
  }
  if (letters + foreign === 0) return 0
  if (letters >= monotonousLetters && foreign === 0 && bitCount(different) < fewestDifferent) return 0
  const { bits } = letterEvidence(text, 0, sampled)
  const perLetter = letters === 0 ? 0 : bits / (letters + priorLetters)
  const english = 1 / (1 + Math.exp(-steepness * (perLetter - evenOdds)))
  // Words of another script are taken as language when they keep to it; random bytes do not.
  const sameScript = Math.max(0, ...blocks.values()) / Math.max(1, foreign)
  const mixed = foreign > letters ? (foreign >= fewestForeign && sameScript >= 0.8 ? 0.9 : 0.1) : english
  const clean = (letters + foreign + ordinary) / (letters + foreign + ordinary + symbols)
  return mixed * Math.max(0, Math.min(1, (clean - 0.4) / 0.4))
}

const fewestForeign = 6
/** So many letters of fewer different ones are a pattern, whatever their pairs. */
const monotonousLetters = 14
const fewestDifferent = 6

function bitCount(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}

/** Beyond this, more text does not change the answer. */
const sampleLength = 4096
