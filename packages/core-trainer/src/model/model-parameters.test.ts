import { InvalidArgumentError } from '@saaa/evaluator'
import { describe, expect, test } from 'vitest'

import { initializeParameters } from './initialize-parameters.ts'
import { defineModel } from './model-configuration.ts'
import { countParameters, modelParameters } from './model-parameters.ts'
import { modelPreset, modelPresets } from './model-presets.ts'

describe('model shapes', () => {
  test.each([
    ['1m', 1e6, 0.06],
    ['4m', 4.2e6, 0.01],
    ['15m', 15e6, 0.05],
    ['50m', 50e6, 0.05],
    ['600m', 600e6, 0.01],
    ['2b', 2e9, 0.01],
    ['5b', 5e9, 0.01],
    ['12b', 12e9, 0.01],
  ])('preset %s has the count in its name', (name, stated, tolerance) => {
    expect(Math.abs(countParameters(modelPreset(name)) / stated - 1)).toBeLessThan(tolerance)
  })

  test("the paper's presets have its layers and widths (section 6.1)", () => {
    const shapes = (['600m', '2b', '5b', '12b'] as const).map((name) => [
      modelPresets[name].layers,
      modelPresets[name].hiddenSize,
    ])
    expect(shapes).toEqual([
      [24, 1024],
      [32, 1536],
      [36, 2048],
      [40, 2560],
    ])
  })

  test.each([
    [{ hiddenSize: 30 }, 'model.attentionHeads'],
    [{ hiddenSize: 20 }, 'model.attentionHeads'],
    [{ keyValueHeads: 3 }, 'model.keyValueHeads'],
    [{ layers: 0 }, 'model.layers'],
    [{ vocabularySize: 1.5 }, 'model.vocabularySize'],
    [{ ropeTheta: Number.NaN }, 'model.ropeTheta'],
    [{ normEpsilon: 0 }, 'model.normEpsilon'],
  ])('%o is refused by the name of the field', (changes, argument) => {
    const build = () => modelPreset('tiny', { hiddenSize: 32, attentionHeads: 4, ...changes })
    expect(build).toThrow(InvalidArgumentError)
    expect(build).toThrow(argument)
  })

  test('an unknown preset lists the known ones', () => {
    expect(() => modelPreset('huge')).toThrow(/tiny, 1m, 4m/)
  })
})

describe('initializeParameters', () => {
  const configuration = defineModel({
    vocabularySize: 200,
    hiddenSize: 64,
    layers: 8,
    attentionHeads: 4,
    feedForwardSize: 96,
  })
  const deviationOf = (values: Float32Array) =>
    Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length)

  test('norms start at one, matrices at 0.02, residual projections at 0.02/√(2·layers)', () => {
    const parameters = initializeParameters(configuration, 1)
    expect([...parameters.keys()]).toEqual(modelParameters(configuration).map(({ name }) => name))
    expect(parameters.get('model.norm.weight')?.every((value) => value === 1)).toBe(true)
    expect(deviationOf(parameters.get('model.embed_tokens.weight')!)).toBeCloseTo(0.02, 3)
    expect(deviationOf(parameters.get('model.layers.3.mlp.down_proj.weight')!)).toBeCloseTo(0.005, 3)
    expect(deviationOf(parameters.get('model.layers.3.self_attn.o_proj.weight')!)).toBeCloseTo(0.005, 3)
  })

  test('the seed decides, layer by layer', () => {
    const [first, again, other] = [1, 1, 2].map((seed) => initializeParameters(configuration, seed))
    expect([...again!]).toEqual([...first!])
    expect(other!.get('model.embed_tokens.weight')).not.toEqual(first!.get('model.embed_tokens.weight'))
    expect(first!.get('model.layers.0.mlp.up_proj.weight')).not.toEqual(first!.get('model.layers.1.mlp.up_proj.weight'))
    const deeper = initializeParameters({ ...configuration, layers: 9 }, 1)
    expect(deeper.get('model.layers.2.mlp.up_proj.weight')).toEqual(first!.get('model.layers.2.mlp.up_proj.weight'))
  })
})
