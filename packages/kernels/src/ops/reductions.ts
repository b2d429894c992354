import { KernelError } from '../graph/kernel-error.ts'
import { normalizeAxis, type Shape } from '../graph/shape.ts'
import type { Tensor } from '../graph/tensor.ts'
import { createOperation, type ShapeRule, valueOf } from './operations.ts'

export interface ReductionOptions {
  /** Axes to reduce; negative ones count from the back. @default all */
  readonly axes?: readonly number[]
  /** Keep reduced axes with size 1. @default false */
  readonly keepDimensions?: boolean
}

const reduction = <Name extends 'sum' | 'mean' | 'maximumOver'>(name: Name) => {
  const rule: ShapeRule<'sum'> = ({ inputs: [x], attributes: { axes, keepDimensions } }) => {
    const { shape, dataType } = x as Tensor
    const reduced: Shape = shape.flatMap((size, axis) => (axes.includes(axis) ? (keepDimensions ? [1] : []) : [size]))
    return [{ shape: reduced, dataType }]
  }
  const build = createOperation(name, rule as ShapeRule<Name>)
  return (x: Tensor, { axes, keepDimensions = false }: ReductionOptions = {}): Tensor => {
    const rank = x.shape.length
    const normalized =
      axes === undefined ? x.shape.map((_, axis) => axis) : axes.map((axis) => normalizeAxis(axis, rank))
    const sorted = [...new Set(normalized)].sort((left, right) => left - right)
    return sorted.length === 0 ? x : valueOf(build([x], { axes: sorted, keepDimensions }))
  }
}

/** Sum over the axes. */
export const sum = reduction('sum')
/** Arithmetic mean over the axes. */
export const mean = reduction('mean')
/** Largest value over the axes. Its gradient is shared equally between equal maxima. */
export const maximumOver = reduction('maximumOver')

const softmaxLike = <Name extends 'softmax' | 'logSoftmax'>(name: Name) => {
  const build = createOperation(name, ({ inputs: [x] }) => [x as Tensor])
  return (x: Tensor, { axis = -1 }: { readonly axis?: number } = {}): Tensor =>
    valueOf(build([x], { axis: normalizeAxis(axis, x.shape.length) }))
}

/** eˣ / Σ eˣ along one axis, by default the last; no logit overflows. */
export const softmax = softmaxLike('softmax')
/** x − log Σ eˣ along one axis, by default the last. */
export const logSoftmax = softmaxLike('logSoftmax')

const crossEntropyNode = createOperation('crossEntropy', ({ inputs: [logits, targets] }) => {
  if (logits?.shape.length !== 2 || targets?.shape.length !== 1 || logits.shape[0] !== targets.shape[0]) {
    throw new KernelError(
      'shape-mismatch',
      `crossEntropy: expected logits [N, V] and targets [N], got [${logits?.shape.join(', ')}] and [${targets?.shape.join(', ')}].`,
    )
  }
  return [{ shape: [logits.shape[0] as number], dataType: logits.dataType }, logits]
})

/**
 * −log softmax(logits_NV)[target] for each row, shape [N]. Targets are int32 or int64 in [0, V). A probability below the
 * least normal number counts as that: the value ends at 87 nats in float32 (708 in float64), its gradient goes on.
 */
export const crossEntropyPerRow = (logits_NV: Tensor, targets_N: Tensor): Tensor =>
  valueOf(crossEntropyNode([logits_NV, targets_N], {}))
