import { contextMask } from '../context/context-index.ts'
import type { Reading } from '../detection/reading.ts'
import { hasOnlyDigits } from '../scan/code-look.ts'
import { contextScore } from './context-score.ts'
import { isInternationalNumber } from './phone-plans.ts'
import { isDigit } from '../scan/ascii.ts'
import { isOneDigit } from '../checksums/check-digits.ts'
import { unitAt } from '../scan/unit-at.ts'
import { isIn, unitSet } from '../scan/unit-set.ts'

const longestNumber = 34
/** E.164 allows fifteen digits; local numbers have seven or more. */
const fewestDigits = 7
const mostDigits = 15
/** What groups of digits without any mark of a telephone number are worth at most. */
const plainWorth = 0.4
const phoneKeys: readonly string[] = ['phone']
let phoneMask: number | undefined
const extension = /(?: ?(?:x|ext\.? ?|extension |#)) ?\d{1,6}(?![\w-])/iy

/** Telephone numbers of any country: a group of digits written as people write them, judged by its parts and the words around. */
export function recognizePhones(reading: Reading): void {
  const { text, seen } = reading
  const { codes } = seen
  let index = 0
  while (index < codes.length) {
    const word = codes[index] as number
    let end = word
    let digits = 0
    // Groups of digits with one or two separators between; words of nothing else need no look at their digits.
    do {
      const start = codes[index] as number
      if (digits > 0 && (start > word + longestNumber || !areSeparators(text, end, start))) break
      const onlyDigits = hasOnlyDigits(codes[index + 2] as number)
      const groupEnd = onlyDigits ? (codes[index + 1] as number) : endOfDigits(text, start)
      if (digits > 0 && groupEnd === start) break
      end = groupEnd
      digits += end - start
      index += 3
      if (!onlyDigits) break
    } while (index < codes.length && end - word <= longestNumber)
    if (
      digits < fewestDigits
        ? digits !== shortDigits || end === word + digits || !isCalledOutright(reading, word, end)
        : digits > mostDigits || isOneDigit(text, word, end)
    )
      continue
    const start = beginOf(text, word)
    if (end - start > longestNumber || !mayScore(reading, start, end, digits) || !standsAlone(text, start, end))
      continue
    judge(reading, start, end)
  }
}

/** "Call me at 96 63 21": a number of Iceland or Greenland, or one without its area code. A dash or a stop would make it a date. */
const isCalledOutright = (reading: Reading, start: number, end: number): boolean => {
  const near = reading.context.nearest(start, end, phoneKeys)
  return (
    near !== undefined &&
    near.side === 'before' &&
    near.distance <= closest &&
    /^\d\d (?:\d\d \d\d|\d{4})$/.test(reading.text.slice(start, end))
  )
}
const shortDigits = 6
const closest = 12

/** One separator or two. */
const areSeparators = (text: string, from: number, to: number): boolean =>
  to - from <= 2 && isSeparator(unitAt(text, from)) && (to - from === 1 || isSeparator(unitAt(text, from + 1)))

function endOfDigits(text: string, start: number): number {
  let end = start
  while (isDigit(unitAt(text, end))) end += 1
  return end
}

/** Without a word for telephones near, a plus, a bracket, a trunk prefix or the ten digits of North America are needed. */
function mayScore({ text, context, minimumScore }: Reading, start: number, end: number, digits: number): boolean {
  const first = unitAt(text, start)
  return (
    minimumScore <= plainWorth ||
    first === 43 || // +
    first === 40 || // (
    (first === 48 && mayHaveTrunk(unitAt(text, start + 1), digits)) ||
    digits === 10 ||
    (digits === 11 && first === 49) ||
    (context.keysNear(start, end) & (phoneMask ??= contextMask(phoneKeys))) !== 0
  )
}

/** After a 0: another before a calling code, or as many digits as numbers with a trunk prefix have. */
const mayHaveTrunk = (second: number, digits: number): boolean =>
  second === 48 ? digits >= 10 : !isDigit(second) || (digits >= 9 && digits <= 11)

/** A `+` and an opening bracket before the first digit belong to the number. */
function beginOf(text: string, word: number): number {
  let start = word
  if (unitAt(text, start - 1) === 40) start -= 1 // (
  if (unitAt(text, start - 1) === 43) start -= 1 // +
  else if (unitAt(text, start - 1) === 32 && unitAt(text, start - 2) === 43) start -= 2
  return start
}

function digitsOf(number: string): string {
  let digits = ''
  let from = 0
  for (let index = 0; index <= number.length; index++) {
    if (isDigit(number.charCodeAt(index))) continue
    if (index > from) digits += number.slice(from, index)
    from = index + 1
  }
  return digits
}

const isSeparator = (code: number): boolean =>
  code === 32 ||
  code === 160 ||
  code === 45 ||
  code === 46 ||
  code === 40 ||
  code === 41 ||
  code === 47 ||
  code === 8209 ||
  code === 8211

function standsAlone(text: string, start: number, end: number): boolean {
  const before = unitAt(text, start - 1)
  if (isIn(signsBefore, before) || before === 0x20ac) return false // €
  // "1,234567", "13:36:57.984245": decimals, the seconds of a time.
  if ((before === 44 || before === 58) && isDigit(unitAt(text, start - 2))) return false
  if (before === 61 && /[?&]\w{0,20}=$/.test(text.slice(Math.max(0, start - 22), start))) return false // =
  const after = unitAt(text, end)
  if (after === 120 || after === 88) return true // "x12", "X 12"
  return !isIn(signsAfter, after) && !(isIn(signsInNumbers, after) && isDigit(unitAt(text, end + 1)))
}

/** What a number stands inside of, or is counted in; the euro's sign lies beyond the table. */
const signsBefore = unitSet(/[\w.+/$£¥%-]/)
const signsAfter = unitSet(/[\w%/:]/)
const signsInNumbers = unitSet(/[.,-]/)

function judge(reading: Reading, start: number, end: number): void {
  const { text, report } = reading
  const written = text.slice(start, end)
  const number = written.includes('\u00a0') ? written.replaceAll('\u00a0', ' ') : written
  const { score: base, why, validator } = shapeOf(number)
  if (base === 0) return
  const called = contextScore(reading, start, end, { base, gain: 0.42, keys: phoneKeys })
  if (called.score < reading.minimumScore) return
  extension.lastIndex = end
  const tail = extension.exec(text)?.[0].length ?? 0
  const score = Math.min(0.99, called.score + (tail > 0 ? 0.2 : 0))
  report({
    type: 'phone-number',
    rule: 'phone-number',
    start,
    end: end + tail,
    score,
    validator,
    why: [why, ...called.why],
  })
}

interface Shape {
  readonly score: number
  readonly why: string
  readonly validator?: string
}

const none: Shape = { score: 0, why: '' }

/** How much a run of digit groups looks like a telephone number, before context. */
function shapeOf(number: string): Shape {
  const digits = digitsOf(number)
  if (number.startsWith('+')) {
    if (!isInternationalNumber(digits)) return { score: plainWorth, why: 'a plus sign' }
    if (somethingElse.test(number)) return none
    return { score: 0.88, why: 'a calling code and as many digits as its numbers have', validator: 'e164' }
  }
  if (digits.length < number.length && somethingElse.test(number)) return none
  const groups = number.match(/\d+/g) ?? []
  if (digits.startsWith('00') && digits.length >= 10 && isInternationalNumber(digits.slice(2)))
    return { score: 0.7, why: '00, a calling code and as many digits as its numbers have', validator: 'e164' }
  if (/^1?[2-9]\d{2}[2-9]\d{6}$/.test(digits)) {
    if (/^(?:1[-. ])?\(\d{3}\)[ -]?\d{3}[-. ]\d{4}$/.test(number))
      return { score: 0.9, why: 'North American, area code in brackets', validator: 'nanp' }
    if (/^(?:1[-. ])?\d{3}([-.])\d{3}\1\d{4}$/.test(number))
      return { score: 0.85, why: 'North American', validator: 'nanp' }
    if (groups.length >= 3) return { score: 0.5, why: 'North American, parted', validator: 'nanp' }
  }
  if (digits.length === shortDigits) return { score: 0.25, why: 'six digits in groups' }
  if (groups.length === 1)
    return { score: digits.length >= 9 && digits.length <= 11 ? 0.2 : 0.1, why: 'digits without separators' }
  if (/^\d{1,3}(?: \d{3}){2,}$/.test(number)) return { score: 0.15, why: 'groups of three' }
  const bracketed = number.startsWith('(') && /^\(\d{1,5}\)/.test(number)
  if (/^0[1-9]/.test(digits) && digits.length >= 9 && digits.length <= 11 && groups.length <= 6)
    return { score: 0.6, why: 'a trunk prefix and groups' }
  if (bracketed && groups.length >= 2) return { score: digits.length >= 8 ? 0.6 : 0.4, why: 'an area code in brackets' }
  if (/(?:^|\D)\d{5,15}\D\d{5}/.test(number)) return { score: 0.1, why: 'long groups' }
  if (groups.every((group) => group.length >= 2 && group.length <= 4) && groups.length <= 6)
    return { score: groups.length >= 3 ? plainWorth : 0.25, why: `${groups.length} groups of two to four` }
  return { score: 0.12, why: 'groups of digits' }
}

/** Dates, ranges of years, grouped thousands, octets, decimals, sections. */
const somethingElse =
  /^(?:(?:1[5-9]|20)\d{2}[-/. ](?:0?[1-9]|1[0-2])[-/. ](?:0?[1-9]|[12]\d|3[01])\b|\d{1,2}[-/. ]\d{1,2}[-/. ](?:1[5-9]|20)\d{2}\b|(?:1\d|20)\d{2} ?[-/\u2013] ?(?:1\d|20)\d{2}$|\d{1,3}(?:\.\d{3}){2,}$|\d{1,3}(?:\.\d{1,3}){3}$|[^.]*\d\.\d{1,2}$|\d{1,2}\.\d+ )/
