import { readNumber } from './number-words.ts'
import type { Quantity } from './quantity.ts'
import type { Token } from './tokens.ts'
import { unitOf, type Unit } from './units.ts'

export interface QuantityReading {
  readonly quantity: Quantity
  readonly length: number
}

const about = /^(?:about|around|approximately|roughly|nearly|almost|circa|some|estimated|approx)$/
/** "Debut album": the first. */
const works = /^(?:album|film|movie|novel|single|book|studio|song|feature|season|match|game|play)$/
const least = /^(?:over|exceeding|least|minimum|above)$/
const most = /^(?:under|most|maximum|below)$/

/** Reads a number with its unit, sign of currency and "about" or "more than"; undefined when none begins at `at`. */
export function readQuantity(tokens: readonly Token[], at: number): QuantityReading | undefined {
  const first = tokens[at]
  if (first === undefined) return undefined
  const frequency = first.lower === 'once' ? 1 : first.lower === 'twice' ? 2 : first.lower === 'thrice' ? 3 : 0
  // "Once" begins many sentences that count nothing.
  if (frequency > 1) return { quantity: plain(frequency, 'times'), length: 1 }
  if (first.lower === 'last' && isRank(tokens, at)) return { quantity: plain(-1, 'ordinal'), length: 1 }
  if (first.lower === 'debut' && works.test(tokens[at + 1]?.lower ?? ''))
    return { quantity: plain(1, 'ordinal'), length: 1 }
  const sign = first.kind === 'mark' && '$€£¥'.includes(first.text) ? unitOf(first.text) : undefined
  const from = sign === undefined ? at : at + 1
  const number = readNumber(tokens, from)
  if (number === undefined) return undefined
  if (number.ordinal) return { quantity: plain(number.value, 'ordinal'), length: from + number.length - at }
  let next = from + number.length
  // "2-year-old", "a 3-mile walk"
  if (tokens[next]?.lower === '-' && unitOf(tokens[next + 1]?.lower ?? '') !== undefined) next += 1
  const word = tokens[next]?.lower ?? ''
  if (word === 'times') return { quantity: plain(number.value, 'times'), length: next + 1 - at }
  let unit = sign ?? (isAmbiguous(word, tokens, next) ? undefined : unitOf(word))
  if (sign === undefined && unit !== undefined) next += 1
  if (unit?.dimension === 'angle') {
    const scale = tokens[next]?.lower ?? ''
    const temperature = unitOf(scale === 'c' ? 'celsius' : scale === 'f' ? 'fahrenheit' : scale)
    if (temperature?.dimension === 'temperature') {
      unit = temperature
      next += 1
    }
  }
  let value = convert(number.value, unit)
  // "5 feet 11 inches": the smaller unit of the same dimension follows at once.
  const smaller = unit === undefined ? undefined : readSmaller(tokens, next, unit)
  if (smaller !== undefined) {
    value += smaller.value
    next += smaller.length
  }
  const before = tokens[at - 1]?.lower ?? ''
  const beforeThat = tokens[at - 2]?.lower ?? ''
  const bound =
    least.test(before) || (before === 'than' && /^(?:more|greater|longer|higher|larger)$/.test(beforeThat))
      ? 'least'
      : most.test(before) ||
          (before === 'than' && /^(?:less|fewer|shorter|lower|smaller)$/.test(beforeThat)) ||
          (before === 'to' && beforeThat === 'up')
        ? 'most'
        : undefined
  return {
    quantity: {
      value,
      dimension: unit?.dimension ?? '',
      rounding: (number.step * (unit?.factor ?? 1)) / 2,
      approximate: about.test(before) || !number.exact,
      bound,
      converted: unit !== undefined && (unit.factor !== 1 || unit.offset !== 0),
    },
    length: next - at,
  }
}

/** "The last film", but not "last year". */
function isRank(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1]?.lower ?? '', tokens[at + 1]]
  return (
    (/^(?:the|his|her|its|their|my|our|your)$/.test(before) || before.endsWith("'s")) &&
    after?.kind === 'word' &&
    unitOf(after.lower) === undefined &&
    !/^(?:night|summer|winter|spring|few|time)$/.test(after.lower)
  )
}

function plain(value: number, dimension: string): Quantity {
  return { value, dimension, rounding: 0, approximate: false, bound: undefined, converted: false }
}

const convert = (value: number, unit: Unit | undefined): number =>
  unit === undefined ? value : value * unit.factor + unit.offset

function readSmaller(tokens: readonly Token[], at: number, unit: Unit): { value: number; length: number } | undefined {
  const from = tokens[at]?.lower === 'and' ? at + 1 : at
  const number = readNumber(tokens, from)
  const smaller = unitOf(tokens[from + (number?.length ?? 0)]?.lower ?? '')
  if (number === undefined || smaller?.dimension !== unit.dimension || smaller.factor >= unit.factor) return undefined
  return { value: convert(number.value, smaller), length: from - at + number.length + 1 }
}

/** One-letter units and words with other meanings count only right after digits: "5 m", but not "two l". */
function isAmbiguous(word: string, tokens: readonly Token[], at: number): boolean {
  return (
    (word.length === 1 && /[a-z]/.test(word) && tokens[at - 1]?.kind !== 'number') ||
    /^(?:stone|cup|stones|cups)$/.test(word)
  )
}
