import { create, fromBinary, toBinary } from '@bufbuild/protobuf'
import { SaaaError } from '@saaa/evaluator'
import { input, lowerToOnnx } from '@saaa/kernels'
import type { Tensor } from '@saaa/kernels'
import { type GraphProto, ModelProtoSchema, TensorProtoSchema, type ValueInfoProto } from 'onnx-buf'

import { decoderForward } from '../model/decoder.ts'
import { headSize } from '../model/model-configuration.ts'
import type { ModelConfiguration } from '../model/model-configuration.ts'
import { modelParameters } from '../model/model-parameters.ts'
import { attentionMaskNodes } from './attention-mask-nodes.ts'
import { floatType, integerInput } from './onnx-protos.ts'

export interface OnnxModelOptions {
  readonly configuration: ModelConfiguration
  /** Values of every parameter of the configuration. */
  readonly parameters: ReadonlyMap<string, Float32Array>
}

/** A protocol-buffer message ends at 2 GiB; the graph itself needs far less than what is left for it here. */
const largestWeights = 2 ** 31 - 2 ** 26

const batch = 'batch_size'
const tokens = 'sequence_length'
const pastTokens = 'past_sequence_length'

/**
 * The decoder with a KV cache as the bytes of an ONNX model, under the names that transformers.js and Optimum use: inputs
 * `input_ids`, `attention_mask`, `position_ids`, `past_key_values.N.key` and `.value`; outputs `logits`, `present.N.key` and
 * `.value`. Batch, sequence and past are free; weights are initializers under their checkpoint names.
 * @throws SaaaError `shape-mismatch` when a parameter is missing, `invalid-argument` above 2 GiB of weights
 */
export function onnxModel({ configuration, parameters }: OnnxModelOptions): Uint8Array<ArrayBuffer> {
  const wanted = modelParameters(configuration)
  const bytes = wanted.reduce((total, { shape }) => total + 4 * shape.reduce((product, size) => product * size, 1), 0)
  if (bytes > largestWeights) {
    throw new SaaaError({
      code: 'invalid-argument',
      message: `An ONNX file holds at most 2 GiB of weights; this model has ${(bytes / 2 ** 30).toFixed(1)} GiB. Export without ONNX.`,
    })
  }
  const model = fromBinary(ModelProtoSchema, lowerToOnnx({ outputs: cachedDecoder(configuration), name: 'decoder' }))
  const graph = model.graph as GraphProto
  const names = new Set(wanted.map(({ name }) => name))
  graph.initializer.push(
    ...wanted.map(({ name, shape }) => {
      const data = parameters.get(name)
      if (!data)
        throw new SaaaError({ code: 'shape-mismatch', message: `Cannot export the model: ${name} has no values.` })
      const rawData = new Uint8Array(data.buffer, data.byteOffset, data.byteLength) as Uint8Array<ArrayBuffer>
      return create(TensorProtoSchema, { name, dataType: floatType, dims: shape.map(BigInt), rawData })
    }),
  )
  // The mask is no longer fed: nodes in front of all others make it of the attention mask.
  graph.node.unshift(...attentionMaskNodes(graph, { mask: 'mask', grouped: isGrouped(configuration) }))
  const kept = graph.input.filter(({ name }) => !names.has(name) && name !== 'mask')
  graph.input = inOrder([...kept, integerInput('attention_mask', [batch, 'total_sequence_length'])])
  model.producerName = 'saaa'
  return toBinary(ModelProtoSchema, model)
}

const isGrouped = ({ attentionHeads, keyValueHeads }: ModelConfiguration): boolean => attentionHeads !== keyValueHeads

/** What people look for first comes first. */
function inOrder(inputs: readonly ValueInfoProto[]): ValueInfoProto[] {
  const first = ['input_ids', 'attention_mask', 'position_ids']
  const found = first.flatMap((name) => inputs.filter((candidate) => candidate.name === name))
  return [...found, ...inputs.filter(({ name }) => !first.includes(name))]
}

/** The outputs by name; parameters and the additive mask are still inputs here. */
function cachedDecoder(configuration: ModelConfiguration): Record<string, Tensor> {
  const cacheShape = [batch, configuration.keyValueHeads, pastTokens, headSize(configuration)]
  const seen = `${pastTokens}+${tokens}`
  const { logits_BTV, present } = decoderForward({
    configuration,
    parameters: Object.fromEntries(
      modelParameters(configuration).map(({ name, shape }) => [name, input({ name, shape })]),
    ),
    tokens_BT: input({ name: 'input_ids', shape: [batch, tokens], dataType: 'int64' }),
    continuation: {
      positions_BT: input({ name: 'position_ids', shape: [batch, tokens], dataType: 'int64' }),
      mask: input({
        name: 'mask',
        shape: isGrouped(configuration) ? [batch, 1, 1, tokens, seen] : [batch, 1, tokens, seen],
      }),
      past: Array.from({ length: configuration.layers }, (_, layer) => ({
        key_BKSD: input({ name: `past_key_values.${layer}.key`, shape: cacheShape }),
        value_BKSD: input({ name: `past_key_values.${layer}.value`, shape: cacheShape }),
      })),
    },
  })
  const outputs: Record<string, Tensor> = { logits: logits_BTV }
  for (const [layer, { key_BKSD, value_BKSD }] of present.entries()) {
    outputs[`present.${layer}.key`] = key_BKSD
    outputs[`present.${layer}.value`] = value_BKSD
  }
  return outputs
}
