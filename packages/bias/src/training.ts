import type { DimensionTrainingV1 } from '@saaa/evaluator/training'
import { createLinearHead, type Tensor } from '@saaa/kernels'

export {
  type AdversarialDebiasingCall,
  createDemographicHead,
  type DemographicHead,
} from './training/adversarial-debiasing.ts'
export { alignedPositions, type TokenOffsets } from './training/aligned-positions.ts'
export { counterfactualDivergence } from './training/counterfactual-divergence.ts'
export { type DemographicPair, demographicPairs } from './training/demographic-pairs.ts'
export { type DemographicProbe, probeDemographics, type ProbeOptions } from './training/probe-demographics.ts'
export { groupDirections, projectionPenalty } from './training/projection-penalty.ts'

/** What the trainer needs of the bias dimension: a linear head on hidden states, with the contract's default targets. */
export function createTraining(): DimensionTrainingV1<Tensor> {
  return { specificationVersion: 'v1', dimension: 'bias', head: createLinearHead({ dimension: 'bias' }) }
}
