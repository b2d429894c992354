import { seededRandom } from '@saaa/evaluator'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clusterMeanings } from './cluster-meanings.ts'
import { entropyOf, estimateEntropy } from './entropy-estimate.ts'
import { graphScores } from './graph-scores.ts'
import { sampleMeanings } from './sample-meanings.ts'
import { semanticEntropy } from './semantic-entropy.ts'
import { symmetricEigenvalues } from './symmetric-eigenvalues.ts'

/** Texts are numbers; they mean the same when they lie close. */
const near = (left: string, right: string): number => Math.max(0, 1 - Math.abs(Number(left) - Number(right)))

const asSets = (texts: readonly string[], clusters: readonly (readonly number[])[]): string[] =>
  clusters.map((cluster) =>
    cluster
      .map((index) => texts[index]!)
      .sort()
      .join(' | '),
  )

describe('clusterMeanings', () => {
  test('groups answers that say the same and numbers the largest group first', () => {
    const texts = ['It opened in 1931.', 'No, it opened in 1950.', 'It opened in 1931', 'It was opened in 1931.']
    const { assignment, clusters } = clusterMeanings(texts, { question: 'When did it open?' })
    expect(clusters[0]).toEqual([0, 2, 3])
    expect(assignment).toEqual([0, 1, 0, 0])
  })

  test('a chain of near neighbours does not connect its ends', () => {
    const { clusters } = clusterMeanings(['0', '0.3', '0.6', '0.9'], { similarity: near, threshold: 0.65 })
    expect(clusters.map(({ length }) => length)).toEqual([2, 2])
  })

  test('the partition does not depend on the order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 0, max: 1e6 }),
        (values, seed) => {
          const texts = values.map((value) => String(value / 10))
          const random = seededRandom(seed)
          const shuffled = texts
            .map((text) => ({ text, key: random() }))
            .sort((a, b) => a.key - b.key)
            .map(({ text }) => text)
          const options = { similarity: near, threshold: 0.55 }
          expect(asSets(shuffled, clusterMeanings(shuffled, options).clusters)).toEqual(
            asSets(texts, clusterMeanings(texts, options).clusters),
          )
        },
      ),
    )
  })

  test('one direction is enough where that is asked for', () => {
    const part = (text: string, other: string): number => (other.includes(text) ? 1 : 0)
    expect(clusterMeanings(['tea', 'tea and toast'], { similarity: part }).clusters).toHaveLength(2)
    expect(clusterMeanings(['tea', 'tea and toast'], { similarity: part, direction: 'either' }).clusters).toHaveLength(
      1,
    )
  })

  test('names a threshold or a similarity out of range', () => {
    expect(() => clusterMeanings(['a'], { threshold: 0 })).toThrow(/threshold.*\(0, 1\]/)
    expect(() => clusterMeanings(['a', 'b'], { similarity: () => Number.NaN })).toThrow(/similarity/)
  })
})

describe('estimateEntropy', () => {
  test('is nearly unbiased at 20 samples where the plain estimate is too low', () => {
    const probabilities = [0.4, 0.3, 0.2, 0.1]
    const truth = entropyOf(probabilities)
    const random = seededRandom(3)
    let corrected = 0
    let plain = 0
    const rounds = 400
    for (let round = 0; round < rounds; round++) {
      const counts = drawCounts(probabilities, 20, random)
      corrected += estimateEntropy(counts, { seed: round }).entropy / rounds
      plain += entropyOf(counts.map((count) => count / 20)) / rounds
    }
    expect(Math.abs(corrected - truth)).toBeLessThan(0.03)
    expect(truth - plain).toBeGreaterThan(0.05)
  })

  test('one kind alone has no entropy, and an interval that admits another', () => {
    const { entropy, lower, upper } = estimateEntropy([20])
    expect([entropy, lower]).toEqual([0, 0])
    expect(upper).toBeGreaterThan(0.1)
    expect(estimateEntropy([5]).upper).toBeGreaterThan(upper)
  })

  test('refuses counts that are none', () => {
    expect(() => estimateEntropy([])).toThrow(/counts/)
    expect(() => estimateEntropy([2, 0])).toThrow(/at least 1/)
  })
})

function drawCounts(probabilities: readonly number[], n: number, random: () => number): number[] {
  const counts = probabilities.map(() => 0)
  for (let i = 0; i < n; i++) {
    let left = random()
    const kind = probabilities.findIndex((probability) => (left -= probability) < 0)
    counts[kind === -1 ? probabilities.length - 1 : kind]! += 1
  }
  return counts.filter((count) => count > 0)
}

describe('graph scores', () => {
  test('eigenvalues of a symmetric matrix', () => {
    const values = symmetricEigenvalues([
      [2, -1, 0],
      [-1, 2, -1],
      [0, -1, 2],
    ])
    const expected = [2 - Math.SQRT2, 2, 2 + Math.SQRT2]
    values.forEach((value, index) => expect(value).toBeCloseTo(expected[index]!, 12))
  })

  test('agreement and full disagreement are the ends of each scale', () => {
    const one = Array.from({ length: 4 }, () => [1, 1, 1, 1])
    const none = Array.from({ length: 4 }, (_, i) => [0, 1, 2, 3].map((j) => (i === j ? 1 : 0)))
    expect(graphScores(one).degree).toBeCloseTo(0)
    expect(graphScores(one).eigenvalue).toBeCloseTo(1)
    expect(graphScores(none).degree).toBeCloseTo(0.75)
    expect(graphScores(none).eigenvalue).toBeCloseTo(4)
    expect(graphScores(none).kernelEntropy).toBeCloseTo(1)
    expect(graphScores(one).kernelEntropy).toBeLessThan(graphScores(none).kernelEntropy)
  })
})

test('graph scores of two texts are those worked out by hand', () => {
  // W = [[1, s], [s, 1]], D = 1 + s: 1 − λ is 1 and (1 − s)/(1 + s); L has the eigenvalues 0 and 2s.
  const s = 0.5
  const scores = graphScores([
    [1, 0.25],
    [0.75, 1],
  ])
  expect(scores.degree).toBeCloseTo((1 - s) / 2, 12)
  expect(scores.eigenvalue).toBeCloseTo(2 / (1 + s), 12)
  const heat = Math.exp(-0.3 * 2 * s)
  expect(scores.kernelEntropy).toBeCloseTo(entropyOf([1 / (1 + heat), heat / (1 + heat)]) / Math.LN2, 12)
})

describe('semanticEntropy', () => {
  test('weighs a meaning by the length-normalised likelihoods of its distinct samples', () => {
    const likelihoods = [-2, -2, -6, -3].map((sum, at) => ({ sum, tokens: [2, 2, 3, 1][at] ?? 1 }))
    const { weighted } = semanticEntropy(['1', '1', '1.2', '5'], { similarity: near, likelihoods })
    const [first, second] = [Math.exp(-1) + Math.exp(-2), Math.exp(-3)]
    expect(weighted).toBeCloseTo(entropyOf([first / (first + second), second / (first + second)]), 12)
  })

  test('likelihoods move mass to the likely meaning', () => {
    const samples = ['1', '1', '3', '3']
    const even = semanticEntropy(samples, { similarity: near })
    expect(even.discrete).toBeCloseTo(Math.log(2))
    const likelihoods = [-1, -1, -20, -20].map((sum) => ({ sum, tokens: 2 }))
    const { weighted } = semanticEntropy(samples, { similarity: near, likelihoods })
    expect(weighted).toBeLessThan(0.01)
    expect(even.weighted).toBeUndefined()
  })

  test('needs a sample and a likelihood for each', () => {
    expect(() => semanticEntropy([])).toThrow(/at least one/)
    expect(() => semanticEntropy('In 1804.' as never)).toThrow(/samples: expected a list/)
    expect(() => clusterMeanings([1 as never])).toThrow(/texts: expected a list of strings/)
    expect(() => semanticEntropy(['a'], { likelihoods: [] })).toThrow(/likelihoods/)
  })
})

describe('sampleMeanings', () => {
  const modelOf = (answers: readonly string[]) => {
    const asked: number[] = []
    return {
      asked,
      generate: ({ samples, seed }: { samples: number; seed: number }) => {
        asked.push(samples)
        return Promise.resolve([
          Array.from({ length: samples }, (_, index) => answers[(seed + index) % answers.length]!),
        ])
      },
    }
  }

  test('a certain model is asked less than a doubtful one', async () => {
    const certain = await sampleMeanings(modelOf(['7']), 'How many?', { similarity: near })
    const doubtful = await sampleMeanings(modelOf(['1', '3', '5', '7']), 'How many?', { similarity: near, width: 0.2 })
    expect(certain.stopped).toBe('tight')
    expect(certain.samples.length).toBeLessThan(20)
    expect(doubtful.stopped).toBe('maximum')
    expect(doubtful.samples).toHaveLength(20)
    expect(doubtful.entropy.entropy).toBeGreaterThan(certain.entropy.entropy + 1)
  })

  test('aborting rejects with the reason', async () => {
    const reason = new Error('enough')
    await expect(sampleMeanings(modelOf(['1']), 'x', { signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
  })

  test('a model that returns too few is an error', async () => {
    const model = { generate: () => Promise.resolve([[]]) }
    await expect(sampleMeanings(model, 'x')).rejects.toThrow(/5 samples/)
  })
})
