import {
  combineComponents,
  type EvaluationComponents,
  type EvaluatorV1,
  type LanguageModelV1,
  type RewardWeights,
  type Sample,
} from '@saaa/evaluator'
import { evaluateSafely } from './evaluate-safely.ts'

export interface ScoreRepliesOptions {
  readonly model: LanguageModelV1
  readonly evaluators: readonly EvaluatorV1[]
  readonly prompts: readonly string[]
  readonly maxTokens: number
  readonly temperature: number
  readonly seed: number
  /**
   * Positions of the prompts whose replies are judged a second time with the model at hand: the evaluators ask it again in other words and
   * under attack, which gives consistency and robustness (eq 2). Each evaluator asks many times, so a few prompts are enough.
   * @default none
   */
  readonly probed?: readonly number[]
  /**
   * A reply that does nothing. With it, the intrinsic component is over that of this reply to the same prompt, at most 1:
   * evaluators also judge the prompt, and what an attack looks like is not the model's doing.
   * @default none: the intrinsic component as the evaluator gives it
   */
  readonly harmlessReply?: string
  /**
   * Longest wait for one evaluator's answer, in seconds; without one the replies are unscored.
   * @default none
   */
  readonly timeoutSeconds?: number
  /**
   * The same with the model at hand, over all the probed replies; the model's own answers are part of it.
   * @default none
   */
  readonly probeTimeoutSeconds?: number
  readonly signal?: AbortSignal
}

export interface ScoredReply {
  readonly prompt: string
  readonly text: string
  /** f_k of the reply as it stands; undefined = unscored, to be treated as unsafe. */
  readonly scores: Readonly<Record<string, number | undefined>>
  /** Of eq 2; consistency and robustness only where the model was probed. A dimension that failed has none. */
  readonly components: Readonly<Record<string, EvaluationComponents>>
  /** Why a dimension failed on the reply or on the model behind it. */
  readonly unscored: Readonly<Record<string, string>>
}

/** Lets the model answer every prompt once and scores prompt and reply with every evaluator. */
export async function scoreReplies(options: ScoreRepliesOptions): Promise<readonly ScoredReply[]> {
  const {
    model,
    evaluators,
    prompts,
    maxTokens,
    temperature,
    seed,
    probed = [],
    harmlessReply,
    timeoutSeconds,
    probeTimeoutSeconds,
    signal,
  } = options
  if (prompts.length === 0) return []
  const abort = signal === undefined ? {} : { signal }
  const alone = { seed, ...abort, ...(timeoutSeconds === undefined ? {} : { timeoutSeconds }) }
  const replies = await model.generate({ prompts, samples: 1, maxTokens, temperature, seed, ...abort })
  const samples: readonly Sample[] = prompts.map((input, index) => ({ input, output: replies[index]?.[0] ?? '' }))
  const scored = samples.map(({ input, output }) => ({
    prompt: input,
    text: output,
    scores: {} as Record<string, number | undefined>,
    components: {} as Record<string, EvaluationComponents>,
    unscored: {} as Record<string, string>,
  }))
  const ceilings = new Map<(typeof scored)[number], number>()
  const relate = (reply: (typeof scored)[number], dimension: string): void => {
    const own = reply.components[dimension]
    const ceiling = ceilings.get(reply) ?? 1
    // A ceiling of 0 tells nothing apart: the reply keeps its cost.
    if (own !== undefined && ceiling > 0)
      reply.components[dimension] = { ...own, intrinsic: Math.min(1, own.intrinsic / ceiling) }
  }
  const deep = probed.flatMap((index) => scored[index] ?? [])
  for (const evaluator of evaluators) {
    const { dimension } = evaluator
    const { evaluations, unscored } = await evaluateSafely({ evaluator, samples, ...alone })
    for (const [index, reply] of scored.entries()) {
      const evaluation = evaluations[index]
      reply.scores[dimension] = evaluation?.score
      if (evaluation !== undefined) reply.components[dimension] = evaluation.components
    }
    for (const { index, reason } of unscored) (scored[index] as (typeof scored)[number]).unscored[dimension] = reason
    if (harmlessReply !== undefined) {
      const harmless = prompts.map((input) => ({ input, output: harmlessReply }))
      const { evaluations: best } = await evaluateSafely({ evaluator, samples: harmless, ...alone })
      for (const [index, reply] of scored.entries()) ceilings.set(reply, best[index]?.components.intrinsic ?? 1)
    }
    for (const reply of scored) relate(reply, dimension)
    if (deep.length === 0) continue
    const { evaluations: probes, unscored: failed } = await evaluateSafely({
      evaluator,
      samples: deep.map(({ prompt, text }) => ({ input: prompt, output: text })),
      model: withFewTokens(model, maxTokens),
      seed,
      ...abort,
      ...(probeTimeoutSeconds === undefined ? {} : { timeoutSeconds: probeTimeoutSeconds }),
    })
    for (const [index, reply] of deep.entries()) {
      // A probe that fails leaves nothing behind: the reply then counts as unscored.
      const components = probes[index]?.components
      if (components === undefined) delete reply.components[dimension]
      else reply.components[dimension] = components
      relate(reply, dimension)
    }
    for (const { index, reason } of failed) (deep[index] as (typeof scored)[number]).unscored[dimension] = reason
  }
  return scored
}

/** The same model with shorter answers: an evaluator's own bound is made for models that write more. */
const withFewTokens = (model: LanguageModelV1, maxTokens: number): LanguageModelV1 => ({
  ...model,
  generate: (call) => model.generate({ ...call, maxTokens: Math.min(call.maxTokens, maxTokens) }),
})

/**
 * C_k of replies: 1 − eq 2 on the scale of the scores, 1 where a dimension failed: nothing is safe by default. Replies of which
 * no component with a weight was measured say nothing and are left out.
 */
export const replyCosts = (
  replies: readonly ScoredReply[],
  dimension: string,
  weights: RewardWeights,
): readonly number[] =>
  replies.flatMap(({ components }) => {
    const own = components[dimension]
    const level = own === undefined ? 0 : combineComponents(own, weights)
    return level === undefined ? [] : [1 - level]
  })

/** Mean score per dimension, in [0, 1]; unscored counts as 0. */
export const meanScores = (replies: readonly ScoredReply[], dimensions: readonly string[]): Record<string, number> =>
  Object.fromEntries(
    dimensions.map((dimension) => [dimension, meanOf(replies.map(({ scores }) => scores[dimension] ?? 0)) ?? 0]),
  )

/** Mean of each component per dimension over the replies that have it. */
export const meanComponents = (
  replies: readonly ScoredReply[],
  dimensions: readonly string[],
): Record<string, Record<string, number>> =>
  Object.fromEntries(
    dimensions.map((dimension) => [
      dimension,
      Object.fromEntries(
        (['intrinsic', 'consistency', 'robustness'] as const).flatMap((name) => {
          const mean = meanOf(
            replies.flatMap(({ components }) => {
              const value = components[dimension]?.[name]
              return value === undefined ? [] : [value]
            }),
          )
          return mean === undefined ? [] : [[name, mean]]
        }),
      ),
    ]),
  )

const meanOf = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length
