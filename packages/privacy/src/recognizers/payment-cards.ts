import { isPaymentCardInRange, issuerLengths, leadingFour, lengthBit } from '../checksums/payment-card.ts'
import { luhnOfFour } from '../checksums/luhn.ts'
import type { Reading } from '../detection/reading.ts'
import { hasOnlyDigits, unitBefore } from '../scan/code-look.ts'
import { isWordUnit, mayBegin, mayEnd } from '../scan/number-edges.ts'
import { contextScore } from './context-score.ts'
import { unitAt } from '../scan/unit-at.ts'

const fewestDigits = 12
const mostDigits = 19

/** Of the last groups of four digits, by their number in the row: start, and what the digits are once they were read. A number has four. */
const kept = 4
const starts = new Int32Array(kept)
const values = new Int32Array(kept)
const unread = -1

/**
 * Numbers of payment cards: 12 to 19 digits in one word or as printed, in fours with a shorter end, American Express 4-6-5, Diners
 * 4-6-4. In a text of digits every word may begin one, so each is read once at most, and few are before three stand in a row.
 */
export function recognizePaymentCards(reading: Reading): void {
  const { text, seen } = reading
  const { codes } = seen
  /** Groups of four up to here, the same sign between them. */
  let fours = 0
  /** A group of six stands after the last of them. */
  let afterSix = false
  let separator = 0
  let previousEnd = -1
  for (let index = 0; index < codes.length; index += 3) {
    const look = codes[index + 2] as number
    if (!hasOnlyDigits(look)) {
      fours = 0
      continue
    }
    const start = codes[index] as number
    const end = codes[index + 1] as number
    const size = end - start
    if (fours > 0) {
      const sign = start === previousEnd + 1 ? text.charCodeAt(previousEnd) : 0
      if (sign !== separator) {
        if (afterSix || (sign !== 32 && sign !== 45 && sign !== 46)) fours = 0 // - .
        else fours = keepLast(fours)
        separator = sign
      }
    }
    previousEnd = end
    if (fours === 0) afterSix = false
    if (size !== 4) {
      if (size >= fewestDigits && size <= mostDigits && mayBegin(text, start, unitBefore(look))) {
        if ((issuerLengths(leadingFour(text, start)) & lengthBit(size)) !== 0) tryCard(reading, start, end, size)
      } else if (afterSix) {
        if (size === 5) tryAfter(reading, 1, fours, end, 15)
      } else if (size < 4) {
        if (fours >= 3) tryAfter(reading, 3, fours, end, 12 + size)
        if (fours >= 4) tryAfter(reading, 4, fours, end, 16 + size)
      }
      afterSix = size === 6 && fours > 0 && !afterSix
      if (!afterSix) fours = 0
      continue
    }
    if (afterSix) {
      tryAfter(reading, 1, fours, end, 14)
      afterSix = false
      fours = 0
    }
    starts[fours % kept] = start
    values[fours % kept] = unread
    fours += 1
    if (fours >= 3) tryFours(reading, 3, fours, end)
    if (fours >= 4) tryFours(reading, 4, fours, end)
  }
}

/** Another sign than before parts the next group from the last one: a row begins there. */
function keepLast(fours: number): number {
  const last = (fours - 1) % kept
  starts[0] = starts[last] as number
  values[0] = values[last] as number
  return 1
}

function valueOf(text: string, place: number): number {
  if (values[place] === unread) values[place] = leadingFour(text, starts[place] as number)
  return values[place] as number
}

/** A number of so many of the fours up to here and nothing else: what they add to Luhn's sum is known. */
function tryFours(reading: Reading, groups: number, fours: number, end: number): void {
  const { text } = reading
  if ((issuerLengths(valueOf(text, (fours - groups) % kept)) & lengthBit(4 * groups)) === 0) return
  let sum = 0
  for (let group = fours - groups; group < fours; group++) sum += luhnOfFour(valueOf(text, group % kept))
  if (sum % 10 === 0) tryAfter(reading, groups, fours, end, 4 * groups)
}

/** A number that begins with so many of the fours up to here. */
function tryAfter(reading: Reading, groups: number, fours: number, end: number, digits: number): void {
  const { text } = reading
  const first = (fours - groups) % kept
  const start = starts[first] as number
  if ((issuerLengths(valueOf(text, first)) & lengthBit(digits)) === 0) return
  if (mayBegin(text, start, unitAt(text, start - 1))) tryCard(reading, start, end, digits)
}

function tryCard(reading: Reading, start: number, end: number, digits: number): void {
  const { text, minimumScore, report } = reading
  if (isWordUnit(unitAt(text, end)) || !mayEnd(text, end) || !isPaymentCardInRange(text, start, end, digits)) return
  const parted = end - start > digits
  const base = parted ? 0.9 : 0.75
  const { score, why } = contextScore(reading, start, end, { base, gain: 0.2, keys })
  if (score < minimumScore) return
  report({
    type: 'payment-card',
    rule: 'payment-card',
    start,
    end,
    score,
    validator: 'issuer-and-luhn',
    why: [`shape ${parted ? 'with separators or letters' : 'of bare digits'}: ${base}`, ...why],
  })
}

const keys: readonly string[] = ['card']
