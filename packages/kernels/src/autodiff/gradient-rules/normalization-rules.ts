import { elementCount } from '../../graph/shape.ts'
import type { Tensor } from '../../graph/tensor.ts'
import { multiply, subtract } from '../../ops/elementwise.ts'
import { matmul } from '../../ops/matmul.ts'
import { mean, sum } from '../../ops/reductions.ts'
import { reshape } from '../../ops/shaping.ts'
import { type GradientRules, pair } from '../gradient-rule.ts'

const leadingAxes = (x: Tensor): number[] => x.shape.slice(0, -1).map((_, axis) => axis)
const lastAxis = { axes: [-1], keepDimensions: true }

export const normalizationRules: GradientRules<'layerNormalization' | 'rmsNormalization'> = {
  // With n = (x − mean) r, r = 1/deviation, g = dy · scale: dx = r (g − mean(g) − n mean(g n))
  layerNormalization: ({ inputs, outputs, dOutput }) => {
    const [x, scale] = pair(inputs)
    const [average, inverseDeviation] = pair(outputs.slice(1))
    const normalized = multiply(subtract(x, average), inverseDeviation)
    const g = multiply(dOutput, scale)
    const centred = subtract(
      subtract(g, mean(g, lastAxis)),
      multiply(normalized, mean(multiply(g, normalized), lastAxis)),
    )
    const axes = leadingAxes(x)
    return [multiply(inverseDeviation, centred), sum(multiply(dOutput, normalized), { axes }), sum(dOutput, { axes })]
  },
  // With n = x r, r = 1/root mean square, g = dy · scale: dx = r (g − n mean(g n))
  rmsNormalization: ({ inputs, outputs, dOutput }) => {
    const [x, scale] = pair(inputs)
    const inverseDeviation = outputs[1] as Tensor
    // Both sums are products of dy · x with a vector: over channels with scale, over rows with r.
    const channels = x.shape.at(-1) as number
    const rows = elementCount(x.shape) / channels
    const weighted = reshape(multiply(dOutput, x), [rows, channels])
    const byRow = reshape(matmul(weighted, reshape(scale, [channels, 1])), inverseDeviation.shape)
    const cube = multiply(multiply(inverseDeviation, inverseDeviation), inverseDeviation)
    const alongX = multiply(multiply(byRow, cube), 1 / channels)
    return [
      subtract(multiply(multiply(dOutput, scale), inverseDeviation), multiply(x, alongX)),
      reshape(matmul(reshape(inverseDeviation, [1, rows]), weighted), scale.shape),
    ]
  },
}
