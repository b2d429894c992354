import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readText } from './read-text.ts'

const denied = (text: string): readonly string[] =>
  readText(text).sentences.flatMap(({ terms }) => terms.filter(({ isNegated }) => isNegated).map(({ stem }) => stem))
const names = (text: string): readonly string[] =>
  readText(text).sentences.flatMap(({ terms }) => terms.filter(({ name }) => name !== undefined).map(({ key }) => key))

/** Any UTF-16 units, lone surrogates among them. */
const anyString = fc.array(fc.nat(0xffff), { maxLength: 40 }).map((units) => String.fromCharCode(...units))

describe('readText', () => {
  it('knows what stands under a negator', () => {
    expect(denied('The lake is not salty, but the river is.')).toEqual(['salti'])
    expect(denied("It isn't true that the lake freezes.")).toEqual(['true', 'lake', 'freez'])
    expect(denied('There is no bridge that crosses it.')).toEqual(['bridg', 'cross'])
    expect(denied('Not only the lake freezes.')).toEqual([])
    expect(denied('Work will not begin before 2027.')).toEqual([])
    expect(denied('He failed to finish.')).toEqual(['finish'])
  })

  it('reads names with their connecting words and numbers, and a people in front apart', () => {
    expect(names('We saw the Bank of Marwick and Halcyon 2 in May.')).toEqual(['bank marwick', 'halcyon 2'])
    expect(names('He met German author Anna Brandt.')).toEqual(['german', 'anna brandt'])
  })

  it('keeps the offsets of the original under disguise', () => {
    const text = 'Th\u200be mi\u200bll сloses.  It st\u00adands.'
    const [first, second] = readText(text).sentences
    expect(text.slice(first?.start, first?.end)).toBe('Th\u200be mi\u200bll сloses.')
    expect(text.slice(second?.start, second?.end)).toBe('It st\u00adands.')
    expect([...(first?.stems ?? [])]).toEqual(['mill', 'close'])
  })

  it('accepts any string and gives ranges inside it', () => {
    fc.assert(
      fc.property(anyString, (text) => {
        for (const { start, end } of readText(text).sentences) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThanOrEqual(start)
          expect(end).toBeLessThanOrEqual(text.length)
        }
      }),
    )
  })
})
