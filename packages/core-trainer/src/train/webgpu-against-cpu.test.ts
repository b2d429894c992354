import { createSession, type Device, input, multiply, type TensorValue } from '@saaa/kernels'
import { describe, expect, it } from 'vitest'
import { runConfigurationSchema } from '../config/run-configuration.ts'
import { initializeParameters } from '../model/initialize-parameters.ts'
import { defineModel } from '../model/model-configuration.ts'
import { createTrainingEngine } from './training-engine.ts'

/** Why there is no WebGPU here; SwiftShader, which Debian's chromium carries, is enough. */
const reason = await createSession(
  { outputs: { y: multiply(input({ name: 'x', shape: [1] }), 2) } },
  { device: 'webgpu' },
).then(
  async (session) => {
    await session.release()
    return undefined
  },
  (error: unknown) => (error instanceof Error ? error.message.slice(0, 120) : String(error)),
)

const batchSize = 2
const contextLength = 8
const model = defineModel({
  vocabularySize: 32,
  hiddenSize: 16,
  layers: 2,
  attentionHeads: 2,
  feedForwardSize: 24,
  contextLength,
})

async function threeLosses(device: Device): Promise<readonly number[]> {
  const engine = await createTrainingEngine({
    configuration: model,
    batchSize,
    contextLength,
    heads: [],
    weights: { languageModel: 1, safety: 0, tradeOff: 0 },
    training: {
      ...runConfigurationSchema.parse({}).training,
      batchSize,
      contextLength,
      warmupSteps: 0,
      peakLearningRate: 1e-2,
    },
    totalSteps: 3,
    device,
    threads: 1,
    state: initializeParameters(model, 1),
  })
  const shape = [batchSize, contextLength]
  const tokens = Int32Array.from({ length: batchSize * contextLength }, (_, index) => (index * 7) % 32)
  const feeds: Record<string, TensorValue> = {
    tokens: { dataType: 'int32', shape, data: tokens },
    targets: { dataType: 'int32', shape, data: tokens.map((token) => (token + 7) % 32) },
    lossWeights: { dataType: 'float32', shape, data: new Float32Array(tokens.length).fill(1) },
    normalizer: { dataType: 'float32', shape: [], data: Float32Array.of(tokens.length) },
  }
  const losses: number[] = []
  for (const step of [1, 2, 3]) losses.push((await engine.step([feeds], step)).languageModelLoss)
  await engine.release()
  return losses
}

describe.skipIf(reason !== undefined)(
  `training on WebGPU${reason === undefined ? '' : ` (skipped: ${reason})`}`,
  () => {
    it('has the losses of the CPU for three steps', async () => {
      const [cpu, gpu] = [await threeLosses('cpu'), await threeLosses('webgpu')]
      expect(cpu[2]).toBeLessThan(cpu[0] as number)
      for (const [index, loss] of cpu.entries()) expect(Math.abs((gpu[index] as number) - loss)).toBeLessThan(1e-4)
    }, 240_000)
  },
)
