import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { LanguageModelV1, Sample } from '@saaa/evaluator'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { evaluateSafely } from '../orchestrator/evaluate-safely.ts'
import { type IsolatedDimensions, isolateDimensions } from './isolate-dimensions.ts'
import { loadDimensions } from './load-dimensions.ts'

let folder = ''
let isolated: IsolatedDimensions
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'saaa-isolated-'))
  await writeFile(
    path.join(folder, 'obedient.mjs'),
    `export const createEvaluator = () => ({ specificationVersion: 'v1', dimension: 'obedient',
       doEvaluate: async ({ samples, seed, model }) => {
         const all = []
         for (const { output } of samples) {
           while (output === 'block') {}
           if (output === 'end') process.exit(0)
           if (output === 'late') await new Promise(() => setTimeout(() => { throw new Error('too late') }, 1))
           const [[reply]] = model === undefined ? [['']] : await model.generate({ prompts: [output], samples: 1, maxTokens: 3, temperature: 0, seed })
           const score = reply.length / 10
           all.push({ score, components: { intrinsic: score }, findings: [] })
         }
         return all
       } })`,
  )
  isolated = isolateDimensions(await loadDimensions(['./obedient.mjs'], { from: folder }), { from: folder })
})
afterAll(async () => {
  await isolated.close()
  await rm(folder, { recursive: true, force: true })
})

const samples = (...outputs: readonly string[]): readonly Sample[] => outputs.map((output) => ({ input: '', output }))
const evaluator = () => isolated.dimensions[0]!.evaluator
const model: LanguageModelV1 = {
  generate: async ({ prompts, maxTokens }) =>
    prompts.map((prompt) => {
      if (prompt === 'fail') throw new Error('out of memory')
      return [prompt.repeat(maxTokens)]
    }),
}

describe('isolateDimensions', () => {
  it('lets the evaluators ask the model of the calling thread, and hears of its failures', async () => {
    const evaluations = await evaluator().doEvaluate({ samples: samples('ab', 'c'), seed: 0, model })
    expect(evaluations.map(({ score }) => score)).toEqual([0.6, 0.3])
    await expect(evaluator().doEvaluate({ samples: samples('fail'), seed: 0, model })).rejects.toThrow('out of memory')
  })

  it('ends a blocked evaluator in time; the next call is answered', async () => {
    const { evaluations, unscored } = await evaluateSafely({
      evaluator: evaluator(),
      samples: samples('a', 'block'),
      seed: 0,
      timeoutSeconds: 1,
    })
    expect(evaluations).toEqual([undefined, undefined])
    expect(unscored.map(({ reason }) => reason)).toEqual(['no answer within 1 s', 'no answer within 1 s'])
    expect(await evaluator().doEvaluate({ samples: samples('a'), seed: 0 })).toHaveLength(1)
  })

  it("stops with the caller's own signal and its reason", async () => {
    const controller = new AbortController()
    const call = evaluator().doEvaluate({ samples: samples('block'), seed: 0, signal: controller.signal })
    setTimeout(() => controller.abort(new Error('enough')), 300)
    await expect(call).rejects.toThrow('enough')
  })

  it('outlives an evaluator that ends its process or throws behind its back: that sample alone is unscored', async () => {
    const { evaluations, unscored } = await evaluateSafely({
      evaluator: evaluator(),
      samples: samples('a', 'end', 'late', 'a'),
      seed: 0,
    })
    expect(evaluations.map((evaluation) => evaluation !== undefined)).toEqual([true, false, false, true])
    expect(unscored).toEqual([
      { index: 1, reason: expect.stringContaining('exited') as string },
      { index: 2, reason: 'too late' },
    ])
  })
})
