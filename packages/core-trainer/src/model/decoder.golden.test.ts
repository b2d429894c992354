import { join } from 'node:path'

import { createSession, warmupCosineSchedule } from '@saaa/kernels'
import type { Tensor, Value } from '@saaa/kernels'
import { describe, expect, test } from 'vitest'

import { languageModelStep } from './language-model-step.ts'
import type { ModelConfiguration } from './model-configuration.ts'
import { modelParameters } from './model-parameters.ts'
import { readSafetensors } from './safetensors.ts'

// Oracle: the same decoder in plain PyTorch, float64, written by tools/reference/decoder_golden.py.

const fixtureFolder = join(import.meta.dirname, '__fixtures__')

interface Optimizer {
  readonly peakLearningRate: number
  readonly warmupSteps: number
  readonly totalSteps: number
  readonly minimumLearningRate: number
  readonly beta1: number
  readonly beta2: number
  readonly epsilon: number
  readonly weightDecay: number
  readonly maximumNorm: number
}

async function openCase(name: string) {
  const { arrays, metadata } = await readSafetensors(join(fixtureFolder, `decoder-${name}.safetensors`))
  const configuration = JSON.parse(metadata['configuration']!) as ModelConfiguration
  const optimizer = JSON.parse(metadata['optimizer']!) as Optimizer
  const floats = (key: string): Float32Array => arrays.get(key)!.data as Float32Array
  const [steps, batch, width] = arrays.get('tokens')!.shape as [number, number, number]
  const tokens = width - 1
  const all = arrays.get('tokens')!.data as Int32Array
  const weights = floats('weights')
  const batchAt = (step: number): Record<string, Value> => {
    const rows = Array.from({ length: batch }, (_, row) =>
      all.subarray((step * batch + row) * width, (step * batch + row + 1) * width),
    )
    const weight = weights.slice(step * batch * tokens, (step + 1) * batch * tokens)
    return {
      tokens: integers(
        rows.flatMap((row) => [...row.subarray(0, tokens)]),
        [batch, tokens],
      ),
      targets: integers(
        rows.flatMap((row) => [...row.subarray(1)]),
        [batch, tokens],
      ),
      weights: float([...weight], [batch, tokens]),
      normalizer: float([weight.reduce((sum, value) => sum + value, 0)], []),
      step: float([step + 1], []),
    }
  }
  return { configuration, optimizer, floats, steps, batch, tokens, batchAt }
}

const float = (values: readonly number[], shape: readonly number[]): Value => ({
  dataType: 'float32',
  shape,
  data: Float32Array.from(values),
})
const integers = (values: readonly number[], shape: readonly number[]): Value => ({
  dataType: 'int32',
  shape,
  data: Int32Array.from(values),
})

/** Largest difference, relative to the largest expected value. */
function relativeError(actual: Value | undefined, expected: Float32Array): number {
  const data = (actual as { data: Float32Array }).data
  expect(data.length).toBe(expected.length)
  let difference = 0
  let largest = 0
  for (let i = 0; i < expected.length; i++) {
    difference = Math.max(difference, Math.abs(data[i]! - expected[i]!))
    largest = Math.max(largest, Math.abs(expected[i]!))
  }
  return difference / largest
}

describe.each(['tied', 'untied'])('decoder against PyTorch: %s embeddings, grouped queries', (name) => {
  test('logits, hidden states and the gradient of every parameter', async () => {
    const { configuration, floats, batch, tokens, batchAt } = await openCase(name)
    const step = languageModelStep({ configuration, batch, tokens })
    const outputs: Record<string, Tensor> = { logits: step.logits_BTV, hidden: step.hidden_BTC }
    for (const [key, tensor] of Object.entries(step.gradients)) outputs[`gradient.${key}`] = tensor
    const session = await createSession({ outputs })
    const feeds: Record<string, Value> = {}
    for (const { name: key, shape } of modelParameters(configuration)) feeds[key] = float([...floats(key)], shape)
    const inputs = { ...feeds, ...batchAt(0) }
    const used = Object.fromEntries(session.inputNames.map((key) => [key, inputs[key]!]))
    const results = await session.run(used)
    for (const key of Object.keys(outputs)) {
      expect.soft(relativeError(results[key], floats(key)), key).toBeLessThan(2e-5)
    }
    await session.release()
  })

  test('ten AdamW steps with clipping and a warmup-cosine schedule: losses, norms, rates and final weights', async () => {
    const { configuration, optimizer, floats, steps, batch, tokens, batchAt } = await openCase(name)
    const { peakLearningRate, warmupSteps, totalSteps, minimumLearningRate, ...update } = optimizer
    const { outputs, state } = languageModelStep({
      configuration,
      batch,
      tokens,
      ...update,
      schedule: (step) =>
        warmupCosineSchedule({ step, peakLearningRate, warmupSteps, totalSteps, minimumLearningRate }),
    })
    const session = await createSession({ outputs })
    let held: Record<string, Value> = Object.fromEntries(
      state.map(({ input, shape }) => [
        input,
        input.includes(':')
          ? float(
              Array.from({ length: shape.reduce((a, b) => a * b, 1) }, () => 0),
              shape,
            )
          : float([...floats(input)], shape),
      ]),
    )
    const seen = { losses: [] as number[], norms: [] as number[], learningRates: [] as number[] }
    const scalarOf = (value: Value | undefined): number => (value as { data: Float32Array }).data[0]!
    for (let index = 0; index < steps; index++) {
      const results = await session.run({ ...held, ...batchAt(index) })
      seen.losses.push(scalarOf(results['loss']))
      seen.norms.push(scalarOf(results['gradientNorm']))
      seen.learningRates.push(scalarOf(results['learningRate']))
      held = Object.fromEntries(state.map(({ input, output }) => [input, results[output]!]))
    }
    for (const key of ['losses', 'norms', 'learningRates'] as const) {
      const expected = floats(key)
      for (const [index, value] of seen[key].entries()) {
        expect.soft(Math.abs(value / expected[index]! - 1), `${key} of step ${index + 1}`).toBeLessThan(2e-4)
      }
    }
    expect(Math.max(...floats('norms'))).toBeGreaterThan(optimizer.maximumNorm) // clipping was at work
    for (const key of ['model.norm.weight', 'model.layers.0.mlp.down_proj.weight']) {
      expect.soft(relativeError(held[key], floats(`final.${key}`)), key).toBeLessThan(1e-3)
    }
    await session.release()
  })
})
