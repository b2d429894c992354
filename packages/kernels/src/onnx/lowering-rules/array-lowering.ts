import { toTypedArray } from '../../graph/data-type.ts'
import { KernelError } from '../../graph/kernel-error.ts'
import { formatShape, isStatic, shapesEqual } from '../../graph/shape.ts'
import type { Tensor } from '../../graph/tensor.ts'
import type { OperationName } from '../../ops/operations.ts'
import { integers, type LoweringRule, type LoweringRules, reshapeTarget } from '../lowering-rule.ts'
import { scatterAddRows } from './row-scatter.ts'

/** The least positive values of full precision. */
const smallestNormal = { float32: 2 ** -126, float64: 2 ** -1022 }

const reduce =
  (operator: string): LoweringRule<'sum' | 'mean' | 'maximumOver'> =>
  ({ writer, names, attributes: { axes, keepDimensions } }) =>
    writer.emit(operator, {
      inputs: [...names, integers(writer, axes)],
      attributes: { keepdims: keepDimensions ? 1 : 0 },
    })

export const arrayLowering: LoweringRules<
  | 'sum'
  | 'mean'
  | 'maximumOver'
  | 'softmax'
  | 'logSoftmax'
  | 'crossEntropy'
  | 'reshape'
  | 'transpose'
  | 'broadcastTo'
  | 'concatenate'
  | 'slice'
  | 'pad'
  | 'gatherRows'
  | 'scatterAddRows'
  | 'gatherElements'
  | 'scatterElementsAdd'
> = {
  sum: reduce('ReduceSum'),
  mean: reduce('ReduceMean'),
  maximumOver: reduce('ReduceMax'),
  softmax: ({ writer, names, attributes: { axis } }) => writer.emit('Softmax', { inputs: names, attributes: { axis } }),
  logSoftmax: ({ writer, names, attributes: { axis } }) =>
    writer.emit('LogSoftmax', { inputs: names, attributes: { axis } }),
  crossEntropy: ({ writer, names: [logits = '', targets = ''], outputs: [output] }) => {
    const { dataType } = output as Tensor
    // Probabilities rather than their logarithms: the gradient wants them, and the logits are read once.
    const [probability = ''] = writer.emit('Softmax', { inputs: [logits], attributes: { axis: 1 } })
    const [column = ''] = writer.emit('Unsqueeze', { inputs: [targets, integers(writer, [1])] })
    const [picked = ''] = writer.emit('GatherElements', { inputs: [probability, column], attributes: { axis: 1 } })
    const [row = ''] = writer.emit('Squeeze', { inputs: [picked, integers(writer, [1])] })
    const smallest = smallestNormal[dataType as keyof typeof smallestNormal]
    const floor = writer.constant(toTypedArray([smallest], dataType), { dataType, shape: [] })
    const [above = ''] = writer.emit('Max', { inputs: [row, floor] })
    const [logarithm = ''] = writer.emit('Log', { inputs: [above] })
    const [loss = ''] = writer.emit('Neg', { inputs: [logarithm] })
    // What the gradient takes. Made from the picked value, so that it comes after its reading and may overwrite in place.
    const one = writer.constant(toTypedArray([1], dataType), { dataType, shape: [] })
    const [less = ''] = writer.emit('Sub', { inputs: [picked, one] })
    const inputs = [probability, column, less]
    const [difference = ''] = writer.emit('ScatterElements', { inputs, attributes: { axis: 1, reduction: 'none' } })
    return [loss, difference]
  },
  reshape: ({ writer, nameOf, inputs: [x], attributes: { shape } }) => {
    const source = reshapedFrom(x as Tensor)
    if (isStatic(shape) && isStatic(source.shape)) {
      return shapesEqual(source.shape, shape)
        ? [nameOf(source)]
        : writer.emit('Reshape', { inputs: [nameOf(source), integers(writer, shape)] })
    }
    const target = reshapeTarget(x?.shape ?? [], shape)
    if (target.filter((size) => size === -1).length > 1) {
      throw new KernelError(
        'shape-mismatch',
        `reshape of ${formatShape(x?.shape ?? [])} to ${formatShape(shape)}: at most one symbol may move or be new.`,
      )
    }
    return writer.emit('Reshape', { inputs: [nameOf(x as Tensor), integers(writer, target)] })
  },
  transpose: ({ writer, names, attributes: { permutation } }) =>
    writer.emit('Transpose', { inputs: names, attributes: { perm: permutation } }),
  broadcastTo: ({ writer, names, attributes: { shape } }) => {
    if (!isStatic(shape))
      throw new KernelError(
        'shape-mismatch',
        `broadcastTo ${formatShape(shape)}: expected sizes known when the graph is built.`,
      )
    return writer.emit('Expand', { inputs: [...names, integers(writer, shape)] })
  },
  concatenate: ({ writer, names, attributes: { axis } }) =>
    writer.emit('Concat', { inputs: names, attributes: { axis } }),
  slice: ({ writer, names, attributes: { axis, start, end } }) =>
    writer.emit('Slice', {
      inputs: [...names, integers(writer, [start]), integers(writer, [end]), integers(writer, [axis])],
    }),
  pad: ({ writer, names, attributes: { axis, before, after } }) =>
    writer.emit('Pad', { inputs: [...names, integers(writer, [before, after]), '', integers(writer, [axis])] }),
  gatherRows: ({ writer, names }) => writer.emit('Gather', { inputs: names, attributes: { axis: 0 } }),
  scatterAddRows,
  gatherElements: ({ writer, names, attributes: { axis } }) =>
    writer.emit('GatherElements', { inputs: names, attributes: { axis } }),
  scatterElementsAdd: ({ writer, names, attributes: { axis } }) =>
    writer.emit('ScatterElements', { inputs: names, attributes: { axis, reduction: 'add' } }),
}

/** What a chain of reshapes of known sizes began with. */
function reshapedFrom(x: Tensor): Tensor {
  let source = x
  while (source.node.operation === ('reshape' satisfies OperationName) && isStatic(source.shape))
    source = source.node.inputs[0] as Tensor
  return source
}
