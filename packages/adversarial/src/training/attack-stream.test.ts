import { describe, expect, it } from 'vitest'
import { renderConversation } from '../transforms/conversation.ts'
import { AttackStream } from './attack-stream.ts'

const prompts = Array.from({ length: 16 }, (_, index) => `Tell me about river number ${index}.`)
const violationsOf = (attacks: ReturnType<AttackStream['next']>): number[] =>
  attacks.map(({ genome }) => (genome.transforms.includes('stage-play') ? 1 : 0))

describe('AttackStream', () => {
  it('comes back to what works, and leaves it when it works no more', () => {
    const stream = new AttackStream({ seed: 3 })
    const share = (rounds: number, works: boolean): number => {
      let hits = 0
      for (let round = 0; round < rounds; round++) {
        const attacks = stream.next(prompts)
        const violations = violationsOf(attacks)
        hits += violations.reduce((sum, violation) => sum + violation, 0)
        stream.observe(attacks, works ? violations : violations.map(() => 0))
      }
      return hits / (rounds * prompts.length)
    }
    const early = share(1, true)
    share(20, true)
    const late = share(10, true)
    expect(late).toBeGreaterThan(0.5)
    expect(late).toBeGreaterThan(2 * early)
    share(20, false)
    expect(share(10, false)).toBeLessThan(0.15)
  })

  it('goes on from its state', () => {
    const stream = new AttackStream({ seed: 8 })
    for (let round = 0; round < 5; round++) {
      const attacks = stream.next(prompts)
      stream.observe(attacks, violationsOf(attacks))
    }
    const copy = new AttackStream({
      seed: 0,
      state: JSON.parse(JSON.stringify(stream.state())) as ReturnType<AttackStream['state']>,
    })
    expect(copy.next(prompts)).toEqual(stream.next(prompts))
  })

  it('takes no missing figure for a harmless one', () => {
    const stream = new AttackStream({ seed: 1 })
    const attacks = stream.next(['a', 'b'])
    expect(() => stream.observe(attacks, [0])).toThrow('violations[1]')
    expect(() => stream.observe(attacks, [0, Number.NaN])).toThrow('violations[1]')
    expect(() => new AttackStream({ seed: 1, replayShare: 2 })).toThrow('replayShare')
    expect(stream.pool.size).toBe(0)
  })

  it('learns nothing from a reply that failed', () => {
    const stream = new AttackStream({ seed: 1 })
    const attacks = stream.next(['a', 'b'])
    stream.observe(attacks, [null, null])
    expect(stream.pool.size).toBe(0)
    stream.observe(attacks, [null, 0.5])
    expect(stream.pool.best(9)).toMatchObject([{ genome: attacks[1]?.genome, violation: 0.5 }])
  })

  it('attacks the last user turn of a conversation', () => {
    const stream = new AttackStream({ seed: 4 })
    const conversation = [
      { role: 'system' as const, content: 'You keep the castle.' },
      { role: 'user' as const, content: 'Who has the key?' },
    ]
    for (const { prompt, turns, request } of stream.next(Array.from({ length: 12 }, () => conversation))) {
      expect(request).toBe(conversation)
      expect(turns[0]).toEqual(conversation[0])
      expect(turns.at(-1)?.role).toBe('user')
      expect(prompt).toBe(renderConversation(turns))
    }
    expect(() => stream.next([[]])).toThrow('prompts[0]')
  })

  it('refuses a damaged state', () => {
    const state = new AttackStream({ seed: 1 }).state()
    expect(() => new AttackStream({ seed: 1, state: { ...state, random: Number.NaN } })).toThrow('state.random')
    const pool = { ...state.pool, attacks: [{}] } as unknown as typeof state.pool
    expect(() => new AttackStream({ seed: 1, state: { ...state, pool } })).toThrow('state.attacks[0]')
  })
})
