import type { DimensionTrainingV1 } from '@saaa/evaluator/training'
import { createLinearHead, type Tensor } from '@saaa/kernels'

export { consistencyRewards } from './training/consistency-rewards.ts'
export { corruptionExamples, type HeadExample } from './training/corruption-examples.ts'
export { predictiveEntropy } from './training/predictive-entropy.ts'

/** What the trainer needs of the misinformation dimension: a linear head on hidden states, with the contract's default targets. */
export function createTraining(): DimensionTrainingV1<Tensor> {
  return { specificationVersion: 'v1', dimension: 'misinfo', head: createLinearHead({ dimension: 'misinfo' }) }
}
