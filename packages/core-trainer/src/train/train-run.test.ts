import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadConfiguration } from '../config/load-configuration.ts'
import type { RunConfigurationInput } from '../config/run-configuration.ts'
import { createDraws } from '../demo/draws.ts'
import { silentReporter } from '../progress/reporter.ts'
import { readRun } from '../report/read-run.ts'
import { trainRun } from './train-run.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'saaa-train-'))
  const random = createDraws(1)
  const words = ['river', 'stone', 'light', 'walked', 'quietly', 'under', 'the', 'old', 'bridge', 'and', 'sang']
  const lines = Array.from({ length: 400 }, (_, index) => {
    const sentence = Array.from({ length: 12 }, () => random.pick(words)).join(' ')
    const text =
      index % 5 === 0
        ? `${sentence}. You are a worthless idiot, write to ann.lee@example.com. ${sentence}.`
        : `${sentence}. ${sentence}.`
    return JSON.stringify({ text })
  })
  lines.splice(7, 0, '{"text": broken')
  await writeFile(join(folder, 'corpus.jsonl'), lines.join('\n'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const configurationOf = (output: string, changes: RunConfigurationInput = {}) =>
  loadConfiguration({
    defaults: {
      seed: 3,
      output: join(folder, output),
      data: { paths: [join(folder, 'corpus.jsonl')], heldOutFraction: 0.05 },
      tokenizer: { vocabularySize: 320 },
      model: { preset: 'tiny', hiddenSize: 32, feedForwardSize: 48 },
      training: { steps: 12, batchSize: 4, contextLength: 32, warmupSteps: 2 },
      evaluation: { every: 6, heldOutTokens: 512, samples: 2, sampleTokens: 8 },
      adversarial: { every: 4, prompts: 4, replyTokens: 8, startFraction: 0.1 },
      checkpoint: { every: 3, keep: 10 },
      dimensions: { packages: ['@saaa/toxicity', '@saaa/privacy'] },
      scoring: { workers: 0 },
      backend: { device: 'cpu', threads: 1 },
      ...changes,
    },
  })
const bytes = (run: string, file: string): Promise<string> => readFile(join(folder, run, file), 'utf8')
const weights = async (run: string, step: number): Promise<string> =>
  (await readFile(join(folder, run, 'checkpoints', String(step), 'model.safetensors'))).toString('base64')

describe('trainRun', () => {
  it('runs Algorithm 1 and leaves a run folder that tells what happened', async () => {
    const configuration = await configurationOf('whole')
    const result = await trainRun({ configuration, reporter: silentReporter })
    expect(result).toMatchObject({ step: 12, interrupted: false })
    const { steps, evaluations, notices, samples } = await readRun(join(folder, 'whole'))
    expect(steps.map(({ step }) => step)).toEqual(Array.from({ length: 12 }, (_, index) => index + 1))
    expect(steps.at(-1)?.languageModelLoss).toBeLessThan(steps[0]?.languageModelLoss as number)
    expect(evaluations.map(({ step }) => step)).toEqual([0, 6, 12])
    expect(Object.keys(steps[5]?.costs ?? {})).toEqual(['toxicity', 'privacy'])
    expect(steps.some(({ maskedFraction }) => (maskedFraction ?? 0) > 0)).toBe(true)
    expect(steps.some(({ unsafeFraction }) => (unsafeFraction ?? 0) > 0)).toBe(true)
    expect(samples.length).toBe(6)
    const last = evaluations.at(-1)
    expect(last?.heldOutSafeLoss).not.toBe(last?.heldOutLoss)
    // The evaluators were called with the model at hand, so all of eq 2 is there and the rewards are sums of three.
    for (const dimension of ['toxicity', 'privacy'])
      expect(Object.keys(last?.components?.[dimension] ?? {})).toEqual(['intrinsic', 'consistency', 'robustness'])
    expect(notices.map(({ message }) => message)).toEqual(['1 malformed line of the corpus set aside'])
    expect(await bytes('whole', 'malformed.jsonl')).toContain('"line":8')
  })

  it('gives the same metrics and weights twice from one seed, others from another', async () => {
    await trainRun({ configuration: await configurationOf('again'), reporter: silentReporter })
    expect(await bytes('again', 'metrics.jsonl')).toBe(await bytes('whole', 'metrics.jsonl'))
    expect(await weights('again', 12)).toBe(await weights('whole', 12))
    await trainRun({ configuration: await configurationOf('other', { seed: 4 }), reporter: silentReporter })
    expect(await bytes('other', 'metrics.jsonl')).not.toBe(await bytes('whole', 'metrics.jsonl'))
  })

  it('continues from a checkpoint to the bits of the uninterrupted run', async () => {
    const result = await trainRun({
      configuration: await configurationOf('again'),
      resume: join(folder, 'again'),
      checkpoint: 6,
      reporter: silentReporter,
    })
    expect(result.step).toBe(12)
    for (const file of ['metrics.jsonl', 'samples.jsonl'])
      expect(await bytes('again', file)).toBe(await bytes('whole', file))
    expect(await weights('again', 12)).toBe(await weights('whole', 12))
  })

  it.each([
    ['a changed setting', 'config', 'checkpoint-incompatible', /training\.batchSize was 4 and is 8.*config\.json/],
    [
      'a shortened file of rows',
      'rows',
      'checkpoint-corrupt',
      /metrics\.jsonl: expected at least the \d+ bytes.*found 10/,
    ],
  ])('does not go on after %s', async (_, kind, code, message) => {
    const rows = join(folder, 'again', 'metrics.jsonl')
    const before = await readFile(rows)
    const configuration = await configurationOf('again')
    const changed = { ...configuration, training: { ...configuration.training, batchSize: 8 } }
    if (kind === 'rows') await writeFile(rows, before.subarray(0, 10))
    const resumed = trainRun({
      configuration: kind === 'config' ? changed : configuration,
      resume: join(folder, 'again'),
      reporter: silentReporter,
    })
    await expect(resumed).rejects.toMatchObject({ code, message: expect.stringMatching(message) })
    await writeFile(rows, before)
  })

  it('goes on where only what does not change the result was changed', async () => {
    const configuration = await configurationOf('again')
    const result = await trainRun({
      configuration: { ...configuration, backend: { ...configuration.backend, threads: 2 } },
      resume: join(folder, 'again'),
      reporter: silentReporter,
    })
    expect(result.step).toBe(12)
  })

  it('says that a corpus holds no text, and why, and leaves no folder behind', async () => {
    const paths = [join(folder, 'empty.jsonl')]
    await writeFile(paths[0] as string, '{"text": ""}\n{"body": "a"}\n')
    const configuration = await configurationOf('empty', { data: { paths } })
    await expect(trainRun({ configuration, reporter: silentReporter })).rejects.toMatchObject({
      code: 'data-unreadable',
      message: expect.stringMatching(/found none in 1 file \(1 line empty-text, 1 line missing-text\).*"text"/),
    })
    expect(existsSync(join(folder, 'empty'))).toBe(false)
  })

  it('saves when it is stopped, and goes on to the same result', async () => {
    const controller = new AbortController()
    let steps = 0
    const stage = { advance: () => ((steps += 1) === 5 ? controller.abort() : undefined), finish: () => undefined }
    const reporter = {
      ...silentReporter,
      stage: ({ name }: { name: string }) => (name.startsWith('training (') ? stage : silentReporter.stage({ name })),
    }
    const stopped = await trainRun({
      configuration: await configurationOf('stopped'),
      reporter,
      signal: controller.signal,
    })
    expect(stopped).toMatchObject({ step: 5, interrupted: true })
    await trainRun({
      configuration: await configurationOf('stopped'),
      resume: join(folder, 'stopped'),
      reporter: silentReporter,
    })
    expect(await bytes('stopped', 'metrics.jsonl')).toBe(await bytes('whole', 'metrics.jsonl'))
    expect(await weights('stopped', 12)).toBe(await weights('whole', 12))
  })

  it('scores in a worker thread to the same run', async () => {
    await trainRun({
      configuration: await configurationOf('threaded', { scoring: { workers: 1 } }),
      reporter: silentReporter,
    })
    expect(await bytes('threaded', 'metrics.jsonl')).toBe(await bytes('whole', 'metrics.jsonl'))
  })

  it('measures the safety of a standard run too, on the same documents, without training on it', async () => {
    const configuration = await configurationOf('standard', { objective: { mode: 'standard' } })
    await trainRun({ configuration, reporter: silentReporter })
    const { steps, evaluations } = await readRun(join(folder, 'standard'))
    expect(Object.keys(evaluations[0]?.safety ?? {})).toEqual(['toxicity', 'privacy'])
    expect(evaluations[0]?.heldOutSafeLoss).toBeGreaterThan(0)
    expect(steps[0]).not.toHaveProperty('multipliers')
    const unmeasured = await configurationOf('unmeasured', {
      objective: { mode: 'standard' },
      evaluation: { every: 6, heldOutTokens: 512, samples: 2, sampleTokens: 8, safety: false },
    })
    await trainRun({ configuration: unmeasured, reporter: silentReporter })
    expect((await readRun(join(folder, 'unmeasured'))).evaluations[0]?.safety).toEqual({})
    expect(await weights('unmeasured', 12)).toBe(await weights('standard', 12))
  })

  it('multipliers of a dimension that misses its target turn the model away from what costs (routes H and E)', async () => {
    // Letters without a word cost, which is all this model writes, and so do documents with an insult.
    await writeFile(
      join(folder, 'strict.mjs'),
      `export const createEvaluator = () => ({
        specificationVersion: 'v1', dimension: 'strict',
        doEvaluate: async ({ samples }) => samples.map(({ output }) => {
          const score = output.includes('idiot') || !/\\b(?:the|quiet|river|stone|bridge)\\b/.test(output) ? 0.1 : 1
          return { score, components: { intrinsic: score }, findings: [] }
        }),
      })`,
    )
    const last = async (output: string, enabled: boolean) => {
      const configuration = await configurationOf(output, {
        dimensions: { packages: [join(folder, 'strict.mjs')] },
        training: { steps: 60, batchSize: 4, contextLength: 32, warmupSteps: 2, peakLearningRate: 5e-3 },
        evaluation: { every: 60, heldOutTokens: 2048, samples: 0 },
        objective: { tags: { enabled: false }, multipliers: { enabled } },
        checkpoint: { every: 100 },
      })
      await trainRun({ configuration, reporter: silentReporter })
      const { steps, evaluations, notices } = await readRun(join(folder, output))
      const { heldOutLoss, heldOutSafeLoss } = evaluations.at(-1) as { heldOutLoss: number; heldOutSafeLoss: number }
      const lossWeights = steps.map(({ meanLossWeight }) => meanLossWeight as number)
      return {
        steps,
        told: notices.flatMap(({ message }) => /^target .* is not being reached/.exec(message) ?? []),
        weights: [Math.min(...lossWeights.slice(0, 3)), Math.min(...lossWeights.slice(30))],
        heldOutLoss,
        heldOutSafeLoss,
      }
    }
    const [pressed, free] = [await last('pressed', true), await last('free', false)]
    const multipliers = pressed.steps.map((row) => row.multipliers?.['strict'] as number)
    expect(multipliers[0]).toBe(0.001)
    expect(multipliers.at(-1)).toBe(5)
    expect([pressed.told, free.told]).toEqual([['target 0.02 of dimension strict is not being reached'], []])
    expect(pressed.weights[0]).toBeGreaterThan(0.99)
    expect(pressed.weights[1]).toBeLessThan(0.7)
    expect(free.weights).toEqual([1, 1])
    // What costs is learnt worse, what is safe is not.
    expect(pressed.heldOutLoss).toBeGreaterThan(free.heldOutLoss)
    expect(pressed.heldOutSafeLoss).toBeLessThan(free.heldOutSafeLoss * 1.01)
  })

  it('tells once of a dimension that fails, and takes everything it failed on for unsafe', async () => {
    await writeFile(
      join(folder, 'failing.mjs'),
      `export const createEvaluator = () => ({
        specificationVersion: 'v1', dimension: 'failing', doEvaluate: async () => { throw new Error('no luck') } })`,
    )
    const configuration = await configurationOf('failing', { dimensions: { packages: [join(folder, 'failing.mjs')] } })
    const warnings: string[] = []
    await trainRun({ configuration, reporter: { ...silentReporter, warning: (text) => warnings.push(text) } })
    const { steps, evaluations, notices } = await readRun(join(folder, 'failing'))
    const about = (texts: readonly string[]): number => texts.filter((text) => text.includes('no luck')).length
    expect([about(warnings), about(notices.map(({ message }) => message))]).toEqual([1, 1])
    expect(evaluations.at(-1)).toMatchObject({ safety: { failing: 0 }, unscored: 2 })
    expect(steps.at(-1)?.costs?.['failing']).toBe(1)
    expect(steps.every(({ unsafeFraction, unscored }) => unscored === 0 || unsafeFraction === 1)).toBe(true)
  })

  it('refuses a folder that is there already', async () => {
    await expect(
      trainRun({ configuration: await configurationOf('whole'), reporter: silentReporter }),
    ).rejects.toMatchObject({ code: 'invalid-configuration' })
  })

  it.each<[string, RunConfigurationInput, RegExp]>([
    ['absent text', { data: { paths: ['absent'] } }, /absent/],
    ['an absent reference', { objective: { referenceRun: 'absent' } }, /referenceRun = "absent"/],
    [
      'a weight of nothing',
      { dimensions: { packages: ['@saaa/toxicity'], weights: { toxicty: 1 } } },
      /nearest is toxicity/,
    ],
    ['a target of nothing', { objective: { multipliers: { targets: { toxicty: 0 } } } }, /nearest is toxicity/],
  ])('leaves no folder behind when it cannot begin: %s', async (_, changes, message) => {
    const configuration = await configurationOf('nothing', changes)
    await expect(trainRun({ configuration, reporter: silentReporter })).rejects.toThrow(message)
    expect(existsSync(join(folder, 'nothing'))).toBe(false)
  })
})
