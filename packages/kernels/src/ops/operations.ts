import type { DataType, TypedArray } from '../graph/data-type.ts'
import type { Shape } from '../graph/shape.ts'
import { createNode, type Node, type Tensor, type TensorType } from '../graph/tensor.ts'

/** No attributes. */
export type None = Readonly<Record<string, never>>

interface Reduction {
  /** Axes counted from the front, in increasing order. */
  readonly axes: readonly number[]
  readonly keepDimensions: boolean
}

/**
 * Every operation and its attributes: the one list. The shape rules, gradient rules, lowering rules and gradient checks
 * are tables typed over it, so that an operation without a row in each of them does not compile.
 */
export interface Operations {
  input: { readonly name: string }
  constant: { readonly values: TypedArray }
  add: None
  subtract: None
  multiply: None
  divide: None
  power: None
  minimum: None
  maximum: None
  equal: None
  less: None
  greater: None
  logicalAnd: None
  logicalOr: None
  logicalNot: None
  negate: None
  exp: None
  log: None
  sqrt: None
  reciprocal: None
  absolute: None
  tanh: None
  sigmoid: None
  silu: None
  swiGlu: None
  relu: None
  softplus: None
  sin: None
  cos: None
  where: None
  matmul: { readonly transposeA: boolean; readonly transposeB: boolean }
  sum: Reduction
  mean: Reduction
  maximumOver: Reduction
  softmax: { readonly axis: number }
  logSoftmax: { readonly axis: number }
  reshape: { readonly shape: Shape }
  transpose: { readonly permutation: readonly number[] }
  broadcastTo: { readonly shape: Shape }
  concatenate: { readonly axis: number }
  slice: { readonly axis: number; readonly start: number; readonly end: number }
  pad: { readonly axis: number; readonly before: number; readonly after: number }
  gatherRows: None
  scatterAddRows: { readonly shape: readonly number[] }
  gatherElements: { readonly axis: number }
  scatterElementsAdd: { readonly axis: number }
  layerNormalization: { readonly epsilon: number }
  rmsNormalization: { readonly epsilon: number }
  rotate: None
  crossEntropy: None
  cast: { readonly dataType: DataType }
  stopGradient: None
  gradientReversal: None
}

export type OperationName = keyof Operations

/** Shape rule of an operation: the types of its outputs. @throws KernelError `shape-mismatch` */
export type ShapeRule<Name extends OperationName> = (call: {
  readonly inputs: readonly Tensor[]
  readonly attributes: Operations[Name]
}) => readonly TensorType[]

/** Makes a node of an operation from its shape rule. */
export function createOperation<Name extends OperationName>(operation: Name, shapeRule: ShapeRule<Name>) {
  return (inputs: readonly Tensor[], attributes: Operations[Name]): Node =>
    createNode(operation, { inputs, attributes, outputTypes: shapeRule({ inputs, attributes }) })
}

/** The value of a node. */
export const valueOf = (node: Node): Tensor => node.outputs[0] as Tensor
