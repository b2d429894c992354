import { describe, expect, it } from 'vitest'
import { detectSensitive } from '../detection/detect-sensitive.ts'

const found = (text: string) =>
  detectSensitive(text, { types: ['postal-code', 'street-address'] }).map(({ start, end }) => text.slice(start, end))

describe('postcodes beside a place', () => {
  it.each([
    ['She moved to Springfield, IL 62704.', '62704'],
    ['Austin TX 78701-1234', '78701-1234'],
    ['Sydney NSW 2000', '2000'],
    ['wir wohnen in 10115 Berlin', '10115'],
    ['Calle de Alcalá 45, 28014 Madrid', '28014'],
    ['Postfach, D-80331 München', '80331'],
    ['our shop in Bjerringbro 8850 is open', '8850'],
    ['we met near springfield 62704', '62704'],
    ['sent to Mumbai 400001', '400001'],
    ['14 Elm Street\nApt 3\nTulsa\nOK\n74103', '74103'],
  ])('finds in %j', (text, code) => expect(found(text)).toContain(code))

  it.each([
    'In Paris 1889 was a year of fairs.',
    'We sold in Paris 20000 dresses.',
    'It runs in Windows 10000 and in Room 3721.',
    'Flight 2371 to Rome and seat 14225',
    'The town has 62704 inhabitants, Texas 5000 more.',
    'in Norway 64389',
  ])('finds nothing in %j', (text) => expect(found(text)).toEqual([]))

  it('takes an address up to its postcode where commas or a country join them', () => {
    const commas = '24 Clarke Avenue, Suite 4, Leeds, England 31007'
    expect(found(`Ship it to ${commas}, please.`)).toEqual([commas])
    const lines = 'Kiannonkatu 98\nSuite 464\nOULU\nFinland 80896'
    expect(found(`Anna Virtanen\n${lines}`)).toEqual([lines])
    expect(found('Unit 4719 Box 7394\nDPO AP 70942')).toEqual(['Unit 4719 Box 7394\nDPO AP 70942'])
  })

  it('knows a street by the number of a flat', () => {
    expect(found('deliver to Puruntie 82 Apt. 595')).toEqual(['Puruntie 82 Apt. 595'])
    expect(found('Flat 12, 5 Mellemvej 32')).toEqual(['Flat 12, 5 Mellemvej 32'])
    expect(found('The Suite 12 was booked, and Unit 7 failed.')).toEqual([])
  })
})
