import { alphabetPosition, pairEvidence, pairSize, wordEdge } from './language-score.ts'
import { foreignSign, markSign, textSigns } from './character-signs.ts'
import { letterWeight, looksScrambled, nextOrder, shortestScrambled } from './scrambled-words.ts'
import { backwardGain } from './suspect-stretches.ts'

/** A part of a text with all signs seen in it. */
export interface SignedRegion {
  readonly start: number
  readonly end: number
  readonly signs: number
}

/** So many words of a part that look like scrambled ones. */
const fewestScrambled = 2
/** Texts are judged in parts of about this length, cut at spaces. */
const partLength = 1024
/** A word without an end is cut here. */
const longestPart = 2048
/** What is decoded around a part with signs. */
const margin = 384
/** Texts up to this length are not divided when they are decoded. */
const shortText = 8192

const space = 0
const lower = 1
const upper = 2
const digit = 3
const mark = 4
const other = 5
let classes: Uint8Array | undefined

function characterClasses(): Uint8Array {
  if (classes !== undefined) return classes
  classes = new Uint8Array(128)
  for (let unit = 33; unit < 127; unit++) {
    classes[unit] =
      unit >= 97 && unit <= 122 ? lower : unit >= 65 && unit <= 90 ? upper : unit >= 48 && unit <= 57 ? digit : mark
  }
  return classes
}

/** First letter, last letter and length of the words of the spelling alphabet; enough to notice five in a row. */
const spellingWords =
  'alfa alpha bravo charlie delta echo foxtrot golf hotel india juliett juliet kilo lima mike november oscar papa quebec romeo sierra tango uniform victor whiskey whisky ray xray yankee zulu'
let spellingShapes: ReadonlySet<number> | undefined
const shapeOf = (first: number, last: number, length: number): number => (first * 32 + last) * 32 + length

function natoShapes(): ReadonlySet<number> {
  return (spellingShapes ??= new Set(
    spellingWords
      .split(' ')
      .map((word) => shapeOf(word.charCodeAt(0) - 97, word.charCodeAt(word.length - 1) - 97, word.length)),
  ))
}

/**
 * Reads a text once and tells which parts show signs of hidden text, so that the decoders leave plain text alone.
 * The thresholds only have to be crossed by what decoders can read; a sign proves nothing.
 */
export function signedRegions(text: string): readonly SignedRegion[] {
  const { length } = text
  const regions: { start: number; end: number; signs: number }[] = []
  let any = 0
  for (let start = 0; start < length;) {
    let end = Math.min(length, start + partLength)
    while (end < length && end < start + longestPart && text.charCodeAt(end) > 32) end++
    const signs = signsOf(text, start, end)
    if (signs !== 0) {
      any |= signs
      const from = Math.max(0, start - margin)
      const to = Math.min(length, end + margin)
      const last = regions.at(-1)
      if (last !== undefined && from <= last.end) {
        last.end = to
        last.signs |= signs
      } else regions.push({ start: from, end: to, signs })
    }
    start = end
  }
  return any !== 0 && length <= shortText ? [{ start: 0, end: length, signs: any }] : regions
}

function signsOf(text: string, start: number, end: number): number {
  const table = characterClasses()
  const evidence = pairEvidence()
  const backward = backwardGain()
  const shapes = natoShapes()
  let signs = 0
  // Of the token, up to a space.
  let tokenStart = 0
  let turns = 0
  let lone = 0
  let alternations = 0
  let innerMarks = 0
  let digits = 0
  let letters = 0
  let hidden = 0
  let lastMark = -1
  let previousClass = space
  let previousCore = space
  // Runs of tokens, and where they began.
  let singles = 0
  let apart = 0
  let numbers = 0
  let dashes = 0
  let signy = 0
  let leets = 0
  let lastLeet = -1
  // Of the word, up to what is not a letter.
  let wordStart = -1
  let previousLetter = wordEdge
  let bits = 0
  let letterSum = 0
  let letterOrder = 0
  let scrambled = 0
  let loss = 0
  let lossLetters = 0
  let turned = 0
  let turnedLoss = 0
  let turnedLetters = 0
  let lastRole = 0
  let order = 0
  let endsFirst = false
  let firstToken = true
  let lastWord = -1
  let spelled = 0
  let pigs = 0

  for (let index = start; index <= end; index++) {
    const unit = index < end ? text.charCodeAt(index) : 32
    const kind = unit < 128 ? (table[unit] ?? 0) : other

    if (kind === lower || kind === upper) {
      const place = (unit | 32) - 97
      if (wordStart < 0) {
        wordStart = index
        letterSum = letterOrder = 0
      }
      letterSum = (letterSum + letterWeight(place)) | 0
      letterOrder = nextOrder(letterOrder, place)
      const pair = previousLetter * pairSize + place
      bits += evidence[pair] ?? 0
      turned += backward[pair] ?? 0
      previousLetter = place
    } else if (wordStart >= 0) {
      const pair = previousLetter * pairSize + wordEdge
      bits += evidence[pair] ?? 0
      turned += backward[pair] ?? 0
      const size = index - wordStart
      // Kadane's maximal sum of what words lack in evidence.
      if (wordStart - lastWord > 12) loss = turnedLoss = 0
      if (loss <= 0) {
        loss = 0
        lossLetters = 0
      }
      loss -= bits + 1
      lossLetters += size
      if (
        size >= shortestScrambled &&
        looksScrambled(letterSum, letterOrder, text.charCodeAt(wordStart), previousLetter)
      ) {
        if (++scrambled >= fewestScrambled) signs |= textSigns.scrambled
      }
      if (loss >= leastLoss && lossLetters >= fewestUnlikely) signs |= textSigns.unlikely
      if (turnedLoss <= 0) {
        turnedLoss = 0
        turnedLetters = 0
      }
      turnedLoss += turned - 1
      turnedLetters += size
      if (turnedLoss >= leastLoss && turnedLetters >= fewestUnlikely) signs |= textSigns.backward
      const role = size <= 4 ? roleOf(alphabetPosition(text.charCodeAt(wordStart)), previousLetter, size) : 0
      if (lastRole !== 0 && wordStart === lastWord + 1)
        order += lastRole === 1 && role === 2 ? 1 : lastRole === 2 && role === 1 ? -1 : 0
      lastRole = role
      lastWord = index
      if (size >= 3 && size <= 8) {
        const first = alphabetPosition(text.charCodeAt(wordStart))
        if (shapes.has(shapeOf(first, previousLetter, size))) {
          if (++spelled >= 5) signs |= textSigns.nato
        } else spelled = 0
      } else if (size > 8) spelled = 0
      if (previousLetter === 24 && size >= 2 && (text.charCodeAt(index - 2) | 32) === 97) {
        if (++pigs >= 4) signs |= textSigns.pigLatin
      } else if (unit !== 45) pigs = 0
      wordStart = -1
      previousLetter = wordEdge
      bits = turned = 0
    }

    if (kind === space) {
      if (previousClass === space) continue
      const size = index - tokenStart
      if (firstToken) {
        endsFirst = previousClass === mark && isSentenceEnd(text.charCodeAt(index - 1))
        firstToken = false
      }
      if (unit === 10 || index === end) {
        if (endsFirst && previousClass !== mark && isCapital(text.charCodeAt(tokenStart))) signs |= textSigns.wordOrder
        firstToken = true
      }
      if (size === 1 && previousClass !== mark) {
        if (++singles >= 6) signs |= textSigns.spaced
      } else if (size > 1) singles = 0
      apart = alternations === 0 ? 0 : apart + alternations
      if (alternations >= 4 || apart >= 6) signs |= textSigns.spaced
      if (size >= 10 && turns >= 3) signs |= textSigns.dense
      else if (size >= 16 && (digits > 0 || letters === 0 || innerMarks >= 4 || lone === upper))
        signs |= textSigns.dense
      numbers = digits > 0 || (size === 2 && letters === 2) ? numbers + 1 : size === 1 ? numbers : 0
      if (numbers >= 6 || (digits >= 8 && size >= 16)) signs |= textSigns.numbers
      dashes =
        letters === 0 && digits === 0 && (hidden > 0 || innerMarks > 0 || previousClass === mark) ? dashes + 1 : 0
      if (dashes >= 5) signs |= textSigns.morse
      signy = digits + innerMarks > 0 ? signy + 1 : 0
      if (signy >= 3) signs |= textSigns.signRich
      if (letters >= 1 && size >= 2 && (digits > 0 || innerMarks > 0) && turns + innerMarks > 0) {
        leets = tokenStart - lastLeet > 48 ? 1 : leets + 1
        lastLeet = index
        if (leets >= 3) signs |= textSigns.leet
      }
      previousClass = space
      continue
    }
    if (previousClass === space) {
      tokenStart = index
      turns = alternations = innerMarks = digits = letters = hidden = 0
      previousCore = space
      lone = kind
      lastMark = index - 1
    }
    if (kind !== lone) lone = space
    if (kind === mark) {
      if (unit !== 44 && unit !== 39) signs |= markSign(text, index, unit)
      if (index - lastMark === 2) alternations++
      lastMark = index
    } else if (kind === other) {
      hidden++
      signs |= foreignSign(unit)
    } else {
      if (kind === digit) digits++
      else letters++
      if (previousClass === mark && lastMark > tokenStart && !isJoiner(text.charCodeAt(lastMark))) innerMarks++
      if (
        previousCore !== space &&
        previousCore !== kind &&
        !(previousCore === upper && kind === lower && index - tokenStart === 1)
      )
        turns++
      previousCore = kind
    }
    previousClass = kind
  }
  return order > 0 ? signs | textSigns.wordOrder : signs
}

const leastLoss = 11
const fewestUnlikely = 12

const isSentenceEnd = (unit: number): boolean => unit === 46 || unit === 33 || unit === 63
const isCapital = (unit: number): boolean => unit >= 65 && unit <= 90

/** 1 for the, a and an, 2 for of, in, to, on, for, from, with, by and and, by first letter, last letter and length. */
function roleOf(first: number, last: number, size: number): number {
  switch (shapeOf(first, last, size)) {
    case shapeOf(19, 4, 3):
    case shapeOf(0, 0, 1):
    case shapeOf(0, 13, 2):
      return 1
    case shapeOf(14, 5, 2):
    case shapeOf(8, 13, 2):
    case shapeOf(19, 14, 2):
    case shapeOf(14, 13, 2):
    case shapeOf(5, 17, 3):
    case shapeOf(5, 12, 4):
    case shapeOf(22, 7, 4):
    case shapeOf(1, 24, 2):
    case shapeOf(0, 3, 3):
      return 2
    default:
      return 0
  }
}

/** Apostrophe, comma, hyphen, full stop and stroke stand inside ordinary words. */
const isJoiner = (unit: number): boolean => unit === 39 || (unit >= 44 && unit <= 47)
