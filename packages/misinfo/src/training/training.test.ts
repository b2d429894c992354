import { createSession, gradients, input, sum } from '@saaa/kernels'
import { checkGradient } from '@saaa/kernels/testing'
import { describe, expect, test } from 'vitest'
import { consistencyRewards, corruptionExamples, predictiveEntropy } from '../training.ts'

describe('predictiveEntropy', () => {
  const logits = [0.3, -1.2, 2, 0.1, 0.4, -0.6]

  test('is the entropy of the softmax, and its gradient moves the logits', async () => {
    const x = input({ name: 'x', shape: [2, 3] })
    const entropy = predictiveEntropy(x)
    const [gradient] = gradients(sum(entropy), [x])
    const session = await createSession({ outputs: { entropy, gradient: gradient! } })
    const results = await session.run({ x: { dataType: 'float32', shape: [2, 3], data: Float32Array.from(logits) } })
    const read = (name: string): readonly number[] => [...(results[name] as { data: Float32Array }).data]
    for (const row of [0, 1]) {
      const masses = logits.slice(3 * row, 3 * row + 3).map(Math.exp)
      const all = masses.reduce((a, b) => a + b, 0)
      const expected = -masses.reduce((a, mass) => a + (mass / all) * Math.log(mass / all), 0)
      expect(read('entropy')[row]).toBeCloseTo(expected, 5)
    }
    expect(Math.max(...read('gradient').map(Math.abs))).toBeGreaterThan(0.01)
    await session.release()
  })

  test('has the gradient of finite differences', async () => {
    await checkGradient(([x]) => predictiveEntropy(x!), [{ shape: [2, 3], values: logits }])
  })
})

test('samples that agree are rewarded, the one that stands alone is not', () => {
  const samples = ['It was built in 1884.', 'It was built in 1884', 'They built it in 1790.']
  const [rewards] = consistencyRewards([{ prompt: 'When was it built?', samples }])
  expect(rewards![0]).toBeGreaterThan(rewards![2]! + 0.1)
  expect(consistencyRewards([{ prompt: 'x', samples: ['alone'] }])[0]).toEqual([Number.NaN])
})

test('examples for the head: true texts are safe, wrong ones from the changed fact on unsafe', () => {
  const text = 'The bridge is 240 metres long.'
  const examples = corruptionExamples([text], { kinds: ['number', 'negation'] })
  expect(examples[0]).toEqual({ text, targets: new Float32Array(text.length).fill(1) })
  const wrong = examples.find(({ kind }) => kind === 'number')!
  expect(wrong.text).not.toBe(text)
  expect(wrong.targets).toHaveLength(wrong.text.length)
  expect([...wrong.targets.subarray(0, 'The bridge is '.length)].every((value) => value === 1)).toBe(true)
  expect(wrong.targets.at(-1)).toBe(0)
})
