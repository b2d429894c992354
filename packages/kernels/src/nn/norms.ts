import type { Tensor } from '../graph/tensor.ts'
import { layerNormalization, rmsNormalization } from '../ops/normalizations.ts'

/** scale · x / √(mean(x²) + ε) over the last axis (Zhang and Sennrich 2019). x [..., C], scale [C]. @default epsilon 1e-5 */
export const rmsNorm = (x: Tensor, scale_C: Tensor, { epsilon = 1e-5 }: { epsilon?: number } = {}): Tensor =>
  rmsNormalization(x, scale_C, { epsilon })

/** scale · (x − mean) / √(variance + ε) + bias over the last axis. x [..., C], scale and bias [C]. @default epsilon 1e-5 */
export const layerNorm = (
  x: Tensor,
  scale_C: Tensor,
  bias_C: Tensor,
  { epsilon = 1e-5 }: { epsilon?: number } = {},
): Tensor => layerNormalization(x, scale_C, bias_C, { epsilon })
