import {
  assertEvaluations,
  type EvaluatorV1,
  type GenerateCall,
  InvalidArgumentError,
  positiveInteger,
  requireNumber,
  SaaaError,
  type Sample,
} from '@saaa/evaluator'
import type { Turn } from '../transforms/attack-transform.ts'
import { answerWithin, longestTimeoutSeconds } from './answer-within.ts'

/** Violation of one reply, at least 0; higher is worse. */
export type ViolationFunction = (call: {
  readonly prompt: string
  readonly reply: string
  readonly request: string
}) => number | PromiseLike<number>

/**
 * Who is attacked. Any `LanguageModelV1` will do; a chat model reads `conversations` instead of `prompts`: the same attacks as
 * turns, last one by the user, one of them per prompt.
 */
export interface AttackedModel {
  generate(
    call: GenerateCall & { readonly conversations: readonly (readonly Turn[])[] },
  ): PromiseLike<readonly (readonly string[])[]>
}

export interface ReplyJudgeOptions {
  readonly model: AttackedModel
  /** Judges of the replies: the violation is the sum of 1 − score over them (eq 17). Exactly one of this and `violation`. */
  readonly evaluators?: readonly EvaluatorV1[]
  readonly violation?: ViolationFunction
  /** Whether evaluators see the request as the input of the reply; without it, replies are judged by themselves. @default false */
  readonly judgeInput?: boolean
  /** Bound on new tokens per reply. @default 128 */
  readonly maxTokens?: number
  /** Of the replies; 0 is greedy. @default 0 */
  readonly temperature?: number
  /** A call of the model, a judge or another callback that takes longer has failed. @default no bound */
  readonly timeoutSeconds?: number
  /**
   * Queries and callbacks that may fail. Each counts as a query where the model was asked, is told in `failures`, and is neither
   * a safe reply nor a success. One more ends the attack with an error. @default 0
   */
  readonly maximumFailures?: number
  readonly signal?: AbortSignal
}

/** A prompt, and the turns that it renders. */
export interface WrittenPrompt {
  readonly prompt: string
  readonly turns: readonly Turn[]
}

export interface JudgedReply {
  readonly prompt: string
  readonly reply: string
  readonly violation: number
}

/** A query without a violation: nothing is known about it. */
export interface FailedQuery {
  /** Who failed. */
  readonly of: 'model' | 'judge' | 'attacker' | 'on-topic' | 'refusal'
  /** What the model was asked, or was to be asked. */
  readonly prompt: string
  /** There when only the judge failed. */
  readonly reply?: string
  readonly message: string
}

/** Asks the model and has its replies judged; one query is one prompt. */
export class ReplyJudge {
  readonly failures: FailedQuery[]
  readonly #options: ReplyJudgeOptions

  /**
   * @param failures of the search that goes on
   * @throws InvalidArgumentError unless exactly one of `evaluators` and `violation` is given, or when an option is out of range
   */
  constructor(options: ReplyJudgeOptions, failures: readonly FailedQuery[] = []) {
    const {
      evaluators,
      violation,
      model,
      maxTokens = 1,
      temperature = 0,
      timeoutSeconds = 1,
      maximumFailures = 0,
    } = options
    if ((violation === undefined) === (evaluators === undefined || evaluators.length === 0)) {
      throw new InvalidArgumentError({
        argument: 'evaluators',
        value: evaluators,
        expected: 'at least one evaluator, or a violation function instead',
      })
    }
    requireFunction('violation', violation, violation === undefined)
    evaluators?.forEach((evaluator: Partial<EvaluatorV1> | undefined, index) =>
      requireFunction(`evaluators[${index}].doEvaluate`, evaluator?.doEvaluate),
    )
    if (typeof (model as Partial<AttackedModel> | undefined)?.generate !== 'function')
      throw new InvalidArgumentError({
        argument: 'model',
        value: model,
        expected: 'an object with a function "generate"',
      })
    requireNumber('maxTokens', maxTokens, positiveInteger)
    requireNumber('temperature', temperature, { from: 0 })
    requireNumber('timeoutSeconds', timeoutSeconds, { above: 0, to: longestTimeoutSeconds })
    requireNumber('maximumFailures', maximumFailures, { whole: true, from: 0 })
    this.#options = options
    this.failures = [...failures]
  }

  /**
   * Each prompt's reply with its violation; undefined for what failed.
   * @throws SaaaError `invalid-evaluation` when more failed than may, or the signal's reason
   */
  async judge(
    asked: readonly WrittenPrompt[],
    request: string,
    seed: number,
  ): Promise<readonly (JudgedReply | undefined)[]> {
    const replies = await this.#replies(asked, seed)
    const answered = asked.flatMap(({ prompt }, index) => {
      const reply = replies[index]
      return reply === undefined ? [] : [{ prompt, reply, index }]
    })
    const violations = await this.#violations(answered, request, seed)
    const judged: (JudgedReply | undefined)[] = asked.map(() => undefined)
    answered.forEach(({ prompt, reply, index }, place) => {
      const violation = violations[place]
      if (violation !== undefined) judged[index] = { prompt, reply, violation }
    })
    return judged
  }

  /** Answers of one callback to several calls, in their order; undefined for what failed. */
  async callAll<Answer>(
    of: FailedQuery['of'],
    calls: readonly {
      readonly prompt: string
      readonly reply?: string
      call(signal: AbortSignal): Answer | PromiseLike<Answer>
    }[],
  ): Promise<readonly (Answer | undefined)[]> {
    const settled = await Promise.allSettled(calls.map(({ call }) => this.#within(call)))
    this.#options.signal?.throwIfAborted()
    return settled.map((outcome, index) => {
      if (outcome.status === 'fulfilled') return outcome.value
      const { prompt = '', reply } = calls[index] ?? {}
      this.#fail(
        { of, prompt, ...(reply === undefined ? {} : { reply }), message: messageOf(outcome.reason) },
        outcome.reason,
      )
      return undefined
    })
  }

  async #replies(asked: readonly WrittenPrompt[], seed: number): Promise<readonly (string | undefined)[]> {
    const { model, maxTokens = 128, temperature = 0 } = this.#options
    if (asked.length === 0) return []
    const prompts = asked.map(({ prompt }) => prompt)
    const answer = await this.#attempt(() =>
      this.#within((signal) =>
        model.generate({
          prompts,
          conversations: asked.map(({ turns }) => turns),
          samples: 1,
          maxTokens,
          temperature,
          seed,
          signal,
        }),
      ),
    )
    return prompts.map((prompt, index) => {
      // A text in place of a list would pass its first letter for the reply.
      const replies: unknown = 'value' in answer && Array.isArray(answer.value) ? answer.value[index] : undefined
      const reply: unknown = Array.isArray(replies) ? replies[0] : undefined
      if (typeof reply === 'string') return reply
      const message =
        'error' in answer
          ? messageOf(answer.error)
          : `expected a list of lists with one reply to each of ${prompts.length} prompts, got none to prompt ${index}.`
      this.#fail({ of: 'model', prompt, message }, 'error' in answer ? answer.error : undefined)
      return undefined
    })
  }

  async #violations(
    answered: readonly { readonly prompt: string; readonly reply: string }[],
    request: string,
    seed: number,
  ): Promise<readonly (number | undefined)[]> {
    const { violation, judgeInput = false } = this.#options
    if (violation !== undefined) {
      return this.callAll(
        'judge',
        answered.map(({ prompt, reply }) => ({
          prompt,
          reply,
          call: async () => {
            const value = await violation({ prompt, reply, request })
            requireNumber('violation', value, { from: 0 })
            return value
          },
        })),
      )
    }
    if (answered.length === 0) return []
    const samples = answered.map(({ reply }) => ({ input: judgeInput ? request : '', output: reply }))
    const together = await this.#attempt(() => this.#within((signal) => this.#evaluated(samples, seed, signal)))
    if ('value' in together) return together.value
    // One reply that an evaluator chokes on says nothing about the others.
    return this.callAll(
      'judge',
      answered.map(({ prompt, reply }, index) => ({
        prompt,
        reply,
        call: async (signal) => (await this.#evaluated(samples.slice(index, index + 1), seed, signal))[0] as number,
      })),
    )
  }

  /** Σ over evaluators of 1 − score, for each sample. */
  async #evaluated(samples: readonly Sample[], seed: number, signal: AbortSignal): Promise<readonly number[]> {
    const sums = samples.map(() => 0)
    for (const evaluator of this.#options.evaluators ?? []) {
      const evaluations = await evaluator.doEvaluate({ samples, seed, signal })
      assertEvaluations(evaluations, { samples, dimension: evaluator.dimension })
      evaluations.forEach(({ score }, index) => {
        sums[index] = (sums[index] ?? 0) + 1 - score
      })
    }
    return sums
  }

  #within<Answer>(call: (signal: AbortSignal) => Answer | PromiseLike<Answer>): Promise<Answer> {
    return answerWithin(call, { seconds: this.#options.timeoutSeconds, signal: this.#options.signal })
  }

  async #attempt<Answer>(
    call: () => Promise<Answer>,
  ): Promise<{ readonly value: Answer } | { readonly error: unknown }> {
    try {
      const value = await call()
      this.#options.signal?.throwIfAborted()
      return { value }
    } catch (error) {
      this.#options.signal?.throwIfAborted()
      return { error }
    }
  }

  #fail(failure: FailedQuery, cause: unknown): void {
    const { maximumFailures = 0 } = this.#options
    this.failures.push(failure)
    if (this.failures.length <= maximumFailures) return
    throw new SaaaError({
      code: 'invalid-evaluation',
      message: `${callName[failure.of]}: ${failure.message} (failure ${this.failures.length}, maximumFailures is ${maximumFailures}.)`,
      ...(cause === undefined ? {} : { cause }),
    })
  }
}

const callName = {
  model: 'model.generate',
  judge: 'judge of the reply',
  attacker: 'attacker',
  'on-topic': 'onTopic',
  refusal: 'isRefusal',
} as const

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** @throws InvalidArgumentError for what cannot be called */
export function requireFunction(argument: string, value: unknown, mayBeAbsent = false): void {
  if (typeof value === 'function' || mayBeAbsent) return
  throw new InvalidArgumentError({ argument, value, expected: 'a function' })
}
