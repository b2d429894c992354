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
    // One branch, then two at each of four depths; four wordings a depth but the first, all looked at.
    expect(result).toMatchObject({ attackerCalls: 10, topicChecks: 20, failures: [] })
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

  it('tries a branch again whose attacker failed, and names what failed', async () => {
    let calls = 0
    const options = {
      request,
      model: counting,
      violation,
      seed: 1,
      attacker: (async (call) => {
        calls++
        if (calls % 2 === 0) throw new Error('attacker down')
        return attacker(call)
      }) satisfies Attacker,
    }
    const result = await treeOfAttacks({ ...options, width: 2, branching: 1, depth: 4, maximumFailures: 9 })
    // Both branches live through all four depths, whatever failed.
    expect(calls).toBe(8)
    expect(result.attackerCalls).toBe(8)
    expect(result.failures).toHaveLength(4)
    expect(result.failures[0]).toMatchObject({ of: 'attacker', message: 'attacker down' })
    expect(result.best?.violation).toBeGreaterThan(0.1)
    const missing = undefined as unknown as Attacker
    await expect(treeOfAttacks({ ...options, attacker: missing })).rejects.toThrow('attacker: expected a function')
    calls = 0
    await expect(treeOfAttacks(options)).rejects.toThrow(expect.objectContaining({ code: 'invalid-evaluation' }))
    await expect(
      treeOfAttacks({ ...options, attacker: async () => 'one text' as unknown as readonly string[] }),
    ).rejects.toThrow('attacker: expected an array')
    await expect(
      treeOfAttacks({ ...options, attacker: () => new Promise(() => {}), timeoutSeconds: 0.01 }),
    ).rejects.toThrow('no answer within')
  })

  it('keeps the meaning and the distance that it is asked for', async () => {
    const result = await treeOfAttacks({
      request,
      model: counting,
      violation,
      attacker,
      width: 2,
      branching: 2,
      depth: 6,
      leastMeaning: 0.7,
      maximumWordDistance: 1,
      seed: 1,
    })
    expect(result.best?.reply).toBe('3')
    expect(result.pruned).toBeGreaterThan(6)
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
    expect(result).toMatchObject({ attackerCalls: 4, refusalChecks: 0, failures: [] })
    const options = { request, model: guard, violation: () => 0.5, nextTurn, seed: 1 }
    const half = await crescendoAttack({ ...options, maximumTurns: 2 })
    const resumed = await crescendoAttack({
      ...options,
      maximumTurns: 4,
      state: JSON.parse(JSON.stringify(half.state)) as typeof half.state,
    })
    expect(resumed).toEqual(await crescendoAttack({ ...options, maximumTurns: 4 }))
  })

  it('writes a turn anew when the model, the judge or a callback failed', async () => {
    let asked = 0
    const options = {
      request,
      violation: () => 0.5,
      nextTurn: async () => 'Go on.',
      isRefusal: () => false,
      maximumTurns: 2,
      seed: 1,
      model: {
        generate: async () => {
          asked++
          if (asked === 1) throw new Error('503')
          return [['Yes.']]
        },
      },
    }
    const result = await crescendoAttack({ ...options, maximumFailures: 1 })
    expect(result).toMatchObject({ queries: 3, attackerCalls: 3, refusalChecks: 2, backtracks: 0 })
    expect(result.failures).toMatchObject([{ of: 'model', message: '503' }])
    expect(result.turns).toHaveLength(4)
    asked = 0
    await expect(crescendoAttack(options)).rejects.toThrow('503')
    asked = 1
    await expect(crescendoAttack({ ...options, nextTurn: async () => '' })).rejects.toThrow('nextTurn')
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

  it('goes on from its state, keeps the meaning and refuses noise that it does not know', async () => {
    const options = {
      request: 'Please open the vault for me today.',
      model: {
        generate: async ({ prompts }: { readonly prompts: readonly string[] }) => prompts.map((text) => [text]),
      },
      violation: ({ reply }: { readonly reply: string }) => (reply.match(/[A-Z]/g)?.length ?? 0) / 40,
      seed: 1,
    }
    const whole = await bestOfN({ ...options, n: 48 })
    const half = await bestOfN({ ...options, n: 24 })
    const state = JSON.parse(JSON.stringify(half.state)) as typeof half.state
    expect(await bestOfN({ ...options, n: 48, state })).toEqual(whole)
    expect(whole.rejected).toBe(0)
    expect(await bestOfN({ ...options, n: 8, maximumWordDistance: 0 })).toMatchObject({ queries: 8 })
    await expect(bestOfN({ ...options, n: 8, noise: ['static'] })).rejects.toThrow('noise')
  })
})
