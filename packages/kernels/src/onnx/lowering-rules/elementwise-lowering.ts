import type { DataType } from '../../graph/data-type.ts'
import type { OperationName } from '../../ops/operations.ts'
import type { LoweringRule, LoweringRules } from '../lowering-rule.ts'
import { onnxDataTypes } from '../onnx-data-types.ts'
import { add } from './row-scatter.ts'

const direct =
  (operator: string): LoweringRule<OperationName> =>
  ({ writer, names }) =>
    writer.emit(operator, { inputs: names })

/** The runtime has no double-precision Softplus: max(x, 0) + log(1 + e^−|x|). */
const softplus: LoweringRule<'softplus'> = ({ writer, names, inputs }) => {
  if (inputs[0]?.dataType !== 'float64') return writer.emit('Softplus', { inputs: names })
  const one = writer.constant(Float64Array.of(1), { dataType: 'float64', shape: [] })
  const [positive = ''] = writer.emit('Relu', { inputs: names })
  const [size = ''] = writer.emit('Abs', { inputs: names })
  const [minus = ''] = writer.emit('Neg', { inputs: [size] })
  const [decay = ''] = writer.emit('Exp', { inputs: [minus] })
  const [sum = ''] = writer.emit('Add', { inputs: [decay, one] })
  const [tail = ''] = writer.emit('Log', { inputs: [sum] })
  return writer.emit('Add', { inputs: [positive, tail] })
}

/** One fused pass in single precision: QuickGelu with alpha 1 is x · sigmoid(x). */
const silu: LoweringRule<'silu' | 'swiGlu'> = ({ writer, names: [x = ''], inputs }) => {
  if (inputs[0]?.dataType === 'float32')
    return writer.emit('QuickGelu', { inputs: [x], floats: { alpha: 1 }, domain: 'com.microsoft' })
  const [gate = ''] = writer.emit('Sigmoid', { inputs: [x] })
  return writer.emit('Mul', { inputs: [x, gate] })
}

const swiGlu: LoweringRule<'swiGlu'> = (call) => {
  const [activation = ''] = silu(call)
  const [product = ''] = call.writer.emit('Mul', { inputs: [activation, call.names[1] as string] })
  return [product, activation]
}

export const elementwiseLowering: LoweringRules<
  | 'add'
  | 'subtract'
  | 'multiply'
  | 'divide'
  | 'power'
  | 'minimum'
  | 'maximum'
  | 'equal'
  | 'less'
  | 'greater'
  | 'logicalAnd'
  | 'logicalOr'
  | 'logicalNot'
  | 'negate'
  | 'exp'
  | 'log'
  | 'sqrt'
  | 'reciprocal'
  | 'absolute'
  | 'tanh'
  | 'sigmoid'
  | 'silu'
  | 'swiGlu'
  | 'relu'
  | 'softplus'
  | 'sin'
  | 'cos'
  | 'where'
  | 'cast'
  | 'stopGradient'
  | 'gradientReversal'
> = {
  add,
  subtract: direct('Sub'),
  multiply: direct('Mul'),
  divide: direct('Div'),
  power: direct('Pow'),
  minimum: direct('Min'),
  maximum: direct('Max'),
  equal: direct('Equal'),
  less: direct('Less'),
  greater: direct('Greater'),
  logicalAnd: direct('And'),
  logicalOr: direct('Or'),
  logicalNot: direct('Not'),
  negate: direct('Neg'),
  exp: direct('Exp'),
  log: direct('Log'),
  sqrt: direct('Sqrt'),
  reciprocal: direct('Reciprocal'),
  absolute: direct('Abs'),
  tanh: direct('Tanh'),
  sigmoid: direct('Sigmoid'),
  silu,
  swiGlu,
  relu: direct('Relu'),
  softplus,
  sin: direct('Sin'),
  cos: direct('Cos'),
  where: direct('Where'),
  cast: ({ writer, names, attributes }) =>
    writer.emit('Cast', { inputs: names, attributes: { to: onnxDataTypes[attributes.dataType satisfies DataType] } }),
  // Differentiation is over when a graph is lowered: both are the value itself.
  stopGradient: ({ names }) => names,
  gradientReversal: ({ names }) => names.slice(0, 1),
}
