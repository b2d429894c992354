import type { DataType, TypedArray } from '../graph/data-type.ts'
import type { Shape } from '../graph/shape.ts'
import type { Tensor } from '../graph/tensor.ts'
import type { OperationName, Operations } from '../ops/operations.ts'

/** Value of an ONNX attribute; integers are written as `int`, other numbers as `float`. */
export type AttributeValue = number | readonly number[] | string

/** Writes ONNX nodes and hands out the names of their outputs. */
export interface OnnxWriter {
  /** Adds a node and returns its output names. */
  emit(operator: string, call: EmitCall): readonly string[]
  /** Name of a constant, shared with every equal one. */
  constant(values: TypedArray, call: { readonly dataType: DataType; readonly shape: readonly number[] }): string
}

export interface EmitCall {
  /** '' leaves an optional input out. */
  readonly inputs: readonly string[]
  readonly attributes?: Readonly<Record<string, AttributeValue>>
  /** Attributes that are floats even when their value is whole. */
  readonly floats?: Readonly<Record<string, number>>
  /** @default 1 */
  readonly outputs?: number
  /** @default '' (standard ONNX) */
  readonly domain?: 'com.microsoft'
}

/** The runtime's execution providers; fused operators do not behave alike on all of them. */
export type LoweringTarget = 'cpu' | 'webgpu' | 'cuda'

export interface LoweringCall<Name extends OperationName> {
  readonly writer: OnnxWriter
  readonly target: LoweringTarget
  /** Names of the inputs. */
  readonly names: readonly string[]
  /** Name of any tensor before this one. */
  readonly nameOf: (tensor: Tensor) => string
  readonly inputs: readonly Tensor[]
  readonly outputs: readonly Tensor[]
  readonly attributes: Operations[Name]
}

/** Writes an operation as ONNX nodes; returns one name per output. */
export type LoweringRule<Name extends OperationName> = (call: LoweringCall<Name>) => readonly string[]
export type LoweringRules<Names extends OperationName> = { readonly [Name in Names]: LoweringRule<Name> }

/** A one-dimensional int64 constant, as shapes, axes and bounds are given. */
export const integers = (writer: OnnxWriter, values: readonly number[]): string =>
  writer.constant(BigInt64Array.from(values, BigInt), { dataType: 'int64', shape: [values.length] })

/**
 * A shape as the Reshape operator takes it: 0 copies a symbol from the same axis of the input, one other symbol is −1.
 */
export const reshapeTarget = (from: Shape, to: Shape): readonly number[] =>
  to.map((size, axis) => (typeof size === 'number' ? size : size === from[axis] ? 0 : -1))
