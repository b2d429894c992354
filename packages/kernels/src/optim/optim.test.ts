import { describe, expect, test } from 'vitest'

import type { Tensor } from '../graph/tensor.ts'
import { constant, input } from '../ops/leaves.ts'
import { createSession } from '../runtime/session.ts'
import type { TensorValue } from '../runtime/tensor-value.ts'
import { adamW } from './adam-w.ts'
import { clipByGlobalNorm } from './global-norm.ts'
import { warmupCosineSchedule, warmupStableDecaySchedule } from './schedules.ts'

// Oracle: the published formulas, step by step in plain numbers.

const dataType = 'float64' as const
const scalar = (value: number): TensorValue => ({ dataType, shape: [], data: Float64Array.of(value) })
const numbers = (value: unknown): number[] => Array.from((value as TensorValue).data, Number)

describe('adamW', () => {
  test('three updates with decay and a gradient scale equal the formula', async () => {
    const [beta1, beta2, epsilon, weightDecay, learningRate, gradientScale] = [0.8, 0.9, 1e-3, 0.2, 0.05, 0.5]
    const values = (name: string): Tensor => input({ name, shape: [2], dataType })
    const next = adamW(
      { parameter: values('p'), firstMoment: values('m'), secondMoment: values('v'), gradient: values('g') },
      {
        step: input({ name: 'step', shape: [], dataType }),
        learningRate,
        beta1,
        beta2,
        epsilon,
        weightDecay,
        gradientScale: constant(gradientScale, { dataType }),
      },
    )
    const session = await createSession({
      outputs: { nextP: next.parameter, nextM: next.firstMoment, nextV: next.secondMoment },
    })
    const expected = { p: [1, -2], m: [0, 0], v: [0, 0] }
    let state = { p: [1, -2], m: [0, 0], v: [0, 0] }
    const value = (list: readonly number[]): TensorValue => ({ dataType, shape: [2], data: Float64Array.from(list) })
    for (let step = 1; step <= 3; step++) {
      const gradient = [0.3 * step, -0.7 / step]
      const results = await session.run({
        p: value(state.p),
        m: value(state.m),
        v: value(state.v),
        g: value(gradient),
        step: scalar(step),
      })
      const read = (key: string): number[] => numbers(results[`next${key}`])
      state = { p: read('P'), m: read('M'), v: read('V') }
      for (const index of [0, 1] as const) {
        const g = gradient[index]! * gradientScale
        expected.m[index] = beta1 * expected.m[index]! + (1 - beta1) * g
        expected.v[index] = beta2 * expected.v[index]! + (1 - beta2) * g * g
        const first = expected.m[index] / (1 - beta1 ** step)
        const second = expected.v[index] / (1 - beta2 ** step)
        expected.p[index] =
          expected.p[index]! * (1 - learningRate * weightDecay) - (learningRate * first) / (Math.sqrt(second) + epsilon)
        for (const key of ['p', 'm', 'v'] as const) expect(state[key][index]).toBeCloseTo(expected[key][index]!, 12)
      }
    }
    await session.release()
  })
})

test('clipping scales all gradients to the norm together, leaves small ones and survives zeros', async () => {
  const gradients = [input({ name: 'a', shape: [2], dataType }), input({ name: 'b', shape: [1], dataType })]
  const {
    norm,
    scale,
    gradients: [a],
  } = clipByGlobalNorm(gradients, { maximumNorm: 6.5 })
  const session = await createSession({ outputs: { norm, scale, clipped: a! } })
  const run = async (first: readonly number[], second: number) => {
    const results = await session.run({
      a: { dataType, shape: [2], data: Float64Array.from(first) },
      b: { dataType, shape: [1], data: Float64Array.of(second) },
    })
    return {
      norm: numbers(results['norm'])[0]!,
      scale: numbers(results['scale'])[0]!,
      clipped: numbers(results['clipped']),
    }
  }
  const large = await run([3, 4], 12)
  expect(large.norm).toBeCloseTo(13, 12)
  expect(large.scale).toBeCloseTo(0.5, 6)
  expect(large.clipped[1]).toBeCloseTo(2, 6)
  expect(await run([0.3, 0.4], 1.2)).toMatchObject({ scale: 1, clipped: [0.3, 0.4] })
  expect(await run([0, 0], 0)).toMatchObject({ norm: 0, scale: 1 })
  await session.release()
})

describe('schedules', () => {
  const curve = async (build: (step: Tensor) => Tensor, steps: readonly number[]): Promise<number[]> => {
    const session = await createSession({ outputs: { rate: build(input({ name: 'step', shape: [], dataType })) } })
    const rates: number[] = []
    for (const step of steps) rates.push(numbers((await session.run({ step: scalar(step) }))['rate'])[0]!)
    await session.release()
    return rates
  }
  const near = (actual: readonly number[], expected: readonly number[]): void => {
    expect(actual).toHaveLength(expected.length)
    for (const [index, value] of expected.entries()) expect(actual[index]).toBeCloseTo(value, 10)
  }

  test('warm-up, then half a cosine, then the minimum', async () => {
    const options = { peakLearningRate: 1, warmupSteps: 4, totalSteps: 12, minimumLearningRate: 0.2 }
    const rates = await curve((step) => warmupCosineSchedule({ step, ...options }), [1, 2, 4, 6, 8, 12, 40])
    near(rates, [0.25, 0.5, 1, 0.6 + 0.4 * Math.SQRT1_2, 0.6, 0.2, 0.2])
  })

  test('without warm-up the cosine starts below its peak', async () => {
    near(
      await curve((step) => warmupCosineSchedule({ step, peakLearningRate: 2, warmupSteps: 0, totalSteps: 2 }), [1, 2]),
      [1, 0],
    )
  })

  test('warm-up, the peak, then a linear fall', async () => {
    const options = { peakLearningRate: 1, warmupSteps: 2, totalSteps: 10, decaySteps: 4 }
    near(
      await curve((step) => warmupStableDecaySchedule({ step, ...options }), [1, 2, 6, 7, 8, 10, 11]),
      [0.5, 1, 1, 0.75, 0.5, 0, 0],
    )
  })
})
