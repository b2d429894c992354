import { InvalidArgumentError } from '@saaa/evaluator'
import type { EmbeddingFunction, EntailmentFunction } from '../consistency/score-consistency-with.ts'
import { cosineSimilarity } from '../consistency/cosine-similarity.ts'
import type { SimilarityMatrix } from './similarity-matrix.ts'

export interface EntailmentSimilarityOptions {
  /** Stands before each text, as "question text": short answers say little without it. @default '' */
  readonly question?: string
  /**
   * `entails`: the probability that the first text entails the second (strict, Farquhar et al. 2024); `not-contradicts`: that it does not
   * contradict it (lenient, as Kuhn et al. 2023 cluster).
   * @default 'entails'
   */
  readonly link?: 'entails' | 'not-contradicts'
}

/**
 * Similarities for `clusterMeanings` and `semanticEntropy` from a model for natural-language inference: one call with all ordered pairs of
 * distinct texts.
 * @throws InvalidArgumentError when the model returns something else than a triple of probabilities per pair
 */
export async function entailmentSimilarities(
  texts: readonly string[],
  entailment: EntailmentFunction,
  { question = '', link = 'entails' }: EntailmentSimilarityOptions = {},
): Promise<SimilarityMatrix> {
  const distinct = [...new Set(texts)]
  const whole = (text: string): string => (question === '' ? text : `${question} ${text}`)
  const ordered = distinct.flatMap((text) =>
    distinct.filter((other) => other !== text).map((other) => [text, other] as const),
  )
  const judged =
    ordered.length === 0
      ? []
      : await entailment(ordered.map(([text, other]) => ({ premise: whole(text), hypothesis: whole(other) })))
  const values = judged.map((one) => (link === 'entails' ? one.entailment : 1 - one.contradiction))
  if (values.length !== ordered.length || !values.every((value) => value >= 0 && value <= 1)) {
    throw new InvalidArgumentError({
      argument: 'entailment()',
      value: judged,
      expected: `${ordered.length} sets of probabilities in [0, 1]`,
    })
  }
  const known = new Map(ordered.map((pair, at) => [JSON.stringify(pair), values[at] ?? 0]))
  return texts.map((text) =>
    texts.map((other) => (text === other ? 1 : (known.get(JSON.stringify([text, other])) ?? 0))),
  )
}

/**
 * Similarities from text embeddings: (cosine + 1) / 2, one call with all distinct texts.
 * @throws InvalidArgumentError when the model does not return one vector of finite numbers per text, all of one length
 */
export async function embeddingSimilarities(
  texts: readonly string[],
  embedding: EmbeddingFunction,
): Promise<SimilarityMatrix> {
  const distinct = [...new Set(texts)]
  const vectors = distinct.length === 0 ? [] : await embedding(distinct)
  const length = vectors[0]?.length ?? 0
  const isValid = (vector: readonly number[] | Float32Array): boolean =>
    vector.length === length && length > 0 && Array.from(vector).every(Number.isFinite)
  if (vectors.length !== distinct.length || !vectors.every(isValid)) {
    throw new InvalidArgumentError({
      argument: 'embedding()',
      value: vectors,
      expected: `${distinct.length} vectors of finite numbers, all of one length`,
    })
  }
  const vectorOf = new Map(distinct.map((text, at) => [text, vectors[at] ?? []]))
  return texts.map((text) =>
    texts.map((other) =>
      text === other ? 1 : (cosineSimilarity(vectorOf.get(text) ?? [], vectorOf.get(other) ?? []) + 1) / 2,
    ),
  )
}
