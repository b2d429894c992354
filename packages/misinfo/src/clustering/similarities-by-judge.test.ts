import { describe, expect, it } from 'vitest'
import { clusterMeanings } from './cluster-meanings.ts'
import { semanticEntropy } from './semantic-entropy.ts'
import { embeddingSimilarities, entailmentSimilarities } from './similarities-by-judge.ts'

/** Entails what begins alike, contradicts what has another figure, is neutral otherwise. */
const judge = (pairs: readonly { readonly premise: string; readonly hypothesis: string }[]) =>
  Promise.resolve(
    pairs.map(({ premise, hypothesis }) => {
      const [one, other] = [premise, hypothesis].map((text) => /\d+/.exec(text)?.[0])
      if (one !== undefined && other !== undefined && one !== other)
        return { entailment: 0, neutral: 0.1, contradiction: 0.9 }
      const isEntailed = premise.startsWith(hypothesis)
      return { entailment: isEntailed ? 0.9 : 0.1, neutral: isEntailed ? 0.1 : 0.9, contradiction: 0 }
    }),
  )

describe('entailmentSimilarities', () => {
  const texts = ['In 1804, by Ann', 'In 1804', 'In 1911', 'In 1804']

  it('keeps directions: the longer entails the shorter, not the reverse', async () => {
    const similarities = await entailmentSimilarities(texts, judge)
    expect(similarities[0]).toEqual([1, 0.9, 0, 0.9])
    expect(similarities[1]).toEqual([0.1, 1, 0, 1])
  })

  it('clusters strictly or leniently, and gives the entropy its meanings', async () => {
    const strict = await entailmentSimilarities(texts, judge)
    const lenient = await entailmentSimilarities(texts, judge, { link: 'not-contradicts' })
    expect(clusterMeanings(texts, { similarities: strict }).clusters).toHaveLength(3)
    expect(clusterMeanings(texts, { similarities: lenient }).clusters).toEqual([[0, 1, 3], [2]])
    expect(semanticEntropy(texts, { similarities: lenient }).meanings).toBe(2)
  })

  it('puts the question before each text and asks for each ordered pair of distinct texts once', async () => {
    const asked: string[] = []
    await entailmentSimilarities(
      texts,
      (pairs) => {
        asked.push(...pairs.map(({ premise }) => premise))
        return judge(pairs)
      },
      { question: 'When?' },
    )
    expect(asked).toHaveLength(6)
    expect(asked.every((premise) => premise.startsWith('When? In '))).toBe(true)
  })

  it('names what the model got wrong', async () => {
    await expect(entailmentSimilarities(['a', 'b'], () => Promise.resolve([]))).rejects.toThrow(
      /entailment\(\).*2 sets/,
    )
    expect(await entailmentSimilarities(['a', 'a'], () => Promise.reject(new Error('not asked')))).toEqual([
      [1, 1],
      [1, 1],
    ])
  })
})

describe('embeddingSimilarities', () => {
  it('is the cosine, moved into [0, 1]', async () => {
    const vectors: Readonly<Record<string, readonly number[]>> = { a: [1, 0], b: [0, 2], c: [-3, 0] }
    const similarities = await embeddingSimilarities(['a', 'b', 'c'], (texts) =>
      Promise.resolve(texts.map((text) => vectors[text] ?? [])),
    )
    expect(similarities[0]).toEqual([1, 0.5, 0])
  })

  it('names what the model got wrong', async () => {
    const uneven = (): Promise<number[][]> => Promise.resolve([[1], [1, 2]])
    await expect(embeddingSimilarities(['a', 'b'], uneven)).rejects.toThrow(/one length/)
  })
})

it('refuses a matrix of another size', () => {
  expect(() => clusterMeanings(['a', 'b'], { similarities: [[1]] })).toThrow(/2 rows of 2 numbers/)
})
