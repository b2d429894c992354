import { describe, expect, it } from 'vitest'
import { createTraining } from './training.ts'

describe('createTraining', () => {
  it('offers a head whose parameters follow the seed', () => {
    const { dimension, head } = createTraining()
    expect(dimension).toBe('toxicity')
    const parameters = head.createParameters({ hiddenSize: 8, seed: 1 })
    expect(parameters.length).toBeGreaterThan(0)
    for (const { shape, values } of parameters)
      expect(values).toHaveLength(shape.reduce((product, size) => product * size, 1))
    expect(head.createParameters({ hiddenSize: 8, seed: 1 })).toEqual(parameters)
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
