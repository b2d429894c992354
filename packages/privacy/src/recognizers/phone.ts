import type { Reading } from '../detection/reading.ts'
import { contextScore } from './context-score.ts'
import { isInternationalNumber } from './phone-plans.ts'

const longestNumber = 34
const extension = /(?: ?(?:x|ext\.? ?|extension |#)) ?\d{1,6}(?![\w-])/iy

/** Telephone numbers of any country: a group of digits written as people write them, judged by its parts and the words around. */
export function recognizePhones(reading: Reading): void {
  const { text, seen } = reading
  let previousEnd = 0
  for (let index = 0; index < seen.codes.length; index += 2) {
    const word = seen.codes[index] as number
    if (word < previousEnd || !isDigit(text.charCodeAt(word))) continue
    const start = beginOf(text, word)
    const end = endOf(text, word)
    previousEnd = Math.max(seen.codes[index + 1] as number, end)
    if (end - start < 7 || end - start > longestNumber || !standsAlone(text, start, end)) continue
    judge(reading, start, end)
  }
}

/** A `+` and an opening bracket before the first digit belong to the number. */
function beginOf(text: string, word: number): number {
  let start = word
  if (text.charCodeAt(start - 1) === 40) start -= 1 // (
  if (text.charCodeAt(start - 1) === 43) start -= 1 // +
  else if (text.charCodeAt(start - 1) === 32 && text.charCodeAt(start - 2) === 43) start -= 2
  return start
}

function endOf(text: string, word: number): number {
  let end = word
  let index = word
  while (index < text.length && index - word <= longestNumber) {
    const code = text.charCodeAt(index)
    if (isDigit(code)) end = index + 1
    // Two separators between digits at most: ") ", "- ".
    else if (!isSeparator(code) || index - end >= 2) break
    index += 1
  }
  return end
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
  const before = text.charAt(start - 1)
  const after = text.charAt(end)
  if (/[\w.+/$€£¥%-]/.test(before) || (before === ',' && isDigit(text.charCodeAt(start - 2)))) return false
  if (before === '=' && /[?&]\w{0,20}=$/.test(text.slice(Math.max(0, start - 22), start))) return false
  if (after === 'x' || after === 'X') return true
  return !/[\w%/:]/.test(after) && !(/[.,-]/.test(after) && isDigit(text.charCodeAt(end + 1)))
}

function judge(reading: Reading, start: number, end: number): void {
  const { text, report } = reading
  const number = text.slice(start, end).replaceAll('\u00a0', ' ')
  const { score: base, why, validator } = shapeOf(number)
  if (base === 0) return
  const called = contextScore(reading, start, end, { base, gain: 0.42, keys: ['phone'] })
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
  const digits = number.replace(/\D/g, '')
  if (digits.length < 7 || digits.length > 15 || /^(\d)\1*$/.test(digits) || isSomethingElse(number)) return none
  if (number.startsWith('+')) {
    return isInternationalNumber(digits)
      ? { score: 0.88, why: 'a calling code and as many digits as its numbers have', validator: 'e164' }
      : { score: 0.4, why: 'a plus sign' }
  }
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
  if (groups.length === 1)
    return { score: digits.length >= 9 && digits.length <= 11 ? 0.2 : 0.1, why: 'digits without separators' }
  if (/^\d{1,3}(?: \d{3}){2,}$/.test(number)) return { score: 0.15, why: 'groups of three' }
  const bracketed = number.startsWith('(') && /^\(\d{1,5}\)/.test(number)
  if (digits.startsWith('0') && digits.length >= 9 && digits.length <= 11 && groups.length <= 6)
    return { score: 0.6, why: 'a trunk prefix and groups' }
  if (bracketed && groups.length >= 2) return { score: digits.length >= 8 ? 0.6 : 0.4, why: 'an area code in brackets' }
  if (/(?:^|\D)\d{5,15}\D\d{5}/.test(number)) return { score: 0.1, why: 'long groups' }
  if (groups.every((group) => group.length >= 2 && group.length <= 4) && groups.length <= 6)
    return { score: groups.length >= 3 ? 0.4 : 0.25, why: `${groups.length} groups of two to four` }
  return { score: 0.12, why: 'groups of digits' }
}

/** Dates, ranges of years, grouped thousands, sections. */
function isSomethingElse(number: string): boolean {
  return (
    /^(?:1[5-9]|20)\d{2}[-/. ](?:0?[1-9]|1[0-2])[-/. ](?:0?[1-9]|[12]\d|3[01])\b/.test(number) ||
    /^\d{1,2}[-/. ]\d{1,2}[-/. ](?:1[5-9]|20)\d{2}\b/.test(number) ||
    /^(?:1\d|20)\d{2} ?[-/\u2013] ?(?:1\d|20)\d{2}$/.test(number) ||
    /^\d{1,3}(?:\.\d{3}){2,}$/.test(number) ||
    /^\d{1,3}(?:\.\d{1,3}){3}$/.test(number) ||
    /^[^.]*\d\.\d{1,2}$|^\d{1,2}\.\d+ /.test(number)
  )
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57
