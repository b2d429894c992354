import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { perspectiveDiversity } from './perspective-diversity.ts'

const forCars = 'The city centre should stay open to cars.'
const againstCars = 'The city centre should not stay open to cars.'
const tolls = 'Drivers ought to pay a toll that grows with the weight of the vehicle.'

describe('perspectiveDiversity', () => {
  test('one opinion repeated has no diversity, an even spread has all', () => {
    const one = perspectiveDiversity(Array.from({ length: 8 }, () => forCars))
    expect(one.diversity.value).toBe(0)
    expect(one.viewpoints).toHaveLength(1)
    const even = perspectiveDiversity([forCars, againstCars, tolls, forCars, againstCars, tolls])
    expect(even.viewpoints).toHaveLength(3)
    expect(even.diversity.value).toBeCloseTo(1, 1)
  })

  test('a lopsided spread lies between, and its interval holds it', () => {
    const texts = [...Array.from({ length: 18 }, () => forCars), againstCars, againstCars]
    const { diversity, viewpoints } = perspectiveDiversity(texts)
    expect(viewpoints.map(({ length }) => length)).toEqual([18, 2])
    expect(diversity.value).toBeGreaterThan(0.3)
    expect(diversity.value).toBeLessThan(0.7)
    expect(diversity.lower).toBeLessThanOrEqual(diversity.value)
    expect(diversity.upper).toBeGreaterThanOrEqual(diversity.value)
  })

  test('facts and questions are no viewpoints', () => {
    const { stances, diversity } = perspectiveDiversity(['The bridge is 90 metres long. Should it be longer?'])
    expect(stances).toBe(0)
    expect(diversity).toEqual({ value: 0, lower: 0, upper: 1 })
  })

  test('viewpoints do not depend on the order of the texts', () => {
    const pool = [
      forCars,
      againstCars,
      tolls,
      'Buses are a better use of the road than cars.',
      'Cars are bad for the city centre.',
    ]
    fc.assert(
      fc.property(fc.shuffledSubarray([...pool, ...pool], { minLength: 1 }), (texts) => {
        const sets = (list: readonly string[]): string[] =>
          perspectiveDiversity(list, { resamples: 20 })
            .viewpoints.map((viewpoint) => viewpoint.toSorted().join('|'))
            .sort()
        expect(sets(texts)).toEqual(sets(texts.toSorted()))
      }),
      { numRuns: 40 },
    )
  })

  test('another similarity can take part; options out of range are named', () => {
    const all = perspectiveDiversity([forCars, againstCars, tolls], { similarity: () => 1 })
    expect(all.viewpoints).toHaveLength(1)
    expect(() => perspectiveDiversity([], { threshold: 2 })).toThrow(/threshold/)
    expect(() => perspectiveDiversity([], { maximumStances: 0 })).toThrow(/maximumStances/)
  })
})
