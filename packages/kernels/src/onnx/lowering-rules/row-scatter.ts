import { allocate } from '../../graph/data-type.ts'
import { elementCount, isStatic, type Shape } from '../../graph/shape.ts'
import type { Tensor } from '../../graph/tensor.ts'
import type { OperationName, Operations } from '../../ops/operations.ts'
import { integers, type LoweringCall, type LoweringRule } from '../lowering-rule.ts'
import { onnxDataTypes } from '../onnx-data-types.ts'

/**
 * Values that one ScatterND may add. On the CPU its threads race on repeated rows and lose updates (onnxruntime 1.30.0),
 * but the runtime gives a loop of up to 2.1e5 values to one thread only. Each part copies the table, so few are best.
 */
const valuesOfOneThread = 2 ** 17
/** Parts beyond which one ScatterElements, 30 times slower for each value, is the smaller program. */
const largestPartCount = 128

/** Rows added to zeros. */
export const scatterAddRows: LoweringRule<'scatterAddRows'> = (call) => {
  const { writer, outputs, attributes } = call
  const { dataType } = outputs[0] as Tensor
  const zero = writer.constant(allocate(dataType, 1), { dataType, shape: [] })
  const [zeros = ''] = writer.emit('Expand', { inputs: [zero, integers(writer, attributes.shape)] })
  return addRows(zeros, call)
}

/**
 * A sum of rows added to zeros and anything else is written as those rows added to that: the two passes over the whole
 * table fall away. The gradient of an embedding that is also the output layer is such a sum.
 */
export const add: LoweringRule<'add'> = ({ writer, target, names, nameOf, inputs }) => {
  const scattered = inputs.findIndex(({ node }) => node.operation === ('scatterAddRows' satisfies OperationName))
  const [rows, base] = scattered === 1 ? [inputs[1], inputs[0]] : [inputs[0], inputs[1]]
  if (scattered === -1 || base?.shape.join() !== rows?.shape.join()) return writer.emit('Add', { inputs: names })
  const { node } = rows as Tensor
  return addRows(nameOf(base as Tensor), {
    writer,
    target,
    names: node.inputs.map(nameOf),
    inputs: node.inputs,
    attributes: node.attributes as Operations['scatterAddRows'],
  })
}

/** The updates added to the rows of `base`, a table of the shape in the attributes. */
function addRows(
  base: string,
  {
    writer,
    target,
    names: [indices = '', updates = ''],
    inputs,
    attributes: { shape },
  }: Pick<LoweringCall<'scatterAddRows'>, 'writer' | 'target' | 'names' | 'inputs' | 'attributes'>,
): readonly string[] {
  const columns = shape.slice(1).reduce((product, size) => product * size, 1)
  const table = [shape[0] as number, columns]
  const reshaped = (name: string, from: Shape, to: readonly number[]): string =>
    from.length === to.length && to.length === 2
      ? name
      : (writer.emit('Reshape', { inputs: [name, integers(writer, to)] })[0] as string)
  const flatBase = reshaped(base, shape, table)
  const rows = reshaped(updates, inputs[1]?.shape ?? [], [-1, columns])
  const column = reshaped(indices, [], [-1, 1])
  const parts = partSizes(inputs[0] as Tensor, columns)
  if (target !== 'cpu' || parts === undefined) {
    const [wide = ''] = writer.emit('Expand', { inputs: [column, integers(writer, [1, columns])] })
    const [added = ''] = writer.emit('ScatterElements', {
      inputs: [flatBase, wide, rows],
      attributes: { axis: 0, reduction: 'add' },
    })
    return [reshaped(added, table, shape)]
  }
  const [wholeNumbers = ''] = writer.emit('Cast', { inputs: [column], attributes: { to: onnxDataTypes.int64 } })
  const split = (name: string): readonly string[] =>
    parts.length === 1
      ? [name]
      : writer.emit('Split', {
          inputs: [name, integers(writer, parts)],
          attributes: { axis: 0 },
          outputs: parts.length,
        })
  const [indexParts, rowParts] = [split(wholeNumbers), split(rows)]
  const added = parts.reduce(
    (sum, _, part) =>
      writer.emit('ScatterND', {
        inputs: [sum, indexParts[part] as string, rowParts[part] as string],
        attributes: { reduction: 'add' },
      })[0] as string,
    flatBase,
  )
  return [reshaped(added, table, shape)]
}

/** How many updates each part takes; undefined for too many, or an unknown number of them. */
function partSizes({ shape }: Tensor, columns: number): readonly number[] | undefined {
  const count = isStatic(shape) ? elementCount(shape) : Number.POSITIVE_INFINITY
  const size = Math.max(1, Math.floor(valuesOfOneThread / columns))
  if (count > size * largestPartCount) return undefined
  return Array.from({ length: Math.ceil(count / size) }, (_, part) => Math.min(size, count - part * size))
}
