import { type DataType, isFloat } from '../graph/data-type.ts'
import { KernelError } from '../graph/kernel-error.ts'
import { broadcastShapes, formatShape, shapesEqual } from '../graph/shape.ts'
import type { Tensor } from '../graph/tensor.ts'
import { type Operand, toTensor } from './leaves.ts'
import { createOperation, type OperationName, type ShapeRule, valueOf } from './operations.ts'

type BinaryName = 'add' | 'subtract' | 'multiply' | 'divide' | 'power' | 'minimum' | 'maximum'
type ComparisonName = 'equal' | 'less' | 'greater'
type UnaryName =
  | 'negate'
  | 'exp'
  | 'log'
  | 'sqrt'
  | 'reciprocal'
  | 'absolute'
  | 'tanh'
  | 'sigmoid'
  | 'silu'
  | 'relu'
  | 'softplus'
  | 'sin'
  | 'cos'

/** Broadcast shape of two operands of one data type. */
function pairType(name: OperationName, [a, b]: readonly Tensor[], result?: DataType) {
  if (a === undefined || b === undefined || a.dataType !== b.dataType) {
    throw new KernelError(
      'invalid-argument',
      `${name}: expected two tensors of one data type, got ${a?.dataType} and ${b?.dataType}; cast one of them.`,
    )
  }
  return [{ shape: broadcastShapes(a.shape, b.shape, name), dataType: result ?? a.dataType }]
}

const binary = <Name extends BinaryName | ComparisonName>(name: Name, result?: DataType) => {
  const build = createOperation(name, ({ inputs }) => pairType(name, inputs, result))
  return (a: Operand, b: Operand): Tensor => valueOf(build([toTensor(a, b), toTensor(b, a)], {}))
}

const unary = <Name extends UnaryName>(name: Name) => {
  const rule: ShapeRule<UnaryName> = ({ inputs: [x] }) => {
    if (x === undefined || !isFloat(x.dataType)) {
      throw new KernelError(
        'invalid-argument',
        `${name}: expected a floating-point tensor, got ${x?.dataType}; cast it first.`,
      )
    }
    return [x]
  }
  const build = createOperation(name, rule as ShapeRule<Name>)
  return (x: Tensor): Tensor => valueOf(build([x], {}))
}

// Elementwise with numpy's broadcasting: operands of one data type, a bare number of the other's. They throw KernelError
// `shape-mismatch` for shapes that do not broadcast, `invalid-argument` for two data types.

/** a + b */
export const add = binary('add')
/** a − b */
export const subtract = binary('subtract')
/** a · b */
export const multiply = binary('multiply')
/** a / b; whole numbers are cut towards zero. */
export const divide = binary('divide')
/** aᵇ; differentiable in b where a > 0. */
export const power = binary('power')
/** The lesser; of equal operands the first takes the gradient. */
export const minimum = binary('minimum')
/** The greater; of equal operands the first takes the gradient. */
export const maximum = binary('maximum')
/** a = b, as bool. */
export const equal = binary('equal', 'bool')
/** a < b, as bool. */
export const less = binary('less', 'bool')
/** a > b, as bool. */
export const greater = binary('greater', 'bool')

// Elementwise on a floating-point tensor; KernelError `invalid-argument` for another.

/** −x */
export const negate = unary('negate')
/** eˣ */
export const exp = unary('exp')
/** Natural logarithm. */
export const log = unary('log')
/** √x; its gradient at 0 is infinite. */
export const sqrt = unary('sqrt')
/** 1 / x */
export const reciprocal = unary('reciprocal')
/** |x|; the gradient at 0 is 0. */
export const absolute = unary('absolute')
/** Hyperbolic tangent. */
export const tanh = unary('tanh')
/** 1 / (1 + e⁻ˣ) */
export const sigmoid = unary('sigmoid')
/** x · sigmoid(x) */
export const silu = unary('silu')

const swiGluNode = createOperation('swiGlu', ({ inputs: [gate, up] }) => {
  if (gate === undefined || up === undefined || !shapesEqual(gate.shape, up.shape) || gate.dataType !== up.dataType) {
    throw new KernelError(
      'shape-mismatch',
      `swiGlu: expected two tensors of one shape and data type, got ${gate?.dataType}${formatShape(gate?.shape ?? [])} and ${up?.dataType}${formatShape(up?.shape ?? [])}.`,
    )
  }
  return [gate, gate]
})

/** silu(gate) · up (Shazeer 2020): the inner part of the gated feed-forward block. Equal shapes. */
export const swiGlu = (gate: Tensor, up: Tensor): Tensor => valueOf(swiGluNode([gate, up], {}))

/** max(x, 0); the gradient at 0 is 0. */
export const relu = unary('relu')
/** log(1 + eˣ) */
export const softplus = unary('softplus')
/** Sine of radians. */
export const sin = unary('sin')
/** Cosine of radians. */
export const cos = unary('cos')

const logicalAndNode = createOperation('logicalAnd', ({ inputs }) => pairType('logicalAnd', inputs))
const logicalOrNode = createOperation('logicalOr', ({ inputs }) => pairType('logicalOr', inputs))
const logicalNotNode = createOperation('logicalNot', ({ inputs: [x] }) => [x as Tensor])

/** a and b, of bool, with broadcasting. */
export const logicalAnd = (a: Tensor, b: Tensor): Tensor => valueOf(logicalAndNode([a, b], {}))
/** a or b, of bool, with broadcasting. */
export const logicalOr = (a: Tensor, b: Tensor): Tensor => valueOf(logicalOrNode([a, b], {}))
/** not x, of bool. */
export const logicalNot = (x: Tensor): Tensor => valueOf(logicalNotNode([x], {}))

const whereNode = createOperation('where', ({ inputs: [condition, a, b] }) => {
  if (
    condition === undefined ||
    a === undefined ||
    b === undefined ||
    condition.dataType !== 'bool' ||
    a.dataType !== b.dataType
  ) {
    throw new KernelError(
      'invalid-argument',
      `where: expected a bool condition and two values of one data type, got ${condition?.dataType}, ${a?.dataType}, ${b?.dataType}.`,
    )
  }
  return [
    {
      shape: broadcastShapes(condition.shape, broadcastShapes(a.shape, b.shape, 'where'), 'where'),
      dataType: a.dataType,
    },
  ]
})

/** `a` where the condition holds, `b` elsewhere. */
export const where = (condition: Tensor, a: Operand, b: Operand): Tensor =>
  valueOf(whereNode([condition, toTensor(a, b), toTensor(b, a)], {}))

const castNode = createOperation('cast', ({ inputs: [x], attributes: { dataType } }) => [
  { shape: (x as Tensor).shape, dataType },
])

/** The same values as another data type; the same tensor when it has that type already. */
export const cast = (x: Tensor, dataType: DataType): Tensor =>
  x.dataType === dataType ? x : valueOf(castNode([x], { dataType }))

const stopGradientNode = createOperation('stopGradient', ({ inputs: [x] }) => [x as Tensor])

/** x, as a constant to differentiation. */
export const stopGradient = (x: Tensor): Tensor => valueOf(stopGradientNode([x], {}))

const gradientReversalNode = createOperation('gradientReversal', ({ inputs: [x] }) => [x as Tensor])

/** x forwards, −scale · gradient backwards (Ganin & Lempitsky 2015). */
export const gradientReversal = (x: Tensor, { scale = 1 }: { readonly scale?: Operand } = {}): Tensor =>
  valueOf(gradientReversalNode([x, toTensor(scale, x)], {}))
