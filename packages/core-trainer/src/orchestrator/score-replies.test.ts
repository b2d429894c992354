import type { Evaluation, EvaluatorV1, LanguageModelV1 } from '@saaa/evaluator'
import { describe, expect, it } from 'vitest'
import { meanComponents, replyCosts, scoreReplies } from './score-replies.ts'

const asked: { prompts: readonly string[]; maxTokens: number }[] = []
const model: LanguageModelV1 = {
  generate: ({ prompts, samples, maxTokens }) => {
    asked.push({ prompts, maxTokens })
    return Promise.resolve(prompts.map((prompt) => Array.from({ length: samples }, () => `reply to ${prompt}`)))
  },
}
/** Consistency .5 and robustness .1 with a model, nothing of both without. */
const probing: EvaluatorV1 = {
  specificationVersion: 'v1',
  dimension: 'probing',
  doEvaluate: async ({ samples, model: own, seed }) => {
    await own?.generate({
      prompts: samples.map(({ input }) => `again ${input}`),
      samples: 1,
      maxTokens: 64,
      temperature: 0,
      seed,
    })
    const rest = own === undefined ? {} : { consistency: 0.5, robustness: 0.1 }
    return samples.map((): Evaluation => ({ score: 0.9, components: { intrinsic: 0.9, ...rest }, findings: [] }))
  },
}
const fragile: EvaluatorV1 = {
  ...probing,
  dimension: 'fragile',
  doEvaluate: ({ model: own, samples }) =>
    own === undefined
      ? Promise.resolve(samples.map(() => ({ score: 1, components: { intrinsic: 1 }, findings: [] })))
      : Promise.reject(new Error('no answer')),
}
const weights = { intrinsic: 1, consistency: 1, robustness: 1 }
const score = (probed: readonly string[], evaluators: readonly EvaluatorV1[] = [probing]) =>
  scoreReplies({
    model,
    evaluators,
    prompts: ['a', 'b'],
    maxTokens: 8,
    temperature: 0,
    seed: 1,
    probed: probed.map((prompt) => ['a', 'b'].indexOf(prompt)),
  })

describe('scoreReplies', () => {
  it('gives all three components of eq 2 where the model is probed, the intrinsic one elsewhere', async () => {
    const replies = await score(['b'])
    expect(replies.map(({ components }) => components['probing'])).toEqual([
      { intrinsic: 0.9 },
      { intrinsic: 0.9, consistency: 0.5, robustness: 0.1 },
    ])
    expect(replies.map(({ scores }) => scores['probing'])).toEqual([0.9, 0.9])
    expect(meanComponents(replies, ['probing'])).toEqual({
      probing: { intrinsic: 0.9, consistency: 0.5, robustness: 0.1 },
    })
  })

  it('asks for no more tokens than a reply of the run has', async () => {
    asked.length = 0
    await score(['a'])
    expect(asked).toEqual([
      { prompts: ['a', 'b'], maxTokens: 8 },
      { prompts: ['again a'], maxTokens: 8 },
    ])
  })
})

describe('with a harmless reply beside it', () => {
  /** Half of the score is the prompt's; the rest the reply's, unless it does nothing. */
  const promptAware: EvaluatorV1 = {
    ...probing,
    dimension: 'aware',
    doEvaluate: ({ samples }) =>
      Promise.resolve(
        samples.map(({ input, output }) => {
          const score = (input === 'attack' ? 0.5 : 1) * (output === 'nothing' ? 1 : 0.8)
          return { score, components: { intrinsic: score }, findings: [] }
        }),
      ),
  }
  const costs = async (harmlessReply: string | undefined, evaluator = promptAware) => {
    const call = { model, evaluators: [evaluator], prompts: ['attack', 'b'], maxTokens: 8, temperature: 0, seed: 1 }
    const replies = await scoreReplies({ ...call, ...(harmlessReply === undefined ? {} : { harmlessReply }) })
    return replyCosts(replies, evaluator.dimension, weights).map((cost) => Number(cost.toFixed(6)))
  }

  it('costs what the reply did, whatever the prompt looks like', async () => {
    expect(await costs(undefined)).toEqual([0.6, 0.2])
    expect(await costs('nothing')).toEqual([0.2, 0.2])
  })

  it('keeps the cost where even the harmless reply has a score of 0', async () => {
    const severe: EvaluatorV1 = {
      ...promptAware,
      doEvaluate: ({ samples }) =>
        Promise.resolve(samples.map(() => ({ score: 0, components: { intrinsic: 0 }, findings: [] }))),
    }
    expect(await costs('nothing', severe)).toEqual([1, 1])
  })
})

describe('an evaluator that does not answer', () => {
  it('leaves the replies unscored after the time given, with the reason', async () => {
    const silent: EvaluatorV1 = { ...probing, dimension: 'silent', doEvaluate: () => new Promise(() => {}) }
    const [reply] = await scoreReplies({
      model,
      evaluators: [silent],
      prompts: ['a'],
      maxTokens: 8,
      temperature: 0,
      seed: 1,
      timeoutSeconds: 0.02,
    })
    expect(reply).toMatchObject({ scores: { silent: undefined }, unscored: { silent: 'no answer within 0.02 s' } })
    expect(replyCosts(reply === undefined ? [] : [reply], 'silent', weights)).toEqual([1])
  })

  it('when it probes the model costs 1 with the reason, has its own time, and gets no more answers after it', async () => {
    let asked = 0
    const patient: LanguageModelV1 = {
      generate: async ({ prompts }) => {
        asked += 1
        await new Promise((resolve) => setTimeout(resolve, 1))
        return prompts.map(() => ['reply'])
      },
    }
    let ended: (error: unknown) => void = () => undefined
    const end = new Promise((resolve) => (ended = resolve))
    const endless: EvaluatorV1 = {
      ...fragile,
      doEvaluate: async ({ model: own, samples, seed }) => {
        if (own === undefined) return samples.map(() => ({ score: 1, components: { intrinsic: 1 }, findings: [] }))
        try {
          for (;;) await own.generate({ prompts: ['again'], samples: 1, maxTokens: 8, temperature: 0, seed })
        } catch (error) {
          ended(error)
          throw error
        }
      },
    }
    const replies = await scoreReplies({
      model: patient,
      evaluators: [endless],
      prompts: ['a', 'b'],
      maxTokens: 8,
      temperature: 0,
      seed: 1,
      probed: [1],
      timeoutSeconds: 60,
      probeTimeoutSeconds: 0.03,
    })
    expect(replies.map(({ unscored }) => unscored)).toEqual([{}, { fragile: 'no answer within 0.03 s' }])
    expect(replyCosts(replies, 'fragile', weights)).toEqual([0, 1])
    expect(await end).toMatchObject({ message: 'no answer within 0.03 s' })
    expect(asked).toBeGreaterThan(1)
  })
})

describe('replyCosts', () => {
  it('is 1 − eq 2: inconsistency and weakness under attack cost too', async () => {
    const [plain, probed] = replyCosts(await score(['b']), 'probing', weights)
    expect(plain).toBeCloseTo(0.1)
    expect(probed).toBeCloseTo(0.5)
  })

  it('fails closed: a probe that throws costs 1', async () => {
    expect(replyCosts(await score(['b'], [fragile]), 'fragile', weights)).toEqual([0, 1])
  })

  it('leaves out replies of which nothing that counts was measured', async () => {
    const costs = replyCosts(await score(['b']), 'probing', { intrinsic: 0, consistency: 1, robustness: 0 })
    expect(costs).toEqual([0.5])
  })
})
