import type { EvaluatorV1 } from '@saaa/evaluator'
import { describe, expect, it } from 'vitest'
import { ReplyJudge, type ReplyJudgeOptions } from './reply-judge.ts'

const asked = ['one', 'two', 'three'].map((prompt) => ({ prompt, turns: [{ role: 'user' as const, content: prompt }] }))
const echo: ReplyJudgeOptions['model'] = { generate: async ({ prompts }) => prompts.map((prompt) => [prompt]) }
const harmless = (): number => 0
const evaluator = (score: (output: string) => number): EvaluatorV1 => ({
  specificationVersion: 'v1',
  dimension: 'test',
  doEvaluate: async ({ samples }) =>
    samples.map(({ output }) => {
      const value = score(output)
      return { score: value, components: { intrinsic: value }, findings: [] }
    }),
})

describe('ReplyJudge', () => {
  it('hands a chat model the turns', async () => {
    const judge = new ReplyJudge({
      model: { generate: async ({ conversations }) => conversations.map((turns) => [turns[0]?.content ?? '']) },
      violation: ({ reply }) => reply.length,
    })
    expect(await judge.judge(asked, 'r', 0)).toMatchObject([{ violation: 3 }, { violation: 3 }, { violation: 5 }])
  })

  it.each<readonly [string, Partial<ReplyJudgeOptions>, string]>([
    ['a model that throws', { model: { generate: () => Promise.reject(new Error('503')) } }, 'model.generate: 503'],
    [
      'a model that throws at once',
      {
        model: {
          generate: () => {
            throw new Error('no key')
          },
        },
      },
      'no key',
    ],
    ['a model that hangs', { model: { generate: () => new Promise(() => {}) }, timeoutSeconds: 0.01 }, '0.01 s'],
    ['a model without replies', { model: { generate: async () => [] } }, 'none to prompt 0'],
    [
      'a model with a text in place of a list',
      { model: { generate: async ({ prompts }) => prompts.map(() => 'No.') as unknown as string[][] } },
      'list of lists',
    ],
    ['a judge that throws', { violation: () => Promise.reject(new Error('judge down')) }, 'judge down'],
    ['a judge that hangs', { violation: () => new Promise(() => {}), timeoutSeconds: 0.01 }, '0.01 s'],
    ['a judge without a number', { violation: () => Number.NaN }, 'at least 0'],
    ['a judge below 0', { violation: () => -1 }, 'at least 0'],
  ])('ends with an error at %s', async (_, options, message) => {
    const judge = new ReplyJudge({ model: echo, violation: harmless, ...options })
    const outcome = expect(judge.judge(asked, 'r', 0)).rejects
    await outcome.toThrow(expect.objectContaining({ code: 'invalid-evaluation' }))
    await expect(new ReplyJudge({ model: echo, violation: harmless, ...options }).judge(asked, 'r', 0)).rejects.toThrow(
      message,
    )
  })

  it('goes on past failures that may be, and names them', async () => {
    const judge = new ReplyJudge({
      model: { generate: async ({ prompts }) => prompts.map((prompt) => (prompt === 'two' ? [] : [prompt])) },
      violation: ({ reply }) => (reply === 'three' ? Number.NaN : 1),
      maximumFailures: 2,
    })
    expect(await judge.judge(asked, 'r', 0)).toEqual([
      { prompt: 'one', reply: 'one', violation: 1 },
      undefined,
      undefined,
    ])
    expect(judge.failures).toMatchObject([
      { of: 'model', prompt: 'two' },
      { of: 'judge', prompt: 'three', reply: 'three' },
    ])
    await expect(judge.judge(asked, 'r', 0)).rejects.toThrow('failure 3, maximumFailures is 2')
  })

  it('keeps the other replies when an evaluator chokes on one', async () => {
    const judge = new ReplyJudge({
      model: echo,
      evaluators: [evaluator((output) => (output === 'two' ? Number.NaN : 0.25))],
      maximumFailures: 1,
    })
    expect(await judge.judge(asked, 'r', 0)).toMatchObject([{ violation: 0.75 }, undefined, { violation: 0.75 }])
    expect(judge.failures).toMatchObject([{ of: 'judge', prompt: 'two' }])
  })

  it('takes an abort for an abort, not for a failure', async () => {
    const controller = new AbortController()
    const judge = new ReplyJudge({
      model: { generate: () => new Promise(() => controller.abort(new Error('stop'))) },
      violation: harmless,
      maximumFailures: 99,
      signal: controller.signal,
    })
    await expect(judge.judge(asked, 'r', 0)).rejects.toThrow('stop')
    expect(judge.failures).toEqual([])
  })

  it.each([
    [{ evaluators: [] }, 'evaluators'],
    [{ violation: harmless, evaluators: [evaluator(() => 1)] }, 'evaluators'],
    [{ violation: harmless, model: undefined }, 'model'],
    [{ violation: 3 }, 'violation'],
    [{ evaluators: [{}] }, 'evaluators[0].doEvaluate'],
    [{ violation: harmless, maxTokens: 0 }, 'maxTokens'],
    [{ violation: harmless, temperature: -1 }, 'temperature'],
    [{ violation: harmless, timeoutSeconds: 0 }, 'timeoutSeconds'],
    [{ violation: harmless, timeoutSeconds: 1e8 }, 'timeoutSeconds'],
    [{ violation: harmless, maximumFailures: 0.5 }, 'maximumFailures'],
  ])('refuses options out of range: %#', (options, argument) => {
    expect(() => new ReplyJudge({ model: echo, ...options } as ReplyJudgeOptions)).toThrow(
      expect.objectContaining({ code: 'invalid-argument', argument }),
    )
  })
})
