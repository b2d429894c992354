import type { DataType } from './data-type.ts'
import type { Shape } from './shape.ts'

/** Shape and data type of a tensor. */
export interface TensorType {
  readonly shape: Shape
  readonly dataType: DataType
}

/** One operation on tensors. Immutable; a graph is whatever is reachable from its results. */
export interface Node {
  readonly operation: string
  readonly inputs: readonly Tensor[]
  readonly attributes: object
  /** One tensor per result; the first is the value, further ones are statistics that gradient rules reuse. */
  readonly outputs: readonly Tensor[]
}

/** A value in a graph. */
export interface Tensor extends TensorType {
  readonly node: Node
  readonly outputIndex: number
}

/** A node with its output tensors. */
export function createNode(
  operation: string,
  {
    inputs,
    attributes,
    outputTypes,
  }: { inputs: readonly Tensor[]; attributes: object; outputTypes: readonly TensorType[] },
): Node {
  const outputs: Tensor[] = []
  const node: Node = { operation, inputs, attributes, outputs }
  for (const [outputIndex, { shape, dataType }] of outputTypes.entries())
    outputs.push({ node, outputIndex, shape, dataType })
  return node
}

/** Nodes that the tensors depend on, each after its inputs. The order depends on the graph alone. */
export function topologicalOrder(tensors: readonly Tensor[]): readonly Node[] {
  const order: Node[] = []
  const state = new Map<Node, 'open' | 'done'>()
  const stack: Node[] = tensors.map(({ node }) => node).reverse()
  while (stack.length > 0) {
    const node = stack[stack.length - 1] as Node
    const seen = state.get(node)
    if (seen === undefined) {
      state.set(node, 'open')
      for (let index = node.inputs.length - 1; index >= 0; index -= 1) {
        const input = (node.inputs[index] as Tensor).node
        if (!state.has(input)) stack.push(input)
      }
    } else {
      stack.pop()
      if (seen === 'open') {
        state.set(node, 'done')
        order.push(node)
      }
    }
  }
  return order
}
