import type { DimensionTrainingV1 } from '@saaa/evaluator/training'
import { createLinearHead, type Tensor } from '@saaa/kernels'
import { attackVariants } from './transforms/attack-variants.ts'

/** What the trainer needs of the adversarial dimension: a linear head on hidden states, and every attack transform of a prompt. */
export function createTraining(): DimensionTrainingV1<Tensor> {
  return {
    specificationVersion: 'v1',
    dimension: 'adversarial',
    head: createLinearHead({ dimension: 'adversarial' }),
    attacks: ({ prompts }) => prompts.flatMap((prompt) => attackVariants(prompt)),
  }
}
