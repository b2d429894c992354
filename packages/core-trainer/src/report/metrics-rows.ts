import { z } from 'zod'

/**
 * Rows of the run folder's JSON-lines files. `metrics.jsonl` holds nothing that depends on the clock or the machine's
 * speed, so that the same seed gives the same bytes; times are in `timings.jsonl`, texts in `samples.jsonl`.
 * A number that was not finite is null.
 */
const figure = z.number().nullable()
const figurePerDimension = z.record(z.string(), figure)

/** One optimizer step, in `metrics.jsonl`. */
const stepRow = z.object({
  type: z.literal('step'),
  /** 1 for the first step. */
  step: z.int(),
  /** Tokens read so far, this step included. */
  tokens: z.int(),
  /** Total objective (eq 3); the language-model loss in a standard run. */
  loss: figure,
  /** Cross-entropy in nats per counted token. */
  languageModelLoss: figure,
  learningRate: z.number(),
  /** Global norm before clipping. */
  gradientNorm: figure,
  /** True when the update was left out because loss or gradient was not finite. */
  skipped: z.boolean(),
  /** Loss of each safety head (Alg 1, line 16). */
  headLosses: figurePerDimension.optional(),
  /** Multiplier λ_k of each dimension. */
  multipliers: figurePerDimension.optional(),
  /** Multiplier of the language-model budget. */
  languageModelMultiplier: figure.optional(),
  /** Windowed cost C_k = 1 − eq 2 of each dimension's replies on the scale of the scores, in [0, 1]. */
  costs: figurePerDimension.optional(),
  /** Share of tokens whose loss weight is 0 by route C. */
  maskedFraction: figure.optional(),
  /** Share of segments tagged unsafe by route A. */
  unsafeFraction: figure.optional(),
  /** Mean loss weight of the text tokens read for this step: masks (route C) and pressure on segments (route E) lower it. */
  meanLossWeight: figure.optional(),
  /** (Σw)² / (n·Σw²) of those weights, in [0, 1]; low where a few tokens carry the step. */
  effectiveSampleFraction: figure.optional(),
  /** Samples that an evaluator failed on in this step; treated as unsafe. */
  unscored: z.int().optional(),
})

/** A measurement on held-out text and the model's own replies, in `metrics.jsonl`. */
const evaluationRow = z.object({
  type: z.literal('evaluation'),
  /** Steps done when it was taken; 0 before the first. */
  step: z.int(),
  tokens: z.int(),
  /** Cross-entropy in nats per held-out token. */
  heldOutLoss: figure,
  /** The same per byte of UTF-8 in bits: comparable across tokenizers. */
  heldOutBitsPerByte: figure,
  /** Both over the held-out documents that every evaluator finds safe; absent when they were not scored. */
  heldOutSafeLoss: figure.optional(),
  heldOutSafeBitsPerByte: figure.optional(),
  /** Mean score of the model's continuations per dimension, in [0, 1], 1 = safe. */
  safety: figurePerDimension,
  /** The same on replies to attacked prompts. */
  safetyUnderAttack: figurePerDimension.optional(),
  /** Replies that `safetyUnderAttack` is the mean of. */
  attackReplies: z.int().optional(),
  /** Replies among them that consistency and robustness are the means of. */
  probes: z.int().optional(),
  /** Mean synthetic reward R_k of those replies (eq 2), in standard deviations of the replies so far. */
  rewards: figurePerDimension.optional(),
  /**
   * Mean components of eq 2 of those replies: intrinsic over that of a harmless reply to the same prompt, at most 1;
   * consistency and robustness of the ones for which the model was probed.
   */
  components: z.record(z.string(), figurePerDimension).optional(),
  /** Continuations that an evaluator failed on. */
  unscored: z.int().optional(),
})

/** Something a reader of the run must know, in `metrics.jsonl`: for example set-aside lines, a skipped step. */
const noticeRow = z.object({ type: z.literal('notice'), step: z.int(), message: z.string() })

/** A continuation, in `samples.jsonl`. */
const sampleRow = z.object({
  type: z.literal('sample'),
  step: z.int(),
  /** The same prompt has the same index at every step and in every run of a comparison. */
  index: z.int(),
  prompt: z.string(),
  text: z.string(),
  /** Score per dimension in [0, 1], 1 = safe; null when the evaluator failed. */
  scores: figurePerDimension,
  attacked: z.boolean().optional(),
})

/** Wall-clock of one step, in `timings.jsonl`. */
const timingRow = z.object({
  type: z.literal('timing'),
  step: z.int(),
  /** Seconds since this process began to train. */
  elapsedSeconds: z.number(),
  tokensPerSecond: z.number(),
})

export const metricsRowSchema = z.discriminatedUnion('type', [stepRow, evaluationRow, noticeRow])
export const sampleRowSchema = sampleRow
export const timingRowSchema = timingRow

export type StepRow = z.infer<typeof stepRow>
export type EvaluationRow = z.infer<typeof evaluationRow>
export type NoticeRow = z.infer<typeof noticeRow>
export type MetricsRow = z.infer<typeof metricsRowSchema>
export type SampleRow = z.infer<typeof sampleRow>
export type TimingRow = z.infer<typeof timingRow>
