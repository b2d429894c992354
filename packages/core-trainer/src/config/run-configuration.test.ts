import { describe, expect, it } from 'vitest'
import { configurationOptions } from './configuration-options.ts'
import { defineConfiguration, runConfigurationSchema, trainingSteps } from './run-configuration.ts'

describe('configurationOptions', () => {
  it('documents every option with a sentence, a type and a default', () => {
    const options = configurationOptions()
    expect(options.length).toBeGreaterThan(60)
    for (const option of options) {
      expect(option.description, option.key).toMatch(/\w.*[.)]$/)
      expect(option.type, option.key).not.toContain('undefined')
      expect(JSON.parse(option.default), option.key).toBeDefined()
    }
  })

  it('shows the defaults that a run really gets', () => {
    const resolved = runConfigurationSchema.parse({})
    for (const option of configurationOptions()) {
      const value = option.key
        .split('.')
        .reduce<unknown>((tree, part) => (tree as Record<string, unknown>)[part], resolved)
      expect(JSON.stringify(value), option.key).toBe(option.default)
    }
  })
})

describe('a resolved configuration', () => {
  it('is its own input: config.json of a run resolves to itself', () => {
    const resolved = runConfigurationSchema.parse(defineConfiguration({ seed: 3, training: { steps: 5 } }))
    expect(runConfigurationSchema.parse(JSON.parse(JSON.stringify(resolved)))).toEqual(resolved)
  })
})

describe('trainingSteps', () => {
  const training = (input: object) =>
    runConfigurationSchema.parse({
      training: { batchSize: 2, gradientAccumulation: 3, contextLength: 10, ...input },
    }).training
  it.each([
    [{ steps: 7 }, 7],
    [{ tokens: 60 }, 1],
    [{ tokens: 61 }, 2],
    [{}, (20 * 1000) / 60 + 2 / 3],
  ])('%j → %d', (input, steps) => {
    expect(trainingSteps(training(input), 1000)).toBeCloseTo(steps)
  })
})
