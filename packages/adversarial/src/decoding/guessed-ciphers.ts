import { directStretches } from './direct-decoders.ts'
import type { GuessedReading } from './hidden-payload.ts'
import { alphabetPosition, languageScore, letterEvidence } from './language-score.ts'
import {
  applyLetterCipher,
  bestLetterCipher,
  cipherRarity,
  letterCiphers,
  reverse,
  rotate47,
  type LetterCipher,
} from './letter-ciphers.ts'
import { wordOrderReadings } from './word-order.ts'
import { textSigns } from './character-signs.ts'
import { signedRegions } from './text-signs.ts'
import { backwardStretches, unlikelyStretches, type SuspectStretch } from './suspect-stretches.ts'

/** Bits by which the reading must be better than the text as it stands, in all and per letter. */
const leastGain = 22
const leastGainPerLetter = 0.9
/** Evidence of English that the reading must have by itself, bits per letter. */
const leastEnglish = 0.65
/** Bits more for each step of rarity of a cipher: the more readings are tried, the likelier one fits by chance. */
const costOfRarity = 5
const fewestLetters = 12
const manyLetters = 40
const surroundings = 28
const leastLanguage = 0.6
const leastReadable = 0.3

/** Bits by which a short word at the edge may read worse than as it stands; plain words lose more. */
const edgeTolerance = 8

const longestGap = 4
const longestGrownWord = 32
/** Words of another stretch may read as well: without an end, every stretch would grow over the whole text. */
const farthestGrowth = 512
const isWordUnit = (unit: number): boolean => alphabetPosition(unit) >= 0 || unit === 39 || unit === 0x2019
const isGapUnit = (unit: number): boolean => unit !== 10 && !isWordUnit(unit)

/** The stretch [start, end) of a text, grown over words that the same cipher reads at least as well. */
function grownStretch(text: string, start: number, end: number, cipher: LetterCipher): { start: number; end: number } {
  const fits = (from: number, to: number): boolean => {
    const word = text.slice(from, to)
    return letterEvidence(applyLetterCipher(word, cipher)).bits >= letterEvidence(word).bits - edgeTolerance
  }
  const first = Math.max(0, start - farthestGrowth)
  const last = Math.min(text.length, end + farthestGrowth)
  let from = start
  for (;;) {
    let wordEnd = from
    while (wordEnd > first && from - wordEnd < longestGap && isGapUnit(text.charCodeAt(wordEnd - 1))) wordEnd--
    let wordStart = wordEnd
    while (wordStart > first && wordEnd - wordStart < longestGrownWord && isWordUnit(text.charCodeAt(wordStart - 1)))
      wordStart--
    if (wordStart === wordEnd || !fits(wordStart, wordEnd)) break
    from = wordStart
  }
  let to = end
  for (;;) {
    let wordStart = to
    while (wordStart < last && wordStart - to < longestGap && isGapUnit(text.charCodeAt(wordStart))) wordStart++
    let wordEnd = wordStart
    while (wordEnd < last && wordEnd - wordStart < longestGrownWord && isWordUnit(text.charCodeAt(wordEnd))) wordEnd++
    if (wordStart === wordEnd || !fits(wordStart, wordEnd)) break
    to = wordEnd
  }
  from -= /[.,;:!?'"()]{0,4}$/.exec(text.slice(Math.max(0, from - 4), from))?.[0].length ?? 0
  to += /^[.,;:!?'"()]{0,4}/.exec(text.slice(to, to + 4))?.[0].length ?? 0
  return { start: from, end: to }
}

/** The stretch read as a letter cipher or as interleaved letters, if that makes it language. */
function* languageReadings(text: string, { start, end, letters }: SuspectStretch): Generator<GuessedReading> {
  const hidden = text.slice(start, end)
  // A short stretch may be the part of a ciphered sentence that looks oddest: its surroundings help to tell the cipher.
  const around = letters >= manyLetters ? [0] : [0, surroundings]
  for (const margin of around) {
    const best = bestLetterCipher(text.slice(Math.max(0, start - margin), end + margin))
    if (best === undefined) continue
    const { cipher } = best
    const grown = grownStretch(text, start, end, cipher)
    const ciphered = text.slice(grown.start, grown.end)
    const decoded = applyLetterCipher(ciphered, cipher)
    const before = letterEvidence(ciphered)
    const after = letterEvidence(decoded)
    const rarity = costOfRarity * cipherRarity(cipher)
    if (
      before.letters < fewestLetters ||
      after.bits - before.bits < Math.max(leastGain, leastGainPerLetter * before.letters) + rarity ||
      after.bits < leastEnglish * before.letters + rarity ||
      languageScore(decoded) < leastReadable
    )
      continue
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
    if (letterEvidence(decoded).bits >= leastGain ? languageScore(decoded) >= leastLanguage : isCiphered(decoded))
      yield { path: ['interleaving'], decoded, start, end }
  }
}

const reverseTokens = (text: string): string => text.replace(/\S+/g, reverse)

const line = /[^\n]{16,4096}/g
const leastSigns = 0.2

/** Whether a letter cipher makes long text language beyond doubt. */
function isCiphered(text: string): boolean {
  const best = bestLetterCipher(text)
  if (best === undefined || best.bits < 2 * leastGain) return false
  return best.bits >= 2 * leastEnglish * text.replace(/[^A-Za-z]/g, '').length
}

/** Lines full of signs, turned by 47. */
function* rot47Readings(text: string): Generator<GuessedReading> {
  for (const match of text.matchAll(line)) {
    let signs = 0
    for (let index = 0; index < match[0].length; index++) {
      const unit = match[0].charCodeAt(index)
      if (unit > 32 && unit < 127 && alphabetPosition(unit) < 0) signs++
    }
    if (signs < leastSigns * match[0].length) continue
    const decoded = rotate47(match[0])
    if (languageScore(decoded) >= leastLanguage || isCiphered(decoded))
      yield { path: ['rot47'], decoded, start: match.index, end: match.index + match[0].length }
  }
}

function everySecond(text: string, phase: number): string {
  const units: string[] = []
  for (let index = phase; index < text.length; index += 2) units.push(text.charAt(index))
  return units.join('')
}

const probeLength = 96

/**
 * Readings of [start, end) that are not language themselves but hold an encoding that decodes to it: base64 turned by ROT13,
 * say. Each is tried on a short probe, so the cost does not depend on the length.
 */
function* encodedReadings(text: string, start: number, end: number, hasLetters: boolean): Generator<GuessedReading> {
  const hidden = text.slice(start, end)
  const probe = hidden.slice(0, probeLength)
  const backwards = hidden.slice(-probeLength)
  if (hasLetters) {
    for (const cipher of letterCiphers()) {
      if (cipher.path.includes('affine')) continue
      if (holdsLanguage(applyLetterCipher(cipher.reversed ? backwards : probe, cipher)))
        yield { path: cipher.path, decoded: applyLetterCipher(hidden, cipher), start, end }
    }
  } else if (holdsLanguage(reverse(backwards))) yield { path: ['reversal'], decoded: reverse(hidden), start, end }
  if (holdsLanguage(reverseTokens(probe)))
    yield { path: ['letter-reversal'], decoded: reverseTokens(hidden), start, end }
  if (holdsLanguage(rotate47(probe))) yield { path: ['rot47'], decoded: rotate47(hidden), start, end }
  for (const phase of [0, 1])
    if (holdsLanguage(everySecond(hidden.slice(0, 2 * probeLength), phase)))
      yield { path: ['interleaving'], decoded: everySecond(hidden, phase), start, end }
}

/** Share of a probe that an encoding must reach over: a few bytes in the middle decode by accident. */
const leastCovered = 0.5

function holdsLanguage(probe: string): boolean {
  for (const { start, end, signs } of signedRegions(probe))
    for (const stretch of directStretches(probe.slice(start, end), signs))
      if (
        stretch.end - stretch.start >= leastCovered * probe.length &&
        stretch.decoded.length >= 6 &&
        languageScore(stretch.decoded) >= leastLanguage
      )
        return true
  return false
}

/** Digits and signs with hardly a letter among them: numbers, Morse. */
const signRuns = /[0-9!-@[-`{-~](?:[A-Za-z ]{0,2}[0-9!-@[-`{-~]){15,}/g
const longestWord = 4096
const shortestGuess = 16

/**
 * Readings of a text by ciphers that leave no mark of their own.
 * @param settled whether a range already decoded to something that no accident gives
 * @param guesses stretches that may still be tried with every cipher in the hope of an encoding inside; lowered
 */
export function* guessedReadings(
  text: string,
  signs: number,
  guesses: { left: number },
  settled: (start: number, end: number) => boolean,
): Generator<GuessedReading> {
  if ((signs & (textSigns.signRich | textSigns.dense)) !== 0) yield* rot47Readings(text)
  if ((signs & textSigns.backward) !== 0)
    for (const stretch of backwardStretches(text)) yield* languageReadings(text, stretch)
  if ((signs & textSigns.wordOrder) !== 0) yield* wordOrderReadings(text)
  if ((signs & (textSigns.unlikely | textSigns.dense)) !== 0) {
    for (const stretch of unlikelyStretches(text)) {
      if (settled(stretch.start, stretch.end)) continue
      if ((signs & textSigns.unlikely) !== 0) {
        let read = false
        for (const reading of languageReadings(text, stretch)) {
          read = true
          yield reading
        }
        if (read) continue
      }
      const start = wordStart(text, stretch.start)
      const end = wordEnd(text, stretch.end)
      if (end - start < shortestGuess || settled(start, end) || guesses.left-- <= 0) continue
      yield* encodedReadings(text, start, end, true)
    }
  }
  if ((signs & (textSigns.numbers | textSigns.dense | textSigns.morse)) !== 0) {
    for (const match of text.matchAll(signRuns))
      if (!settled(match.index, match.index + match[0].length) && guesses.left-- > 0)
        yield* encodedReadings(text, match.index, match.index + match[0].length, /[A-Za-z]/.test(match[0]))
  }
}

function wordStart(text: string, index: number): number {
  let start = index
  while (start > 0 && index - start < longestWord && text.charCodeAt(start - 1) > 32) start--
  return start
}

function wordEnd(text: string, index: number): number {
  let end = index
  while (end < text.length && end - index < longestWord && text.charCodeAt(end) > 32) end++
  return end
}
