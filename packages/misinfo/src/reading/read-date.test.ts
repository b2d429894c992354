import { describe, expect, it } from 'vitest'
import { relateDates, type CalendarDate } from './calendar-date.ts'
import { readDate } from './read-date.ts'
import { readTokens } from './tokens.ts'

function dateIn(text: string): CalendarDate | undefined {
  const tokens = readTokens(text, 0, text.length, 100)
  for (let at = 0; at < tokens.length; at++) {
    const found = readDate(tokens, at)
    if (found !== undefined) return found.date
  }
  return undefined
}

const parts = (text: string): unknown => {
  const date = dateIn(text)
  return date === undefined ? undefined : [date.years, date.month, date.day]
}

describe('readDate', () => {
  it.each([
    ['on 5 May 2001', [[2001, 2001], 5, 5]],
    ['on May 5th, 2001', [[2001, 2001], 5, 5]],
    ['on the 5th of May, 2001', [[2001, 2001], 5, 5]],
    ['on 2001-05-05', [[2001, 2001], 5, 5]],
    ['on 5/17/2001', [[2001, 2001], 5, 17]],
    ['in May of 2001', [[2001, 2001], 5, undefined]],
    ['in May', [undefined, 5, undefined]],
    ['in 1990', [[1990, 1990], undefined, undefined]],
    ['in the 1990s', [[1990, 1999], undefined, undefined]],
    ['in the nineteenth century', [[1801, 1900], undefined, undefined]],
    ['in the 2nd century BC', [[-200, -101], undefined, undefined]],
    ['in 44 BC', [[-44, -44], undefined, undefined]],
    ['1500 people', undefined],
    ['it may rain', undefined],
    ['$1999', undefined],
  ])('reads %s', (text, expected) => {
    expect(parts(text)).toEqual(expected)
  })

  it.each([
    ['5 May 2001', 'May 2001', 'equal'],
    ['in the 1990s', 'in 1994', 'equal'],
    ['in the 1990s', 'in 2004', 'different'],
    ['5 May 2001', '6 May 2001', 'different'],
    ['5/4/2001', '4 May 2001', 'equal'],
    ['on 5 May', 'in 1990', 'incomparable'],
    ['around 1850', 'in 1853', 'equal'],
  ])('%s and %s are %s', (left, right, relation) => {
    const [one, other] = [dateIn(left), dateIn(right)]
    if (one === undefined || other === undefined) throw new Error('no date')
    expect(relateDates(one, other)).toBe(relation)
    expect(relateDates(other, one)).toBe(relation)
  })
})
