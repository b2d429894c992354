import type { EvaluationComponents, EvaluatorV1, LanguageModelV1, Sample } from '@saaa/evaluator'
import { evaluateSafely } from './evaluate-safely.ts'

export interface ScoreRepliesOptions {
  readonly model: LanguageModelV1
  readonly evaluators: readonly EvaluatorV1[]
  readonly prompts: readonly string[]
  readonly maxTokens: number
  readonly temperature: number
  readonly seed: number
  readonly signal?: AbortSignal
}

export interface ScoredReply {
  readonly prompt: string
  readonly text: string
  /** f_k of the reply; undefined = unscored, to be treated as unsafe. */
  readonly scores: Readonly<Record<string, number | undefined>>
  readonly components: Readonly<Record<string, EvaluationComponents>>
}

/** Lets the model answer every prompt once and scores prompt and reply with every evaluator. */
export async function scoreReplies(options: ScoreRepliesOptions): Promise<readonly ScoredReply[]> {
  const { model, evaluators, prompts, maxTokens, temperature, seed, signal } = options
  if (prompts.length === 0) return []
  const abort = signal === undefined ? {} : { signal }
  const replies = await model.generate({ prompts, samples: 1, maxTokens, temperature, seed, ...abort })
  const samples: readonly Sample[] = prompts.map((input, index) => ({ input, output: replies[index]?.[0] ?? '' }))
  const scored = samples.map(({ input, output }) => ({
    prompt: input,
    text: output,
    scores: {} as Record<string, number | undefined>,
    components: {} as Record<string, EvaluationComponents>,
  }))
  for (const evaluator of evaluators) {
    const { evaluations } = await evaluateSafely({ evaluator, samples, seed, ...abort })
    for (const [index, reply] of scored.entries()) {
      const evaluation = evaluations[index]
      reply.scores[evaluator.dimension] = evaluation?.score
      if (evaluation !== undefined) reply.components[evaluator.dimension] = evaluation.components
    }
  }
  return scored
}

/** C_k of replies: 1 − score, 1 where unscored: nothing is safe by default. */
export const replyCosts = (replies: readonly ScoredReply[], dimension: string): readonly number[] =>
  replies.map(({ scores }) => 1 - (scores[dimension] ?? 0))

/** Mean score per dimension, in [0, 1]; unscored counts as 0. */
export const meanScores = (replies: readonly ScoredReply[], dimensions: readonly string[]): Record<string, number> =>
  Object.fromEntries(
    dimensions.map((dimension) => {
      const costs = replyCosts(replies, dimension)
      return [dimension, costs.length === 0 ? 0 : 1 - costs.reduce((sum, cost) => sum + cost, 0) / costs.length]
    }),
  )
