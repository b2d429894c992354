import { describe, expect, it } from 'vitest'
import { relateQuantities, type Quantity } from './quantity.ts'
import { readQuantity } from './read-quantity.ts'
import { readTokens } from './tokens.ts'

/** The first quantity in a phrase. */
function quantityIn(text: string): Quantity {
  const tokens = readTokens(text, 0, text.length, 100)
  for (let at = 0; at < tokens.length; at++) {
    const found = readQuantity(tokens, at)
    if (found !== undefined) return found.quantity
  }
  throw new Error(`no quantity in "${text}"`)
}

describe('readQuantity', () => {
  it.each([
    ['twenty-five ships', 25, ''],
    ['two hundred and five people', 205, ''],
    ['2.5 million copies', 2_500_000, ''],
    ['half a million copies', 500_000, ''],
    ['a dozen eggs', 12, ''],
    ['45 000 visitors', 45_000, ''],
    ['1,250,000 visitors', 1_250_000, ''],
    ['the twenty-first time', 21, 'ordinal'],
    ['the 3rd time', 3, 'ordinal'],
    ['her last book', -1, 'ordinal'],
    ['5 km', 5000, 'length'],
    ['5 feet 11 inches', 1.8034, 'length'],
    ['four feet and four inches', 1.3208, 'length'],
    ['86 °F', 30, 'temperature'],
    ['30 degrees Celsius', 30, 'temperature'],
    ['$4.2 million', 4_200_000, 'USD'],
    ['12 percent', 12, 'share'],
    ['two weeks', 1_209_600, 'time'],
  ])('reads %s', (text, value, dimension) => {
    const quantity = quantityIn(text)
    expect(quantity.value).toBeCloseTo(value, 6)
    expect(quantity.dimension).toBe(dimension)
  })

  it.each([
    ['5 miles', '8 km', 'equal'],
    ['about 50 people', '47 people', 'equal'],
    ['5 million', '4,900,000', 'equal'],
    ['more than 600 people', '650 people', 'equal'],
    ['more than 600 people', 'more than 900 people', 'different'],
    ['more than 70 percent', 'less than 70 percent', 'different'],
    ['18 ships', '19 ships', 'different'],
    ['1,000 people', '1,003 people', 'different'],
    ['3 kg', '3 km', 'incomparable'],
    ['60 minutes', 'one hour', 'equal'],
  ])('%s and %s are %s', (left, right, relation) => {
    expect(relateQuantities(quantityIn(left), quantityIn(right))).toBe(relation)
    expect(relateQuantities(quantityIn(right), quantityIn(left))).toBe(relation)
  })

  it('leaves "one" alone where it counts nothing', () => {
    const text = 'one of them, no one'
    const tokens = readTokens(text, 0, text.length, 100)
    expect(tokens.map((_, at) => readQuantity(tokens, at)).filter((found) => found !== undefined)).toEqual([])
  })
})
