import { hasIcaoCheck } from '../checksums/check-digits.ts'
import type { Reading } from '../detection/reading.ts'

const chevron = 60 // <
const newLine = 10
const carriageReturn = 13
/** Units of a line: of passports, of cards with two lines, of cards with three. */
const widths = [44, 36, 30] as const

/** Number, check; nationality; birth, check, sex, expiry, check; the rest. */
const numberLine = /^([A-Z\d<]{9}[\d<])[A-Z<]{3}(\d{6}\d)[MFX<](\d{6}\d)[A-Z\d<]+$/
/** Birth, check, sex, expiry, check; nationality; the rest. */
const datesLine = /^(\d{6}\d)[MFX<](\d{6}\d)[A-Z<]{3}[A-Z\d<]{11}\d$/
const namesLine = /^[A-Z][A-Z<]{29,43}$/
const cardLine = /^[AIC][A-Z\d<][A-Z<]{3}[A-Z\d<]{25}$/

/**
 * The lines at the foot of a passport or on the back of an identity card (ICAO 9303): a word of the line that has the
 * holder's dates, which nothing parts, is among the long words that the scan notes.
 */
export function recognizeMachineReadableZones({ text, seen, report }: Reading): void {
  let previousEnd = 0
  for (let index = 0; index < seen.longWords.length; index += 2) {
    const word = seen.longWords[index] as number
    const wordEnd = seen.longWords[index + 1] as number
    if (word < previousEnd || (text.charCodeAt(wordEnd) !== chevron && text.charCodeAt(word - 1) !== chevron)) continue
    const from = lineStart(text, word)
    const to = lineEnd(text, wordEnd)
    const width = to - from
    const line = text.slice(from, to)
    let start = from
    let end = to
    let isPassport = false
    if (width === widths[2] && datesLine.test(line)) {
      if (!hasIcaoCheck(line.slice(0, 7)) || !hasIcaoCheck(line.slice(8, 15))) continue
      start = lineBefore(text, from, widths[2], cardLine)
      end = lineAfter(text, to, widths[2], namesLine)
    } else if ((width === widths[0] || width === widths[1]) && numberLine.test(line)) {
      if (!hasChecks(line)) continue
      start = lineBefore(text, from, width, namesLine)
      isPassport = width === widths[0] && text.charAt(start) !== 'I'
    } else continue
    previousEnd = end
    report({
      type: isPassport ? 'passport-number' : 'national-identifier',
      rule: isPassport ? 'passport-machine-readable-zone' : 'card-machine-readable-zone',
      start,
      end,
      score: 0.95,
      validator: 'icao-9303',
      why: ['lines for machines, with check digits'],
    })
  }
}

/** Of the number, unless it goes on elsewhere, the birth and the expiry. */
const hasChecks = (line: string): boolean =>
  (line.charCodeAt(9) === chevron || hasIcaoCheck(line.slice(0, 10).replaceAll('<', '0'))) &&
  hasIcaoCheck(line.slice(13, 20)) &&
  hasIcaoCheck(line.slice(21, 28))

const isUnit = (code: number): boolean => code === chevron || (code >= 48 && code <= 57) || (code >= 65 && code <= 90)

function lineStart(text: string, from: number): number {
  let start = from
  while (from - start <= widths[0] && isUnit(text.charCodeAt(start - 1))) start -= 1
  return start
}

function lineEnd(text: string, from: number): number {
  let end = from
  while (end - from <= widths[0] && isUnit(text.charCodeAt(end))) end += 1
  return end
}

/** Where the line above begins when it is one of the same width and form; `start` when not. */
function lineBefore(text: string, start: number, width: number, form: RegExp): number {
  if (text.charCodeAt(start - 1) !== newLine) return start
  const end = text.charCodeAt(start - 2) === carriageReturn ? start - 2 : start - 1
  return form.test(text.slice(Math.max(0, end - width), end)) && !isUnit(text.charCodeAt(end - width - 1))
    ? end - width
    : start
}

/** Where the line below ends when it is one of the same width and form; `end` when not. */
function lineAfter(text: string, end: number, width: number, form: RegExp): number {
  const start = text.charCodeAt(end) === carriageReturn ? end + 2 : end + 1
  if (text.charCodeAt(start - 1) !== newLine) return end
  return form.test(text.slice(start, start + width)) && !isUnit(text.charCodeAt(start + width)) ? start + width : end
}
