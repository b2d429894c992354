import { isFloat } from '../graph/data-type.ts'
import { KernelError } from '../graph/kernel-error.ts'
import { elementCount, formatShape, type Shape, shapesEqual } from '../graph/shape.ts'
import { type Node, type Tensor, topologicalOrder } from '../graph/tensor.ts'
import { constant } from '../ops/leaves.ts'
import type { OperationName } from '../ops/operations.ts'
import { sum } from '../ops/reductions.ts'
import { broadcastTo, reshape } from '../ops/shaping.ts'
import type { GradientRule } from './gradient-rule.ts'
import { gradientRules } from './gradient-rule-table.ts'
import { sumContributions } from './sum-contributions.ts'

/**
 * Gradients of a scalar loss, one per tensor of `withRespectTo` in its shape; zeros where the loss does not depend on it.
 * @throws KernelError `not-differentiable` when a path to a wanted tensor crosses an operation without a gradient,
 * `shape-mismatch` when the loss is not a scalar.
 */
export function gradients(loss: Tensor, withRespectTo: readonly Tensor[]): readonly Tensor[] {
  if (!isFloat(loss.dataType) || elementCount(loss.shape) !== 1) {
    throw new KernelError(
      'shape-mismatch',
      `gradients: expected a floating-point loss with one value, got ${loss.dataType}${formatShape(loss.shape)}.`,
    )
  }
  const order = topologicalOrder([loss])
  const wanted = nodesLeadingTo(order, withRespectTo)
  const contributions = new Map<Tensor, Tensor[]>([
    [loss, [broadcastTo(constant(1, { dataType: loss.dataType }), loss.shape)]],
  ])
  for (let index = order.length - 1; index >= 0; index -= 1) {
    const node = order[index] as Node
    const parts = contributions.get(node.outputs[0] as Tensor)
    if (parts === undefined || node.inputs.length === 0 || !wanted.has(node)) continue
    const dOutput = sumContributions(parts)
    contributions.set(node.outputs[0] as Tensor, [dOutput])
    const needed = node.inputs.map(
      (input) => isFloat(input.dataType) && (wanted.has(input.node) || withRespectTo.includes(input)),
    )
    const rule = gradientRules[node.operation as OperationName] as GradientRule<OperationName>
    if (rule === 'not-differentiable') {
      throw new KernelError(
        'not-differentiable',
        `gradients: '${node.operation}' has no gradient; put stopGradient before it or leave its inputs out.`,
      )
    }
    const dInputs = rule({
      inputs: node.inputs,
      outputs: node.outputs,
      attributes: node.attributes as never,
      dOutput,
      needed,
    })
    for (const [position, dInput] of dInputs.entries()) {
      if (dInput === undefined || !needed[position]) continue
      const input = node.inputs[position] as Tensor
      const reduced = sumToShape(dInput, input.shape)
      contributions.set(input, [...(contributions.get(input) ?? []), reduced])
    }
  }
  return withRespectTo.map((tensor) => {
    const parts = contributions.get(tensor)
    return parts ? sumContributions(parts) : broadcastTo(constant(0, { dataType: tensor.dataType }), tensor.shape)
  })
}

/** Nodes on a path from a wanted tensor towards the loss: no gradient is built for any other. */
function nodesLeadingTo(order: readonly Node[], withRespectTo: readonly Tensor[]): ReadonlySet<Node> {
  const sources = new Set(withRespectTo)
  const leading = new Set<Node>()
  for (const node of order) {
    if (node.outputs.some((output) => sources.has(output)) || node.inputs.some((input) => leading.has(input.node)))
      leading.add(node)
  }
  return leading
}

/** Undoes broadcasting: sums the axes that the input did not have or had with size 1. */
function sumToShape(gradient: Tensor, shape: Shape): Tensor {
  if (shapesEqual(gradient.shape, shape)) return gradient
  const extra = gradient.shape.length - shape.length
  if (extra < 0) return broadcastTo(gradient, shape)
  const axes = gradient.shape.flatMap((size, axis) =>
    axis < extra || (shape[axis - extra] === 1 && size !== 1) ? [axis] : [],
  )
  return broadcastTo(
    reshape(sum(gradient, { axes, keepDimensions: true }), reducedShape(gradient.shape, axes, extra)),
    shape,
  )
}

const reducedShape = (shape: Shape, axes: readonly number[], extra: number): Shape =>
  shape.map((size, axis) => (axes.includes(axis) ? 1 : size)).slice(extra)
