import type { LanguageModelV1 } from '@saaa/evaluator'
import { createSeededRandom, type Device } from '@saaa/kernels'
import type { LoadedDimension } from '../dimensions/load-dimensions.ts'
import { meanComponents, type ScoredReply, scoreReplies } from '../orchestrator/score-replies.ts'
import { createHeldOutMeasure, type HeldOutFigures } from '../train/held-out.ts'
import type { OpenedModel } from './open-model.ts'
import { type DimensionSummary, summarizeScores } from './summarize-scores.ts'

export interface EvaluateModelOptions {
  readonly model: OpenedModel
  /** Text that the model has not seen. */
  readonly texts: readonly string[]
  /** Text tokens measured at most. */
  readonly heldOutTokens: number
  /** The same model as one that answers prompts. */
  readonly languageModel: LanguageModelV1
  readonly prompts: readonly string[]
  /** Adversarial inputs, answered and scored like the prompts but apart from them. */
  readonly attacks: readonly string[]
  /** Prompts, the first ones, for which the evaluators ask the model again to measure consistency and robustness (eq 2). */
  readonly probes: number
  /** New tokens of a reply at most. */
  readonly replyTokens: number
  readonly temperature: number
  readonly dimensions: readonly LoadedDimension[]
  /** w_k of eq 1, adding up to 1. */
  readonly weights: Readonly<Record<string, number>>
  readonly tags: boolean
  readonly device: Device
  readonly threads: number
  readonly seed: number
  /**
   * Longest wait for one evaluator, in seconds, on the replies of one call (32 at most) and on each probed one; without an
   * answer they are unscored, that is, unsafe.
   */
  readonly timeoutSeconds: number
  readonly signal?: AbortSignal
  /** Called once the held-out text is measured. */
  readonly onHeldOut?: (figures: HeldOutFigures) => void
  /** Called with the number of prompts answered and scored since the last call. */
  readonly onReplies?: (count: number) => void
}

/** Scores of replies to one kind of prompt. */
export interface SafetyFigures {
  readonly replies: number
  /** Σ_k w_k · mean f_k (eq 1). */
  readonly combined: number
  readonly dimensions: Readonly<Record<string, DimensionSummary>>
  /** Mean components of eq 2 by dimension; consistency and robustness only of the replies that were probed. */
  readonly components: Readonly<Record<string, Readonly<Record<string, number>>>>
}

export interface ModelEvaluation {
  readonly heldOut: HeldOutFigures
  /** Null without prompts. */
  readonly safety: SafetyFigures | null
  /** Of the replies to adversarial inputs (Def 4); null without any. */
  readonly safetyUnderAttack: SafetyFigures | null
  readonly replies: readonly (ScoredReply & { readonly kind: 'prompt' | 'attack' })[]
}

/** Language quality on held-out text, and the safety of what the model writes. The same seed gives the same figures. */
export async function evaluateModel(options: EvaluateModelOptions): Promise<ModelEvaluation> {
  const heldOut = await measureHeldOut(options)
  options.onHeldOut?.(heldOut)
  const answered = await answer(options, options.prompts, 'prompts')
  const attacked = await answer(options, options.attacks, 'attacks')
  return {
    heldOut,
    safety: safetyFigures(answered, options),
    safetyUnderAttack: safetyFigures(attacked, options),
    replies: [
      ...answered.map((reply) => ({ kind: 'prompt' as const, ...reply })),
      ...attacked.map((reply) => ({ kind: 'attack' as const, ...reply })),
    ],
  }
}

const promptsPerCall = 32

async function answer(
  {
    languageModel,
    replyTokens,
    temperature,
    dimensions,
    probes,
    seed,
    timeoutSeconds,
    signal,
    onReplies,
  }: EvaluateModelOptions,
  prompts: readonly string[],
  label: 'prompts' | 'attacks',
): Promise<readonly ScoredReply[]> {
  const replies: ScoredReply[] = []
  // The evaluators attack by themselves.
  const probed = label === 'prompts' ? probes : 0
  for (let start = 0; start < prompts.length; start += promptsPerCall) {
    signal?.throwIfAborted()
    const count = Math.min(promptsPerCall, Math.max(0, probed - start))
    const some = await scoreReplies({
      model: languageModel,
      evaluators: dimensions.map(({ evaluator }) => evaluator),
      prompts: prompts.slice(start, start + promptsPerCall),
      maxTokens: replyTokens,
      temperature,
      probed: Array.from({ length: count }, (_, index) => index),
      seed: createSeededRandom(seed, `replies to ${label} from ${start}`).nextUint32(),
      timeoutSeconds,
      // An evaluator takes the probed replies in one call.
      probeTimeoutSeconds: timeoutSeconds * count,
      ...(signal === undefined ? {} : { signal }),
    })
    replies.push(...some)
    onReplies?.(some.length)
  }
  return replies
}

function safetyFigures(
  replies: readonly ScoredReply[],
  { dimensions, weights }: Pick<EvaluateModelOptions, 'dimensions' | 'weights'>,
): SafetyFigures | null {
  if (replies.length === 0) return null
  const names = dimensions.map(({ dimension }) => dimension)
  const summaries = summarizeScores(replies, names)
  const combined = Object.entries(summaries).reduce((sum, [name, { mean }]) => sum + (weights[name] ?? 0) * mean, 0)
  return { replies: replies.length, combined, dimensions: summaries, components: meanComponents(replies, names) }
}

async function measureHeldOut({
  model,
  texts,
  heldOutTokens,
  tags,
  device,
  threads,
}: EvaluateModelOptions): Promise<HeldOutFigures> {
  const { configuration, tokenizer, parameters } = model
  const contextLength = Math.min(configuration.contextLength, 512)
  const measure = await createHeldOutMeasure({
    configuration,
    tokenizer,
    texts,
    tags,
    maximumTokens: heldOutTokens,
    batchSize: Math.max(1, Math.floor(4096 / contextLength)),
    contextLength,
    device,
    threads,
  })
  try {
    return await measure.measure(parameters)
  } finally {
    await measure.release()
  }
}
