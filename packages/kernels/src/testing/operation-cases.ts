import type { Tensor } from '../graph/tensor.ts'
import * as elementwise from '../ops/elementwise.ts'
import { gather, gatherElements, scatterAddRows, scatterElementsAdd } from '../ops/indexing.ts'
import { constant } from '../ops/leaves.ts'
import { matmul } from '../ops/matmul.ts'
import { layerNormalization, rmsNormalization } from '../ops/normalizations.ts'
import type { OperationName } from '../ops/operations.ts'
import { rotate } from '../ops/rotate.ts'
import { crossEntropyPerRow, logSoftmax, maximumOver, mean, softmax, sum } from '../ops/reductions.ts'
import { broadcastTo, concatenate, pad, reshape, slice, transpose } from '../ops/shaping.ts'
import type { CheckInput } from './check-gradient.ts'

type Build = (inputs: readonly Tensor[]) => Tensor
/** An operation inside a function of some inputs, which a test runs or differentiates in a precision of its choice. */
export interface OperationCase {
  readonly build: Build
  readonly inputs: readonly CheckInput[]
}

/** Values that are distinct, of both signs and away from kinks, or positive where an operation needs that. */
export const caseInput = (shape: readonly number[], { positive = false, shift = 0 } = {}): CheckInput => ({
  shape,
  values: Array.from({ length: shape.reduce((a, b) => a * b, 1) }, (_, index) => {
    const wave = Math.sin(1.7 * index + 0.6 + shift) + 0.13 * ((index % 5) + 1)
    return positive ? Math.abs(wave) + 0.4 : wave
  }),
})
const one = (build: (x: Tensor) => Tensor, input = caseInput([2, 3])): OperationCase => ({
  build: ([x]) => build(x as Tensor),
  inputs: [input],
})
const two = (
  build: (a: Tensor, b: Tensor) => Tensor,
  a = caseInput([2, 3]),
  b = caseInput([2, 3], { shift: 2 }),
): OperationCase => ({
  build: ([x, y]) => build(x as Tensor, y as Tensor),
  inputs: [a, b],
})
const positive = caseInput([2, 3], { positive: true })
const cut = (x: Tensor, start: number, end: number): Tensor => slice(x, { axis: 1, start, end })
const indices = (list: readonly number[], shape: readonly number[]): Tensor =>
  constant(list, { shape, dataType: 'int64' })

/** One case at least per operation; 'none' where there is nothing to differentiate. */
export const operationCases: { readonly [Name in OperationName]: readonly OperationCase[] | 'none' } = {
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
    two(elementwise.add, caseInput([2, 3]), caseInput([3])),
    two(elementwise.add, caseInput([2, 1, 3]), caseInput([4, 1])),
  ],
  subtract: [two(elementwise.subtract), two(elementwise.subtract, caseInput([1, 3]), caseInput([2, 1]))],
  multiply: [
    two(elementwise.multiply),
    two(elementwise.multiply, caseInput([3]), caseInput([2, 3])),
    one((x) => elementwise.multiply(x, x)),
  ],
  divide: [
    two(elementwise.divide, caseInput([2, 3]), positive),
    two(elementwise.divide, caseInput([2, 1]), caseInput([3], { positive: true })),
  ],
  power: [two(elementwise.power, positive, caseInput([2, 3])), two(elementwise.power, positive, caseInput([]))],
  minimum: [two(elementwise.minimum), two(elementwise.minimum, caseInput([2, 3]), caseInput([1], { shift: 1 }))],
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
  swiGlu: [two(elementwise.swiGlu), one((x) => elementwise.swiGlu(x, x))],
  relu: [one(elementwise.relu)],
  softplus: [one(elementwise.softplus)],
  sin: [one(elementwise.sin)],
  cos: [one(elementwise.cos)],
  where: [
    two((a, b) => elementwise.where(elementwise.greater(a, 0.3), a, b)),
    two((a, b) => elementwise.where(elementwise.greater(a, 0), b, a), caseInput([2, 3]), caseInput([3])),
  ],
  matmul: [
    ...[false, true].flatMap((transposeA) =>
      [false, true].flatMap((transposeB) => [
        two(
          (a, b) => matmul(a, b, { transposeA, transposeB }),
          caseInput(transposeA ? [4, 2] : [2, 4]),
          caseInput(transposeB ? [3, 4] : [4, 3]),
        ),
        two(
          (a, b) => matmul(a, b, { transposeA, transposeB }),
          caseInput(transposeA ? [2, 2, 4, 2] : [2, 2, 2, 4]),
          caseInput(transposeB ? [2, 2, 3, 4] : [2, 2, 4, 3]),
        ),
      ]),
    ),
    two((a, b) => matmul(a, b), caseInput([2, 3, 4]), caseInput([4, 5])),
    two((a, b) => matmul(a, b, { transposeB: true }), caseInput([2, 3, 4]), caseInput([5, 4])),
    two((a, b) => matmul(a, b), caseInput([2, 1, 3, 4]), caseInput([3, 4, 2])),
  ],
  sum: [
    one((x) => sum(x)),
    one((x) => sum(x, { axes: [0] })),
    one((x) => sum(x, { axes: [-1], keepDimensions: true })),
  ],
  mean: [one((x) => mean(x)), one((x) => mean(x, { axes: [1] }))],
  maximumOver: [one((x) => maximumOver(x)), one((x) => maximumOver(x, { axes: [1] }))],
  softmax: [
    one((x) => softmax(x)),
    one((x) => softmax(x, { axis: 0 })),
    // Weights of fewer and of more columns than there are weights; weights that are used twice.
    two((x, v) => matmul(softmax(x), v), caseInput([2, 3, 4]), caseInput([2, 4, 2])),
    two((x, v) => matmul(softmax(x), v), caseInput([2, 3, 4]), caseInput([4, 5])),
    two(
      (x, v) => elementwise.add(matmul(softmax(x), v), sum(softmax(x), { axes: [0] })),
      caseInput([4, 4]),
      caseInput([4, 4]),
    ),
  ],
  logSoftmax: [one((x) => logSoftmax(x)), one((x) => logSoftmax(x, { axis: 0 }))],
  rotate: [
    one(
      (x) => {
        const table = (wave: (angle: number) => number): Tensor =>
          constant(
            Array.from({ length: 12 }, (_, index) => wave(0.7 * Math.floor(index / 4) + 0.3 * (index % 2))),
            { shape: [3, 4], dataType: x.dataType },
          )
        return rotate(x, table(Math.cos), table(Math.sin))
      },
      caseInput([2, 2, 3, 4]),
    ),
  ],
  crossEntropy: [one((x) => crossEntropyPerRow(x, indices([2, 0, 2, 1], [4])), caseInput([4, 3]))],
  reshape: [one((x) => reshape(x, [3, 2]))],
  transpose: [one((x) => transpose(x, [2, 0, 1]), caseInput([2, 3, 4]))],
  broadcastTo: [one((x) => broadcastTo(x, [4, 2, 3]), caseInput([2, 1]))],
  concatenate: [two((a, b) => concatenate([a, b, a], { axis: 1 }), caseInput([2, 3]), caseInput([2, 2]))],
  slice: [
    one((x) => slice(x, { axis: 1, start: 1, end: 3 }), caseInput([2, 4])),
    // Side by side, with a use of the whole; overlapping; with a gap; on two axes.
    one((x) => elementwise.add(x, concatenate([cut(x, 2, 5), cut(x, 0, 2)], { axis: 1 })), caseInput([2, 5])),
    one((x) => elementwise.multiply(cut(x, 0, 3), cut(x, 2, 5)), caseInput([2, 5])),
    one((x) => elementwise.multiply(cut(x, 0, 2), cut(x, 3, 5)), caseInput([2, 5])),
    one((x) => elementwise.multiply(sum(cut(x, 0, 2)), sum(slice(x, { axis: 0, end: 1 }))), caseInput([2, 2])),
  ],
  pad: [one((x) => pad(x, { axis: 0, before: 1, after: 2 }))],
  gatherRows: [
    one((x) => gather(x, indices([2, 0, 2, 2], [2, 2])), caseInput([3, 4])),
    one((x) => gather(x, indices([1, 1, 0], [3]), { axis: 1 }), caseInput([2, 3, 2])),
  ],
  scatterAddRows: [
    one((x) => scatterAddRows({ shape: [4, 3], indices: indices([1, 1], [2]), updates: x })),
    two(
      (x, y) => elementwise.add(x, scatterAddRows({ shape: [4, 3], indices: indices([3, 1, 3], [3]), updates: y })),
      caseInput([4, 3]),
      caseInput([3, 3]),
    ),
  ],
  gatherElements: [one((x) => gatherElements(x, indices([2, 2, 0, 1], [2, 2]), { axis: 1 }))],
  scatterElementsAdd: [
    two(
      (a, b) => scatterElementsAdd(a, { indices: indices([0, 0, 2, 1], [2, 2]), updates: b, axis: 1 }),
      caseInput([2, 3]),
      caseInput([2, 2]),
    ),
  ],
  layerNormalization: [
    {
      build: ([x, s, b]) => layerNormalization(x as Tensor, s as Tensor, b as Tensor),
      inputs: [caseInput([2, 2, 4]), caseInput([4]), caseInput([4])],
    },
  ],
  rmsNormalization: [two((x, s) => rmsNormalization(x, s), caseInput([2, 2, 4]), caseInput([4]))],
  cast: [one((x) => elementwise.cast(elementwise.multiply(x, x), 'float64'))],
  stopGradient: [
    two((a, b) =>
      elementwise.add(
        elementwise.multiply(a, b),
        elementwise.stopGradient(constant([1, 2, 3], { dataType: a.dataType })),
      ),
    ),
  ],
  gradientReversal: [one((x) => elementwise.gradientReversal(x, { scale: -1 }))],
}
