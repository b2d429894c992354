import { InvalidArgumentError } from '@saaa/evaluator'
import { cosineSimilarity } from './cosine-similarity.ts'
import { scoreConsistency, type ConsistencyOptions, type ConsistencyScore } from './score-consistency.ts'

/** What a model for natural-language inference says of a pair; probabilities in [0, 1] that sum to 1. */
export interface EntailmentProbabilities {
  readonly entailment: number
  readonly neutral: number
  readonly contradiction: number
}

/** Judges pairs of texts, in order. Any model will do: local or an API's. */
export type EntailmentFunction = (
  pairs: readonly { readonly premise: string; readonly hypothesis: string }[],
) => PromiseLike<readonly EntailmentProbabilities[]>

/** One vector per text, all of one length. */
export type EmbeddingFunction = (texts: readonly string[]) => PromiseLike<readonly (readonly number[] | Float32Array)[]>

export interface ConsistencyJudges extends ConsistencyOptions {
  readonly entailment?: EntailmentFunction
  readonly embedding?: EmbeddingFunction
  /**
   * Weights of the rules, of the entailment model and of the embeddings, each at least 0 and together above 0; those of judges that are
   * not given do not count.
   * @default { rules: 1, entailment: 2, embedding: 0.5 }
   */
  readonly weights?: { readonly rules: number; readonly entailment: number; readonly embedding: number }
}

/**
 * `scoreConsistency` with a neural judge beside the rules: per alternative the weighted mean of the rules' C, of
 * 1 − ½ (p_contradiction + p′_contradiction) over both directions (uqlm's non-contradiction), and of (cosine + 1) / 2. The scores per sentence
 * stay the rules' own.
 * @throws InvalidArgumentError when an option is out of range or a judge returns something else than asked
 */
export async function scoreConsistencyWith(
  answer: string,
  alternatives: readonly string[],
  { entailment, embedding, weights = { rules: 1, entailment: 2, embedding: 0.5 }, ...options }: ConsistencyJudges,
): Promise<ConsistencyScore> {
  const judged = scoreConsistency(answer, alternatives, options)
  for (const [name, weight] of Object.entries(weights)) {
    if (!(weight >= 0 && weight < Infinity))
      throw new InvalidArgumentError({ argument: `weights.${name}`, value: weight, expected: 'a number of at least 0' })
  }
  const total =
    weights.rules +
    (entailment === undefined ? 0 : weights.entailment) +
    (embedding === undefined ? 0 : weights.embedding)
  if (total === 0)
    throw new InvalidArgumentError({
      argument: 'weights',
      value: weights,
      expected: 'a weight above 0 for a judge that is given',
    })
  if (alternatives.length === 0) return judged
  const [agreed, near] = await Promise.all([
    entailment === undefined ? undefined : nonContradiction(answer, alternatives, entailment),
    embedding === undefined ? undefined : nearness(answer, alternatives, embedding),
  ])
  const agreements = judged.agreements.map((rules, at) => {
    const sum =
      weights.rules * rules +
      (agreed === undefined ? 0 : weights.entailment * (agreed[at] ?? 0)) +
      (near === undefined ? 0 : weights.embedding * (near[at] ?? 0))
    return sum / total
  })
  return { ...judged, agreements, score: agreements.reduce((sum, value) => sum + value, 0) / agreements.length }
}

async function nonContradiction(
  answer: string,
  alternatives: readonly string[],
  entailment: EntailmentFunction,
): Promise<readonly number[]> {
  const pairs = alternatives.flatMap((alternative) => [
    { premise: answer, hypothesis: alternative },
    { premise: alternative, hypothesis: answer },
  ])
  const found = await entailment(pairs)
  const isValid = ({ contradiction }: EntailmentProbabilities): boolean => contradiction >= 0 && contradiction <= 1
  if (!Array.isArray(found) || found.length !== pairs.length || !found.every(isValid)) {
    throw new InvalidArgumentError({
      argument: 'entailment()',
      value: found,
      expected: `${pairs.length} sets of probabilities in [0, 1]`,
    })
  }
  const contradictions = found.map(({ contradiction }) => contradiction)
  return alternatives.map((_, at) => 1 - ((contradictions[2 * at] ?? 1) + (contradictions[2 * at + 1] ?? 1)) / 2)
}

async function nearness(
  answer: string,
  alternatives: readonly string[],
  embedding: EmbeddingFunction,
): Promise<readonly number[]> {
  const vectors = await embedding([answer, ...alternatives])
  const [own, ...others] = vectors
  const isValid = (vector: readonly number[] | Float32Array): boolean =>
    vector.length === own?.length && vector.length > 0 && Array.from(vector).every(Number.isFinite)
  if (own === undefined || others.length !== alternatives.length || !vectors.every(isValid)) {
    throw new InvalidArgumentError({
      argument: 'embedding()',
      value: vectors,
      expected: `${alternatives.length + 1} vectors of finite numbers, all of one length`,
    })
  }
  return others.map((other) => (cosineSimilarity(own, other) + 1) / 2)
}
