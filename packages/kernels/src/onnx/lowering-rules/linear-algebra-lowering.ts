import type { DataType } from '../../graph/data-type.ts'
import type { Tensor } from '../../graph/tensor.ts'
import { integers, type LoweringRules, type OnnxWriter } from '../lowering-rule.ts'
import { onnxDataTypes } from '../onnx-data-types.ts'

/** A name of the tensor with its last two axes swapped. */
function swapped(writer: OnnxWriter, name: string, { shape }: Tensor): string {
  const permutation = shape.map((_, axis) => axis)
  permutation.push(...permutation.splice(-2).reverse())
  return writer.emit('Transpose', { inputs: [name], attributes: { perm: permutation } })[0] as string
}

export const linearAlgebraLowering: LoweringRules<'matmul' | 'rotate' | 'layerNormalization' | 'rmsNormalization'> = {
  matmul: ({ writer, names, inputs, attributes: { transposeA, transposeB } }) => {
    const [a, b] = inputs as readonly [Tensor, Tensor]
    if (a.shape.length === 2 && b.shape.length === 2) {
      return writer.emit('Gemm', {
        inputs: names,
        attributes: { transA: transposeA ? 1 : 0, transB: transposeB ? 1 : 0 },
      })
    }
    if (!transposeA && !transposeB) return writer.emit('MatMul', { inputs: names })
    if (a.dataType === 'float32') {
      const attributes = { transA: transposeA ? 1 : 0, transB: transposeB ? 1 : 0 }
      return writer.emit('FusedMatMul', { inputs: names, attributes, domain: 'com.microsoft' })
    }
    // The fused product is single precision only.
    const [nameA = '', nameB = ''] = names
    return writer.emit('MatMul', {
      inputs: [transposeA ? swapped(writer, nameA, a) : nameA, transposeB ? swapped(writer, nameB, b) : nameB],
    })
  },
  rotate: ({ writer, names: [x = '', cosine = '', sine = ''], inputs }) => {
    const { dataType, shape } = inputs[0] as Tensor
    const size = shape[3] as number
    const half = (name: string, axis: number, start: number): string => {
      const bounds = [start, start + size / 2, axis].map((value) => integers(writer, [value]))
      return writer.emit('Slice', { inputs: [name, ...bounds] })[0] as string
    }
    if (dataType === 'float32') {
      // The operator takes the half of the tables that differs, and positions that count from the number given.
      const inputs = [x, integers(writer, [0]), half(cosine, 1, 0), half(sine, 1, 0)]
      return writer.emit('RotaryEmbedding', { inputs, attributes: { interleaved: 0 }, domain: 'com.microsoft' })
    }
    const [negated = ''] = writer.emit('Neg', { inputs: [half(x, 3, size / 2)] })
    const [turned = ''] = writer.emit('Concat', { inputs: [negated, half(x, 3, 0)], attributes: { axis: 3 } })
    const [along = ''] = writer.emit('Mul', { inputs: [x, cosine] })
    const [across = ''] = writer.emit('Mul', { inputs: [turned, sine] })
    return writer.emit('Add', { inputs: [along, across] })
  },
  layerNormalization: ({ writer, names, inputs, attributes: { epsilon } }) => {
    const { dataType } = inputs[0] as Tensor
    if (dataType !== 'float64') {
      return writer.emit('LayerNormalization', {
        inputs: names,
        attributes: { axis: -1 },
        floats: { epsilon },
        outputs: 3,
      })
    }
    // The runtime keeps its statistics in single precision, whatever the data type.
    const [x = '', scale = '', bias = ''] = names
    const [average = ''] = writer.emit('ReduceMean', { inputs: [x, lastAxis(writer)], attributes: { keepdims: 1 } })
    const [centred = ''] = writer.emit('Sub', { inputs: [x, average] })
    const inverse = inverseRootMeanSquare(writer, centred, { epsilon, dataType })
    const [normalized = ''] = writer.emit('Mul', { inputs: [centred, inverse] })
    const [scaled = ''] = writer.emit('Mul', { inputs: [normalized, scale] })
    const [value = ''] = writer.emit('Add', { inputs: [scaled, bias] })
    return [value, average, inverse]
  },
  rmsNormalization: ({ writer, target, names, inputs, attributes: { epsilon } }) => {
    const { dataType } = inputs[0] as Tensor
    const [x = '', scale = ''] = names
    if (dataType !== 'float64') {
      const fused = { inputs: names, attributes: { axis: -1 }, floats: { epsilon } }
      if (target !== 'webgpu') return writer.emit('SimplifiedLayerNormalization', { ...fused, outputs: 2 })
      // WebGPU's operator writes the mean to its second output, as LayerNormalization does, not the inverse root mean
      // square that the CPU writes there and the gradient needs (ONNX Runtime 1.30.0).
      const [value = ''] = writer.emit('SimplifiedLayerNormalization', fused)
      return [value, inverseRootMeanSquare(writer, x, { epsilon, dataType })]
    }
    const inverse = inverseRootMeanSquare(writer, x, { epsilon, dataType })
    const [normalized = ''] = writer.emit('Mul', { inputs: [x, inverse] })
    const [value = ''] = writer.emit('Mul', { inputs: [normalized, scale] })
    return [value, inverse]
  },
}

const lastAxis = (writer: OnnxWriter): string =>
  writer.constant(BigInt64Array.of(-1n), { dataType: 'int64', shape: [1] })

/** 1 / √(mean(x²) + epsilon) over the last axis. */
function inverseRootMeanSquare(
  writer: OnnxWriter,
  x: string,
  { epsilon, dataType }: { readonly epsilon: number; readonly dataType: DataType },
): string {
  const floor =
    dataType === 'float64'
      ? writer.constant(Float64Array.of(epsilon), { dataType, shape: [] })
      : writer.constant(Float32Array.of(epsilon), { dataType: 'float32', shape: [] })
  const term =
    dataType === 'float16'
      ? (writer.emit('Cast', { inputs: [floor], attributes: { to: onnxDataTypes.float16 } })[0] ?? '')
      : floor
  const [square = ''] = writer.emit('Mul', { inputs: [x, x] })
  const [meanSquare = ''] = writer.emit('ReduceMean', {
    inputs: [square, lastAxis(writer)],
    attributes: { keepdims: 1 },
  })
  const [sum = ''] = writer.emit('Add', { inputs: [meanSquare, term] })
  const [root = ''] = writer.emit('Sqrt', { inputs: [sum] })
  return writer.emit('Reciprocal', { inputs: [root] })[0] as string
}
