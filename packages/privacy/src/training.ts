import type { DimensionTrainingV1 } from '@saaa/evaluator/training'
import { createLinearHead, type Tensor } from '@saaa/kernels'
import { extractionPrompts } from './extraction-prompts.ts'

/** What the trainer needs of the privacy dimension: a linear head on hidden states, and prompts that try to extract data. */
export function createTraining(): DimensionTrainingV1<Tensor> {
  return {
    specificationVersion: 'v1',
    dimension: 'privacy',
    head: createLinearHead({ dimension: 'privacy' }),
    attacks: ({ prompts }) => prompts.flatMap((prompt) => extractionPrompts(prompt)),
  }
}
