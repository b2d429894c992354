import type { Shape } from '../../graph/shape.ts'
import { elementCount } from '../../graph/shape.ts'
import type { Tensor } from '../../graph/tensor.ts'
import { cast, divide, equal, exp, multiply, subtract } from '../../ops/elementwise.ts'
import { matmul } from '../../ops/matmul.ts'
import type { OperationName, Operations } from '../../ops/operations.ts'
import { sum } from '../../ops/reductions.ts'
import { broadcastTo, reshape } from '../../ops/shaping.ts'
import { first, type GradientRules, pair } from '../gradient-rule.ts'

/** A reduced tensor with its reduced axes back as size 1. */
function keepAxes(reduced: Tensor, shape: Shape, axes: readonly number[]): Tensor {
  return reshape(
    reduced,
    shape.map((size, axis) => (axes.includes(axis) ? 1 : size)),
  )
}

/**
 * Σ dy·y over the last axis where dy = dz·Vᵀ, as behind attention weights y: it is Σ dz·(y·V), and y·V is the product
 * that the forward pass has made already (Dao et al. 2022). The sum then runs over the few columns of V.
 */
function sumThroughValues(y: Tensor, dOutput: Tensor): Tensor | undefined {
  const { operation, attributes, inputs } = dOutput.node
  if (operation !== ('matmul' satisfies OperationName)) return undefined
  const { transposeA, transposeB } = attributes as Operations['matmul']
  const [dProduct, values] = pair(inputs)
  const narrower = Number(values.shape.at(-1)) < Number(y.shape.at(-1))
  if (transposeA || !transposeB || !narrower) return undefined
  return sum(multiply(dProduct, matmul(y, values)), { axes: [-1], keepDimensions: true })
}

export const reductionRules: GradientRules<'sum' | 'mean' | 'maximumOver' | 'softmax' | 'logSoftmax' | 'crossEntropy'> =
  {
    sum: ({ inputs, attributes: { axes }, dOutput }) => {
      const { shape } = first(inputs)
      return [broadcastTo(keepAxes(dOutput, shape, axes), shape)]
    },
    mean: ({ inputs, attributes: { axes }, dOutput }) => {
      const { shape } = first(inputs)
      const count = elementCount(axes.map((axis) => shape[axis] as number))
      return [broadcastTo(multiply(keepAxes(dOutput, shape, axes), 1 / count), shape)]
    },
    // Equal maxima share the gradient.
    maximumOver: ({ inputs, outputs, attributes: { axes }, dOutput }) => {
      const x = first(inputs)
      const isLargest = cast(equal(x, keepAxes(first(outputs), x.shape, axes)), x.dataType)
      const share = divide(keepAxes(dOutput, x.shape, axes), sum(isLargest, { axes, keepDimensions: true }))
      return [multiply(isLargest, share)]
    },
    // dx = y (dy − Σ dy y)
    softmax: ({ outputs, attributes: { axis }, dOutput }) => {
      const y = first(outputs)
      const last = axis === y.shape.length - 1
      const total =
        (last && sumThroughValues(y, dOutput)) || sum(multiply(dOutput, y), { axes: [axis], keepDimensions: true })
      return [multiply(y, subtract(dOutput, total))]
    },
    // dx = dy − eʸ Σ dy
    logSoftmax: ({ outputs, attributes: { axis }, dOutput }) => [
      subtract(dOutput, multiply(exp(first(outputs)), sum(dOutput, { axes: [axis], keepDimensions: true }))),
    ],
    // d loss_n / d logits_nv = softmax_nv − [v = target_n], the second output
    crossEntropy: ({ inputs, outputs, dOutput }) => {
      const rows = first(inputs).shape[0] as number
      return [multiply(pair(outputs)[1], reshape(dOutput, [rows, 1])), undefined]
    },
  }
