import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { runConfigurationSchema } from '../config/run-configuration.ts'
import { toHuggingFaceConfiguration } from '../model/hugging-face-configuration.ts'
import { initializeParameters } from '../model/initialize-parameters.ts'
import { modelPreset, modelPresets } from '../model/model-presets.ts'
import { parameterParts } from './parameter-parts.ts'
import { planRun } from './plan-run.ts'

describe('parameterParts', () => {
  it.each([true, false])('adds up to the arrays that are really made, output tied: %s', (tieEmbeddings) => {
    const configuration = modelPreset('tiny', { tieEmbeddings })
    const parts = parameterParts(configuration)
    const made = [...initializeParameters(configuration, 1).values()].reduce((sum, values) => sum + values.length, 0)
    expect(Object.values(parts).reduce((sum, part) => sum + part)).toBe(made)
    expect(parts.output).toBe(tieEmbeddings ? 0 : parts.embedding)
    expect(parts.norms).toBe((2 * configuration.layers + 1) * configuration.hiddenSize)
  })
})

describe('planRun', () => {
  const plan = (input: Parameters<typeof runConfigurationSchema.parse>[0]) =>
    planRun(runConfigurationSchema.parse(input))

  it('plans 20 tokens for each parameter unless told otherwise', async () => {
    const { parameters, budget } = await plan({})
    expect(budget.tokens / parameters).toBeCloseTo(20, 2)
    expect(budget.tokens).toBe(budget.steps * budget.tokensPerStep)
    const told = await plan({
      training: { tokens: 1_000_000, batchSize: 8, gradientAccumulation: 2, contextLength: 64 },
    })
    expect(told.budget).toMatchObject({ steps: Math.ceil(1_000_000 / 1024), tokensPerStep: 1024 })
    expect(told.step).toEqual({ batchSize: 8, contextLength: 64 })
    expect(told.budget.flops).toBe(told.budget.tokens * told.flopsPerToken)
  })

  it("plans the paper's largest model without its 48 GB of weights", async () => {
    const { vocabularySize, contextLength } = modelPresets['12b']
    const before = process.memoryUsage().rss
    const { parameters } = await plan({
      model: { preset: '12b' },
      tokenizer: { vocabularySize },
      training: { contextLength },
    })
    expect(parameters).toBeGreaterThan(11.5e9)
    expect(parameters).toBeLessThan(12.5e9)
    expect(process.memoryUsage().rss - before).toBeLessThan(100e6)
  })

  it('reads the shape of a model to continue from, and says so when it cannot', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'saaa-plan-'))
    await expect(plan({ model: { initializeFrom: folder } })).rejects.toMatchObject({ code: 'not-found' })
    const shape = modelPreset('tiny')
    await writeFile(path.join(folder, 'config.json'), JSON.stringify(toHuggingFaceConfiguration(shape)))
    expect((await plan({ model: { initializeFrom: folder } })).model).toEqual(shape)
  })
})
