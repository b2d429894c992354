import { directStretches } from './direct-decoders.ts'
import type { PayloadEncoding } from './hidden-payload.ts'
import { alphabetPosition, languageScore, letterEvidence } from './language-score.ts'
import {
  applyLetterCipher,
  bestLetterCipher,
  letterCiphers,
  reverse,
  rotate47,
  type LetterCipher,
} from './letter-ciphers.ts'
import type { UnlikelyStretch } from './unlikely-stretches.ts'

/** A reading of a stretch that only its result can justify. */
export interface GuessedReading {
  readonly path: readonly PayloadEncoding[]
  readonly decoded: string
  readonly start: number
  readonly end: number
}

/** Bits by which the reading must be better than the text as it stands, in all and per letter. */
const leastGain = 16
const leastGainPerLetter = 0.9
/** Evidence of English that the reading must have by itself, bits per letter. */
const leastEnglish = 0.55
const leastLanguage = 0.6

/** The stretch [start, end) of a text, grown over words that the same cipher reads at least as well. */
function grownStretch(text: string, start: number, end: number, cipher: LetterCipher): { start: number; end: number } {
  const fits = (word: string): boolean =>
    letterEvidence(applyLetterCipher(word, cipher)).bits >= letterEvidence(word).bits - 3
  let from = start
  let to = end
  for (;;) {
    const before = /([A-Za-z'\u2019]{1,32})[^A-Za-z\n]{0,4}$/.exec(text.slice(Math.max(0, from - 40), from))
    if (before === null || !fits(before[1] ?? '')) break
    from -= before[0].length
  }
  for (;;) {
    const after = /^[^A-Za-z\n]{0,4}([A-Za-z'\u2019]{1,32})/.exec(text.slice(to, to + 40))
    if (after === null || !fits(after[1] ?? '')) break
    to += after[0].length
  }
  return { start: from, end: to }
}

/** The stretch read as a letter cipher or as interleaved letters, if that makes it language. */
export function* languageReadings(
  text: string,
  { start, end, letters, bits }: UnlikelyStretch,
): Generator<GuessedReading> {
  const hidden = text.slice(start, end)
  const best = bestLetterCipher(hidden)
  if (
    best !== undefined &&
    best.bits - bits >= Math.max(leastGain, leastGainPerLetter * letters) &&
    best.bits >= leastEnglish * letters
  ) {
    const { cipher } = best
    const grown = grownStretch(text, start, end, cipher)
    const decoded = applyLetterCipher(text.slice(grown.start, grown.end), cipher)
    yield { path: cipher.path, decoded, ...grown }
    // Letters turned round word by word have the same pairs: only the order of the words differs.
    if (cipher.reversed) {
      const words = decoded.split(/(\s+)/).reverse().join('')
      yield { path: ['letter-reversal', ...cipher.path.slice(1)], decoded: words, ...grown }
    }
    return
  }
  for (const phase of [0, 1]) {
    const decoded = everySecond(hidden, phase)
    if (decoded.length >= 8 && languageScore(decoded) >= leastLanguage)
      yield { path: ['interleaving'], decoded, start, end }
  }
}

const line = /[^\n]{16,4096}/g
const leastSigns = 0.2

/** Lines full of signs, turned by 47. */
export function* rot47Readings(text: string): Generator<GuessedReading> {
  for (const match of text.matchAll(line)) {
    let signs = 0
    for (let index = 0; index < match[0].length; index++) {
      const unit = match[0].charCodeAt(index)
      if (unit > 32 && unit < 127 && alphabetPosition(unit) < 0) signs++
    }
    if (signs < leastSigns * match[0].length) continue
    const decoded = rotate47(match[0])
    if (languageScore(decoded) >= leastLanguage)
      yield { path: ['rot47'], decoded, start: match.index, end: match.index + match[0].length }
  }
}

export function everySecond(text: string, phase: number): string {
  const units: string[] = []
  for (let index = phase; index < text.length; index += 2) units.push(text.charAt(index))
  return units.join('')
}

const probeLength = 160

/**
 * Readings of [start, end) that are not language themselves but hold an encoding that decodes to it: base64 turned by ROT13,
 * say. Each is tried on a short probe, so the cost does not depend on the length.
 */
export function* encodedReadings(
  text: string,
  start: number,
  end: number,
  hasLetters: boolean,
): Generator<GuessedReading> {
  const hidden = text.slice(start, end)
  const probe = hidden.slice(0, probeLength)
  const backwards = hidden.slice(-probeLength)
  if (hasLetters) {
    for (const cipher of letterCiphers()) {
      if (holdsLanguage(applyLetterCipher(cipher.reversed ? backwards : probe, cipher)))
        yield { path: cipher.path, decoded: applyLetterCipher(hidden, cipher), start, end }
    }
  } else if (holdsLanguage(reverse(backwards))) yield { path: ['reversal'], decoded: reverse(hidden), start, end }
  if (holdsLanguage(rotate47(probe))) yield { path: ['rot47'], decoded: rotate47(hidden), start, end }
  for (const phase of [0, 1])
    if (holdsLanguage(everySecond(hidden.slice(0, 2 * probeLength), phase)))
      yield { path: ['interleaving'], decoded: everySecond(hidden, phase), start, end }
}

function holdsLanguage(probe: string): boolean {
  for (const { decoded } of directStretches(probe))
    if (decoded.length >= 6 && languageScore(decoded) >= leastLanguage) return true
  return false
}
