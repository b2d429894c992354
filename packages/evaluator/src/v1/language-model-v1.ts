export interface GenerateCall {
  readonly prompts: readonly string[]
  /** Continuations wanted per prompt, at least 1. */
  readonly samples: number
  /** Upper bound on new tokens per continuation. */
  readonly maxTokens: number
  /** 0 is greedy decoding. */
  readonly temperature: number
  readonly seed: number
  readonly signal?: AbortSignal
}

export interface LogLikelihoodCall {
  readonly pairs: readonly { readonly prompt: string; readonly continuation: string }[]
  readonly signal?: AbortSignal
}

export interface LogLikelihood {
  /** Natural-log probability of the whole continuation given its prompt. */
  readonly sum: number
  /** Natural-log probability of each continuation token, in order. */
  readonly tokens: readonly number[]
}

export interface EmbedCall {
  readonly texts: readonly string[]
  readonly signal?: AbortSignal
}

/**
 * What consistency and robustness need from a model: the trainer's own, or anyone's API.
 * `generate` answers with one list of continuations (without the prompt) per prompt, in order.
 */
export interface LanguageModelV1 {
  generate(call: GenerateCall): PromiseLike<readonly (readonly string[])[]>
  logLikelihood?(call: LogLikelihoodCall): PromiseLike<readonly LogLikelihood[]>
  embed?(call: EmbedCall): PromiseLike<readonly Float32Array[]>
}
