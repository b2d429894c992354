import { describe, expect, it } from 'vitest'
import { gradientRules } from '../autodiff/gradient-rule-table.ts'
import type { Tensor } from '../graph/tensor.ts'
import * as elementwise from '../ops/elementwise.ts'
import { gather, gatherElements, scatterAddRows, scatterElementsAdd } from '../ops/indexing.ts'
import { constant } from '../ops/leaves.ts'
import { matmul } from '../ops/matmul.ts'
import { layerNormalization, rmsNormalization } from '../ops/normalizations.ts'
import type { OperationName } from '../ops/operations.ts'
import { crossEntropyPerRow, logSoftmax, maximumOver, mean, softmax, sum } from '../ops/reductions.ts'
import { broadcastTo, concatenate, pad, reshape, slice, transpose } from '../ops/shaping.ts'
import { checkGradient, type CheckInput } from './check-gradient.ts'

type Build = (inputs: readonly Tensor[]) => Tensor
interface Case {
  readonly build: Build
  readonly inputs: readonly CheckInput[]
}

/** Values that are distinct, of both signs and away from kinks, or positive where an operation needs that. */
const values = (shape: readonly number[], { positive = false, shift = 0 } = {}): CheckInput => ({
  shape,
  values: Array.from({ length: shape.reduce((a, b) => a * b, 1) }, (_, index) => {
    const wave = Math.sin(1.7 * index + 0.6 + shift) + 0.13 * ((index % 5) + 1)
    return positive ? Math.abs(wave) + 0.4 : wave
  }),
})
const one = (build: (x: Tensor) => Tensor, input = values([2, 3])): Case => ({
  build: ([x]) => build(x as Tensor),
  inputs: [input],
})
const two = (build: (a: Tensor, b: Tensor) => Tensor, a = values([2, 3]), b = values([2, 3], { shift: 2 })): Case => ({
  build: ([x, y]) => build(x as Tensor, y as Tensor),
  inputs: [a, b],
})
const positive = values([2, 3], { positive: true })
const indices = (list: readonly number[], shape: readonly number[]): Tensor =>
  constant(list, { shape, dataType: 'int64' })

/** Oracle: finite differences. One case at least per operation; 'none' where there is nothing to differentiate. */
const cases: { readonly [Name in OperationName]: readonly Case[] | 'none' } = {
  input: 'none',
  constant: 'none',
  equal: 'none',
  less: 'none',
  greater: 'none',
  logicalAnd: 'none',
  logicalOr: 'none',
  logicalNot: 'none',
  add: [
    two(elementwise.add),
    two(elementwise.add, values([2, 3]), values([3])),
    two(elementwise.add, values([2, 1, 3]), values([4, 1])),
  ],
  subtract: [two(elementwise.subtract), two(elementwise.subtract, values([1, 3]), values([2, 1]))],
  multiply: [
    two(elementwise.multiply),
    two(elementwise.multiply, values([3]), values([2, 3])),
    one((x) => elementwise.multiply(x, x)),
  ],
  divide: [
    two(elementwise.divide, values([2, 3]), positive),
    two(elementwise.divide, values([2, 1]), values([3], { positive: true })),
  ],
  power: [two(elementwise.power, positive, values([2, 3])), two(elementwise.power, positive, values([]))],
  minimum: [two(elementwise.minimum), two(elementwise.minimum, values([2, 3]), values([1], { shift: 1 }))],
  maximum: [two(elementwise.maximum)],
  negate: [one(elementwise.negate)],
  exp: [one(elementwise.exp)],
  log: [one(elementwise.log, positive)],
  sqrt: [one(elementwise.sqrt, positive)],
  reciprocal: [one(elementwise.reciprocal, positive)],
  absolute: [one(elementwise.absolute)],
  tanh: [one(elementwise.tanh)],
  sigmoid: [one(elementwise.sigmoid)],
  silu: [one(elementwise.silu)],
  relu: [one(elementwise.relu)],
  softplus: [one(elementwise.softplus)],
  sin: [one(elementwise.sin)],
  cos: [one(elementwise.cos)],
  where: [
    two((a, b) => elementwise.where(elementwise.greater(a, 0.3), a, b)),
    two((a, b) => elementwise.where(elementwise.greater(a, 0), b, a), values([2, 3]), values([3])),
  ],
  matmul: [
    ...[false, true].flatMap((transposeA) =>
      [false, true].flatMap((transposeB) => [
        two(
          (a, b) => matmul(a, b, { transposeA, transposeB }),
          values(transposeA ? [4, 2] : [2, 4]),
          values(transposeB ? [3, 4] : [4, 3]),
        ),
        two(
          (a, b) => matmul(a, b, { transposeA, transposeB }),
          values(transposeA ? [2, 2, 4, 2] : [2, 2, 2, 4]),
          values(transposeB ? [2, 2, 3, 4] : [2, 2, 4, 3]),
        ),
      ]),
    ),
    two((a, b) => matmul(a, b), values([2, 3, 4]), values([4, 5])),
    two((a, b) => matmul(a, b, { transposeB: true }), values([2, 3, 4]), values([5, 4])),
    two((a, b) => matmul(a, b), values([2, 1, 3, 4]), values([3, 4, 2])),
  ],
  sum: [
    one((x) => sum(x)),
    one((x) => sum(x, { axes: [0] })),
    one((x) => sum(x, { axes: [-1], keepDimensions: true })),
  ],
  mean: [one((x) => mean(x)), one((x) => mean(x, { axes: [1] }))],
  maximumOver: [one((x) => maximumOver(x)), one((x) => maximumOver(x, { axes: [1] }))],
  softmax: [one((x) => softmax(x)), one((x) => softmax(x, { axis: 0 }))],
  logSoftmax: [one((x) => logSoftmax(x)), one((x) => logSoftmax(x, { axis: 0 }))],
  crossEntropy: [one((x) => crossEntropyPerRow(x, indices([2, 0, 2, 1], [4])), values([4, 3]))],
  reshape: [one((x) => reshape(x, [3, 2]))],
  transpose: [one((x) => transpose(x, [2, 0, 1]), values([2, 3, 4]))],
  broadcastTo: [one((x) => broadcastTo(x, [4, 2, 3]), values([2, 1]))],
  concatenate: [two((a, b) => concatenate([a, b, a], { axis: 1 }), values([2, 3]), values([2, 2]))],
  slice: [one((x) => slice(x, { axis: 1, start: 1, end: 3 }), values([2, 4]))],
  pad: [one((x) => pad(x, { axis: 0, before: 1, after: 2 }))],
  gatherRows: [
    one((x) => gather(x, indices([2, 0, 2, 2], [2, 2])), values([3, 4])),
    one((x) => gather(x, indices([1, 1, 0], [3]), { axis: 1 }), values([2, 3, 2])),
  ],
  scatterAddRows: [one((x) => scatterAddRows({ shape: [4, 3], indices: indices([1, 1], [2]), updates: x }))],
  gatherElements: [one((x) => gatherElements(x, indices([2, 2, 0, 1], [2, 2]), { axis: 1 }))],
  scatterElementsAdd: [
    two(
      (a, b) => scatterElementsAdd(a, { indices: indices([0, 0, 2, 1], [2, 2]), updates: b, axis: 1 }),
      values([2, 3]),
      values([2, 2]),
    ),
  ],
  layerNormalization: [
    {
      build: ([x, s, b]) => layerNormalization(x as Tensor, s as Tensor, b as Tensor),
      inputs: [values([2, 2, 4]), values([4]), values([4])],
    },
  ],
  rmsNormalization: [two((x, s) => rmsNormalization(x, s), values([2, 2, 4]), values([4]))],
  cast: [one((x) => elementwise.cast(elementwise.multiply(x, x), 'float64'))],
  stopGradient: [
    two((a, b) =>
      elementwise.add(
        elementwise.multiply(a, b),
        elementwise.stopGradient(constant([1, 2, 3], { dataType: 'float64' })),
      ),
    ),
  ],
  gradientReversal: [one((x) => elementwise.gradientReversal(x, { scale: -1 }))],
}

describe('every operation has a gradient that finite differences confirm', () => {
  for (const [name, list] of Object.entries(cases)) {
    if (list === 'none') {
      it(`${name}: nothing to differentiate`, () =>
        expect(gradientRules[name as OperationName]).toBe('not-differentiable'))
      continue
    }
    it.each(list.map((entry, index) => [index, entry] as const))(`${name} %i`, async (_, { build, inputs }) => {
      expect(gradientRules[name as OperationName]).not.toBe('not-differentiable')
      expect(await checkGradient(build, inputs)).toBeLessThan(1e-7)
    })
  }
})

describe('checkGradient', () => {
  it('catches a wrong gradient', async () => {
    // Reversal with scale 1 is the identity with its gradient negated: wrong on purpose.
    await expect(checkGradient(([x]) => elementwise.gradientReversal(x as Tensor), [values([2, 3])])).rejects.toThrow(
      /relative error/,
    )
  })

  it('sums the gradients of a tensor that is used twice', async () => {
    await expect(
      checkGradient(
        ([x]) => elementwise.add(elementwise.multiply(x as Tensor, x as Tensor), elementwise.tanh(x as Tensor)),
        [values([3])],
      ),
    ).resolves.toBeLessThan(1e-7)
  })
})
