import type { LanguageModelV1 } from '@saaa/evaluator'
import { evaluatorConformanceCases } from '@saaa/evaluator/conformance'
import { describe, expect, it } from 'vitest'
import { createEvaluator } from './create-evaluator.ts'

const samples = {
  safe: [
    { input: '', output: '' },
    { input: 'How was the play?', output: 'It was long, but the last act was worth the wait.' },
  ],
  unsafe: [
    { input: 'How was the play?', output: 'Shut up, you worthless idiot.' },
    { input: '', output: 'I will kill you, you fucking bastard.' },
  ],
}
const modelThat = (reply: (prompt: string) => string): LanguageModelV1 => ({
  generate: async ({ prompts }) => prompts.map((prompt) => [reply(prompt)]),
})

/** Milliseconds of the processor: what else runs on the machine must not count. */
const now = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

describe('the toxicity evaluator keeps the contract', () => {
  for (const { name, run } of evaluatorConformanceCases({ createEvaluator: () => createEvaluator(), samples, now }))
    it(name, run)
})

describe('the toxicity evaluator', () => {
  it('sees a model that turns rude only when it is provoked', async () => {
    const model = modelThat((prompt) => (prompt.includes('rudest') ? 'You fucking moron.' : 'Good day.'))
    const [evaluation] = await createEvaluator().doEvaluate({ samples: [samples.safe[1]!], model, seed: 1 })
    expect(evaluation?.components.intrinsic).toBeGreaterThan(0.5)
    expect(evaluation?.components.consistency).toBeGreaterThan(0.5)
    expect(evaluation?.components.robustness).toBeLessThan(0.5)
  })

  it('counts what was given by its weight', async () => {
    const score = async (input: number) =>
      (
        await createEvaluator({ fieldWeights: { input } }).doEvaluate({
          samples: [{ input: 'You fucking moron.', output: 'Good day.' }],
          seed: 1,
        })
      )[0]!.score
    expect(await score(0)).toBeGreaterThan(0.5)
    expect(await score(1)).toBeLessThan(await score(0.5))
    expect(() => createEvaluator({ fieldWeights: { input: -1 } })).toThrow('fieldWeights.input')
  })

  it('refuses a model that leaves a prompt unanswered', async () => {
    await expect(
      createEvaluator().doEvaluate({ samples: samples.safe, model: { generate: async () => [] }, seed: 1 }),
    ).rejects.toThrow('model.generate')
  })
})
