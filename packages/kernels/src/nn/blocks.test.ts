import { describe, expect, test } from 'vitest'

import { gradients } from '../autodiff/gradients.ts'
import type { Tensor } from '../graph/tensor.ts'
import { constant, input } from '../ops/leaves.ts'
import { createSession } from '../runtime/session.ts'
import type { TensorValue } from '../runtime/tensor-value.ts'
import { checkGradient } from '../testing/check-gradient.ts'
import { causalAttention, causalMask, mergeHeads, splitHeads } from './causal-attention.ts'
import { crossEntropy } from './cross-entropy.ts'
import { embedding } from './embedding.ts'
import { binaryCrossEntropy, createLinearHead } from './linear-head.ts'
import { linear } from './linear.ts'
import { linearCrossEntropy } from './linear-cross-entropy.ts'
import { layerNorm, rmsNorm } from './norms.ts'
import { rotaryEmbedding, rotaryTables, rotaryTablesAt } from './rotary-embedding.ts'
import { createSeededRandom } from './seeded-random.ts'
import { swiGlu } from '../ops/elementwise.ts'

// Oracles: central differences in float64 (gradients), and formulas written out by hand (values).

const count = (shape: readonly number[]): number => shape.reduce((product, size) => product * size, 1)
const random = (shape: readonly number[], seed: number) => {
  const stream = createSeededRandom(seed)
  return { shape, values: Array.from({ length: count(shape) }, () => stream.nextNormal()) }
}
const dataType = 'float64' as const
const fixed = (shape: readonly number[], seed: number): Tensor =>
  constant(random(shape, seed).values, { shape, dataType })
const ids = (values: readonly number[], shape: readonly number[]): Tensor =>
  constant(values, { shape, dataType: 'int32' })

async function evaluate(
  outputs: Record<string, Tensor>,
  feeds: Record<string, TensorValue> = {},
): Promise<Record<string, number[]>> {
  const session = await createSession({ outputs }, { threads: 1 })
  const results = await session.run(feeds)
  await session.release()
  return Object.fromEntries(
    Object.entries(results).map(([name, value]) => [name, Array.from((value as TensorValue).data, Number)]),
  )
}

describe('gradients of the blocks against central differences', () => {
  const cases: readonly (readonly [string, (inputs: readonly Tensor[]) => Tensor, readonly (readonly number[])[]])[] = [
    ['linear with bias', ([x, w, b]) => linear(x!, w!, b), [[2, 3, 4], [5, 4], [5]]],
    ['embedding with a repeated id', ([table]) => embedding(table!, ids([3, 1, 3, 0], [2, 2])), [[4, 3]]],
    ['rmsNorm', ([x, scale]) => rmsNorm(x!, scale!), [[3, 4], [4]]],
    ['layerNorm', ([x, scale, bias]) => layerNorm(x!, scale!, bias!), [[3, 4], [4], [4]]],
    [
      'swiGlu',
      ([gate, up]) => swiGlu(gate!, up!),
      [
        [2, 5],
        [2, 5],
      ],
    ],
    [
      'rotary positions',
      ([x]) => rotaryEmbedding(x!, rotaryTables({ length: 3, headSize: 4, theta: 100, dataType })),
      [[1, 2, 3, 4]],
    ],
    [
      'causal attention, plain',
      ([q, k, v]) => causalAttention({ query_BHTD: q!, key_BKSD: k!, value_BKSD: v! }),
      [
        [2, 2, 3, 4],
        [2, 2, 3, 4],
        [2, 2, 3, 4],
      ],
    ],
    [
      'causal attention, grouped queries after a cache',
      ([q, k, v]) =>
        mergeHeads(causalAttention({ query_BHTD: splitHeads(q!, 4), key_BKSD: k!, value_BKSD: v!, scale: 0.3 })),
      [
        [2, 2, 8],
        [2, 2, 5, 2],
        [2, 2, 5, 2],
      ],
    ],
    [
      'cross-entropy with weights',
      ([logits]) =>
        crossEntropy({
          logits: logits!,
          targets: ids([2, 0, 1, 4, 4, 3], [2, 3]),
          weights: fixed([2, 3], 9),
          normalizer: 2.5,
        }).loss,
      [[2, 3, 5]],
    ],
    [
      'cross-entropy of an output layer, in parts of 2, 2 and 1 rows',
      ([hidden, weight_VC]) =>
        linearCrossEntropy({
          hidden: hidden!,
          weight_VC: weight_VC!,
          targets: ids([2, 0, 1, 4, 3], [5]),
          weights: fixed([5], 9),
          normalizer: 2.5,
          rowsAtOnce: 2,
        }).loss,
      [
        [5, 3],
        [5, 3],
      ],
    ],
    [
      'binary cross-entropy',
      ([z, t]) => binaryCrossEntropy(z!, t!),
      [
        [3, 4],
        [3, 4],
      ],
    ],
    [
      'linear head',
      ([hidden_BTC, weight, bias, target_BT]) => {
        const head = createLinearHead({ dimension: 'toxicity' })
        const logits_BT = head.logits({ hidden_BTC: hidden_BTC!, parameters: { weight: weight!, bias: bias! } })
        return head.loss({
          logits_BT,
          target_BT: target_BT!,
          weight_BT: constant([1, 0, 2, 0.5, 1, 1], { shape: [2, 3], dataType }),
        })
      },
      [[2, 3, 4], [1, 4], [1], [2, 3]],
    ],
  ]
  test.each(cases)('%s', async (_, build, shapes) => {
    const worst = await checkGradient(
      build,
      shapes.map((shape, index) => random(shape, index + 1)),
    )
    expect(worst).toBeLessThan(1e-7)
  })
})

describe('values', () => {
  test('rotary positions keep lengths, and a score depends on the distance of the positions alone', async () => {
    const tables = rotaryTables({ length: 8, headSize: 6, theta: 50, dataType })
    const vector = (seed: number): Tensor =>
      constant(
        [1, 2, 3, 4, 5, 6, 7, 8].flatMap(() => random([6], seed).values),
        { shape: [1, 1, 8, 6], dataType },
      )
    const { q, k } = await evaluate({ q: rotaryEmbedding(vector(1), tables), k: rotaryEmbedding(vector(2), tables) })
    const row = (values: readonly number[], index: number): number[] => values.slice(6 * index, 6 * index + 6)
    const dot = (a: readonly number[], b: readonly number[]): number =>
      a.reduce((sum, value, index) => sum + value * b[index]!, 0)
    const original = random([6], 1).values
    for (let position = 0; position < 8; position++)
      expect(dot(row(q!, position), row(q!, position))).toBeCloseTo(dot(original, original), 10)
    expect(dot(row(q!, 5), row(k!, 2))).toBeCloseTo(dot(row(q!, 7), row(k!, 4)), 10)
    expect(row(q!, 0)).toEqual(original)
  })

  test('tables at positions are rows of the whole', async () => {
    const tables = rotaryTables({ length: 5, headSize: 2, theta: 10, dataType })
    const { all, some } = await evaluate({
      all: tables.cosine_TD,
      some: rotaryTablesAt(tables, ids([4, 1], [2])).cosine_TD,
    })
    expect(some).toEqual([...all!.slice(8, 10), ...all!.slice(2, 4)])
  })

  test('with grouped queries, known and unknown lengths agree, and the last query sees what it sees alone', async () => {
    const [batch, heads, groups, tokens, size] = [2, 4, 2, 3, 2]
    const q = fixed([batch, heads, tokens, size], 1)
    const k = fixed([batch, groups, tokens, size], 2)
    const v = fixed([batch, groups, tokens, size], 3)
    const open = (name: string, count_: number): Tensor =>
      input({ name, shape: ['batch', count_, 'tokens', size], dataType })
    const values = (seed: number, shape: readonly number[]): TensorValue => ({
      dataType,
      shape,
      data: Float64Array.from(random(shape, seed).values),
    })
    const { known, unknown } = await evaluate(
      {
        known: causalAttention({ query_BHTD: q, key_BKSD: k, value_BKSD: v }),
        unknown: causalAttention({
          query_BHTD: open('q', heads),
          key_BKSD: open('k', groups),
          value_BKSD: open('v', groups),
          mask: input({ name: 'mask', shape: ['tokens', 'tokens'], dataType }),
        }),
      },
      {
        q: values(1, [batch, heads, tokens, size]),
        k: values(2, [batch, groups, tokens, size]),
        v: values(3, [batch, groups, tokens, size]),
        mask: { dataType, shape: [tokens, tokens], data: Float64Array.of(0, -1e30, -1e30, 0, 0, -1e30, 0, 0, 0) },
      },
    )
    for (const [index, value] of known!.entries()) expect(unknown![index]).toBeCloseTo(value, 12)
    // The first query sees the first key only, so its result is the first value.
    expect(known!.slice(0, size)).toEqual(random([batch, groups, tokens, size], 3).values.slice(0, size))
  })

  test('the mask of the last queries of a longer sequence', async () => {
    const { mask } = await evaluate({ mask: causalMask(2, 4, dataType) })
    expect(mask!.map((value) => (value === 0 ? 1 : 0))).toEqual([1, 1, 1, 0, 1, 1, 1, 1])
  })

  test("parts of a batch with the whole batch's normalizer add up to its loss, and ignored targets do not matter", async () => {
    const logits = fixed([4, 6], 5)
    const of = (targets: readonly number[]) =>
      crossEntropy({
        logits,
        targets: ids(targets, [4]),
        weights: constant([1, 0, 0.5, 2], { dataType }),
        normalizer: 3.5,
      })
    const part = (weights: readonly number[]) =>
      crossEntropy({
        logits,
        targets: ids([1, 2, 3, 4], [4]),
        weights: constant(weights, { dataType }),
        normalizer: 3.5,
      }).loss
    const results = await evaluate({
      whole: of([1, 2, 3, 4]).loss,
      ignored: of([1, 5, 3, 4]).loss,
      first: part([1, 0, 0, 0]),
      rest: part([0, 0, 0.5, 2]),
      each: of([1, 2, 3, 4]).perToken,
    })
    const [a, , c, d] = results['each'] as [number, number, number, number]
    expect(results['whole']![0]).toBeCloseTo((a + 0.5 * c + 2 * d) / 3.5, 12)
    expect(results['ignored']).toEqual(results['whole'])
    expect(results['first']![0]! + results['rest']![0]!).toBeCloseTo(results['whole']![0]!, 12)
  })

  test.each([1, 2, 4, 512])(
    'cross-entropy of an output layer is the same with %i rows at a time',
    async (rowsAtOnce) => {
      const [hidden, weight_VC] = [fixed([2, 3, 4], 5), fixed([6, 4], 6)]
      const rest = { targets: ids([1, 2, 3, 4, 5, 0], [2, 3]), weights: fixed([2, 3], 7), normalizer: 3.5 }
      const whole = crossEntropy({ logits: linear(hidden, weight_VC), ...rest })
      const parts = linearCrossEntropy({ hidden, weight_VC, ...rest, rowsAtOnce })
      const [dHidden, dWeight] = gradients(parts.loss, [hidden, weight_VC]) as [Tensor, Tensor]
      const [wantedHidden, wantedWeight] = gradients(whole.loss, [hidden, weight_VC]) as [Tensor, Tensor]
      expect(parts.perToken.shape).toEqual([2, 3])
      const results = await evaluate({
        loss: parts.loss,
        perToken: parts.perToken,
        dHidden,
        dWeight,
        wantedLoss: whole.loss,
        wantedPerToken: whole.perToken,
        wantedHidden,
        wantedWeight,
      })
      for (const [found, wanted] of [
        ['loss', 'wantedLoss'],
        ['perToken', 'wantedPerToken'],
        ['dHidden', 'wantedHidden'],
        ['dWeight', 'wantedWeight'],
      ] as const) {
        expect(results[found]).toHaveLength(results[wanted]!.length)
        for (const [index, value] of results[found]!.entries()) expect(value).toBeCloseTo(results[wanted]![index]!, 12)
      }
    },
  )

  test("the head's loss survives logits that overflow an exponential and a batch of weight zero", async () => {
    const head = createLinearHead({ dimension: 'bias' })
    const tensor = (values: readonly number[]) => constant(values, { shape: [1, 2] })
    const of = (logits: readonly number[], target: readonly number[], weight: readonly number[]) =>
      head.loss({ logits_BT: tensor(logits), target_BT: tensor(target), weight_BT: tensor(weight) })
    const { sure, wrong, none } = await evaluate({
      sure: of([500, -500], [1, 0], [1, 1]),
      wrong: of([500, -500], [0, 1], [1, 3]),
      none: of([1, 2], [0, 0], [0, 0]),
    })
    expect([sure![0], wrong![0], none![0]]).toEqual([0, 500, 0])
  })

  test('heads of two dimensions start apart from one seed, and repeat', () => {
    const weightOf = (dimension: string) =>
      createLinearHead({ dimension }).createParameters({ hiddenSize: 8, seed: 1 })[0]!.values
    expect(weightOf('bias')).toEqual(weightOf('bias'))
    expect(weightOf('bias')).not.toEqual(weightOf('privacy'))
  })
})
