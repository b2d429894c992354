import {
  describeValue,
  type Evaluation,
  evaluationProblem,
  type EvaluatorV1,
  type LanguageModelV1,
  type Sample,
} from '@saaa/evaluator'
import { answeringUntil } from './answering-until.ts'
import { createDeadline } from './deadline.ts'

export interface EvaluateSafelyOptions {
  readonly evaluator: EvaluatorV1
  readonly samples: readonly Sample[]
  readonly seed: number
  readonly model?: LanguageModelV1
  readonly signal?: AbortSignal
  /**
   * Longest wait for an answer, in seconds; the samples of a batch without one are unscored, and the model answers the
   * evaluator no more. Evaluators that block the thread
   * can only be ended from another one (document-scorer).
   * @default none
   */
  readonly timeoutSeconds?: number
}

export interface UnscoredSample {
  readonly index: number
  readonly reason: string
}

export interface SafeEvaluations {
  /** One entry per sample; `undefined` = unscored, which every caller treats as unsafe. */
  readonly evaluations: readonly (Evaluation | undefined)[]
  readonly unscored: readonly UnscoredSample[]
}

/**
 * Runs an evaluator and fails closed: a batch that throws is repeated sample by sample, and whatever then throws or
 * breaks the contract is unscored with its reason; so is a whole batch that gets no answer in time. Only an abort of the caller's own signal rejects.
 */
export async function evaluateSafely(options: EvaluateSafelyOptions): Promise<SafeEvaluations> {
  const { evaluator, samples, seed, model, signal, timeoutSeconds } = options
  signal?.throwIfAborted()
  const deadline = timeoutSeconds === undefined ? undefined : createDeadline(timeoutSeconds)
  const signals = [signal, deadline?.signal].filter((one) => one !== undefined)
  const ending = signals.length === 0 ? undefined : AbortSignal.any(signals)
  const call = {
    seed,
    ...(model === undefined ? {} : { model: ending === undefined ? model : answeringUntil(model, ending) }),
    ...(ending === undefined ? {} : { signal: ending }),
  }
  try {
    const evaluations = await Promise.race([
      evaluator.doEvaluate({ ...call, samples }),
      rejectWhenAborted(deadline?.signal),
    ])
    if (!Array.isArray(evaluations) || evaluations.length !== samples.length) {
      throw new TypeError(`expected ${samples.length} evaluations, got ${describeValue(evaluations)}`)
    }
    return separate(evaluations, samples)
  } catch (error) {
    signal?.throwIfAborted()
    if (deadline?.signal.aborted === true || samples.length <= 1) {
      const reason = reasonOf(error)
      return { evaluations: samples.map(() => undefined), unscored: samples.map((_, index) => ({ index, reason })) }
    }
  } finally {
    deadline?.clear()
  }
  const evaluations: (Evaluation | undefined)[] = []
  const unscored: UnscoredSample[] = []
  for (const [index, sample] of samples.entries()) {
    const alone = await evaluateSafely({ ...options, samples: [sample] })
    evaluations.push(alone.evaluations[0])
    unscored.push(...alone.unscored.map(({ reason }) => ({ index, reason })))
  }
  return { evaluations, unscored }
}

/** Never resolves. */
function rejectWhenAborted(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
  })
}

function separate(evaluations: readonly Evaluation[], samples: readonly Sample[]): SafeEvaluations {
  const unscored: UnscoredSample[] = []
  const kept = evaluations.map((evaluation, index) => {
    const reason = evaluationProblem(evaluation, samples[index] as Sample)
    if (reason === undefined) return evaluation
    unscored.push({ index, reason })
    return undefined
  })
  return { evaluations: kept, unscored }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : describeValue(error)
}
