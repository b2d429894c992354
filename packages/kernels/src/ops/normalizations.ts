import { KernelError } from '../graph/kernel-error.ts'
import { formatShape, type Shape } from '../graph/shape.ts'
import type { Tensor } from '../graph/tensor.ts'
import { createOperation, valueOf } from './operations.ts'

const assertLastAxis = (name: string, [x, ...parameters]: readonly Tensor[]): Shape => {
  const size = x?.shape.at(-1)
  for (const { shape } of parameters) {
    if (shape.length !== 1 || shape[0] !== size) {
      throw new KernelError(
        'shape-mismatch',
        `${name}: expected parameters [${size}] for ${formatShape(x?.shape ?? [])}, got ${formatShape(shape)}.`,
      )
    }
  }
  return [...(x?.shape ?? []).slice(0, -1), 1]
}

const layerNormalizationNode = createOperation('layerNormalization', ({ inputs }) => {
  const shape = assertLastAxis('layerNormalization', inputs)
  const { dataType } = inputs[0] as Tensor
  return [inputs[0] as Tensor, { shape, dataType }, { shape, dataType }]
})

/** (x − mean) / √(variance + epsilon) · scale + bias over the last axis (Ba et al. 2016). */
export const layerNormalization = (
  x: Tensor,
  scale: Tensor,
  bias: Tensor,
  { epsilon = 1e-5 }: { readonly epsilon?: number } = {},
): Tensor => valueOf(layerNormalizationNode([x, scale, bias], { epsilon }))

const rmsNormalizationNode = createOperation('rmsNormalization', ({ inputs }) => {
  const shape = assertLastAxis('rmsNormalization', inputs)
  return [inputs[0] as Tensor, { shape, dataType: (inputs[0] as Tensor).dataType }]
})

/** x / √(mean(x²) + epsilon) · scale over the last axis (Zhang & Sennrich 2019). */
export const rmsNormalization = (
  x: Tensor,
  scale: Tensor,
  { epsilon = 1e-5 }: { readonly epsilon?: number } = {},
): Tensor => valueOf(rmsNormalizationNode([x, scale], { epsilon }))
