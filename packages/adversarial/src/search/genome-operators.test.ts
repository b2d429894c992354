import { describe, expect, it } from 'vitest'
import { SeededRandom } from '../seeded-random.ts'
import { attackTransforms } from '../transforms/attack-transforms.ts'
import { suffixTokens } from '../transforms/suffix-transforms.ts'
import { EffectModel, tokenFeature } from './effect-model.ts'
import {
  coveringGenome,
  featuresOf,
  mutatedGenome,
  pairsOf,
  promisingGenome,
  type GeneSpace,
} from './genome-operators.ts'

const space: GeneSpace = { transforms: attackTransforms, maximumLayers: 3, suffixLength: 12 }
const families = new Map(attackTransforms.map(({ name, family }) => [name, family]))

describe('coveringGenome', () => {
  it('tries pairs that were not tried together', () => {
    const random = new SeededRandom(1)
    const tried = new Set<string>()
    let repeated = 0
    for (let round = 0; round < 300; round++) {
      for (const pair of pairsOf(coveringGenome(space, tried, random))) {
        if (tried.has(pair)) repeated++
        tried.add(pair)
      }
    }
    // Even draws of 800 pairs out of some 3,000 repeat about a hundred.
    expect(tried.size).toBeGreaterThan(750)
    expect(repeated).toBeLessThan(20)
  })

  it('keeps to the layers', () => {
    const narrow = { ...space, maximumLayers: 1 }
    for (let seed = 0; seed < 20; seed++)
      expect(coveringGenome(narrow, new Set(), new SeededRandom(seed)).transforms).toHaveLength(1)
  })
})

describe('suffixes', () => {
  it('learns which tokens matter from suffixes that hold a dozen', () => {
    const random = new SeededRandom(3)
    const effects = new EffectModel()
    const telling = ['tutorial', '}};']
    const worth = (suffix: readonly string[]): number => telling.filter((token) => suffix.includes(token)).length / 2
    for (let round = 0; round < 400; round++) {
      const genome = promisingGenome(space, effects, random)
      effects.observe(featuresOf(genome, families), worth(genome.suffix))
    }
    const byEffect = [...new Set(suffixTokens)].sort(
      (a, b) => effects.belief(tokenFeature(b)).mean - effects.belief(tokenFeature(a)).mean,
    )
    expect(new Set(byEffect.slice(0, 2))).toEqual(new Set(telling))
    const late = Array.from({ length: 40 }, () => promisingGenome(space, effects, random))
    expect(late.filter(({ suffix }) => worth(suffix) === 1).length).toBeGreaterThan(12)
  })

  it('are left out where none are wanted', () => {
    const random = new SeededRandom(3)
    const without = { ...space, suffixLength: 0 }
    for (let round = 0; round < 200; round++) {
      const genome = promisingGenome(without, new EffectModel(), random)
      expect(mutatedGenome(genome, without, new EffectModel(), new Set(), random).suffix).toEqual([])
    }
  })
})
