import { type DataType, toTypedArray, type TypedArray } from '../graph/data-type.ts'
import { KernelError } from '../graph/kernel-error.ts'
import { assertShape, elementCount, formatShape, type Shape } from '../graph/shape.ts'
import { createNode, type Tensor } from '../graph/tensor.ts'
import { valueOf } from './operations.ts'

export interface InputOptions {
  /** Name under which the session is fed. */
  readonly name: string
  readonly shape: Shape
  /** @default 'float32' */
  readonly dataType?: DataType
}

/** A value that is fed when the session runs. Two inputs of one name are one input and must agree in type. */
export function input({ name, shape, dataType = 'float32' }: InputOptions): Tensor {
  if (name === '') throw new KernelError('invalid-argument', 'name: expected a non-empty string, got "".')
  assertShape(`input '${name}'`, shape)
  return valueOf(createNode('input', { inputs: [], attributes: { name }, outputTypes: [{ shape, dataType }] }))
}

export interface ConstantOptions {
  /** @default [] for a number, otherwise one axis of all values */
  readonly shape?: readonly number[]
  /** @default 'float32' */
  readonly dataType?: DataType
}

/** A value fixed in the program. */
export function constant(
  values: number | TypedArray | readonly number[],
  { shape, dataType = 'float32' }: ConstantOptions = {},
): Tensor {
  const list = typeof values === 'number' ? [values] : values
  const size = shape ?? (typeof values === 'number' ? [] : [list.length])
  assertShape('constant', size)
  if (elementCount(size) !== list.length) {
    throw new KernelError(
      'shape-mismatch',
      `constant: expected ${elementCount(size)} values for shape ${formatShape(size)}, got ${list.length}.`,
    )
  }
  const attributes = { values: toTypedArray(list, dataType) }
  return valueOf(createNode('constant', { inputs: [], attributes, outputTypes: [{ shape: size, dataType }] }))
}

/** A tensor operand; a bare number becomes a scalar of the other operand's data type. */
export type Operand = Tensor | number

export function toTensor(operand: Operand, like: Operand): Tensor {
  if (typeof operand !== 'number') return operand
  return constant(operand, { dataType: typeof like === 'number' ? 'float32' : like.dataType })
}
