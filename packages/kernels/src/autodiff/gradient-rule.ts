import type { Tensor } from '../graph/tensor.ts'
import type { OperationName, Operations } from '../ops/operations.ts'

export interface GradientCall<Name extends OperationName> {
  readonly inputs: readonly Tensor[]
  /** All outputs of the node; [0] is the value, the others are statistics of the forward pass. */
  readonly outputs: readonly Tensor[]
  readonly attributes: Operations[Name]
  /** Gradient of the loss with respect to the value, in its shape. */
  readonly dOutput: Tensor
  /** Which inputs a gradient is wanted for. */
  readonly needed: readonly boolean[]
}

/**
 * Vector-Jacobian product of an operation: one gradient per input, `undefined` where there is none. A gradient may have
 * the broadcast shape of the output: the driver sums it back to the shape of the input, once for all rules.
 */
export type GradientRule<Name extends OperationName> =
  | ((call: GradientCall<Name>) => readonly (Tensor | undefined)[])
  | 'not-differentiable'

/** Rules of a family of operations. */
export type GradientRules<Names extends OperationName> = { readonly [Name in Names]: GradientRule<Name> }

/** First two inputs or outputs, known to be there. */
export const pair = ([first, second]: readonly Tensor[]): readonly [Tensor, Tensor] => [
  first as Tensor,
  second as Tensor,
]
export const first = ([tensor]: readonly Tensor[]): Tensor => tensor as Tensor
