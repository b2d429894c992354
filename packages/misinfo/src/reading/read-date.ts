import { lazy } from '../lazy.ts'
import type { CalendarDate } from './calendar-date.ts'
import { readNumber } from './number-words.ts'
import type { Token } from './tokens.ts'
import { unitOf } from './units.ts'

export interface DateReading {
  readonly date: CalendarDate
  readonly length: number
}

const months = lazy(() => {
  const table = new Map<string, number>()
  'january february march april may june july august september october november december'
    .split(' ')
    .forEach((name, at) => table.set(name, at + 1).set(name.slice(0, 3), at + 1))
  return table.set('sept', 9)
})

/** Words before a bare number that make it a year. */
const yearBefore =
  /^(?:in|since|by|until|till|during|circa|ca|c|from|year|early|late|mid|spring|summer|autumn|fall|winter|season|before|after|between|of|to|the|a|an|his|her|its|their|to|through|around|about|and|for|on|at|'s|\(|,|;|-|–|—|\/)$/
const followsNumber = /^(?:people|men|women|children|persons|miles|copies|others|more|less)$/

/** Reads a date in any common form: "5 May 2001", "May 5th, 2001", "2001-05-05", "5/5/2001", "1990s", "19th century", "1990". */
export function readDate(tokens: readonly Token[], at: number): DateReading | undefined {
  const token = tokens[at]
  if (token === undefined || token.kind === 'mark') return undefined
  const month = monthAt(tokens, at)
  if (month !== undefined) return readAfterMonth(tokens, at, month)
  const value = token.kind === 'number' ? Number(token.text.replace(/[^\d.]{1,2}$/, '')) : undefined
  if (value === undefined || /[,. ]/.test(token.text)) return readCentury(tokens, at)
  return (
    readNumericDate(tokens, at, value) ??
    readDayFirst(tokens, at, value) ??
    readCentury(tokens, at) ??
    readYear(tokens, at, token, value)
  )
}

/** "May" and "March" need a capital and a number or a preposition beside them; "mar" and "sun" alone are words. */
function monthAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at]
  const month = token === undefined || !token.capital ? undefined : months().get(token.lower)
  if (month === undefined || token === undefined) return undefined
  if (
    token.lower.length > 3 &&
    token.lower !== 'march' &&
    token.lower !== 'may' &&
    token.lower !== 'august' &&
    token.lower !== 'april' &&
    token.lower !== 'june'
  )
    return month
  const isBeside = tokens[at + 1]?.kind === 'number' || tokens[at - 1]?.kind === 'number'
  return isBeside ||
    /^(?:in|of|since|until|by|early|late|mid|last|next|during)$/.test(tokens[at - 1]?.lower ?? '') ||
    tokens[at + 1]?.lower === 'of'
    ? month
    : undefined
}

function readAfterMonth(tokens: readonly Token[], at: number, month: number): DateReading {
  let next = at + 1
  let day: number | undefined
  if (tokens[next]?.lower === 'the') next += 1
  const number = readNumber(tokens, next)
  if (
    number !== undefined &&
    number.value >= 1 &&
    number.value <= 31 &&
    Number.isInteger(number.value) &&
    number.length <= 3
  ) {
    day = number.value
    next += number.length
  } else next = at + 1
  if (tokens[next]?.lower === ',' || tokens[next]?.lower === 'of') next += 1
  const year = plainYear(tokens[next])
  if (year !== undefined) return { date: dateOf([year, year], month, day), length: next + 1 - at }
  return {
    date: dateOf(undefined, month, day),
    length: day === undefined ? 1 : at + 2 === next ? 2 : lengthBefore(tokens, at, next),
  }
}

/** Leaves a comma or "of" that no year followed to the sentence. */
const lengthBefore = (tokens: readonly Token[], at: number, next: number): number =>
  /^(?:,|of)$/.test(tokens[next - 1]?.lower ?? '') ? next - 1 - at : next - at

/** "5 May 2001", "the 5th of May" */
function readDayFirst(tokens: readonly Token[], at: number, value: number): DateReading | undefined {
  if (value < 1 || value > 31) return undefined
  let next = at + 1
  if (tokens[next]?.lower === 'of') next += 1
  const token = tokens[next]
  const month = token?.capital === true ? months().get(token.lower) : undefined
  if (month === undefined) return undefined
  next += 1
  const beforeYear = next
  if (tokens[next]?.lower === ',') next += 1
  const year = plainYear(tokens[next])
  return year === undefined
    ? { date: dateOf(undefined, month, value), length: beforeYear - at }
    : { date: dateOf([year, year], month, value), length: next + 1 - at }
}

/** ISO 8601 "2001-05-05"; "5/5/2001" with day and month in either order. */
function readNumericDate(tokens: readonly Token[], at: number, first: number): DateReading | undefined {
  const mark = tokens[at + 1]?.lower
  if ((mark !== '-' && mark !== '/') || tokens[at + 3]?.lower !== mark) return undefined
  const second = digits(tokens[at + 2])
  const third = digits(tokens[at + 4])
  if (second === undefined || third === undefined) return undefined
  if (first >= 1000 && second <= 12 && third <= 31) return { date: dateOf([first, first], second, third), length: 5 }
  if (third < 1000 || first > 31 || second > 31 || first < 1 || second < 1) return undefined
  return second > 12
    ? { date: dateOf([third, third], first, second), length: 5 }
    : { date: dateOf([third, third], second, first), length: 5 }
}

/** "the 19th century", "nineteenth-century" */
function readCentury(tokens: readonly Token[], at: number): DateReading | undefined {
  const number = readNumber(tokens, at)
  if (number?.ordinal !== true || number.value > 30) return undefined
  let next = at + number.length
  if (tokens[next]?.lower === '-') next += 1
  if (!/^centur(?:y|ies)$/.test(tokens[next]?.lower ?? '')) return undefined
  const isBefore = /^(?:bc|bce)$/.test(tokens[next + 1]?.lower ?? '')
  const last = number.value * 100
  const years = isBefore ? ([-last, -last + 99] as const) : ([last - 99, last] as const)
  return { date: dateOf(years, undefined, undefined), length: next + (isBefore ? 2 : 1) - at }
}

function readYear(tokens: readonly Token[], at: number, token: Token, value: number): DateReading | undefined {
  const after = tokens[at + 1]?.lower ?? ''
  if (/^(?:bc|bce)$/.test(after)) return { date: dateOf([-value, -value], undefined, undefined), length: 2 }
  if (/^(?:ad|ce)$/.test(after) && value > 0) return { date: dateOf([value, value], undefined, undefined), length: 2 }
  if (token.text.endsWith('s') && value >= 1000 && value < 2200 && value % 10 === 0)
    return { date: dateOf([value, value + (value % 100 === 0 ? 99 : 9)], undefined, undefined), length: 1 }
  if (/\D$/.test(token.text) || token.text.length !== 4 || value < 1000 || value > 2199) return undefined
  const before = tokens[at - 1]?.lower ?? ''
  if (
    unitOf(after) !== undefined ||
    followsNumber.test(after) ||
    (tokens[at - 1]?.kind === 'mark' && '$€£¥'.includes(before))
  )
    return undefined
  const following = tokens[at + 1]
  const isCount =
    following?.kind === 'word' &&
    !following.capital &&
    /[a-rt-z]s$/.test(following.lower) &&
    (value < 1600 || value % 100 === 0)
  if (isCount || (at > 0 && !yearBefore.test(before) && value < 1600)) return undefined
  const approximate = /^(?:about|around|circa|ca|c)$/.test(before)
  return { date: { ...dateOf([value, value], undefined, undefined), approximate }, length: 1 }
}

const dateOf = (
  years: readonly [number, number] | undefined,
  month: number | undefined,
  day: number | undefined,
): CalendarDate => ({ years, month, day, approximate: false })

function plainYear(token: Token | undefined): number | undefined {
  return token?.kind === 'number' && /^\d{4}$/.test(token.text) ? Number(token.text) : undefined
}

function digits(token: Token | undefined): number | undefined {
  return token?.kind === 'number' && /^\d{1,4}$/.test(token.text) ? Number(token.text) : undefined
}
