import { SaaaError, describeValue } from '@saaa/evaluator'

import { headSize, validateModelConfiguration } from './model-configuration.ts'
import type { ModelConfiguration } from './model-configuration.ts'

/** Token ids that `config.json` and `generation_config.json` carry for other libraries. */
export interface SpecialTokenIds {
  readonly begin: number
  readonly end: number
  readonly padding: number
}

/** The content of `config.json` for a decoder of this shape: a `LlamaForCausalLM` that transformers and transformers.js load. */
export function toHuggingFaceConfiguration(
  configuration: ModelConfiguration,
  specialTokens?: SpecialTokenIds,
): Readonly<Record<string, unknown>> {
  const deviation = 0.02
  return {
    architectures: ['LlamaForCausalLM'],
    model_type: 'llama',
    vocab_size: configuration.vocabularySize,
    hidden_size: configuration.hiddenSize,
    num_hidden_layers: configuration.layers,
    num_attention_heads: configuration.attentionHeads,
    num_key_value_heads: configuration.keyValueHeads,
    head_dim: headSize(configuration),
    intermediate_size: configuration.feedForwardSize,
    max_position_embeddings: configuration.contextLength,
    rope_theta: configuration.ropeTheta,
    rope_scaling: null,
    rms_norm_eps: configuration.normEpsilon,
    tie_word_embeddings: configuration.tieEmbeddings,
    hidden_act: 'silu',
    attention_bias: false,
    mlp_bias: false,
    attention_dropout: 0,
    initializer_range: deviation,
    pretraining_tp: 1,
    use_cache: true,
    torch_dtype: 'float32',
    ...(specialTokens && {
      bos_token_id: specialTokens.begin,
      eos_token_id: specialTokens.end,
      pad_token_id: specialTokens.padding,
    }),
  }
}

/** Model types whose decoder is this one when none of the features below is switched on. */
const matchingTypes = new Set(['llama', 'mistral', 'qwen2', 'smollm3'])

/**
 * Reads a `config.json`. Checkpoints of the Llama family are understood (Llama, TinyLlama, SmolLM2, Mistral without a
 * sliding window); a feature that this decoder does not compute is refused rather than ignored.
 * @throws SaaaError `checkpoint-incompatible` naming the field and what was expected
 */
export function fromHuggingFaceConfiguration(json: unknown, source = 'config.json'): ModelConfiguration {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw incompatible(source, `expected an object, got ${describeValue(json)}`)
  }
  const fields = json as Readonly<Record<string, unknown>>
  const type = fields['model_type'] ?? 'llama'
  if (typeof type !== 'string' || !matchingTypes.has(type)) {
    throw incompatible(
      source,
      `model_type ${describeValue(type)} is another architecture; expected one of ${[...matchingTypes].join(', ')}`,
    )
  }
  refuseFeatures(fields, type, source)
  const number = (field: string, fallback?: number): number => {
    const value = fields[field] ?? fallback
    if (typeof value !== 'number')
      throw incompatible(source, `${field}: expected a number, got ${describeValue(value)}`)
    return value
  }
  const attentionHeads = number('num_attention_heads')
  const configuration: ModelConfiguration = {
    vocabularySize: number('vocab_size'),
    hiddenSize: number('hidden_size'),
    layers: number('num_hidden_layers'),
    attentionHeads,
    keyValueHeads: number('num_key_value_heads', attentionHeads),
    feedForwardSize: number('intermediate_size'),
    contextLength: number('max_position_embeddings', 2048),
    ropeTheta: ropeTheta(fields),
    normEpsilon: number('rms_norm_eps', 1e-6),
    tieEmbeddings: fields['tie_word_embeddings'] === true,
  }
  try {
    validateModelConfiguration(configuration)
  } catch (cause) {
    throw incompatible(source, cause instanceof Error ? cause.message : 'the shape is invalid', cause)
  }
  const size = fields['head_dim']
  if (size !== undefined && size !== null && size !== headSize(configuration)) {
    throw incompatible(
      source,
      `head_dim ${describeValue(size)}: expected hidden_size / num_attention_heads = ${headSize(configuration)}`,
    )
  }
  return configuration
}

/** Newer files keep the base inside `rope_parameters`. */
function ropeTheta(fields: Readonly<Record<string, unknown>>): number {
  const nested = fields['rope_parameters'] as { rope_theta?: unknown } | null | undefined
  const value = fields['rope_theta'] ?? nested?.rope_theta ?? 10_000
  return typeof value === 'number' ? value : Number.NaN
}

function refuseFeatures(fields: Readonly<Record<string, unknown>>, type: string, source: string): void {
  const refuse = (field: string, why: string): never => {
    throw incompatible(source, `${field} = ${describeValue(fields[field])}: ${why}`)
  }
  if (type === 'qwen2')
    refuse('model_type', 'Qwen2 adds biases to the attention projections, which this decoder has not')
  if (type === 'smollm3')
    refuse('model_type', 'SmolLM3 leaves rotary positions out of every fourth layer, which this decoder does not')
  if (fields['attention_bias'] === true) refuse('attention_bias', 'this decoder has no attention biases')
  if (fields['mlp_bias'] === true) refuse('mlp_bias', 'this decoder has no feed-forward biases')
  const activation = fields['hidden_act'] ?? 'silu'
  if (activation !== 'silu' && activation !== 'swish') refuse('hidden_act', 'expected silu')
  for (const field of ['rope_scaling', 'rope_parameters'] as const) {
    const value = fields[field] as { type?: unknown; rope_type?: unknown } | null | undefined
    const kind = value?.rope_type ?? value?.type ?? 'default'
    if (kind !== 'default') refuse(field, `rotary scaling ${describeValue(kind)} is not computed here`)
  }
  const window = fields['sliding_window']
  const context = fields['max_position_embeddings']
  if (
    typeof window === 'number' &&
    fields['use_sliding_window'] !== false &&
    (typeof context !== 'number' || window < context)
  ) {
    refuse('sliding_window', 'attention here sees the whole context')
  }
  if (fields['quantization_config'] != null) refuse('quantization_config', 'quantised weights are not read')
}

const incompatible = (source: string, what: string, cause?: unknown): SaaaError =>
  new SaaaError({
    code: 'checkpoint-incompatible',
    message: `${source} describes a model that this decoder cannot run: ${what}.`,
    ...(cause === undefined ? {} : { cause }),
  })
