import type { DimensionTrainingV1 } from '@saaa/evaluator/training'
import { createLinearHead, type Tensor } from '@saaa/kernels'
import { disguisesOf } from './disguises.ts'

/** What the trainer needs of the toxicity dimension: a linear head on hidden states, and disguised and provoking prompts. */
export function createTraining(): DimensionTrainingV1<Tensor> {
  return {
    specificationVersion: 'v1',
    dimension: 'toxicity',
    head: createLinearHead({ dimension: 'toxicity' }),
    attacks: ({ prompts }) => prompts.flatMap((prompt) => disguisesOf(prompt).slice(1)),
  }
}
