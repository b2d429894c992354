import { constant } from '@saaa/kernels'
import { describe, expect, it } from 'vitest'
import { createTraining } from './training.ts'

describe('createTraining', () => {
  it('brings a head for the dimension whose logits have one value a token', () => {
    const { dimension, head } = createTraining()
    expect(dimension).toBe('misinfo')
    const created = head.createParameters({ hiddenSize: 4, seed: 1 })
    expect(created.length).toBeGreaterThan(0)
    const parameters = Object.fromEntries(created.map(({ name, shape, values }) => [name, constant(values, { shape })]))
    const hidden_BTC = constant(new Float32Array(24).fill(0.5), { shape: [2, 3, 4] })
    expect(head.logits({ hidden_BTC, parameters }).shape).toEqual([2, 3])
  })
})
