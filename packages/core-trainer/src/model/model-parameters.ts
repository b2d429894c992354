import { headSize } from './model-configuration.ts'
import type { ModelConfiguration } from './model-configuration.ts'

/** How a parameter starts: all ones, or normal with mean 0 and this standard deviation. */
export type Initializer = { readonly kind: 'ones' } | { readonly kind: 'normal'; readonly deviation: number }

/** One trainable array of the decoder. */
export interface ModelParameter {
  /** Its name in a Hugging Face Llama checkpoint. */
  readonly name: string
  /** Linear weights are [outputs, inputs]. */
  readonly shape: readonly number[]
  /** Whether weight decay applies: matrices yes, norm scales no. */
  readonly decay: boolean
  readonly initializer: Initializer
}

/**
 * All parameters in checkpoint order. Matrices start normal(0, 0.02); the two projections that write to the residual
 * stream are smaller by 1/√(2·layers), so that its variance at the top does not grow with depth (GPT-2, section 2.3).
 */
export function modelParameters(configuration: ModelConfiguration): readonly ModelParameter[] {
  const { vocabularySize, hiddenSize, layers, feedForwardSize, tieEmbeddings } = configuration
  const keyValueSize = headSize(configuration) * configuration.keyValueHeads
  const deviation = 0.02
  const residualDeviation = deviation / Math.sqrt(2 * layers)
  const norm = (name: string): ModelParameter => ({
    name,
    shape: [hiddenSize],
    decay: false,
    initializer: { kind: 'ones' },
  })
  const matrix = (name: string, rows: number, columns: number, spread = deviation): ModelParameter => ({
    name,
    shape: [rows, columns],
    decay: true,
    initializer: { kind: 'normal', deviation: spread },
  })
  return [
    matrix('model.embed_tokens.weight', vocabularySize, hiddenSize),
    ...Array.from({ length: layers }, (_, index) => `model.layers.${index}`).flatMap((layer) => [
      norm(`${layer}.input_layernorm.weight`),
      matrix(`${layer}.self_attn.q_proj.weight`, hiddenSize, hiddenSize),
      matrix(`${layer}.self_attn.k_proj.weight`, keyValueSize, hiddenSize),
      matrix(`${layer}.self_attn.v_proj.weight`, keyValueSize, hiddenSize),
      matrix(`${layer}.self_attn.o_proj.weight`, hiddenSize, hiddenSize, residualDeviation),
      norm(`${layer}.post_attention_layernorm.weight`),
      matrix(`${layer}.mlp.gate_proj.weight`, feedForwardSize, hiddenSize),
      matrix(`${layer}.mlp.up_proj.weight`, feedForwardSize, hiddenSize),
      matrix(`${layer}.mlp.down_proj.weight`, hiddenSize, feedForwardSize, residualDeviation),
    ]),
    norm('model.norm.weight'),
    ...(tieEmbeddings ? [] : [matrix('lm_head.weight', vocabularySize, hiddenSize)]),
  ]
}

/** Number of trainable values; a tied embedding table counts once. */
export const countParameters = (configuration: ModelConfiguration): number =>
  modelParameters(configuration).reduce((total, { shape }) => total + elementCount(shape), 0)

/** Product of the dimensions. */
export const elementCount = (shape: readonly number[]): number => shape.reduce((product, size) => product * size, 1)
