import { KernelError } from '../graph/kernel-error.ts'
import { formatShape, shapesEqual } from '../graph/shape.ts'
import type { Tensor } from '../graph/tensor.ts'
import { add, divide, multiply, power, sqrt, subtract } from '../ops/elementwise.ts'

export interface AdamWOptions {
  /** Number of this update, a float32 scalar that counts from 1. */
  readonly step: Tensor
  /** A scalar. */
  readonly learningRate: Tensor | number
  /** Decay of the first moment. @default 0.9 */
  readonly beta1?: number
  /** Decay of the second moment. @default 0.95 */
  readonly beta2?: number
  /** Added to the root of the second moment. @default 1e-8 */
  readonly epsilon?: number
  /** Share of the parameter taken away per unit of learning rate, apart from the gradient. @default 0 */
  readonly weightDecay?: number
  /** Factor of the gradient, a scalar: clipping, or 1 / loss scale. @default none */
  readonly gradientScale?: Tensor
}

export interface AdamWState {
  readonly parameter: Tensor
  /** Running mean of the gradient. */
  readonly firstMoment: Tensor
  /** Running mean of its square. */
  readonly secondMoment: Tensor
}

/**
 * One AdamW update (Loshchilov and Hutter 2019) of one parameter, as graph functions from state to state:
 *
 * m' = β₁m + (1 − β₁)g, v' = β₂v + (1 − β₂)g², p' = (1 − ηλ)p − η · (m'/(1 − β₁ᵗ)) / (√(v'/(1 − β₂ᵗ)) + ε).
 *
 * All factors that are scalars are joined before they meet an array: with b = √(1 − β₂ᵗ) the last term is
 * η·b/(1 − β₁ᵗ) · m' / (√v' + ε·b).
 * @throws KernelError `invalid-argument` for a β outside [0, 1) or a negative ε or decay; `shape-mismatch`
 */
export function adamW(
  { parameter, firstMoment, secondMoment, gradient }: AdamWState & { readonly gradient: Tensor },
  options: AdamWOptions,
): AdamWState {
  const { step, learningRate, beta1 = 0.9, beta2 = 0.95, epsilon = 1e-8, weightDecay = 0, gradientScale } = options
  assertShare({ beta1, beta2 })
  if (!(epsilon >= 0) || !(weightDecay >= 0)) {
    throw new KernelError(
      'invalid-argument',
      `adamW: expected epsilon and weightDecay of at least 0, got ${epsilon} and ${weightDecay}.`,
    )
  }
  for (const [name, { shape }] of Object.entries({ firstMoment, secondMoment, gradient })) {
    if (shapesEqual(shape, parameter.shape)) continue
    throw new KernelError(
      'shape-mismatch',
      `adamW: expected ${name} in the parameter's shape ${formatShape(parameter.shape)}, got ${formatShape(shape)}.`,
    )
  }
  const firstShare = gradientScale ? multiply(gradientScale, 1 - beta1) : 1 - beta1
  const secondShare = gradientScale ? multiply(multiply(gradientScale, gradientScale), 1 - beta2) : 1 - beta2
  const nextFirst = add(multiply(firstMoment, beta1), multiply(gradient, firstShare))
  const nextSecond = add(multiply(secondMoment, beta2), multiply(multiply(gradient, gradient), secondShare))

  const firstCorrection = subtract(1, power(beta1, step))
  const secondCorrection = sqrt(subtract(1, power(beta2, step)))
  const rate = divide(multiply(secondCorrection, learningRate), firstCorrection)
  const root = add(sqrt(nextSecond), multiply(secondCorrection, epsilon))
  const change = multiply(divide(nextFirst, root), rate)
  const decay =
    typeof learningRate === 'number' ? 1 - learningRate * weightDecay : subtract(1, multiply(learningRate, weightDecay))
  const kept = weightDecay === 0 ? parameter : multiply(parameter, decay)
  return { parameter: subtract(kept, change), firstMoment: nextFirst, secondMoment: nextSecond }
}

function assertShare(shares: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(shares)) {
    if (value >= 0 && value < 1) continue
    throw new KernelError('invalid-argument', `${name}: expected a number in [0, 1), got ${value}.`)
  }
}
