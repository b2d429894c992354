import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findContradictions } from './claims/find-contradictions.ts'
import { scoreMisinformation } from './score-misinformation.ts'

describe('findContradictions', () => {
  it.each([
    ['number', 'The Harrow bridge was built in 1892. It is long. The Harrow bridge was built in 1911.'],
    ['number', 'Mount Kell is 3,000 metres high. People climb it. Mount Kell is 2,100 metres high.'],
    ['negation', 'The lake contains fresh water. The lake does not contain fresh water.'],
    ['negation', 'The Orwin hall has 40 rooms. The Orwin hall has no rooms.'],
    ['negation', 'The Orwin hall opened in 1852. It is not true that the Orwin hall opened in 1852.'],
    ['name', 'Lisbon Street is in Rowan. Lisbon Street is in Harrow.'],
    ['name', 'Elena Marsh was born in Norway. Elena Marsh was born in Chile.'],
    ['antonym', 'The old road is safe. The old road is dangerous.'],
  ])('sees a different %s', (kind, text) => {
    const [found] = findContradictions(text)
    expect(found?.kind).toBe(kind)
    expect(text.slice(found?.start, found?.end)).toBe(text.slice(text.lastIndexOf('. ', text.length - 2) + 2))
  })

  it.each([
    'The team won in 1990. The team won in 1994.',
    'Anna visited Rome. Anna visited Paris.',
    'The mill was built in 1804. The mill was built in 1804.',
    'It was two in the morning. It was three in the morning.',
    'The mill was built in 1804. The barn was built in 1931.',
    'Was the mill built in 1804? The mill was built in 1931.',
    'The film stars Ann Lee. The film stars Bo Chan.',
    'The lake contains salt. The lake does not contain fish.',
  ])('leaves alone what can be true together: %s', (text) => {
    expect(findContradictions(text)).toEqual([])
  })
})

describe('scoreMisinformation', () => {
  it('compares with what was given', () => {
    expect(
      scoreMisinformation('The mill was built in 1931.', { reference: 'The mill was built in 1804.' }).score,
    ).toBeLessThan(0.5)
    expect(scoreMisinformation('The mill was built in 1804.', { reference: 'The mill was built in 1804.' }).score).toBe(
      1,
    )
  })

  it('refuses citations that cannot exist and accepts those that can', () => {
    expect(scoreMisinformation('See ISBN 978-3-16-148410-1.').score).toBeLessThanOrEqual(0.5)
    expect(scoreMisinformation('See ISBN 978-3-16-148410-0.').score).toBe(1)
    expect(scoreMisinformation('See arXiv:2317.01234.').score).toBeLessThan(0.5)
    expect(scoreMisinformation('See arXiv:2312.01234 and doi:10.1000/182.').score).toBe(1)
  })

  it('keeps certainty and hedging weak', () => {
    const { score, findings } = scoreMisinformation(
      'It is a well-known fact that cats dream. As far as I know, dogs do too.',
    )
    expect(findings.map(({ category }) => category)).toEqual(['overclaim', 'hedge'])
    expect(score).toBeGreaterThan(0.5)
  })

  it('accepts any Unicode string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { score, findings } = scoreMisinformation(text, { reference: text })
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1)
        for (const { start, end } of findings) expect(start >= 0 && start < end && end <= text.length).toBe(true)
      }),
    )
  })
})
