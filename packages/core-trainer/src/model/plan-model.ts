import { positiveInteger, requireNumber } from '@saaa/evaluator'

import { headSize, validateModelConfiguration } from './model-configuration.ts'
import type { ModelConfiguration } from './model-configuration.ts'
import { countParameters } from './model-parameters.ts'
import { trainingFlopsPerToken } from './step-cost.ts'

export interface PlanModelOptions {
  /** Sequences of a step. @default 16 */
  readonly batch?: number
  /** Tokens of a sequence. @default the context length */
  readonly tokens?: number
  /** Passes whose gradients are summed into one step. @default 1 */
  readonly gradientAccumulation?: number
}

/** What training a model of this shape takes, before anything is built. Bytes are of a float32 run on the CPU. */
export interface ModelPlan {
  readonly parameters: number
  /** Floating-point operations of training on one token: 6 a parameter, and attention. */
  readonly flopsPerToken: number
  readonly memory: {
    /** Two sets: the one read and the one written in a step. */
    readonly parameterBytes: number
    /** AdamW's two moments, two sets. */
    readonly optimizerBytes: number
    /** Gradients, their sums where they are accumulated, and the temporaries of the update. */
    readonly gradientBytes: number
    /** What the backward pass keeps of the forward pass for batch × tokens, with what the runtime's allocator adds. */
    readonly activationBytes: number
    /** Node, the runtime and the program. */
    readonly overheadBytes: number
    readonly totalBytes: number
  }
}

// Measured as the peak resident size of a child process after three steps of the training engine (bench/memory.ts):
// shapes from 0.1 M to 50 M parameters, 16 to 4,096 tokens a step, with and without heads; since the logits are made in
// parts, six of them from 1 M to 15 M parameters again, all within 10 %. The runtime's allocator grows in powers of two and
// does not return blocks, hence a factor on what is kept rather than the sum itself.
const overheadBytes = 175e6
const gradientBytesPerParameter = 26
/** Sums of gradients over passes: the set that a pass reads and the one it writes. */
const sumBytesPerParameter = 8
const allocatorFactor = 2.14

/**
 * Counts, cost and memory of training.
 * @throws InvalidArgumentError for a shape that cannot be built or a batch that is not positive
 */
export function planModel(configuration: ModelConfiguration, options: PlanModelOptions = {}): ModelPlan {
  validateModelConfiguration(configuration)
  const { batch = 16, tokens = configuration.contextLength, gradientAccumulation = 1 } = options
  for (const [argument, value] of Object.entries({ batch, tokens, gradientAccumulation })) {
    requireNumber(argument, value, positiveInteger)
  }
  const parameters = countParameters(configuration)
  const bytes = 4
  const parts = {
    parameterBytes: 2 * bytes * parameters,
    optimizerBytes: 2 * 2 * bytes * parameters,
    gradientBytes: (gradientBytesPerParameter + (gradientAccumulation > 1 ? sumBytesPerParameter : 0)) * parameters,
    activationBytes: Math.round(allocatorFactor * bytes * batch * tokens * keptPerToken(configuration, tokens)),
    overheadBytes,
  }
  const totalBytes = Object.values(parts).reduce((total, part) => total + part, 0)
  return { parameters, flopsPerToken: trainingFlopsPerToken(configuration, tokens), memory: { ...parts, totalBytes } }
}

/**
 * Values per token alive when the backward pass begins. A layer: the residual stream twice, both norms' results, the
 * turned queries and the heads' results (6 C), keys and values, the attention weights, and gate, activated gate, up and
 * their product (4 F). The vocabulary: the logits' gradient, and as much again for the part of it in work.
 */
function keptPerToken(configuration: ModelConfiguration, tokens: number): number {
  const { layers, hiddenSize, attentionHeads, keyValueHeads, feedForwardSize, vocabularySize } = configuration
  const keysAndValues = 2 * keyValueHeads * headSize(configuration)
  const layer = 6 * hiddenSize + keysAndValues + attentionHeads * tokens + 4 * feedForwardSize
  return layers * layer + 2 * vocabularySize
}
