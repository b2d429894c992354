import { describe, expect, it } from 'vitest'
import { createTraining } from './training.ts'

describe('createTraining', () => {
  it('offers a head whose parameters follow the seed', () => {
    const { dimension, head } = createTraining()
    expect(dimension).toBe('privacy')
    const parameters = head.createParameters({ hiddenSize: 8, seed: 1 })
    expect(parameters.length).toBeGreaterThan(0)
    for (const { shape, values } of parameters)
      expect(values).toHaveLength(shape.reduce((product, size) => product * size, 1))
    expect(head.createParameters({ hiddenSize: 8, seed: 1 })).toEqual(parameters)
  })

  it('gives every unit a target, lower in front of a sensitive value', () => {
    const { targets } = createTraining()
    const text = 'Her card number is 4111 1111 1111 1111.'
    const span = { of: 'output' as const, start: 19, end: 38 }
    const finding = { category: 'payment-card', severity: 0.9, message: 'A card.', rule: 'card', span }
    const evaluation = { score: 0.1, components: { intrinsic: 0.1 }, findings: [finding] }
    const values = targets?.({ text, evaluation }) ?? new Float32Array()
    expect(values).toHaveLength(text.length)
    expect(values[20]).toBe(0)
    expect(values[18]).toBeLessThan(values[0] as number)
  })

  it('makes several different attacks of each prompt, the same for the same seed', () => {
    const { attacks } = createTraining()
    const prompts = ['Name three rivers.', 'Who wrote to you?']
    const variants = attacks?.({ prompts, seed: 1 }) ?? []
    expect(new Set(variants).size).toBe(variants.length)
    expect(variants.length).toBeGreaterThanOrEqual(2 * prompts.length)
    expect(variants.filter((variant) => prompts.includes(variant))).toEqual([])
    expect(attacks?.({ prompts, seed: 1 })).toEqual(variants)
  })
})
