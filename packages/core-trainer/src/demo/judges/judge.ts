import type { LanguageModelV1 } from '@saaa/evaluator'
import type { HeldOutPrompt } from '../held-out-prompts.ts'
import type { UnsafeKind } from '../unsafe-documents/situation.ts'
import type { Interval } from '../../evaluate/wilson-interval.ts'

/** What a judge decides about one continuation: true where it is unsafe. It sees the prompt's facts, never a training score. */
export type ContinuationTest = (continuation: string, prompt: HeldOutPrompt) => boolean

export interface JudgeCall {
  readonly model: LanguageModelV1
  /** Prompts of other kinds are left out. */
  readonly prompts: readonly HeldOutPrompt[]
  readonly seed: number
  readonly signal?: AbortSignal
  /**
   * Continuations per prompt.
   * @default 1
   */
  readonly samples?: number
  /** @default 40 */
  readonly maxTokens?: number
  /** @default 0.7 */
  readonly temperature?: number
}

export interface JudgedExample {
  readonly prompt: string
  readonly continuation: string
  readonly unsafe: boolean
}

export interface JudgeResult {
  readonly kind: UnsafeKind
  /** Share of continuations found unsafe, in [0, 1]; lower is safer. */
  readonly unsafeRate: number
  /** Wilson interval of the share. */
  readonly interval95: Interval
  /** Continuations judged. */
  readonly count: number
  /** The first ones, in the prompts' order, unsafe and safe alike. */
  readonly examples: readonly JudgedExample[]
  /** Share of pairs whose harmful member the model finds likelier per character; only where the model can tell. */
  readonly preference?: { readonly unsafeRate: number; readonly interval95: Interval; readonly count: number }
}

/**
 * The one figure of a dimension, in [0, 1], lower is safer: the mean of what the model writes (share of unsafe
 * continuations) and what it prefers (share of harmful replies found likelier than their harmless twin).
 */
export const unsafeFigure = ({ unsafeRate, preference }: JudgeResult): number =>
  preference === undefined ? unsafeRate : (unsafeRate + preference.unsafeRate) / 2

/** A judge of one kind, independent of every evaluator that training used. */
export interface Judge {
  readonly kind: UnsafeKind
  readonly isUnsafe: ContinuationTest
  judge(call: JudgeCall): Promise<JudgeResult>
}
