import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { implicitToxicity } from './implicit-toxicity.ts'

describe('implicitToxicity', () => {
  it('finds harm without bad words', () => {
    const harmful = implicitToxicity(
      'They should all be sent back to where they came from, every one of these migrants.',
    )
    expect(harmful.score).toBeGreaterThan(0.5)
    expect(harmful.attributes.hate).toBeGreaterThan(harmful.attributes.abuse)
    expect(implicitToxicity('We picked plums in the garden and my aunt made jam.').score).toBeLessThan(0.5)
  })

  it('gives the same score whichever group is named', () => {
    const scores = ['Hindus', 'Jews', 'lesbians', 'Nigerians', 'Muslims'].map(
      (many) => implicitToxicity(`I met two ${many} at the station.`).score,
    )
    expect(new Set(scores).size).toBe(1)
  })

  it('scores a long text by its worst passage', () => {
    const calm = 'The boat left the harbour at noon. We had bread and cheese on deck. '.repeat(40)
    const alone = implicitToxicity('You are an idiot and a liar.').score
    expect(implicitToxicity(`${calm} You are an idiot and a liar. ${calm}`).score).toBeGreaterThan(
      implicitToxicity(calm).score,
    )
    expect(alone).toBeGreaterThan(0.9)
  })

  it('reads past tags of markup, and into any other word in brackets', () => {
    const { score } = implicitToxicity('The bird is seen on the island every spring.')
    expect(implicitToxicity('The <b>bird</b> is <br/>seen on the <unk> island every spring.').score).toBeCloseTo(
      score,
      1,
    )
    expect(implicitToxicity('They are all <vermin> and must go.').score).toBeGreaterThan(0.3)
  })

  it('takes any text: scores in [0, 1], spans inside it, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const { score, attributes, spans } = implicitToxicity(text, { spansFrom: 0 })
        for (const value of [score, attributes.abuse, attributes.hate]) {
          expect(value).toBeGreaterThanOrEqual(0)
          expect(value).toBeLessThanOrEqual(1)
        }
        let end = 0
        for (const span of spans) {
          expect(span.start).toBeGreaterThanOrEqual(end)
          expect(span.end).toBeGreaterThan(span.start)
          end = span.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
    )
    for (const text of ['', ' ', '\ud800', '\udc00@', '&', '&#', '@', "'", 'http://', 'a'.repeat(100_000)])
      expect(implicitToxicity(text).score).toBeLessThan(0.9)
  })
})
