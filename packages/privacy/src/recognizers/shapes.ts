import { isRepeatedDigit } from '../checksums/check-digits.ts'
import { contextMask } from '../context/context-index.ts'
import type { Reading } from '../detection/reading.ts'
import { beyondAscii, unitBefore } from '../scan/code-look.ts'
import { expandShape, ShapeTrie } from '../shapes/shape-trie.ts'
import { shapeRecognizers } from './all-shapes.ts'
import { contextScore } from './context-score.ts'
import type { ShapeRecognizer } from './shape-recognizer.ts'
import { isDigit } from '../scan/ascii.ts'

/** What a shape of a recogniser says before the text is looked at. All have the same fields, so that reading them is fast. */
interface ShapeEntry {
  readonly type: ShapeRecognizer['type']
  readonly rule: string
  readonly validator: string | undefined
  readonly isValid: ((compact: string) => boolean) | undefined
  readonly isValidInRange: ShapeRecognizer['isValidInRange'] | undefined
  readonly digits: number
  readonly base: number
  readonly gain: number
  readonly reach: number
  readonly crowded: boolean
  readonly formatted: boolean
  readonly keys: readonly string[]
  readonly keyMask: number
}

/** All that one shape may be, and what lets most of its sightings be passed over at once. */
interface ShapeMeaning {
  readonly entries: ShapeEntry[]
  /** Those that need no word near to reach the usual minimum, in the same order. */
  readonly unnamed: ShapeEntry[]
  /** The highest base: without a word near, nothing scores more. */
  strongest: number
  /** Has a space, and means nothing between other groups of digits. */
  needsRoom: boolean
}

const usualMinimum = 0.5

let trie: ShapeTrie<ShapeMeaning> | undefined

const shapeTrie = (): ShapeTrie<ShapeMeaning> => (trie ??= new ShapeTrie(shapeMeanings()))

function shapeMeanings(): ReadonlyMap<string, ShapeMeaning> {
  const meanings = new Map<string, ShapeMeaning>()
  for (const recognizer of shapeRecognizers) {
    const keys = [recognizer.rule, ...(recognizer.context ?? [])]
    const keyMask = contextMask(keys)
    for (const shape of recognizer.shapes.flatMap(expandShape)) {
      const formatted = /[^9]/.test(shape)
      const base = formatted ? recognizer.formatted : recognizer.bare
      const needsRoom = shape.includes(' ') && recognizer.crowded !== true
      const meaning = meanings.get(shape) ?? { entries: [], unnamed: [], strongest: 0, needsRoom: true }
      const entry: ShapeEntry = {
        type: recognizer.type,
        rule: recognizer.rule,
        validator: recognizer.validator,
        isValid: recognizer.isValid,
        isValidInRange: recognizer.isValidInRange,
        digits: shape.replaceAll(/[^9]/g, '').length,
        base,
        gain: recognizer.gain ?? 0.5,
        reach: recognizer.reach ?? 64,
        crowded: recognizer.crowded === true,
        formatted,
        keys,
        keyMask,
      }
      meaning.entries.push(entry)
      if (base >= usualMinimum) meaning.unnamed.push(entry)
      meaning.strongest = Math.max(meaning.strongest, base)
      meaning.needsRoom &&= needsRoom
      meanings.set(shape, meaning)
    }
  }
  return meanings
}

/** Identifiers of fixed shape: every word with a digit, and every short word in capitals, may begin one. */
export function recognizeShapes(reading: Reading): void {
  const { text, seen, context, minimumScore } = reading
  const shapes = shapeTrie()
  const { isEmpty } = context
  let start = 0
  const visit = (end: number, meaning: ShapeMeaning): void => {
    if (isEmpty && meaning.strongest < minimumScore) return
    if (mayEnd(text, end)) judge(reading, start, end, meaning)
  }
  for (let index = 0; index < seen.codes.length; index += 3) {
    start = seen.codes[index] as number
    if (mayBegin(text, start, unitBefore(seen.codes[index + 2] as number))) shapes.walk(text, seen.codes, index, visit)
  }
}

/** Not after a part of the same word, a decimal, an amount of money or another group of the same number. */
function mayBegin(text: string, start: number, narrow: number): boolean {
  if (narrow < 36 || (narrow > 58 && narrow < 95)) return true
  const before = narrow === beyondAscii ? text.charCodeAt(start - 1) : narrow
  switch (before) {
    case 95: // _
    case 36: // $
    case 163: // £
    case 8364: // €
      return false
    case 44: // ,
    case 45: // -
    case 46: // .
    case 47: // /
    case 58: // :
      return !isDigit(text.charCodeAt(start - 2))
    default:
      return true
  }
}

function mayEnd(text: string, end: number): boolean {
  const after = text.charCodeAt(end)
  if (after === 95 || after === 37) return false // _ %
  if (after === 44 || after === 45 || after === 46 || after === 47 || after === 58)
    return !isDigit(text.charCodeAt(end + 1))
  return true
}

/** Another group of digits stands next to it, parted by a space alone. */
const isCrowded = (text: string, start: number, end: number): boolean =>
  (text.charCodeAt(start - 1) === 32 && isDigit(text.charCodeAt(start - 2))) ||
  (text.charCodeAt(end) === 32 && isDigit(text.charCodeAt(end + 1)))

/** The value without what parts it, in upper case. */
function compactOf(text: string, start: number, end: number): string {
  let compact = ''
  let from = start
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index)
    if (code !== 32 && (code < 45 || code > 47)) continue // space, - . /
    compact += text.slice(from, index)
    from = index + 1
  }
  return (compact + text.slice(from, end)).toUpperCase()
}

function judge(reading: Reading, start: number, end: number, meaning: ShapeMeaning): void {
  const { text, report, minimumScore, context } = reading
  const named = context.keysNear(start, end)
  if (named === 0 && meaning.strongest < minimumScore) return
  if (meaning.needsRoom && isCrowded(text, start, end)) return
  let crowded: boolean | undefined
  let compact: string | undefined
  const entries = named === 0 && minimumScore >= usualMinimum ? meaning.unnamed : meaning.entries
  for (const entry of entries) {
    const { base, isValid, isValidInRange } = entry
    const maybeNamed = (named & entry.keyMask) !== 0
    if (!maybeNamed && base < minimumScore) continue
    if (!entry.crowded && (crowded ??= hasSpace(text, start, end) && isCrowded(text, start, end))) continue
    if (isValidInRange !== undefined && !isValidInRange(text, start, end, entry.digits)) continue
    const { score, why } = contextScore(reading, start, end, {
      base,
      gain: entry.gain,
      keys: maybeNamed ? entry.keys : noKeys,
      reach: entry.reach,
    })
    if (score < minimumScore) continue
    let validator = entry.validator
    let worth = score
    if (isValid !== undefined && !isValid((compact ??= compactOf(text, start, end)))) {
      if (!maybeNamed || !isNamedOutright(reading, start, end, entry) || isRepeatedDigit(compact)) continue
      // Mistyped or invented, it is still somebody's number to who reads its name before it.
      validator = undefined
      worth = namedOnly
      if (worth < minimumScore) continue
    }
    report({
      type: entry.type,
      rule: entry.rule,
      start,
      end,
      score: worth,
      validator,
      why: [`shape ${entry.formatted ? 'with separators or letters' : 'of bare digits'}: ${base}`, ...why],
    })
  }
}

/** The score of a value that its own name introduces and whose check fails. */
const namedOnly = 0.52
const closest = 8

/** The recogniser's own words, not those of its group, right before the value. */
function isNamedOutright(reading: Reading, start: number, end: number, { rule, type }: ShapeEntry): boolean {
  if (!identities.has(type)) return false
  const near = reading.context.nearest(start, end, [rule])
  return near !== undefined && near.side === 'before' && near.distance <= closest && near.phrase.length > 2
}

/** Numbers that one person has; those of firms, cards and places have checks for good reason. */
const identities: ReadonlySet<string> = new Set([
  'national-identifier',
  'tax-identifier',
  'health-identifier',
  'driving-licence',
  'passport-number',
])

const noKeys: readonly string[] = []

function hasSpace(text: string, start: number, end: number): boolean {
  for (let index = start; index < end; index++) if (text.charCodeAt(index) === 32) return true
  return false
}
