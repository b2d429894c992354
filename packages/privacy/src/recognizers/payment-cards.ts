import { isPaymentCardInRange, issuerLengths, leadingFour, lengthBit } from '../checksums/payment-card.ts'
import { luhnOfFour } from '../checksums/luhn.ts'
import type { Reading } from '../detection/reading.ts'
import { hasOnlyDigits, unitBefore } from '../scan/code-look.ts'
import { isWordUnit, mayBegin, mayEnd } from '../scan/number-edges.ts'
import { contextScore } from './context-score.ts'

const fewestDigits = 12
const mostDigits = 19

/** Of the last groups of four digits, by their number in the row: start, lengths of the issuer's numbers, Luhn's sum. A number has four. */
const kept = 4
const starts = new Int32Array(kept)
const lengths = new Int32Array(kept)
const sums = new Int32Array(kept)

/**
 * Numbers of payment cards: 12 to 19 digits in one word or as printed, in fours with a shorter end, American Express 4-6-5, Diners
 * 4-6-4. In a text of digits every word may begin one, so each is read once, and what it adds to Luhn's sum is kept.
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
    const place = fours % kept
    const four = leadingFour(text, start)
    starts[place] = start
    lengths[place] = mayBegin(text, start, unitBefore(look)) ? issuerLengths(four) : 0
    sums[place] = luhnOfFour(four)
    fours += 1
    if (fours >= 3 && sumOfLast(3, fours) % 10 === 0) tryAfter(reading, 3, fours, end, 12)
    if (fours >= 4 && sumOfLast(4, fours) % 10 === 0) tryAfter(reading, 4, fours, end, 16)
  }
}

/** Another sign than before parts the next group from the last one: a row begins there. */
function keepLast(fours: number): number {
  const last = (fours - 1) % kept
  starts[0] = starts[last] as number
  lengths[0] = lengths[last] as number
  sums[0] = sums[last] as number
  return 1
}

function sumOfLast(groups: number, fours: number): number {
  let sum = 0
  for (let group = fours - groups; group < fours; group++) sum += sums[group % kept] as number
  return sum
}

/** A number that begins with so many of the fours up to here. */
function tryAfter(reading: Reading, groups: number, fours: number, end: number, digits: number): void {
  const first = (fours - groups) % kept
  if (((lengths[first] as number) & lengthBit(digits)) !== 0) tryCard(reading, starts[first] as number, end, digits)
}

function tryCard(reading: Reading, start: number, end: number, digits: number): void {
  const { text, minimumScore, report } = reading
  if (isWordUnit(text.charCodeAt(end)) || !mayEnd(text, end) || !isPaymentCardInRange(text, start, end, digits)) return
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
