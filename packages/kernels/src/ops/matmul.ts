import { KernelError } from '../graph/kernel-error.ts'
import { broadcastShapes, elementCount, formatShape, isStatic } from '../graph/shape.ts'
import type { Tensor } from '../graph/tensor.ts'
import { createOperation, valueOf } from './operations.ts'
import { reshape } from './shaping.ts'

export interface MatmulOptions {
  /** Swap the last two axes of `a`. @default false */
  readonly transposeA?: boolean
  /** Swap the last two axes of `b`. @default false */
  readonly transposeB?: boolean
}

const matmulNode = createOperation('matmul', ({ inputs: [a, b], attributes: { transposeA, transposeB } }) => {
  if (a === undefined || b === undefined || a.shape.length < 2 || b.shape.length < 2 || a.dataType !== b.dataType) {
    throw new KernelError(
      'shape-mismatch',
      `matmul: expected two tensors of one data type with at least two axes, got ${a?.dataType}${formatShape(a?.shape ?? [])} and ${b?.dataType}${formatShape(b?.shape ?? [])}.`,
    )
  }
  const [rows, inner] = transposeA ? [a.shape.at(-1), a.shape.at(-2)] : [a.shape.at(-2), a.shape.at(-1)]
  const [innerB, columns] = transposeB ? [b.shape.at(-1), b.shape.at(-2)] : [b.shape.at(-2), b.shape.at(-1)]
  if (inner !== innerB || rows === undefined || columns === undefined) {
    throw new KernelError(
      'shape-mismatch',
      `matmul: inner sizes ${inner} and ${innerB} of ${formatShape(a.shape)} and ${formatShape(b.shape)} differ (transposeA ${transposeA}, transposeB ${transposeB}).`,
    )
  }
  return [
    {
      shape: [...broadcastShapes(a.shape.slice(0, -2), b.shape.slice(0, -2), 'matmul'), rows, columns],
      dataType: a.dataType,
    },
  ]
})

/**
 * Matrix product over the last two axes; leading axes broadcast. A matrix on the right is shared by all leading axes of
 * `a`: they are folded into rows, so that it and its gradients are single two-dimensional products.
 */
export function matmul(a: Tensor, b: Tensor, { transposeA = false, transposeB = false }: MatmulOptions = {}): Tensor {
  if (a.shape.length > 2 && b.shape.length === 2 && !transposeA && isStatic(a.shape)) {
    const inner = a.shape.at(-1) as number
    const folded = reshape(a, [elementCount(a.shape) / inner, inner])
    const product = valueOf(matmulNode([folded, b], { transposeA, transposeB }))
    return reshape(product, [...a.shape.slice(0, -1), product.shape[1] as number])
  }
  return valueOf(matmulNode([a, b], { transposeA, transposeB }))
}
