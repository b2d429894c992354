import { KernelError } from '../graph/kernel-error.ts'
import {
  broadcastShapes,
  type Dimension,
  formatShape,
  isStatic,
  elementCount,
  normalizeAxis,
  type Shape,
  shapesEqual,
} from '../graph/shape.ts'
import type { Tensor } from '../graph/tensor.ts'
import { createOperation, valueOf } from './operations.ts'

const reshapeNode = createOperation('reshape', ({ inputs: [x], attributes: { shape } }) => {
  const from = (x as Tensor).shape
  if (isStatic(from) && isStatic(shape) && elementCount(from) !== elementCount(shape)) {
    throw new KernelError(
      'shape-mismatch',
      `reshape: ${formatShape(from)} has ${elementCount(from)} values, ${formatShape(shape)} has ${elementCount(shape)}.`,
    )
  }
  return [{ shape, dataType: (x as Tensor).dataType }]
})

/**
 * The same values in another shape. Symbols may stay at the same place counted from the front; at most one other may change.
 */
export const reshape = (x: Tensor, shape: Shape): Tensor =>
  shapesEqual(x.shape, shape) ? x : valueOf(reshapeNode([x], { shape }))

const transposeNode = createOperation('transpose', ({ inputs: [x], attributes: { permutation } }) => {
  const { shape, dataType } = x as Tensor
  if (
    permutation.length !== shape.length ||
    new Set(permutation).size !== shape.length ||
    permutation.some((axis) => shape[axis] === undefined)
  ) {
    throw new KernelError(
      'shape-mismatch',
      `transpose: expected a permutation of ${shape.length} axes, got [${permutation.join(', ')}].`,
    )
  }
  return [{ shape: permutation.map((axis) => shape[axis] as Dimension), dataType }]
})

/** Axis i of the result is axis permutation[i] of x. */
export const transpose = (x: Tensor, permutation: readonly number[]): Tensor =>
  permutation.every((axis, index) => axis === index) && permutation.length === x.shape.length
    ? x
    : valueOf(transposeNode([x], { permutation }))

const broadcastToNode = createOperation('broadcastTo', ({ inputs: [x], attributes: { shape } }) => {
  if (!shapesEqual(broadcastShapes((x as Tensor).shape, shape, 'broadcastTo'), shape)) {
    throw new KernelError(
      'shape-mismatch',
      `broadcastTo: ${formatShape((x as Tensor).shape)} does not broadcast to ${formatShape(shape)}.`,
    )
  }
  return [{ shape, dataType: (x as Tensor).dataType }]
})

/** The values repeated along axes of size 1 and new axes in front, by numpy's rule. */
export const broadcastTo = (x: Tensor, shape: Shape): Tensor =>
  shapesEqual(x.shape, shape) ? x : valueOf(broadcastToNode([x], { shape }))

const concatenateNode = createOperation('concatenate', ({ inputs, attributes: { axis } }) => {
  const first = inputs[0] as Tensor
  for (const { shape, dataType } of inputs) {
    if (
      dataType !== first.dataType ||
      shape.length !== first.shape.length ||
      shape.some((size, index) => index !== axis && size !== first.shape[index])
    ) {
      throw new KernelError(
        'shape-mismatch',
        `concatenate on axis ${axis}: ${dataType}${formatShape(shape)} does not fit ${first.dataType}${formatShape(first.shape)}.`,
      )
    }
  }
  const sizes = inputs.map(({ shape }) => shape[axis] as Dimension)
  const size = isStatic(sizes) ? (sizes as readonly number[]).reduce((total, part) => total + part, 0) : sizes.join('+')
  return [{ shape: first.shape.map((old, index) => (index === axis ? size : old)), dataType: first.dataType }]
})

/** Tensors of one data type joined along an axis; their other sizes are equal. */
export function concatenate(tensors: readonly Tensor[], { axis }: { readonly axis: number }): Tensor {
  const [first] = tensors
  if (first === undefined)
    throw new KernelError('invalid-argument', 'concatenate: expected at least one tensor, got none.')
  return tensors.length === 1
    ? first
    : valueOf(concatenateNode(tensors, { axis: normalizeAxis(axis, first.shape.length) }))
}

const sliceNode = createOperation('slice', ({ inputs: [x], attributes: { axis, start, end } }) => {
  const { shape, dataType } = x as Tensor
  const size = shape[axis]
  if (
    !Number.isInteger(start) ||
    !Number.isInteger(end) ||
    start < 0 ||
    end <= start ||
    (typeof size === 'number' && end > size)
  ) {
    throw new KernelError(
      'shape-mismatch',
      `slice: expected 0 ≤ start < end ≤ ${size} on axis ${axis}, got ${start}..${end}.`,
    )
  }
  return [{ shape: shape.map((old, index) => (index === axis ? end - start : old)), dataType }]
})

/** The range [start, end) of one axis. */
export function slice(
  x: Tensor,
  { axis, start = 0, end }: { readonly axis: number; readonly start?: number; readonly end: number },
): Tensor {
  const normalized = normalizeAxis(axis, x.shape.length)
  return start === 0 && x.shape[normalized] === end ? x : valueOf(sliceNode([x], { axis: normalized, start, end }))
}

/** Consecutive parts of one axis. */
export function split(
  x: Tensor,
  { axis, sizes }: { readonly axis: number; readonly sizes: readonly number[] },
): readonly Tensor[] {
  let start = 0
  return sizes.map((size) => {
    start += size
    return slice(x, { axis, start: start - size, end: start })
  })
}

const padNode = createOperation('pad', ({ inputs: [x], attributes: { axis, before, after } }) => {
  const { shape, dataType } = x as Tensor
  return [{ shape: shape.map((size, index) => (index === axis ? (size as number) + before + after : size)), dataType }]
})

/** Zeros before and after the values of one axis, whose size must be known. */
export function pad(
  x: Tensor,
  { axis, before = 0, after = 0 }: { readonly axis: number; readonly before?: number; readonly after?: number },
): Tensor {
  const normalized = normalizeAxis(axis, x.shape.length)
  if (typeof x.shape[normalized] !== 'number' || !(before >= 0) || !(after >= 0)) {
    throw new KernelError(
      'shape-mismatch',
      `pad: expected a known size and amounts ≥ 0 on axis ${axis} of ${formatShape(x.shape)}, got ${before} and ${after}.`,
    )
  }
  return before + after === 0 ? x : valueOf(padNode([x], { axis: normalized, before, after }))
}
