import type { Tensor } from '../../graph/tensor.ts'
import { multiply, subtract } from '../../ops/elementwise.ts'
import { mean, sum } from '../../ops/reductions.ts'
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
    const normalized = multiply(x, inverseDeviation)
    const weighted = multiply(dOutput, normalized)
    const g = multiply(dOutput, scale)
    const projection = multiply(normalized, mean(multiply(weighted, scale), lastAxis))
    return [multiply(inverseDeviation, subtract(g, projection)), sum(weighted, { axes: leadingAxes(x) })]
  },
}
