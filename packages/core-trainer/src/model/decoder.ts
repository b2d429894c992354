import {
  add,
  causalAttention,
  causalMask,
  concatenate,
  embedding,
  linear,
  mergeHeads,
  reshape,
  rmsNorm,
  rotaryEmbedding,
  rotaryTables,
  rotaryTablesAt,
  splitHeads,
  swiGlu,
} from '@saaa/kernels'
import type { RotaryTables, Shape, Tensor } from '@saaa/kernels'

import { headSize } from './model-configuration.ts'
import type { ModelConfiguration } from './model-configuration.ts'

// The decoder of Llama (Touvron et al. 2023) and its relatives, in one file. Shape suffixes:
//   B sequences   T tokens given   S tokens attended to (cached + given)   C channels   V vocabulary
//   R the B·T positions as rows (B, T itself where a size is a symbol)
//   H query heads   K key-value heads   D channels per head   F feed-forward width

/** Rotated keys and values of one layer, [B, K, S, D]. */
export interface LayerCache {
  readonly key_BKSD: Tensor
  readonly value_BKSD: Tensor
}

export interface DecoderCall {
  readonly configuration: ModelConfiguration
  /** One tensor per name of `modelParameters`. */
  readonly parameters: Readonly<Record<string, Tensor>>
  readonly tokens_BT: Tensor
  /** What a session with a KV cache adds; without it a sequence starts at position 0 and sees itself only. */
  readonly continuation?: {
    /** Position of each given token, whole numbers [B, T] or [1, T]. */
    readonly positions_BT: Tensor
    /** Added to the attention scores: 0 where query may see key, very negative elsewhere. Broadcasts against [B, K, H/K, T, S]. */
    readonly mask: Tensor
    /** Keys and values of earlier tokens, a layer each; none for the first call. */
    readonly past?: readonly LayerCache[]
  }
}

export interface DecoderResult {
  readonly logits_BTV: Tensor
  /** After the final norm; what the safety heads read. */
  readonly hidden_BTC: Tensor
  /** Keys and values to pass on as `past`, a layer each. */
  readonly present: readonly LayerCache[]
}

/** Builds the decoder's graph; what the caller does not use of the result is not computed. */
export function decoderForward({ configuration, parameters, tokens_BT, continuation }: DecoderCall): DecoderResult {
  const weight = parameterLookup(parameters)
  const attentionShared = sharedByLayers(configuration, tokens_BT, continuation)
  const present: LayerCache[] = []

  // Everything but attention works on positions one by one: where the sizes are known they are the rows of a matrix.
  const rows = inRows(tokens_BT.shape)
  let x_RC = embedding(weight('model.embed_tokens.weight'), reshape(tokens_BT, rows))
  for (let layer = 0; layer < configuration.layers; layer++) {
    const layerWeight = (name: string): Tensor => weight(`model.layers.${layer}.${name}.weight`)
    const norm = { epsilon: configuration.normEpsilon }
    const attended = attention({
      configuration,
      layerWeight,
      x_RC: rmsNorm(x_RC, layerWeight('input_layernorm'), norm),
      batch: tokens_BT.shape,
      shared: attentionShared,
      past: continuation?.past?.[layer],
    })
    present.push(attended.cache)
    x_RC = add(x_RC, attended.result_RC)
    x_RC = add(x_RC, feedForward(rmsNorm(x_RC, layerWeight('post_attention_layernorm'), norm), layerWeight))
  }
  const hidden_RC = rmsNorm(x_RC, weight('model.norm.weight'), { epsilon: configuration.normEpsilon })
  const hidden_BTC = reshape(hidden_RC, [...tokens_BT.shape, configuration.hiddenSize])
  return { logits_BTV: vocabularyLogits({ configuration, parameters, hidden: hidden_BTC }), hidden_BTC, present }
}

/** Logits [..., V] of hidden states [..., C]: the last step of {@link decoderForward}, for a caller that wants some positions only. */
export function vocabularyLogits({
  configuration,
  parameters,
  hidden,
}: Pick<DecoderCall, 'configuration' | 'parameters'> & { readonly hidden: Tensor }): Tensor {
  const weight = parameterLookup(parameters)
  return linear(hidden, weight(outputLayer(configuration)))
}

/** Name of the parameter [V, C] that turns hidden states into logits. */
export const outputLayer = ({ tieEmbeddings }: Pick<ModelConfiguration, 'tieEmbeddings'>): string =>
  tieEmbeddings ? 'model.embed_tokens.weight' : 'lm_head.weight'

/** What every layer uses alike. */
interface AttentionShared {
  readonly queryRotation: RotaryTables
  readonly keyRotation: RotaryTables
  readonly mask: Tensor
}

function sharedByLayers(
  configuration: ModelConfiguration,
  tokens_BT: Tensor,
  continuation: DecoderCall['continuation'],
): AttentionShared {
  const size = headSize(configuration)
  const tokens = tokens_BT.shape[1]
  const options = { headSize: size, theta: configuration.ropeTheta }
  // The scores' factor 1/√D rides on the queries' rotation, which costs nothing.
  const scale = 1 / Math.sqrt(size)
  if (continuation) {
    const length = configuration.contextLength
    const [batch, positions] = continuation.positions_BT.shape
    const spread = (tables: RotaryTables): RotaryTables => {
      const { cosine_TD, sine_TD } = rotaryTablesAt(tables, continuation.positions_BT)
      const shape = [batch!, 1, positions!, size] // an axis for the heads
      return { cosine_TD: reshape(cosine_TD, shape), sine_TD: reshape(sine_TD, shape) }
    }
    return {
      queryRotation: spread(rotaryTables({ ...options, length, scale })),
      keyRotation: spread(rotaryTables({ ...options, length })),
      mask: continuation.mask,
    }
  }
  if (typeof tokens !== 'number') {
    throw new TypeError(
      'decoderForward: without a continuation the number of tokens must be known; give positions and a mask.',
    )
  }
  return {
    queryRotation: rotaryTables({ ...options, length: tokens, scale }),
    keyRotation: rotaryTables({ ...options, length: tokens }),
    mask: causalMask(tokens, tokens),
  }
}

interface AttentionCall {
  readonly configuration: ModelConfiguration
  readonly layerWeight: (name: string) => Tensor
  readonly x_RC: Tensor
  /** B and T. */
  readonly batch: Shape
  readonly shared: AttentionShared
  readonly past: LayerCache | undefined
}

function attention({ configuration, layerWeight, x_RC, batch, shared, past }: AttentionCall): {
  readonly result_RC: Tensor
  readonly cache: LayerCache
} {
  const { attentionHeads, keyValueHeads } = configuration
  const heads = (name: string, count: number): Tensor =>
    splitHeads(reshape(linear(x_RC, layerWeight(name)), [...batch, count * headSize(configuration)]), count)
  const query_BHTD = heads('self_attn.q_proj', attentionHeads)
  const key_BKTD = heads('self_attn.k_proj', keyValueHeads)
  const value_BKTD = heads('self_attn.v_proj', keyValueHeads)
  const turned_BKTD = rotaryEmbedding(key_BKTD, shared.keyRotation)
  const key_BKSD = past ? concatenate([past.key_BKSD, turned_BKTD], { axis: 2 }) : turned_BKTD
  const value_BKSD = past ? concatenate([past.value_BKSD, value_BKTD], { axis: 2 }) : value_BKTD
  const result_BHTD = causalAttention({
    query_BHTD: rotaryEmbedding(query_BHTD, shared.queryRotation),
    key_BKSD,
    value_BKSD,
    mask: shared.mask,
    scale: 1,
  })
  return {
    result_RC: linear(reshape(mergeHeads(result_BHTD), x_RC.shape), layerWeight('self_attn.o_proj')),
    cache: { key_BKSD, value_BKSD },
  }
}

/** down(silu(gate(x)) · up(x)). */
function feedForward(x_RC: Tensor, layerWeight: (name: string) => Tensor): Tensor {
  const inner_RF = swiGlu(linear(x_RC, layerWeight('mlp.gate_proj')), linear(x_RC, layerWeight('mlp.up_proj')))
  return linear(inner_RF, layerWeight('mlp.down_proj'))
}

/** [B, T] as one axis. All but attention works on positions one by one, so that they are the rows of a matrix. */
const inRows = (batch: Shape): Shape =>
  batch.every((size) => typeof size === 'number') ? [batch.reduce((product, size) => product * size, 1)] : batch

const parameterLookup =
  (parameters: Readonly<Record<string, Tensor>>) =>
  (name: string): Tensor => {
    const parameter = parameters[name]
    if (!parameter)
      throw new TypeError(`decoderForward: parameter ${name} is missing; modelParameters lists the names.`)
    return parameter
  }
