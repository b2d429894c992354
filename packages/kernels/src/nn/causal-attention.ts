import type { DataType } from '../graph/data-type.ts'
import { KernelError } from '../graph/kernel-error.ts'
import { formatShape } from '../graph/shape.ts'
import type { Tensor } from '../graph/tensor.ts'
import { add, multiply } from '../ops/elementwise.ts'
import { constant } from '../ops/leaves.ts'
import { matmul } from '../ops/matmul.ts'
import { softmax } from '../ops/reductions.ts'
import { reshape, transpose } from '../ops/shaping.ts'

// Shapes: B sequences, T queries, S keys, H query heads, K key-value heads, G = H / K queries per key, D channels a head.

/** [B, T, H·D] → [B, H, T, D]. */
export function splitHeads(x_BTC: Tensor, heads: number): Tensor {
  const [batch, tokens, channels] = x_BTC.shape
  return transpose(reshape(x_BTC, [batch!, tokens!, heads, (channels as number) / heads]), [0, 2, 1, 3])
}

/** [B, H, T, D] → [B, T, H·D]. */
export function mergeHeads(x_BHTD: Tensor): Tensor {
  const [batch, heads, tokens, size] = x_BHTD.shape
  return reshape(transpose(x_BHTD, [0, 2, 1, 3]), [batch!, tokens!, (heads as number) * (size as number)])
}

/** Added to the score of a pair that must not see each other: finite, so that a row without any key stays finite too. */
export const hiddenScore = -1e30

/** Additive mask [T, S] of the last T of S positions: query i sees keys up to S − T + i. */
export function causalMask(queries: number, keys: number, dataType: DataType = 'float32'): Tensor {
  const values = new Float64Array(queries * keys)
  for (let query = 0; query < queries; query++) {
    for (let key = keys - queries + query + 1; key < keys; key++) values[query * keys + key] = hiddenScore
  }
  return constant(values, { shape: [queries, keys], dataType })
}

export interface CausalAttentionCall {
  readonly query_BHTD: Tensor
  /** With a KV cache: earlier keys and values in front, so S ≥ T. */
  readonly key_BKSD: Tensor
  readonly value_BKSD: Tensor
  /** Added to the scores, broadcast against [B, K, G, T, S]. @default causalMask(T, S), which needs known sizes */
  readonly mask?: Tensor
  /** Factor of the scores. @default 1/√D */
  readonly scale?: number
}

/**
 * softmax(scale · q·kᵀ + mask) · v for every head: [B, H, T, D]. Query head h attends to key-value head ⌊h/G⌋
 * (Ainslie et al. 2023). The G queries of a key are stacked along T, so grouped keys and values are never repeated.
 * @throws KernelError `shape-mismatch`
 */
export function causalAttention({ query_BHTD, key_BKSD, value_BKSD, mask, scale }: CausalAttentionCall): Tensor {
  const [batch, heads, queries, size] = query_BHTD.shape as [number, number, number, number]
  const [, keyValueHeads, keys] = key_BKSD.shape as [number, number, number]
  const group = heads / keyValueHeads
  if (!Number.isInteger(group) || key_BKSD.shape[3] !== size || value_BKSD.shape[1] !== keyValueHeads) {
    throw new KernelError(
      'shape-mismatch',
      `causalAttention: expected query heads that the key-value heads divide, and one head size, got query ${formatShape(query_BHTD.shape)}, key ${formatShape(key_BKSD.shape)}, value ${formatShape(value_BKSD.shape)}.`,
    )
  }
  const factor = scale ?? 1 / Math.sqrt(size)
  const scaled_BHTD = factor === 1 ? query_BHTD : multiply(query_BHTD, factor)
  const mask_TS = mask ?? causalMask(queries, keys, query_BHTD.dataType)
  if (group === 1) {
    const scores_BHTS = add(matmul(scaled_BHTD, key_BKSD, { transposeB: true }), mask_TS)
    return matmul(softmax(scores_BHTS, { axis: -1 }), value_BKSD)
  }
  if (typeof queries !== 'number') {
    // Stacking would change two unknown sizes in one reshape; let the product broadcast over the group instead.
    const query_BKGTD = reshape(scaled_BHTD, [batch, keyValueHeads, group, queries, size])
    const shared = (x: Tensor): Tensor => reshape(x, [batch, keyValueHeads, 1, keys, size])
    const scores = add(matmul(query_BKGTD, shared(key_BKSD), { transposeB: true }), mask_TS)
    return reshape(matmul(softmax(scores, { axis: -1 }), shared(value_BKSD)), [batch, heads, queries, size])
  }
  const stacked = group * queries
  const query_BKRD = reshape(scaled_BHTD, [batch, keyValueHeads, stacked, size])
  const products = matmul(query_BKRD, key_BKSD, { transposeB: true })
  const scores_BKGTS = add(reshape(products, [batch, keyValueHeads, group, queries, keys]), mask_TS)
  const weights = reshape(softmax(scores_BKGTS, { axis: -1 }), [batch, keyValueHeads, stacked, keys])
  return reshape(matmul(weights, value_BKSD), [batch, heads, queries, size])
}
