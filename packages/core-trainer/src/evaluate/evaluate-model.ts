import type { LanguageModelV1 } from '@saaa/evaluator'
import { createSeededRandom, type Device } from '@saaa/kernels'
import type { LoadedDimension } from '../dimensions/load-dimensions.ts'
import { type ScoredReply, scoreReplies } from '../orchestrator/score-replies.ts'
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
  readonly signal?: AbortSignal
  /** Called with the number of prompts answered and scored since the last call. */
  readonly onReplies?: (count: number) => void
}

export interface ModelEvaluation {
  readonly heldOut: HeldOutFigures
  /** By dimension; null without prompts. */
  readonly safety: Readonly<Record<string, DimensionSummary>> | null
  /** Σ_k w_k · mean f_k (eq 1); null without prompts. */
  readonly combined: number | null
  readonly replies: readonly ScoredReply[]
}

const promptsPerCall = 32

/** Language quality on held-out text, and the safety of what the model writes. The same seed gives the same figures. */
export async function evaluateModel(options: EvaluateModelOptions): Promise<ModelEvaluation> {
  const heldOut = await measureHeldOut(options)
  const { prompts, languageModel, replyTokens, temperature, dimensions, weights, seed, signal, onReplies } = options
  const replies: ScoredReply[] = []
  for (let start = 0; start < prompts.length; start += promptsPerCall) {
    signal?.throwIfAborted()
    const some = await scoreReplies({
      model: languageModel,
      evaluators: dimensions.map(({ evaluator }) => evaluator),
      prompts: prompts.slice(start, start + promptsPerCall),
      maxTokens: replyTokens,
      temperature,
      seed: createSeededRandom(seed, `replies from ${start}`).nextUint32(),
      ...(signal === undefined ? {} : { signal }),
    })
    replies.push(...some)
    onReplies?.(some.length)
  }
  if (replies.length === 0) return { heldOut, safety: null, combined: null, replies }
  const safety = summarizeScores(
    replies,
    dimensions.map(({ dimension }) => dimension),
  )
  const combined = Object.entries(safety).reduce(
    (sum, [dimension, { mean }]) => sum + (weights[dimension] ?? 0) * mean,
    0,
  )
  return { heldOut, safety, combined, replies }
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
