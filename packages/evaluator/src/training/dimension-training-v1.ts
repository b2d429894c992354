import type { Evaluation } from '../v1/evaluation.ts'

/** A trainable array of a head, with its initial values in row-major order. */
export interface HeadParameter {
  readonly name: string
  readonly shape: readonly number[]
  readonly values: Float32Array
}

/**
 * A head f_k(h; θ_k) on the model's hidden states. `Tensor` is the graph tensor of `@saaa/kernels`; this package
 * stays free of it. Letters in names: B sequences, T tokens, C channels.
 */
export interface SafetyHeadV1<Tensor> {
  createParameters(call: { readonly hiddenSize: number; readonly seed: number }): readonly HeadParameter[]
  /** Logits [B, T] of "the text from here on is safe"; its sigmoid is f_k. */
  logits(call: { readonly hidden_BTC: Tensor; readonly parameters: Readonly<Record<string, Tensor>> }): Tensor
  /**
   * The dimension's own loss (Algorithm 1, line 16): a scalar, the mean over tokens by weight. Targets are in [0, 1],
   * 1 = safe; weight 0 ignores a token.
   */
  loss(call: { readonly logits_BT: Tensor; readonly target_BT: Tensor; readonly weight_BT: Tensor }): Tensor
}

/** What a dimension may add for training; the trainer knows dimensions only through this. */
export interface DimensionTrainingV1<Tensor> {
  readonly specificationVersion: 'v1'
  readonly dimension: string
  readonly head: SafetyHeadV1<Tensor>
  /**
   * Automatic target of the head for each UTF-16 unit of a scored text, in [0, 1].
   * @default 0 inside findings with severity ≥ 0.5, 1 − severity inside others, 1 outside; the sample's score where none has a span
   */
  targets?(call: { readonly text: string; readonly evaluation: Evaluation }): Float32Array
  /** Adversarial variants of a prompt, at least one each; the trainer scores the model's own replies to them (Def 4, eq 17). */
  attacks?(call: { readonly prompts: readonly string[]; readonly seed: number }): readonly string[]
}
