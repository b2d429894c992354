import type { Reading } from '../detection/reading.ts'
import { expandShape, ShapeTrie } from '../shapes/shape-trie.ts'
import { shapeRecognizers } from './all-shapes.ts'
import { isLuhnValidInRange } from '../checksums/luhn.ts'
import { contextScore } from './context-score.ts'
import type { ShapeRecognizer } from './shape-recognizer.ts'

/** What a shape of a recogniser says before the text is looked at. */
interface ShapeEntry {
  readonly recognizer: ShapeRecognizer
  readonly base: number
  readonly formatted: boolean
  readonly spaced: boolean
  readonly keys: readonly string[]
}

let trie: ShapeTrie<ShapeEntry> | undefined

const shapeTrie = (): ShapeTrie<ShapeEntry> =>
  (trie ??= new ShapeTrie(
    shapeRecognizers.flatMap((recognizer) => {
      const keys = [recognizer.rule, ...(recognizer.context ?? [])]
      return recognizer.shapes.flatMap(expandShape).map((shape) => {
        const formatted = /[^9]/.test(shape)
        const base = formatted ? recognizer.formatted : recognizer.bare
        return [shape, { recognizer, base, formatted, spaced: shape.includes(' '), keys }] as const
      })
    }),
  ))

/** Identifiers of fixed shape: every word with a digit, and every short word in capitals, may begin one. */
export function recognizeShapes(reading: Reading): void {
  const { text, seen } = reading
  const shapes = shapeTrie()
  let start = 0
  const visit = (end: number, entries: readonly ShapeEntry[]): void => {
    if (mayEnd(text, end)) judge(reading, start, end, entries)
  }
  for (let index = 0; index < seen.codes.length; index += 2) {
    start = seen.codes[index] as number
    if (mayBegin(text, start)) shapes.walk(text, start, visit)
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

const separators = /[ ./-]+/g

function judge(reading: Reading, start: number, end: number, entries: readonly ShapeEntry[]): void {
  const { text, report, minimumScore } = reading
  const named = reading.context.anyNear(start, end)
  let crowded: boolean | undefined
  let compact: string | undefined
  for (const { recognizer, base, formatted, spaced, keys } of entries) {
    if (!named && base < minimumScore) continue
    if (spaced && recognizer.crowded !== true && (crowded ??= isCrowded(text, start, end))) continue
    const { score, why } = contextScore(reading, start, end, {
      base,
      gain: recognizer.gain ?? 0.5,
      keys,
      reach: recognizer.reach ?? 64,
    })
    if (score < minimumScore) continue
    if (recognizer.luhn === true && !isLuhnValidInRange(text, start, end)) continue
    compact ??= text.slice(start, end).replace(separators, '').toUpperCase()
    if (recognizer.isValid !== undefined && !recognizer.isValid(compact)) continue
    report({
      type: recognizer.type,
      rule: recognizer.rule,
      start,
      end,
      score,
      validator: recognizer.validator,
      why: [`shape ${formatted ? 'with separators or letters' : 'of bare digits'}: ${base}`, ...why],
    })
  }
}
