import { describe, expect, it } from 'vitest'
import { TextArgumentError } from '../errors/text-error.ts'
import { hashedNgramFeatures } from './hashed-ngram-features.ts'
import { scoreLinear } from './score-linear.ts'

describe('hashedNgramFeatures', () => {
  it('gives ascending indices without repeats, the same for the same words', () => {
    const features = hashedNgramFeatures('The cat, the CAT!')
    expect([...features]).toEqual([...new Set(features)].sort((a, b) => a - b))
    expect(hashedNgramFeatures('the cat the cat')).toEqual(features)
    expect(hashedNgramFeatures('')).toEqual(new Uint32Array(0))
  })

  it('counts exactly the n-grams asked for', () => {
    // Words a, b, c, ab, bc; of " a b c " the seven-character text has 5 different trigrams.
    const options = { buckets: 2 ** 24 }
    expect(hashedNgramFeatures('a b c', { ...options, characterNgrams: [16, 16] }).length).toBe(5)
    expect(hashedNgramFeatures('a b c', { ...options, wordNgrams: [8, 8], characterNgrams: [3, 3] }).length).toBe(5)
  })

  it('refuses a number of buckets that is not a power of two', () => {
    expect(() => hashedNgramFeatures('a', { buckets: 1000 })).toThrow(TextArgumentError)
    expect(() => hashedNgramFeatures('a', { wordNgrams: [3, 2] })).toThrow(TextArgumentError)
  })
})

describe('scoreLinear', () => {
  it('is bias + scale · sum of weights', () => {
    expect(scoreLinear(Int8Array.of(10, -4, 7), Uint32Array.of(0, 2), { bias: -1, scale: 0.5 })).toBe(7.5)
    expect(() => scoreLinear(new Float32Array(2), Uint32Array.of(2))).toThrow(TextArgumentError)
  })

  it('learns to tell two topics apart by perceptron updates', () => {
    const texts = [
      ['rain and wind from the west', 1],
      ['cold rain, strong wind', 1],
      ['bread with butter and jam', -1],
      ['butter on warm bread', -1],
    ] as const
    const weights = new Float32Array(2 ** 12)
    for (let pass = 0; pass < 5; pass++) {
      for (const [text, label] of texts) {
        const features = hashedNgramFeatures(text, { buckets: 2 ** 12 })
        if (scoreLinear(weights, features) * label <= 0)
          for (const feature of features) weights[feature] = (weights[feature] ?? 0) + label
      }
    }
    const score = (text: string): number => scoreLinear(weights, hashedNgramFeatures(text, { buckets: 2 ** 12 }))
    expect(score('wind and rain tonight')).toBeGreaterThan(0)
    expect(score('jam and butter')).toBeLessThan(0)
  })
})
