import { isRepeatedDigit } from '../checksums/check-digits.ts'
import { contextMask } from '../context/context-index.ts'
import type { Reading } from '../detection/reading.ts'
import { isDigit } from '../scan/ascii.ts'
import { unitAfter, unitBefore } from '../scan/code-look.ts'
import { expandShape, ShapeTrie } from '../shapes/shape-trie.ts'
import { shapeRecognizers } from './all-shapes.ts'
import { contextScore } from './context-score.ts'
import { mayBegin, mayEnd } from '../scan/number-edges.ts'
import type { ShapeRecognizer } from './shape-recognizer.ts'
import { unitAt } from '../scan/unit-at.ts'

/** What a shape of a recogniser says before the text is looked at. All have the same fields, so that reading them is fast. */
interface ShapeEntry {
  readonly type: ShapeRecognizer['type']
  readonly rule: string
  readonly validator: string | undefined
  readonly isValid: ((compact: string) => boolean) | undefined
  readonly base: number
  readonly gain: number
  readonly reach: number
  /** Has a space, and means nothing between other groups of digits. */
  readonly needsRoom: boolean
  readonly formatted: boolean
  readonly keys: readonly string[]
  readonly keyMask: number
  /** Reported when its name stands right before it, even if its check fails. */
  readonly isIdentity: boolean
}

/** All that one shape may be, and what lets most of its sightings be passed over at once. */
interface ShapeMeaning {
  readonly entries: readonly ShapeEntry[]
  /** The highest base: without a word near, nothing scores more. */
  readonly strongest: number
  /** No entry means anything between other groups of digits. */
  readonly needsRoom: boolean
  readonly hasLetters: boolean
}

const usualMinimum = 0.5
/** No shape has so many units. */
const longestShape = 32
/** Nor so few without a sign between. */
const shortestShape = 3
const isShapeSign = (after: number): boolean => after === 32 || after === 45 || after === 46 || after === 47 // - . /

interface Tries {
  readonly all: ShapeTrie<ShapeMeaning>
  /** Only what needs no word near to reach the usual minimum. */
  readonly unnamed: ShapeTrie<ShapeMeaning>
  /** Of that, only what may stand after another group of digits and a space. */
  readonly crowded: ShapeTrie<ShapeMeaning>
}

let tries: Tries | undefined

const shapeTries = (): Tries =>
  (tries ??= {
    all: new ShapeTrie(shapeMeanings(() => true)),
    unnamed: new ShapeTrie(shapeMeanings(({ base }) => base >= usualMinimum)),
    crowded: new ShapeTrie(shapeMeanings(({ base, needsRoom }) => base >= usualMinimum && !needsRoom)),
  })

function shapeMeanings(belongs: (entry: ShapeEntry) => boolean): ReadonlyMap<string, ShapeMeaning> {
  const entriesOf = new Map<string, ShapeEntry[]>()
  for (const recognizer of shapeRecognizers) {
    const keys = [recognizer.rule, ...(recognizer.context ?? [])]
    const keyMask = contextMask(keys)
    for (const shape of recognizer.shapes.flatMap(expandShape)) {
      const formatted = /[^9]/.test(shape)
      const entry: ShapeEntry = {
        type: recognizer.type,
        rule: recognizer.rule,
        validator: recognizer.validator,
        isValid: recognizer.isValid,
        base: formatted ? recognizer.formatted : recognizer.bare,
        gain: recognizer.gain ?? 0.5,
        reach: recognizer.reach ?? 64,
        needsRoom: shape.includes(' ') && recognizer.crowded !== true,
        formatted,
        keys,
        keyMask,
        isIdentity: identities.has(recognizer.type),
      }
      if (!belongs(entry)) continue
      const entries = entriesOf.get(shape)
      if (entries === undefined) entriesOf.set(shape, [entry])
      else entries.push(entry)
    }
  }
  return new Map(
    [...entriesOf].map(([shape, entries]) => [
      shape,
      {
        entries,
        strongest: Math.max(...entries.map(({ base }) => base)),
        needsRoom: entries.every(({ needsRoom }) => needsRoom),
        hasLetters: shape.includes('A'),
      },
    ]),
  )
}

/** Identifiers of fixed shape: every word with a digit, and every short word in capitals, may begin one. */
export function recognizeShapes(reading: Reading): void {
  const { text, seen, context, minimumScore } = reading
  const { codes } = seen
  const { all, unnamed, crowded } = shapeTries()
  let start = 0
  const visitUnnamed = (end: number, meaning: ShapeMeaning): void => {
    if (mayEnd(text, end)) judge(reading, start, end, meaning, 0)
  }
  const visit = (end: number, meaning: ShapeMeaning): void => {
    if (!mayEnd(text, end)) return
    const named = context.keysNear(start, end)
    if (named !== 0 || meaning.strongest >= minimumScore) judge(reading, start, end, meaning, named)
  }
  for (let index = 0; index < codes.length; index += 3) {
    const look = codes[index + 2] as number
    const after = unitAfter(look)
    if (after === 37 || after === 95) continue // % _: no shape ends before them or has them
    start = codes[index] as number
    if ((codes[index + 1] as number) - start < shortestShape && !isShapeSign(after)) continue
    const before = unitBefore(look)
    if (!mayBegin(text, start, before)) continue
    if (minimumScore < usualMinimum || context.hasNear(start, start + longestShape)) all.walk(text, codes, index, visit)
    else if (before === 32 && isDigit(unitAt(text, start - 2))) crowded.walk(text, codes, index, visitUnnamed)
    else unnamed.walk(text, codes, index, visitUnnamed)
  }
}

/** Another group of digits stands next to it, parted by a space alone. */
const isCrowded = (text: string, start: number, end: number): boolean =>
  (unitAt(text, start - 1) === 32 && isDigit(unitAt(text, start - 2))) ||
  (unitAt(text, end) === 32 && isDigit(unitAt(text, end + 1)))

/** The value without what parts it, in upper case. */
function compactOf(text: string, start: number, end: number, hasLetters: boolean): string {
  let compact = ''
  let from = start
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index)
    if (code !== 32 && (code < 45 || code > 47)) continue // space, - . /
    compact += text.slice(from, index)
    from = index + 1
  }
  compact += text.slice(from, end)
  return hasLetters ? compact.toUpperCase() : compact
}

/** @param named the bits of the words near */
function judge(reading: Reading, start: number, end: number, meaning: ShapeMeaning, named: number): void {
  const { text, report, minimumScore } = reading
  if (meaning.needsRoom && isCrowded(text, start, end)) return
  let crowded: boolean | undefined
  let compact: string | undefined
  for (const entry of meaning.entries) {
    const { base, isValid } = entry
    const maybeNamed = (named & entry.keyMask) !== 0
    if (!maybeNamed && base < minimumScore) continue
    if (entry.needsRoom && (crowded ??= isCrowded(text, start, end))) continue
    const valid = isValid === undefined || isValid((compact ??= compactOf(text, start, end, meaning.hasLetters)))
    if (!valid && !(entry.isIdentity && maybeNamed)) continue
    const { score, why } = contextScore(reading, start, end, {
      base,
      gain: entry.gain,
      keys: maybeNamed ? entry.keys : noKeys,
      reach: entry.reach,
    })
    if (score < minimumScore) continue
    // Mistyped or invented, it is still somebody's number to who reads its name before it.
    if (
      !valid &&
      (namedOnly < minimumScore || !isNamedOutright(reading, start, end, entry.rule) || isRepeatedDigit(compact ?? ''))
    )
      continue
    report({
      type: entry.type,
      rule: entry.rule,
      start,
      end,
      score: valid ? score : namedOnly,
      validator: valid ? entry.validator : undefined,
      why: [`shape ${entry.formatted ? 'with separators or letters' : 'of bare digits'}: ${base}`, ...why],
    })
  }
}

/** The score of a value that its own name introduces and whose check fails. */
const namedOnly = 0.52
const closest = 16

/** The recogniser's own words, not those of its group, right before the value. */
function isNamedOutright(reading: Reading, start: number, end: number, rule: string): boolean {
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
