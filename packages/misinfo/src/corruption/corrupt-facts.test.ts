import * as fc from 'fast-check'
import { InvalidArgumentError } from '@saaa/evaluator'
import { describe, expect, it } from 'vitest'
import { corruptFacts, type CorruptionKind } from './corrupt-fact.ts'

const text = 'In 1835 the engineer Anna Brandt of Marwick was the first to build three large locks.'

/** Any UTF-16 units, lone surrogates among them. */
const anyString = fc.array(fc.nat(0xffff), { maxLength: 40 }).map((units) => String.fromCharCode(...units))

describe('corruptFacts', () => {
  it('changes one fact per kind and says where', () => {
    const found = corruptFacts(text, { seed: 3 })
    expect(found.map(({ kind }) => kind)).toEqual(['number', 'date', 'entity', 'negation', 'antonym'])
    for (const { text: changed, start, end, replacement } of found) {
      expect(changed).not.toBe(text)
      expect(changed).toBe(text.slice(0, start) + replacement + text.slice(end))
    }
  })

  it.each<[CorruptionKind, string, RegExp]>([
    ['number', 'It has 12 rooms.', /^It has (?!12)\d+ rooms\.$/],
    ['number', 'It cost 1,200 crowns.', /^It cost (?!1,200)[\d,]+ crowns\.$/],
    ['date', 'It opened in May 1990.', /^It opened in May (?!1990)\d{4}\.$/],
    ['date', 'It was common in the 1950s.', /^It was common in the (?!1950)\d{3}0s\.$/],
    ['negation', 'The lake is deep.', /^The lake is not deep\.$/],
    ['negation', 'The lake is not deep.', /^The lake is deep\.$/],
    ['antonym', 'It is the oldest house.', /^It is the youngest house\.$/],
    ['entity', 'They met in Paris with German friends.', /^They met in .+ with .+ friends\.$/],
  ])('changes a %s of "%s"', (kind, given, expected) => {
    expect(corruptFacts(given, { kinds: [kind] })[0]?.text).toMatch(expected)
  })

  it('takes names from the given list, other than the one that stands there', () => {
    const names = ['Anna Brandt', 'Oskar Lind']
    const [changed] = corruptFacts('The house was built by Anna Brandt.', { kinds: ['entity'], names })
    expect(changed?.text).toBe('The house was built by Oskar Lind.')
  })

  it('finds nothing where there is nothing, and is deterministic', () => {
    expect(corruptFacts('so it goes')).toEqual([])
    expect(corruptFacts(text, { seed: 5 })).toEqual(corruptFacts(text, { seed: 5 }))
  })

  it('accepts any string', () => {
    fc.assert(
      fc.property(anyString, fc.nat(), (any, seed) => {
        for (const { text: changed } of corruptFacts(any, { seed })) expect(changed).not.toBe(any)
      }),
    )
  })

  it('names the option that is wrong', () => {
    expect(() => corruptFacts(text, { seed: 0.5 })).toThrow(InvalidArgumentError)
    expect(() => corruptFacts(text, { kinds: ['typo' as CorruptionKind] })).toThrow(/kinds/)
  })
})
