import { z } from 'zod'
import { fraction, nonNegative, nonNegativeInteger, positive, positiveInteger } from './field-types.ts'

export const trainingSection = z.strictObject({
  tokens: positiveInteger
    .nullable()
    .default(null)
    .describe('Training budget in tokens, rounded up to whole steps. null with steps null: 20 tokens per parameter.'),
  steps: positiveInteger
    .nullable()
    .default(null)
    .describe('Training budget in optimizer steps; instead of tokens, not beside it.'),
  batchSize: positiveInteger.default(16).describe('Sequences per forward and backward pass.'),
  gradientAccumulation: positiveInteger
    .default(1)
    .describe(
      'Passes whose gradients are summed into one step; equal to one batch of batchSize × gradientAccumulation.',
    ),
  contextLength: z.int().min(8).default(256).describe('Tokens per sequence.'),
  peakLearningRate: positive
    .default(1e-3)
    .describe("Highest learning rate of the model's parameters (paper §6.1, 600M and up: 2e-4)."),
  headLearningRate: positive.default(1e-3).describe('Learning rate of the safety heads (paper §6.1: 1e-4).'),
  schedule: z
    .enum(['cosine', 'stable-decay', 'constant'])
    .default('cosine')
    .describe(
      'Course of the learning rate after warm-up: cosine; stable-decay holds the peak, then falls linearly; constant.',
    ),
  warmupSteps: nonNegativeInteger.default(50).describe('Steps over which the learning rate rises linearly from 0.'),
  finalLearningRateFraction: fraction.default(0.1).describe('Learning rate at the end as a share of the peak.'),
  decayFraction: fraction.default(0.2).describe('Share of the steps in which stable-decay falls.'),
  weightDecay: nonNegative.default(0.1).describe('Decoupled weight decay of matrices; norms are never decayed.'),
  clipNorm: positive.nullable().default(1).describe('Global norm to which gradients are clipped. null: no clipping.'),
  beta1: z.number().min(0).lt(1).default(0.9).describe("AdamW's decay of the first moment."),
  beta2: z.number().min(0).lt(1).default(0.95).describe("AdamW's decay of the second moment."),
  epsilon: positive.default(1e-8).describe("AdamW's denominator floor."),
  maximumSkippedSteps: positiveInteger
    .default(20)
    .describe(
      'Consecutive steps with a non-finite loss or gradient that are skipped and reported before the run stops.',
    ),
})

export const checkpointSection = z.strictObject({
  every: positiveInteger
    .default(200)
    .describe('Steps between checkpoints; one is also written at the end and on Ctrl-C.'),
  keep: positiveInteger.default(2).describe('Newest checkpoints kept.'),
})

export const backendSection = z.strictObject({
  device: z
    .enum(['auto', 'cpu', 'webgpu', 'cuda'])
    .default('auto')
    .describe(
      'Where the model computes; auto takes cuda, then a hardware webgpu adapter, then cpu. `saaa doctor` explains the choice.',
    ),
  threads: nonNegativeInteger.max(1024).default(0).describe('CPU threads of the runtime. 0: one per physical core.'),
})
