import { isFloat } from '../../graph/data-type.ts'
import {
  add,
  cast,
  cos,
  divide,
  greater,
  less,
  log,
  multiply,
  negate,
  power,
  sigmoid,
  sin,
  subtract,
  where,
} from '../../ops/elementwise.ts'
import { first, type GradientRules, pair } from '../gradient-rule.ts'

export const elementwiseRules: GradientRules<
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
  add: ({ dOutput }) => [dOutput, dOutput],
  subtract: ({ dOutput, needed }) => [dOutput, needed[1] ? negate(dOutput) : undefined],
  multiply: ({ inputs, dOutput, needed }) => {
    const [a, b] = pair(inputs)
    return [needed[0] ? multiply(dOutput, b) : undefined, needed[1] ? multiply(dOutput, a) : undefined]
  },
  // d(a/b) = da / b − (a/b) / b · db
  divide: ({ inputs, outputs, dOutput, needed }) => {
    const [, b] = pair(inputs)
    const dA = divide(dOutput, b)
    return [dA, needed[1] ? negate(multiply(dA, first(outputs))) : undefined]
  },
  // d(aᵇ) = b · aᵇ⁻¹ da + aᵇ · log a db
  power: ({ inputs, outputs, dOutput, needed }) => {
    const [a, b] = pair(inputs)
    return [
      needed[0] ? multiply(dOutput, multiply(b, power(a, subtract(b, 1)))) : undefined,
      needed[1] ? multiply(dOutput, multiply(first(outputs), log(a))) : undefined,
    ]
  },
  // Equal operands: the whole gradient goes to the first.
  minimum: ({ inputs, dOutput }) => {
    const [a, b] = pair(inputs)
    return [where(greater(a, b), 0, dOutput), where(greater(a, b), dOutput, 0)]
  },
  maximum: ({ inputs, dOutput }) => {
    const [a, b] = pair(inputs)
    return [where(less(a, b), 0, dOutput), where(less(a, b), dOutput, 0)]
  },
  equal: 'not-differentiable',
  less: 'not-differentiable',
  greater: 'not-differentiable',
  logicalAnd: 'not-differentiable',
  logicalOr: 'not-differentiable',
  logicalNot: 'not-differentiable',
  negate: ({ dOutput }) => [negate(dOutput)],
  // d eˣ = eˣ dx
  exp: ({ outputs, dOutput }) => [multiply(dOutput, first(outputs))],
  log: ({ inputs, dOutput }) => [divide(dOutput, first(inputs))],
  // d √x = dx / (2 √x)
  sqrt: ({ outputs, dOutput }) => [divide(multiply(dOutput, 0.5), first(outputs))],
  // d (1/x) = −(1/x)² dx
  reciprocal: ({ outputs, dOutput }) => [negate(multiply(dOutput, multiply(first(outputs), first(outputs))))],
  // The subgradient at 0 is 0.
  absolute: ({ inputs, dOutput }) => {
    const x = first(inputs)
    return [where(greater(x, 0), dOutput, where(less(x, 0), negate(dOutput), 0))]
  },
  // d tanh x = (1 − y²) dx
  tanh: ({ outputs, dOutput }) => [multiply(dOutput, subtract(1, multiply(first(outputs), first(outputs))))],
  // d σ(x) = y (1 − y) dx
  sigmoid: ({ outputs, dOutput }) => [multiply(dOutput, multiply(first(outputs), subtract(1, first(outputs))))],
  // d (x σ) = σ (1 + x (1 − σ)) dx = (σ + y (1 − σ)) dx
  silu: ({ inputs, outputs, dOutput }) => {
    const gate = sigmoid(first(inputs))
    return [multiply(dOutput, add(gate, multiply(first(outputs), subtract(1, gate))))]
  },
  // With s = silu(gate) and y = s·up: d up = s dy and, because silu′ = s + σ(1 − s), d gate = (y + σ(up − y)) dy
  swiGlu: ({ inputs, outputs, dOutput }) => {
    const [gate, up] = pair(inputs)
    const [product, activation] = pair(outputs)
    const slope = add(product, multiply(sigmoid(gate), subtract(up, product)))
    return [multiply(dOutput, slope), multiply(dOutput, activation)]
  },
  relu: ({ outputs, dOutput }) => [where(greater(first(outputs), 0), dOutput, 0)],
  // d log(1 + eˣ) = σ(x) dx
  softplus: ({ inputs, dOutput }) => [multiply(dOutput, sigmoid(first(inputs)))],
  sin: ({ inputs, dOutput }) => [multiply(dOutput, cos(first(inputs)))],
  cos: ({ inputs, dOutput }) => [negate(multiply(dOutput, sin(first(inputs))))],
  where: ({ inputs, dOutput }) => [undefined, where(first(inputs), dOutput, 0), where(first(inputs), 0, dOutput)],
  cast: ({ inputs, attributes, dOutput }) => [
    isFloat(attributes.dataType) ? cast(dOutput, first(inputs).dataType) : undefined,
  ],
  stopGradient: () => [undefined],
  // Ganin & Lempitsky 2015: identity forwards, −scale · gradient backwards.
  gradientReversal: ({ inputs, dOutput }) => [negate(multiply(dOutput, pair(inputs)[1])), undefined],
}
