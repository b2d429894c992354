export type { DimensionTrainingV1, HeadParameter, SafetyHeadV1 } from './dimension-training-v1.ts'
