import { KernelError } from '../graph/kernel-error.ts'
import { formatShape, normalizeAxis, shapesEqual } from '../graph/shape.ts'
import type { Tensor } from '../graph/tensor.ts'
import { createOperation, valueOf } from './operations.ts'
import { transpose } from './shaping.ts'

const assertIndices = (name: string, indices: Tensor): void => {
  if (indices.dataType !== 'int32' && indices.dataType !== 'int64') {
    throw new KernelError('invalid-argument', `${name}: expected int32 or int64 indices, got ${indices.dataType}.`)
  }
}

const gatherRowsNode = createOperation('gatherRows', ({ inputs: [x, indices] }) => {
  assertIndices('gather', indices as Tensor)
  return [{ shape: [...(indices as Tensor).shape, ...(x as Tensor).shape.slice(1)], dataType: (x as Tensor).dataType }]
})

/** Entries of one axis by index; that axis is replaced by the axes of `indices`. */
export function gather(x: Tensor, indices: Tensor, { axis = 0 }: { readonly axis?: number } = {}): Tensor {
  const normalized = normalizeAxis(axis, x.shape.length)
  if (normalized === 0) return valueOf(gatherRowsNode([x, indices], {}))
  const others = x.shape.map((_, index) => index).filter((index) => index !== normalized)
  const gathered = gather(transpose(x, [normalized, ...others]), indices)
  const rank = indices.shape.length
  const indexAxes = indices.shape.map((_, index) => index)
  const restAxes = others.map((_, index) => rank + index)
  return transpose(gathered, [...restAxes.slice(0, normalized), ...indexAxes, ...restAxes.slice(normalized)])
}

const scatterAddRowsNode = createOperation(
  'scatterAddRows',
  ({ inputs: [indices, updates], attributes: { shape } }) => {
    assertIndices('scatterAddRows', indices as Tensor)
    if (!shapesEqual((updates as Tensor).shape, [...(indices as Tensor).shape, ...shape.slice(1)])) {
      throw new KernelError(
        'shape-mismatch',
        `scatterAddRows: expected updates ${formatShape([...(indices as Tensor).shape, ...shape.slice(1)])}, got ${formatShape((updates as Tensor).shape)}.`,
      )
    }
    return [{ shape, dataType: (updates as Tensor).dataType }]
  },
)

/** Zeros of `shape` to whose rows the updates are added; repeated indices add up. The gradient of an embedding. */
export const scatterAddRows = ({
  shape,
  indices,
  updates,
}: {
  readonly shape: readonly number[]
  readonly indices: Tensor
  readonly updates: Tensor
}): Tensor => valueOf(scatterAddRowsNode([indices, updates], { shape }))

const gatherElementsNode = createOperation('gatherElements', ({ inputs: [x, indices] }) => {
  assertIndices('gatherElements', indices as Tensor)
  return [{ shape: (indices as Tensor).shape, dataType: (x as Tensor).dataType }]
})

/** result[i][j] = x[indices[i][j]][j] for axis 0, and so on for other axes. */
export const gatherElements = (x: Tensor, indices: Tensor, { axis }: { readonly axis: number }): Tensor =>
  valueOf(gatherElementsNode([x, indices], { axis: normalizeAxis(axis, x.shape.length) }))

const scatterElementsAddNode = createOperation('scatterElementsAdd', ({ inputs: [x, indices, updates] }) => {
  assertIndices('scatterElementsAdd', indices as Tensor)
  if (!shapesEqual((indices as Tensor).shape, (updates as Tensor).shape)) {
    throw new KernelError(
      'shape-mismatch',
      `scatterElementsAdd: expected updates ${formatShape((indices as Tensor).shape)}, got ${formatShape((updates as Tensor).shape)}.`,
    )
  }
  return [x as Tensor]
})

/** x with updates added at result[indices[i][j]][j] for axis 0, and so on for other axes. */
export const scatterElementsAdd = (
  x: Tensor,
  { indices, updates, axis }: { readonly indices: Tensor; readonly updates: Tensor; readonly axis: number },
): Tensor => valueOf(scatterElementsAddNode([x, indices, updates], { axis: normalizeAxis(axis, x.shape.length) }))
