import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { segmentWords } from './segment-words.ts'

describe('segmentWords', () => {
  it('keeps inner apostrophes and splits at everything else', () => {
    expect(segmentWords("don't 'quote' a_b x-1").map(({ text }) => text)).toEqual([
      "don't",
      'quote',
      'a',
      'b',
      'x',
      '1',
    ])
    expect(segmentWords('l’été हिन्दी').map(({ text }) => text)).toEqual(['l’été', 'हिन्दी'])
  })

  it('gives the same words of ASCII text whether or not other text stands beside it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
        expect(segmentWords(`${text} é`).slice(0, -1)).toEqual(segmentWords(text))
      }),
    )
  })

  it('gives offsets at which the text stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const word of segmentWords(text)) expect(text.slice(word.start, word.end)).toBe(word.text)
      }),
    )
  })
})
