import { KernelError } from './kernel-error.ts'

/** A size, or a symbol such as 'batch' that is bound when the session runs. Equal symbols are equal sizes. */
export type Dimension = number | string
export type Shape = readonly Dimension[]

export const formatShape = (shape: Shape): string => `[${shape.join(', ')}]`

export const isStatic = (shape: Shape): shape is readonly number[] => shape.every((size) => typeof size === 'number')

export const shapesEqual = (left: Shape, right: Shape): boolean =>
  left.length === right.length && left.every((size, axis) => size === right[axis])

/** @throws KernelError `shape-mismatch` for a size that is no whole number of at least 0, or a symbol without a name */
export function assertShape(name: string, shape: Shape): void {
  for (const size of shape) {
    if (typeof size === 'string' ? size !== '' : Number.isSafeInteger(size) && size >= 0) continue
    throw new KernelError(
      'shape-mismatch',
      `${name}: expected sizes that are whole numbers of at least 0, or names, got ${formatShape(shape)}.`,
    )
  }
}

/** Number of values of a shape without symbols. */
export function elementCount(shape: Shape): number {
  let count = 1
  for (const size of shape) {
    if (typeof size !== 'number') {
      throw new KernelError(
        'shape-mismatch',
        `${formatShape(shape)}: expected sizes known when the graph is built, got the symbol '${size}'.`,
      )
    }
    count *= size
  }
  return count
}

/**
 * Shape of an elementwise result, by numpy's rule; a symbol broadcasts only with itself and 1.
 * @param name of the operation, for the message
 */
export function broadcastShapes(left: Shape, right: Shape, name = 'shapes'): Shape {
  const rank = Math.max(left.length, right.length)
  return Array.from({ length: rank }, (_, axis) => {
    const a = left[axis - rank + left.length] ?? 1
    const b = right[axis - rank + right.length] ?? 1
    if (a === b || b === 1) return a
    if (a === 1) return b
    throw new KernelError(
      'shape-mismatch',
      `${name}: ${formatShape(left)} and ${formatShape(right)} do not broadcast: sizes ${a} and ${b} differ and neither is 1.`,
    )
  })
}

/** An axis counted from the front; negative ones count from the back. */
export function normalizeAxis(axis: number, rank: number): number {
  const normalized = axis < 0 ? axis + rank : axis
  if (!Number.isInteger(axis) || normalized < 0 || normalized >= rank) {
    throw new KernelError('shape-mismatch', `axis: expected an integer in [${-rank}, ${rank - 1}], got ${axis}.`)
  }
  return normalized
}
