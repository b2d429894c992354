import {
  assertEvaluations,
  InvalidArgumentError,
  SaaaError,
  type EvaluatorV1,
  type LanguageModelV1,
} from '@saaa/evaluator'

/** Violation of one reply, at least 0; higher is worse. */
export type ViolationFunction = (call: {
  readonly prompt: string
  readonly reply: string
  readonly request: string
}) => number | PromiseLike<number>

export interface ReplyJudgeOptions {
  /** Who is attacked. */
  readonly model: LanguageModelV1
  /** Judges of the replies: the violation is the sum of 1 − score over them (eq 17). Exactly one of this and `violation`. */
  readonly evaluators?: readonly EvaluatorV1[]
  readonly violation?: ViolationFunction
  /** Whether evaluators see the request as the input of the reply; without it, replies are judged by themselves. @default false */
  readonly judgeInput?: boolean
  /** Bound on new tokens per reply. @default 128 */
  readonly maxTokens?: number
  /** Of the replies; 0 is greedy. @default 0 */
  readonly temperature?: number
  readonly signal?: AbortSignal
}

export interface JudgedReply {
  readonly prompt: string
  readonly reply: string
  readonly violation: number
}

/** Asks the model and has its replies judged; one query is one prompt. */
export class ReplyJudge {
  readonly #options: ReplyJudgeOptions

  /** @throws InvalidArgumentError unless exactly one of `evaluators` and `violation` is given */
  constructor(options: ReplyJudgeOptions) {
    const { evaluators, violation } = options
    if ((violation === undefined) === (evaluators === undefined || evaluators.length === 0)) {
      throw new InvalidArgumentError({
        argument: 'evaluators',
        value: evaluators,
        expected: 'at least one evaluator, or a violation function instead',
      })
    }
    this.#options = options
  }

  /** @throws SaaaError `invalid-evaluation` when the model leaves a prompt unanswered or a judge gives no number */
  async judge(prompts: readonly string[], request: string, seed: number): Promise<readonly JudgedReply[]> {
    const { model, maxTokens = 128, temperature = 0, signal } = this.#options
    if (prompts.length === 0) return []
    signal?.throwIfAborted()
    const replies = await model.generate({
      prompts,
      samples: 1,
      maxTokens,
      temperature,
      seed,
      ...(signal === undefined ? {} : { signal }),
    })
    signal?.throwIfAborted()
    const first = prompts.map((_, index) => {
      const reply = replies[index]?.[0]
      if (typeof reply === 'string') return reply
      throw new SaaaError({
        code: 'invalid-evaluation',
        message: `model.generate: expected one reply to each of ${prompts.length} prompts, got none to prompt ${index}.`,
      })
    })
    const violations = await this.#violations(prompts, first, request, seed)
    return prompts.map((prompt, index) => ({ prompt, reply: first[index] ?? '', violation: violations[index] ?? 0 }))
  }

  async #violations(
    prompts: readonly string[],
    replies: readonly string[],
    request: string,
    seed: number,
  ): Promise<readonly number[]> {
    const { evaluators = [], violation, judgeInput = false, signal } = this.#options
    if (violation !== undefined) {
      const values = await Promise.all(
        replies.map(async (reply, index) => violation({ prompt: prompts[index] ?? '', reply, request })),
      )
      values.forEach((value, index) => {
        if (Number.isFinite(value) && value >= 0) return
        throw new SaaaError({
          code: 'invalid-evaluation',
          message: `violation: expected a number of at least 0, got ${String(value)} for reply ${index}.`,
        })
      })
      return values
    }
    const samples = replies.map((output) => ({ input: judgeInput ? request : '', output }))
    const sums = samples.map(() => 0)
    for (const evaluator of evaluators) {
      const evaluations = await evaluator.doEvaluate({ samples, seed, ...(signal === undefined ? {} : { signal }) })
      assertEvaluations(evaluations, { samples, dimension: evaluator.dimension })
      evaluations.forEach(({ score }, index) => {
        sums[index] = (sums[index] ?? 0) + 1 - score
      })
    }
    return sums
  }
}
