export const VERSION = '0.1.0'
export { gradients } from './autodiff/gradients.ts'
export { allocate, bytesPerValue, type DataType, type TypedArray } from './graph/data-type.ts'
export { KernelError, type KernelErrorCode } from './graph/kernel-error.ts'
export { type Dimension, elementCount, type Shape } from './graph/shape.ts'
export type { Node, Tensor, TensorType } from './graph/tensor.ts'
export {
  causalAttention,
  causalMask,
  hiddenScore,
  mergeHeads,
  splitHeads,
  type CausalAttentionCall,
} from './nn/causal-attention.ts'
export { crossEntropy, type CrossEntropyCall } from './nn/cross-entropy.ts'
export { embedding } from './nn/embedding.ts'
export { linear } from './nn/linear.ts'
export { linearCrossEntropy, type LinearCrossEntropyCall } from './nn/linear-cross-entropy.ts'
export { binaryCrossEntropy, createLinearHead, type LinearHead, type LinearHeadParameter } from './nn/linear-head.ts'
export { layerNorm, rmsNorm } from './nn/norms.ts'
export {
  rotaryEmbedding,
  rotaryTables,
  rotaryTablesAt,
  type RotaryTables,
  type RotaryTablesOptions,
} from './nn/rotary-embedding.ts'
export { createSeededRandom, type SeededRandom } from './nn/seeded-random.ts'
export { adamW, type AdamWOptions, type AdamWState } from './optim/adam-w.ts'
export { clipByGlobalNorm, globalNorm, type ClippedGradients } from './optim/global-norm.ts'
export { warmupCosineSchedule, warmupStableDecaySchedule, type WarmupScheduleOptions } from './optim/schedules.ts'
export { lowerToOnnx, type Program, programInputs } from './onnx/lower-to-onnx.ts'
export {
  absolute,
  add,
  cast,
  cos,
  divide,
  equal,
  exp,
  gradientReversal,
  greater,
  less,
  log,
  logicalAnd,
  logicalNot,
  logicalOr,
  maximum,
  minimum,
  multiply,
  negate,
  power,
  reciprocal,
  relu,
  sigmoid,
  silu,
  swiGlu,
  sin,
  softplus,
  sqrt,
  stopGradient,
  subtract,
  tanh,
  where,
} from './ops/elementwise.ts'
export { gather, gatherElements, scatterAddRows, scatterElementsAdd } from './ops/indexing.ts'
export { constant, type ConstantOptions, input, type InputOptions, type Operand } from './ops/leaves.ts'
export { matmul, type MatmulOptions } from './ops/matmul.ts'
export { layerNormalization, rmsNormalization } from './ops/normalizations.ts'
export {
  crossEntropyPerRow,
  logSoftmax,
  maximumOver,
  mean,
  type ReductionOptions,
  softmax,
  sum,
} from './ops/reductions.ts'
export { rotate } from './ops/rotate.ts'
export { broadcastTo, concatenate, pad, reshape, slice, split, transpose } from './ops/shaping.ts'
export type { Device } from './runtime/open-session.ts'
export { createSession, type Session, type SessionOptions, type SessionSource } from './runtime/session.ts'
export { type DeviceValue, isDeviceValue, type TensorValue, type Value } from './runtime/tensor-value.ts'
