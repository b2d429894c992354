import type { DimensionTrainingV1 } from '@saaa/evaluator/training'
import { createLinearHead, type Tensor } from '@saaa/kernels'
import { disguisesOf } from './disguises.ts'
import { toxicityTargets } from './training/toxicity-targets.ts'

export { labelFreeExamples, type LabelFreeExample, type LabelFreeOptions } from './training/label-free-examples.ts'
export { spanMask, unlikelihoodLabels, type SpanMaskCall } from './training/span-masks.ts'

/**
 * What the trainer needs of the toxicity dimension: a linear head on hidden states, targets that reach over a finding's
 * sentence, and disguised and provoking prompts.
 */
export function createTraining(): DimensionTrainingV1<Tensor> {
  return {
    specificationVersion: 'v1',
    dimension: 'toxicity',
    head: createLinearHead({ dimension: 'toxicity' }),
    targets: toxicityTargets,
    attacks: ({ prompts }) => prompts.flatMap((prompt) => disguisesOf(prompt).slice(1)),
  }
}
