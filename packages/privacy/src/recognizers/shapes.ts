import type { Reading } from '../detection/reading.ts'
import { expandShape, ShapeTrie } from '../shapes/shape-trie.ts'
import { shapeRecognizers } from './all-shapes.ts'
import { contextScore } from './context-score.ts'
import type { ShapeRecognizer } from './shape-recognizer.ts'

let trie: ShapeTrie<ShapeRecognizer> | undefined

const shapeTrie = (): ShapeTrie<ShapeRecognizer> =>
  (trie ??= new ShapeTrie(
    shapeRecognizers.flatMap((recognizer) =>
      recognizer.shapes.flatMap(expandShape).map((shape) => [shape, recognizer] as const),
    ),
  ))

/** Identifiers of fixed shape: every word with a digit, and every short word in capitals, may begin one. */
export function recognizeShapes(reading: Reading): void {
  const { text, seen } = reading
  const shapes = shapeTrie()
  for (let index = 0; index < seen.codes.length; index += 2) {
    const start = seen.codes[index] as number
    if (!mayBegin(text, start)) continue
    shapes.walk(text, start, (end, recognizers) => {
      if (mayEnd(text, end)) judge(reading, start, end, recognizers)
    })
  }
}

/** Not after a part of the same word, a decimal, an amount of money or another group of the same number. */
function mayBegin(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1)
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

const isDigit = (code: number): boolean => code >= 48 && code <= 57

const keysByRecognizer = new WeakMap<ShapeRecognizer, readonly string[]>()

function keysOf(recognizer: ShapeRecognizer): readonly string[] {
  let keys = keysByRecognizer.get(recognizer)
  if (keys === undefined) {
    keys = [recognizer.rule, ...(recognizer.context ?? [])]
    keysByRecognizer.set(recognizer, keys)
  }
  return keys
}

const separators = /[ ./-]+/g

function judge(reading: Reading, start: number, end: number, recognizers: readonly ShapeRecognizer[]): void {
  const { text, report } = reading
  const raw = text.slice(start, end)
  const compact = raw.replace(separators, '').toUpperCase()
  const spaced = raw.includes(' ') && isCrowded(text, start, end)
  const formatted = compact.length !== raw.length || compact.charCodeAt(0) > 57 || /[A-Z]/.test(compact)
  const named = reading.context.anyNear(start, end)
  for (const recognizer of recognizers) {
    if (spaced && recognizer.crowded !== true) continue
    const base = formatted ? recognizer.formatted : recognizer.bare
    if (!named && base < reading.minimumScore) continue
    const { score, why } = contextScore(reading, start, end, {
      base,
      gain: recognizer.gain ?? 0.5,
      keys: keysOf(recognizer),
      reach: recognizer.reach ?? 64,
    })
    if (score < reading.minimumScore) continue
    if (recognizer.isValid !== undefined && !recognizer.isValid(compact)) continue
    const { rule, type, validator } = recognizer
    report({
      type,
      rule,
      start,
      end,
      score,
      validator,
      why: [`shape ${formatted ? 'with separators or letters' : 'of bare digits'}: ${base}`, ...why],
    })
  }
}
