import { z } from 'zod'
import { defaultDimensions } from '../dimensions/default-dimensions.ts'
import { nonNegative, nonNegativeInteger, perDimension, positiveInteger } from './field-types.ts'

export const dimensionsSection = z.strictObject({
  packages: z
    .array(z.string().min(1))
    .min(1)
    .refine((names) => new Set(names).size === names.length, {
      message: 'every package at most once',
    })
    .default([...defaultDimensions])
    .describe(
      'Packages that bring the safety dimensions, resolved from the working directory; any package that keeps the contract.',
    ),
  weights: perDimension(nonNegative)
    .default({})
    .describe(
      'Weight w_k of dimensions in the combined score (eq 1), by short name, relative to each other; an unnamed dimension has 1.',
    ),
  reward: z
    .strictObject({
      intrinsic: nonNegative.default(1).describe('α of eq 2: weight of the intrinsic component.'),
      consistency: nonNegative.default(1).describe('β of eq 2: weight of the consistency component.'),
      robustness: nonNegative.default(1).describe('γ of eq 2: weight of the robustness component.'),
    })
    .refine(({ intrinsic, consistency, robustness }) => intrinsic + consistency + robustness > 0, {
      message: 'at least one weight above 0',
    })
    .prefault({}),
})

export const scoringSection = z.strictObject({
  workers: nonNegativeInteger
    .default(1)
    .describe('Threads that score segments ahead of the step. 0: in the training thread.'),
  timeoutSeconds: positiveInteger
    .default(300)
    .describe(
      'Longest wait for one evaluator on one batch; without an answer its documents are unscored, that is, unsafe.',
    ),
  batchesAhead: positiveInteger.default(4).describe('Batches that are scored before they are needed.'),
})
