import type { Tensor } from '../graph/tensor.ts'
import { add } from '../ops/elementwise.ts'
import type { OperationName, Operations } from '../ops/operations.ts'
import { concatenate } from '../ops/shaping.ts'

/**
 * Sum of the gradients that reach one tensor. Those of slices are padded with zeros to the whole; where they lie side by
 * side they are joined instead of added.
 */
export function sumContributions(contributions: readonly Tensor[]): Tensor {
  const padded = contributions.filter(isPad)
  const joined = joinNeighbours(padded)
  const summands = joined === undefined ? contributions : [...contributions.filter((part) => !isPad(part)), joined]
  return summands.reduce((total, part) => add(total, part))
}

const isPad = ({ node }: Tensor): boolean => node.operation === ('pad' satisfies OperationName)

/** The contents of padded tensors in one, when together they fill an axis and none overlaps; undefined otherwise. */
function joinNeighbours(padded: readonly Tensor[]): Tensor | undefined {
  const pieces = padded
    .map(({ node }) => ({ content: node.inputs[0] as Tensor, ...(node.attributes as Operations['pad']) }))
    .toSorted((left, right) => left.before - right.before)
  const axis = pieces[0]?.axis
  if (axis === undefined || pieces.length < 2) return undefined
  let filled = 0
  for (const { content, axis: own, before } of pieces) {
    if (own !== axis || before !== filled) return undefined
    filled += content.shape[axis] as number
  }
  if (filled !== padded[0]?.shape[axis]) return undefined
  return concatenate(
    pieces.map(({ content }) => content),
    { axis },
  )
}
