import { KernelError } from '../graph/kernel-error.ts'
import { formatShape } from '../graph/shape.ts'
import type { Tensor } from '../graph/tensor.ts'
import { createOperation, valueOf } from './operations.ts'

const rotateNode = createOperation('rotate', ({ inputs: [x, cosine, sine] }) => {
  const [length, size] = x?.shape.slice(2) ?? []
  const fits = [cosine, sine].every(
    (table) => table?.shape.length === 2 && table.shape[0] === length && table.shape[1] === size,
  )
  if (x?.shape.length !== 4 || typeof size !== 'number' || size % 2 !== 0 || !fits) {
    throw new KernelError(
      'shape-mismatch',
      `rotate: expected x [B, H, T, D] with D even and two tables [T, D], got ${[x, cosine, sine].map((tensor) => formatShape(tensor?.shape ?? [])).join(', ')}.`,
    )
  }
  return [x]
})

/**
 * Turns the pair of channels i and i + D/2 of every position by its angle (Su et al. 2021): x·cos + (−x₂, x₁)·sin for
 * halves (x₁, x₂). x is [B, H, T, D]; the tables are constants [T, D] whose halves are equal.
 * @throws KernelError `shape-mismatch`; `not-differentiable` when a gradient of the tables is asked for
 */
export const rotate = (x_BHTD: Tensor, cosine_TD: Tensor, sine_TD: Tensor): Tensor =>
  valueOf(rotateNode([x_BHTD, cosine_TD, sine_TD], {}))
