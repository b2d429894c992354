import type { Reading } from '../detection/reading.ts'
import { isAsciiLetter, isDigit } from '../scan/ascii.ts'
import { hasOnlyDigits, unitAfter, unitBefore } from '../scan/code-look.ts'
import { unitAt } from '../scan/unit-at.ts'

const month =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|' +
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|' +
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|' +
  'Januar|Februar|März|Juni|Juli|Oktober|Dezember|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|' +
  'janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|dezembro|januari|februari|maart|mei|augusti?|augustus|marts|maj|' +
  'stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|' +
  'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|' +
  'ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık)'
const day = '(?:0?[1-9]|[12][0-9]|3[01])'
const year = '(?:1[89][0-9]{2}|20[0-9]{2})'
const twoDigitMonth = '(?:0[1-9]|1[0-2])'
const twoDigitDay = '(?:0[1-9]|[12][0-9]|3[01])'

let expressions: { readonly digitFirst: RegExp; readonly monthFirst: RegExp } | undefined

/** Dates as people write them, numbers or names of months. */
const compiled = () =>
  (expressions ??= {
    digitFirst: new RegExp(
      `${year}(?:[-/.] ?${twoDigitMonth}[-/.] ?${day}|[-/.][1-9][-/.]${day}|年 ?[01]?[0-9] ?月 ?[0-3]?[0-9] ?日|[-/ ]${month}[-/ ]${day}|${twoDigitMonth}${twoDigitDay})(?![0-9])` +
        `|${day}[-/.] ?${day}[-/.] ?(?:${year}|[0-9]{2})(?![0-9])` +
        `|${day}(?:st|nd|rd|th|er|º|\\.)?(?: of| de)?[- /]?${month}\\.?,?(?: de| of)?[- /]?${year}(?![0-9])` +
        `|${twoDigitDay}${twoDigitDay}${year}(?![0-9])`,
      'iy',
    ),
    monthFirst: new RegExp(`${month}\\.?[ -]${day}(?:st|nd|rd|th)?,?[ -]${year}(?![0-9])`, 'iy'),
  })

const unitsAfter = 56
const unitsBefore = 40
const longestMonth = 14

/** A letter, or the full stop of an abbreviation. */
const isMonthUnit = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 46 || (code >= 0xc0 && code < 0x530)

interface Extent {
  readonly start: number
  readonly end: number
}

const noDates: readonly Extent[] = []

/** The dates near places that are asked for in order; every word with a digit is tried once, however many ask. */
class DateReader {
  readonly #text: string
  readonly #codes: Int32Array
  readonly #dates: Extent[] = []
  #next = 0
  #firstKept = 0

  constructor(text: string, codes: Int32Array) {
    this.#text = text
    this.#codes = codes
  }

  /** Dates that begin in [from, to), in order. */
  between(from: number, to: number): readonly Extent[] {
    this.#skipTo(from)
    const codes = this.#codes
    while (this.#next < codes.length && (codes[this.#next] as number) < to) {
      const found = this.#dateAt(this.#next)
      this.#next += 3
      if (found === undefined) continue
      this.#dates.push(found)
      while (this.#next < codes.length && (codes[this.#next] as number) < found.end) this.#next += 3
    }
    const dates = this.#dates
    while (this.#firstKept < dates.length && (dates[this.#firstKept] as Extent).start < from) this.#firstKept += 1
    let last = this.#firstKept
    while (last < dates.length && (dates[last] as Extent).start < to) last += 1
    return last === this.#firstKept ? noDates : dates.slice(this.#firstKept, last)
  }

  #skipTo(position: number): void {
    let low = this.#next / 3
    let high = this.#codes.length / 3
    if (low >= high || (this.#codes[3 * low] as number) >= position) return
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#codes[3 * middle] as number) < position) low = middle + 1
      else high = middle
    }
    this.#next = 3 * low
  }

  #dateAt(index: number): Extent | undefined {
    const text = this.#text
    const { digitFirst, monthFirst } = compiled()
    const code = this.#codes[index] as number
    if (!this.#isCutShort(index)) {
      digitFirst.lastIndex = code
      const found = digitFirst.exec(text)
      if (found !== null) return { start: code, end: code + found[0].length }
    }
    if (!this.#mayFollowMonth(index)) return undefined
    let start = code - 1
    while (start > 0 && code - 1 - start < longestMonth && isMonthUnit(text.charCodeAt(start - 1))) start -= 1
    if (!mayBeginMonth(text.charCodeAt(start))) return undefined
    monthFirst.lastIndex = start
    const named = monthFirst.exec(text)
    return named === null ? undefined : { start, end: start + named[0].length }
  }

  /** A day and a sign that no month follows, or one or two digits without a second sign and a digit: most of what is no date. */
  #isCutShort(index: number): boolean {
    const codes = this.#codes
    const end = codes[index + 1] as number
    const sign = unitAfter(codes[index + 2] as number)
    if (end - (codes[index] as number) > mostDayDigits || !isDateSign(sign)) return false
    const second = index + 3
    if (!this.#follows(second, end)) return sign !== 46 && !mayBeginMonth(unitAt(this.#text, end + 1)) // "1. May", "1-May"
    const secondEnd = codes[second + 1] as number
    const look = codes[second + 2] as number
    if (!hasOnlyDigits(look) || secondEnd - (codes[second] as number) > mostDayDigits || !isDateSign(unitAfter(look)))
      return true
    return !this.#follows(second + 3, secondEnd)
  }

  /** Whether a word with a digit begins with one after the sign that stands at `sign`, or after a blank there. */
  #follows(index: number, sign: number): boolean {
    if (index >= this.#codes.length) return false
    const start = this.#codes[index] as number
    if (start > sign + 2 || !isDigit(this.#text.charCodeAt(start))) return false
    return start === sign + 1 || this.#text.charCodeAt(sign + 1) === 32
  }

  /** A blank or a dash before a day of two digits at most and "st" or the like, and a comma, a blank or a dash after it. */
  #mayFollowMonth(index: number): boolean {
    const codes = this.#codes
    if ((codes[index + 1] as number) - (codes[index] as number) > longestDay) return false
    const look = codes[index + 2] as number
    const before = unitBefore(look)
    const after = unitAfter(look)
    return (before === 32 || before === 45) && (after === 32 || after === 44 || after === 45) // - ,
  }
}

const mostDayDigits = 2
const longestDay = 4

const isDateSign = (code: number): boolean => code === 45 || code === 46 || code === 47 // - . /

/** First letters of the months above; every letter beyond ASCII may be one. */
const monthLetters = [...'jfmasondeglkcwphty'].reduce((letters, letter) => letters | letterBit(letter.charCodeAt(0)), 0)
const mayBeginMonth = (code: number): boolean =>
  code >= 128 || (isAsciiLetter(code) && (monthLetters & letterBit(code)) !== 0)

/** One bit for an ASCII letter in either case. */
function letterBit(code: number): number {
  return 1 << (code & 31)
}

/** "Your date of birth? / Customer: …": the answer follows. */
const question = /^\?\s{1,3}(?:[A-Z]\w{1,20}: ?)?/

/** "D.O.B." ends with a full stop that ends no sentence. */
const isAbbreviated = (text: string, from: number, to: number): boolean => text.slice(from, to).includes('.')

/** A date beside a word for birth is a date of birth. */
export function recognizeDatesOfBirth({ text, seen, birthWords, report }: Reading): void {
  const dates = new DateReader(text, seen.codes)
  for (let index = 0; index < birthWords.length; index += 2) {
    const from = birthWords[index] as number
    const to = birthWords[index + 1] as number
    const around = dates.between(Math.max(0, from - unitsBefore), to + unitsAfter)
    if (around.length === 0) continue
    const after = around.find(({ start, end }) => start >= to && end <= to + unitsAfter)
    if (
      after !== undefined &&
      !/[.!?]\s|\n\s*\n/.test(
        text.slice(isAbbreviated(text, from, to) ? to + 1 : to, after.start).replace(question, ''),
      )
    ) {
      const between = after.start - to
      report({
        type: 'date-of-birth',
        rule: 'date-of-birth',
        ...after,
        score: between <= 12 ? 0.85 : between <= 30 ? 0.7 : 0.55,
        why: [`a date ${between} after "${text.slice(from, to)}"`],
      })
      continue
    }
    const before = around.findLast(({ end }) => end <= from)
    if (before === undefined || from - before.end > 12 || /[\n;]/.test(text.slice(before.end, from))) continue
    report({
      type: 'date-of-birth',
      rule: 'date-of-birth',
      ...before,
      score: 0.6,
      why: [`a date before "${text.slice(from, to)}"`],
    })
  }
}
