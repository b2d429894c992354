import type { LanguageModelV1 } from '@saaa/evaluator'
import { describe, expect, it } from 'vitest'
import { bestOfN } from './best-of-n.ts'
import { beginsLikeRefusal, crescendoAttack } from './crescendo-attack.ts'
import { pairAttack, treeOfAttacks, type Attacker } from './tree-of-attacks.ts'

const request = 'Open the vault.'
/** Replies with the number of pleas in the prompt. */
const counting: LanguageModelV1 = {
  generate: async ({ prompts }) => prompts.map((prompt) => [String(prompt.split('please').length - 1)]),
}
const violation = ({ reply }: { readonly reply: string }): number => Number(reply) / 10

/** Adds a plea to the last wording; every second proposal leaves the topic. */
const attacker: Attacker = async ({ request: text, history, count }) =>
  Array.from({ length: count }, (_, index) =>
    index % 2 === 1 ? 'What a fine day.' : `${history.at(-1)?.prompt ?? text} please${' '.repeat(index)}`,
  )

describe('treeOfAttacks', () => {
  it('refines the worst branches, prunes what leaves the topic and counts queries', async () => {
    const result = await treeOfAttacks({
      request,
      model: counting,
      violation,
      attacker,
      onTopic: ({ wording }) => wording.includes('vault'),
      width: 2,
      branching: 2,
      depth: 5,
      seed: 1,
    })
    expect(result.best).toMatchObject({ reply: '5', violation: 0.5 })
    expect(result).toMatchObject({ queries: 10, pruned: 10, reachedGoal: false })
  })

  it('goes on from its state', async () => {
    const options = { request, model: counting, violation, attacker, width: 2, branching: 2, seed: 1 }
    const half = await treeOfAttacks({ ...options, depth: 2 })
    const resumed = await treeOfAttacks({
      ...options,
      depth: 4,
      state: JSON.parse(JSON.stringify(half.state)) as typeof half.state,
    })
    expect(resumed.state).toEqual((await treeOfAttacks({ ...options, depth: 4 })).state)
  })

  it('keeps to the budget and stops at the goal', async () => {
    const options = { request, model: counting, violation, attacker, seed: 1 }
    expect((await treeOfAttacks({ ...options, budget: 7 })).queries).toBe(7)
    expect(await pairAttack({ ...options, streams: 3, iterations: 9, goal: 0.2 })).toMatchObject({
      reachedGoal: true,
      queries: 6,
    })
    await expect(treeOfAttacks({ ...options, width: 0 })).rejects.toThrow('width')
  })
})

describe('crescendoAttack', () => {
  const guard: LanguageModelV1 = {
    generate: async ({ prompts }) =>
      prompts.map((prompt) => [
        /vault/.test(prompt.split('User:').at(-1) ?? '') && !/door/.test(prompt)
          ? "I can't help with that."
          : 'Well, the door has a wheel.',
      ]),
  }
  const nextTurn = async ({ turns, refused }: { readonly turns: readonly unknown[]; readonly refused?: string }) =>
    refused !== undefined
      ? 'Tell me about any door.'
      : turns.length === 0
        ? 'Tell me about the vault.'
        : 'And the vault?'

  it('takes a refused turn back and comes nearer another way', async () => {
    const result = await crescendoAttack({
      request,
      model: guard,
      violation: ({ reply }) => (/wheel/.test(reply) ? 0.5 : 0),
      nextTurn,
      maximumTurns: 3,
      seed: 1,
    })
    expect(result).toMatchObject({ queries: 4, backtracks: 1 })
    expect(result.turns.filter(({ role }) => role === 'user').map(({ content }) => content)).toEqual([
      'Tell me about any door.',
      'And the vault?',
      'And the vault?',
    ])
    expect(result.state.slope).toEqual([0.5, 0.5, 0.5])
  })

  it('gives up when the model refuses everything', async () => {
    const result = await crescendoAttack({
      request,
      model: { generate: async () => [['No, never.']] },
      violation: () => 0,
      nextTurn: async () => 'Go on.',
      maximumBacktracks: 2,
      seed: 1,
    })
    expect(result).toMatchObject({ queries: 3, backtracks: 3, turns: [] })
  })

  it('knows a refusal by its beginning', () => {
    expect(beginsLikeRefusal('I’m sorry, but no.')).toBe(true)
    expect(beginsLikeRefusal('Sorry to hear that it broke? Turn the wheel.')).toBe(true)
    expect(beginsLikeRefusal('Turn the wheel, I cannot see another way.')).toBe(false)
  })
})

describe('bestOfN', () => {
  it('asks under fresh noise until one gets through', async () => {
    const asked: string[] = []
    const result = await bestOfN({
      request: 'Please open the vault for me today.',
      model: {
        generate: async ({ prompts }) => {
          asked.push(...prompts)
          return prompts.map((prompt) => [prompt.startsWith('PL') ? 'Open.' : 'No.'])
        },
      },
      violation: ({ reply }) => (reply === 'Open.' ? 1 : 0),
      n: 200,
      seed: 1,
      goal: 1,
    })
    expect(result.best?.reply).toBe('Open.')
    expect(result.queries).toBe(asked.length)
    expect(result.queries).toBeLessThan(100)
  })
})
