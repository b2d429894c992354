import { describe, expect, test } from 'vitest'

import { defineModel } from './model-configuration.ts'
import { countParameters } from './model-parameters.ts'
import { modelPreset } from './model-presets.ts'
import { planModel } from './plan-model.ts'

describe('planModel', () => {
  const small = defineModel({
    vocabularySize: 10,
    hiddenSize: 4,
    layers: 1,
    attentionHeads: 2,
    keyValueHeads: 1,
    feedForwardSize: 6,
  })

  test('a model counted by hand', () => {
    // table 10·4, queries and results 2·4·4, keys and values 2·2·4, feed-forward 3·4·6, norms 3·4
    const count = 40 + 32 + 16 + 72 + 12
    const { parameters, flopsPerToken, memory } = planModel(small, { batch: 2, tokens: 8 })
    expect(parameters).toBe(count)
    expect(flopsPerToken).toBe(6 * count + 12 * 1 * 4 * 8)
    expect(memory.parameterBytes).toBe(2 * 4 * count)
    expect(memory.optimizerBytes).toBe(4 * 4 * count)
    const { totalBytes, ...parts } = memory
    expect(totalBytes).toBe(Object.values(parts).reduce((sum, part) => sum + part, 0))
  })

  test('an untied table is copied from, not multiplied: only the output projection counts as work', () => {
    const untied = { ...small, tieEmbeddings: false }
    expect(countParameters(untied)).toBe(countParameters(small) + 40)
    expect(planModel(untied, { tokens: 8 }).flopsPerToken).toBe(planModel(small, { tokens: 8 }).flopsPerToken)
  })

  test('activations grow with batch × tokens, parameters do not', () => {
    const [one, two] = [4, 8].map((batch) => planModel(modelPreset('4m'), { batch, tokens: 128 }).memory)
    expect(two!.activationBytes / one!.activationBytes).toBeCloseTo(2, 6)
    expect(two!.parameterBytes).toBe(one!.parameterBytes)
  })

  test('accumulated gradients add their sums, two sets, however many passes', () => {
    const bytes = (gradientAccumulation: number) =>
      planModel(modelPreset('4m'), { gradientAccumulation }).memory.gradientBytes
    expect(bytes(2) - bytes(1)).toBe(8 * countParameters(modelPreset('4m')))
    expect(bytes(8)).toBe(bytes(2))
  })

  test('a batch that is not positive is refused by name', () => {
    expect(() => planModel(small, { batch: 0 })).toThrow(/batch/)
    expect(() => planModel(small, { tokens: 1.5 })).toThrow(/tokens/)
  })
})
