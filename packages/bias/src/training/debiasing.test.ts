import { seededRandom } from '@saaa/evaluator'
import { createSession, gradients, input, matmul, multiply, subtract, type Tensor } from '@saaa/kernels'
import { checkGradient } from '@saaa/kernels/testing'
import { describe, expect, test } from 'vitest'
import { counterfactuals } from '../counterfactual/counterfactuals.ts'
import {
  alignedPositions,
  counterfactualDivergence,
  createDemographicHead,
  demographicPairs,
  groupDirections,
  probeDemographics,
  projectionPenalty,
} from '../training.ts'

const [rows, channels] = [64, 4]

/** States whose second channel tells the group, and whose first tells what the model is for. */
function statesOf(seed: number) {
  const random = seededRandom(seed)
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  const labels = Array.from({ length: rows }, (_, index) => index % 2 === 0)
  const states = labels.map((label) =>
    Float32Array.of(normal(), (label ? 1.5 : -1.5) + 0.3 * normal(), normal(), normal()),
  )
  return { states, labels }
}
const flat = (states: readonly Float32Array[]): Float32Array => Float32Array.from(states.flatMap((state) => [...state]))
const value = (shape: readonly number[], data: Float32Array) => ({ dataType: 'float32' as const, shape, data })
const floats = (result: unknown): Float32Array => (result as { data: Float32Array }).data

describe('createDemographicHead', () => {
  test('teaches the head and pushes the states the other way, by the strength asked for', async () => {
    const head = createDemographicHead()
    const { states, labels } = statesOf(1)
    const created = head.createParameters({ hiddenSize: channels, seed: 1 })
    const parameters = Object.fromEntries(created.map(({ name, shape }) => [name, input({ name, shape })]))
    const hidden = input({ name: 'hidden', shape: [rows, channels] })
    const loss = (reversal: number): Tensor =>
      head.loss({
        hidden_NC: hidden,
        parameters,
        labels_N: input({ name: 'labels', shape: [rows] }),
        weights_N: input({ name: 'weights', shape: [rows] }),
        reversal,
      })
    const [reversed, ofHead] = gradients(loss(1), [hidden, parameters['weight']!])
    const [plain] = gradients(loss(-1), [hidden])
    const [none] = gradients(loss(0), [hidden])
    const session = await createSession({
      outputs: { reversed: reversed!, plain: plain!, none: none!, ofHead: ofHead! },
    })
    const results = await session.run({
      ...Object.fromEntries(created.map(({ name, shape, values }) => [name, value(shape, values)])),
      hidden: value([rows, channels], flat(states)),
      labels: value([rows], Float32Array.from(labels, Number)),
      weights: value([rows], new Float32Array(rows).fill(1)),
    })
    const opposite = floats(results['plain']).map((gradient) => -gradient)
    expect([...floats(results['reversed'])]).toEqual([...opposite])
    expect(Math.max(...opposite.map(Math.abs))).toBeGreaterThan(0)
    expect(floats(results['none']).every((gradient) => gradient === 0)).toBe(true)
    expect(Math.abs(floats(results['ofHead'])[1]!)).toBeGreaterThan(0.1)
    await session.release()
  })
})

describe('projectionPenalty', () => {
  test('training against it makes the group unreadable to a fresh probe, and leaves the rest', async () => {
    const { states, labels } = statesOf(2)
    const differences = [0, 2, 4, 6].map((at) => states[at]!.map((one, c) => one - states[at + 1]![c]!))
    const mean = Float32Array.from({ length: channels }, (_, c) =>
      differences.reduce((all, row) => all + row[c]! / 4, 0),
    )
    const directions = groupDirections([Float32Array.of(0, mean[1]!, 0, 0)])
    const x = input({ name: 'x', shape: [rows, channels] })
    const encoder = input({ name: 'encoder', shape: [channels, channels] })
    const hidden = matmul(x, encoder)
    const penalty = projectionPenalty(hidden, input({ name: 'directions', shape: directions.shape }))
    const [gradient] = gradients(penalty, [encoder])
    const session = await createSession({
      outputs: { hidden, penalty, next: subtract(encoder, multiply(gradient!, 0.05)) },
    })
    let weights: Float32Array = Float32Array.from({ length: 16 }, (_, index) => (index % 5 === 0 ? 1 : 0))
    const run = () =>
      session.run({
        x: value([rows, channels], flat(states)),
        encoder: value([channels, channels], weights),
        directions: value(directions.shape, directions.values),
      })
    const readable = (result: unknown) =>
      probeDemographics(
        Array.from({ length: rows }, (_, row) => floats(result).slice(row * channels, (row + 1) * channels)),
        labels,
      )
    const before = await run()
    for (let step = 0; step < 200; step++) weights = floats((await run())['next'])
    const after = await run()
    expect(readable(before['hidden']).auc.value).toBeGreaterThan(0.95)
    expect(readable(after['hidden']).auc.value).toBeLessThan(0.75)
    expect(floats(after['penalty'])[0]!).toBeLessThan(0.01 * floats(before['penalty'])[0]!)
    expect(weights[0]).toBeCloseTo(1, 5)
    await session.release()
  })

  test('directions are orthonormal, and repetitions add none', () => {
    const { values, shape } = groupDirections([
      Float32Array.of(2, 0, 0),
      Float32Array.of(1, 1, 0),
      Float32Array.of(3, 3, 0),
    ])
    expect(shape).toEqual([3, 2])
    expect([...values].map((entry) => Math.round(entry * 1e6) / 1e6)).toEqual([1, 0, 0, 1, 0, 0])
  })
})

test('the divergence of predictions is 0 for equal ones, has the right gradient, and falls when it is descended', async () => {
  const shape = [3, 4]
  const values = [0.2, -0.4, 1, 0, 0.3, 0.1, -1, 2, 0, 0, 0.5, -0.5]
  const others = values.map((entry, index) => entry + Math.sin(index))
  await checkGradient(
    ([p, q, w]) => counterfactualDivergence({ logits_NV: p!, counterfactualLogits_NV: q!, weights_N: w! }),
    [
      { shape, values },
      { shape, values: others },
      { shape: [3], values: [1, 0.5, 2] },
    ],
  )
  const p = input({ name: 'p', shape })
  const q = input({ name: 'q', shape })
  const weights_N = input({ name: 'w', shape: [3] })
  const loss = counterfactualDivergence({ logits_NV: p, counterfactualLogits_NV: q, weights_N })
  const [gradient] = gradients(loss, [p])
  const session = await createSession({ outputs: { loss, next: subtract(p, multiply(gradient!, 2)) } })
  let logits: Float32Array = Float32Array.from(values)
  const run = (other: Float32Array) =>
    session.run({ p: value(shape, logits), q: value(shape, other), w: value([3], Float32Array.of(1, 1, 0)) })
  expect(floats((await run(logits))['loss'])[0]).toBeCloseTo(0, 6)
  const first = await run(Float32Array.from(others))
  for (let step = 0; step < 50; step++) logits = floats((await run(Float32Array.from(others)))['next'])
  const last = await run(Float32Array.from(others))
  expect(floats(last['loss'])[0]!).toBeLessThan(0.05 * floats(first['loss'])[0]!)
  expect(logits.slice(8)).toEqual(Float32Array.from(values.slice(8)))
  await session.release()
})

describe('pairs and positions', () => {
  /** Words as tokens. */
  const tokensOf = (text: string) => {
    const found = [...text.matchAll(/\S+/g)]
    return {
      starts: found.map(({ index }) => index),
      ends: found.map(({ index, 0: word }) => index + word.length),
      words: found.map(([word]) => word),
    }
  }

  test('aligned positions hold the same word on both sides and leave the edits out', () => {
    const text = 'Yesterday the actress told her brother that she would come.'
    const [pair] = counterfactuals(text, { axes: ['gender'] })
    const [original, counterfactual] = [tokensOf(text), tokensOf(pair!.text)]
    const pairs = alignedPositions({ edits: pair!.edits, original, counterfactual })
    expect(pairs.length).toBeGreaterThanOrEqual(5)
    for (const [left, right] of pairs) expect(counterfactual.words[right]).toBe(original.words[left])
    expect(pairs.map(([left]) => original.words[left])).not.toContain('actress')
  })

  test('texts without a group give no pair', () => {
    expect(demographicPairs(['The bridge is long.'])).toEqual([])
    const [pair] = demographicPairs(['He is a nurse.'], { axes: ['gender'] })
    expect(pair).toMatchObject({ axis: 'gender', from: 'male' })
  })
})

describe('probeDemographics', () => {
  test('reads nothing from noise and says how sure it is', () => {
    const random = seededRandom(9)
    const states = Array.from({ length: 200 }, () => Float32Array.from({ length: 6 }, () => random() - 0.5))
    const { auc, majority, tested } = probeDemographics(
      states,
      states.map((_, index) => index % 2 === 0),
    )
    expect(auc.lower).toBeLessThan(0.5)
    expect(auc.upper).toBeGreaterThan(0.5)
    expect(majority).toBeLessThan(0.65)
    expect(tested).toBe(100)
  })

  test('needs both groups and enough states', () => {
    const states = Array.from({ length: 10 }, () => Float32Array.of(1))
    expect(() =>
      probeDemographics(
        states,
        states.map(() => true),
      ),
    ).toThrow(/both groups/)
    expect(() => probeDemographics(states.slice(0, 3), [true, false, true])).toThrow(/at least 8/)
  })
})
