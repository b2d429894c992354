import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toxicityAttributes } from '../toxicity-category.ts'
import { scoreToxicity } from './score-toxicity.ts'

const pieces = [
  'you ',
  'are ',
  'fuck',
  ' idiot',
  'women',
  ' kill',
  '\u200b',
  '\ud800',
  '"',
  '*',
  'ＩＤ',
  '.',
  '\n',
  'e\u0301',
  '𝒻',
  'а',
  '%66',
  '&#102;',
  'Zm9v',
  "'",
  '@',
  '1',
]

describe('any text', () => {
  it.each([
    ['Unicode', fc.string({ unit: 'binary', maxLength: 300 })],
    [
      'pieces of harsh and disguised words',
      fc.array(fc.constantFrom(...pieces), { maxLength: 80 }).map((parts) => parts.join('')),
    ],
  ])('never fails, and stays in range: %s', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const { toxicity, attributes, matches, spans, implicitSpans } = scoreToxicity(text, {
          input: text.slice(0, 50),
        })
        for (const value of [toxicity, ...toxicityAttributes.map((name) => attributes[name])]) {
          expect(value).toBeGreaterThanOrEqual(0)
          expect(value).toBeLessThanOrEqual(1)
        }
        for (const { start, end } of [...matches, ...spans, ...implicitSpans]) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('gives the same for the same text', () => {
    const text = 'You f.u.c.k.i.n.g idiot, all women are vermin, he said.'
    expect(scoreToxicity(text)).toEqual(scoreToxicity(text))
  })
})
