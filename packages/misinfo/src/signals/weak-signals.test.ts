import { describe, expect, it } from 'vitest'
import { isValidIsbn, isValidIssn } from './check-digits.ts'
import { findWeakSignals } from './weak-signals.ts'

describe('findWeakSignals', () => {
  it.each([
    ['hedge', 'Perhaps the mill was older.'],
    ['hedge', 'I am not sure, but it closed in 1921.'],
    ['overclaim', 'It is undeniably the cause.'],
    ['overclaim', 'This tea cures every disease.'],
    ['unattributed', 'Studies show that it works.'],
    ['unattributed', 'It helps 87.3 % of patients.'],
    ['superlative', 'It is the best film of all time.'],
    ['citation', 'As shown in [citation needed].'],
    ['citation', 'See doi:10.1234/abc.567.'],
    ['citation', 'ISSN 1234-5678'],
  ])('finds %s in "%s"', (category, text) => {
    expect(findWeakSignals(text).map((signal) => signal.category)).toContain(category)
  })

  it('has nothing against plain statements', () => {
    const text = 'The mill was built in 1804. Brandt (1998) puts its height at 12.5 m, 40 % more than planned.'
    expect(findWeakSignals(text)).toEqual([])
  })

  it('sees through disguise and gives offsets of the original', () => {
    const text = 'It is un\u200bdeniably so.'
    const [found] = findWeakSignals(text)
    expect(text.slice(found?.start, found?.end)).toBe('un\u200bdeniably')
  })

  it('wants a string', () => {
    expect(() => findWeakSignals(5 as never)).toThrow(/text: expected a string/)
  })

  it('checks digits', () => {
    expect(isValidIsbn('9783161484100')).toBe(true)
    expect(isValidIsbn('9783161484101')).toBe(false)
    expect(isValidIssn('03784371'.slice(0, 4) + '5955'.slice(0, 4))).toBe(isValidIssn('03785955'))
    expect(isValidIssn('03785955')).toBe(true)
  })
})
