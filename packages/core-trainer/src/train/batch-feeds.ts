import type { TensorValue } from '@saaa/kernels'
import type { PackedBatch } from '../data/sequence-packer.ts'
import { headTargetChannel, headWeightChannel } from '../objective/annotate-document.ts'

export interface BatchFeedsOptions {
  /** Dimensions with heads, in the order of the multipliers; empty for a standard run. */
  readonly dimensions: readonly string[]
  readonly multipliers: Readonly<Record<string, number>>
  readonly budgetMultiplier: number
}

/** Feeds of a step's micro-batches. Every loss is normalised over all of them together. */
export function batchFeeds(
  batches: readonly PackedBatch[],
  { dimensions, multipliers, budgetMultiplier }: BatchFeedsOptions,
): readonly Record<string, TensorValue>[] {
  // A batch whose tokens are all masked has a loss of 0, not 0 / 0.
  const normalizer = scalar(
    Math.max(
      1,
      batches.reduce((sum, { weightSum }) => sum + weightSum, 0),
    ),
  )
  const headNormalizer = scalar(
    Math.max(
      1,
      batches.reduce((sum, { channels }) => sum + total(channels[headWeightChannel]), 0),
    ),
  )
  return batches.map(({ shape, inputs, targets, weights, channels }) => {
    const feeds: Record<string, TensorValue> = {
      tokens: { dataType: 'int32', shape, data: inputs },
      targets: { dataType: 'int32', shape, data: targets },
      lossWeights: { dataType: 'float32', shape, data: weights },
      normalizer,
    }
    if (dimensions.length === 0) return feeds
    const size = shape[0] * shape[1]
    const headTargets = new Float32Array(dimensions.length * size)
    for (const [index, dimension] of dimensions.entries())
      headTargets.set(channels[headTargetChannel(dimension)] ?? [], index * size)
    return {
      ...feeds,
      headTargets: { dataType: 'float32', shape: [dimensions.length, ...shape], data: headTargets },
      headWeights: { dataType: 'float32', shape, data: channels[headWeightChannel] ?? new Float32Array(size) },
      headNormalizer,
      multipliers: {
        dataType: 'float32',
        shape: [dimensions.length],
        data: Float32Array.from(dimensions, (dimension) => multipliers[dimension] ?? 0),
      },
      budgetMultiplier: scalar(budgetMultiplier),
    }
  })
}

const scalar = (value: number): TensorValue => ({ dataType: 'float32', shape: [], data: Float32Array.of(value) })
const total = (values: Float32Array | undefined): number =>
  (values ?? new Float32Array(0)).reduce((sum, value) => sum + value, 0)
