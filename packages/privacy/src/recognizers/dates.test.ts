import { describe, expect, it } from 'vitest'
import { detectSensitive } from '../detection/detect-sensitive.ts'

const found = (text: string) =>
  detectSensitive(text, { types: ['date-of-birth'] }).map(({ start, end }) => text.slice(start, end))

describe('dates of birth', () => {
  it.each([
    ['DOB: 1984-03-12', '1984-03-12'],
    ['DOB 03121984', '03121984'],
    ['"birthDate": "19840312"', '19840312'],
    ['born March 3rd, 1984', 'March 3rd, 1984'],
    ['date of birth 12-Mar-1984', '12-Mar-1984'],
    ['born on the 3rd of May 1990', '3rd of May 1990'],
    ['ur. urodzony 5 maja 1977', '5 maja 1977'],
    ['date of birth: 1980年5月3日', '1980年5月3日'],
    ['12/03/1984 (DOB)', '12/03/1984'],
  ])('finds in %j', (text, date) => expect(found(text)).toEqual([date]))

  it.each([
    'born to run in 1984',
    'The contract of 12 March 1984 was long.',
    'She was born. On 12 March 1984 it rained.',
  ])('finds none in %j', (text) => expect(found(text)).toEqual([]))

  it('tries every date once, whichever of two words asks for it', () => {
    expect(found('birthdate 1984-03-12, birthday 1990-01-02')).toEqual(['1984-03-12', '1990-01-02'])
  })
})
