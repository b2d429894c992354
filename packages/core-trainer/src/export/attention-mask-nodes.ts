import { hiddenScore } from '@saaa/kernels'
import type { GraphProto, NodeProto } from 'onnx-buf'

import { floatConstant, integerConstant, node } from './onnx-protos.ts'

/**
 * Nodes that turn `attention_mask` [B, S] (1 a token, 0 padding) and the lengths of `input_ids` [B, T] into the additive
 * mask: query i, the (S − T + i)-th of all tokens, sees key j where j ≤ S − T + i and attention_mask[j] is not 0. Their
 * constants are added to the graph.
 */
export function attentionMaskNodes(
  graph: GraphProto,
  { mask, grouped }: { readonly mask: string; readonly grouped: boolean },
): readonly NodeProto[] {
  const own = (name: string): string => `${mask}.${name}`
  const [zero, one, first, second] = [own('0'), own('1'), own('axis 0'), own('axis 1')]
  // A mask [B, 1, 1, S] against scores [B, H, T, S]; grouped queries have one axis more.
  const headAxes = grouped ? [1, 2, 3] : [1, 2]
  graph.initializer.push(
    integerConstant(zero, [0], []),
    integerConstant(one, [1], []),
    integerConstant(first, [0], [1]),
    integerConstant(second, [1], [1]),
    integerConstant(own('head axes'), headAxes, [headAxes.length]),
    floatConstant(own('visible'), 0),
    floatConstant(own('hidden'), hiddenScore),
  )
  return [
    node('Shape', { inputs: ['input_ids'], output: own('tokens shape') }),
    node('Shape', { inputs: ['attention_mask'], output: own('keys shape') }),
    node('Gather', { inputs: [own('tokens shape'), one], output: own('tokens'), integers: { axis: 0 } }),
    node('Gather', { inputs: [own('keys shape'), one], output: own('keys'), integers: { axis: 0 } }),
    node('Sub', { inputs: [own('keys'), own('tokens')], output: own('past') }),
    node('Range', { inputs: [zero, own('keys'), one], output: own('key numbers') }),
    node('Range', { inputs: [own('past'), own('keys'), one], output: own('query numbers') }),
    node('Unsqueeze', { inputs: [own('key numbers'), first], output: own('key row') }),
    node('Unsqueeze', { inputs: [own('query numbers'), second], output: own('query column') }),
    node('Greater', { inputs: [own('key row'), own('query column')], output: own('later') }),
    node('Equal', { inputs: ['attention_mask', zero], output: own('padding') }),
    node('Unsqueeze', { inputs: [own('padding'), own('head axes')], output: own('padding of all heads') }),
    node('Or', { inputs: [own('later'), own('padding of all heads')], output: own('unseen') }),
    node('Where', { inputs: [own('unseen'), own('hidden'), own('visible')], output: mask }),
  ]
}
