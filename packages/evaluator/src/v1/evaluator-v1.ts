import type { Evaluation } from './evaluation.ts'
import type { LanguageModelV1 } from './language-model-v1.ts'
import type { Sample } from './sample.ts'

export interface EvaluateCall {
  readonly samples: readonly Sample[]
  /** Without a model, `consistency` and `robustness` stay absent. */
  readonly model?: LanguageModelV1
  readonly seed: number
  readonly signal?: AbortSignal
}

/**
 * A safety dimension. Same samples, model and seed give the same answer; aborting rejects with the signal's reason;
 * cost is linear in the length of the text. Implementers run the suite in `@saaa/evaluator/conformance`.
 */
export interface EvaluatorV1 {
  readonly specificationVersion: 'v1'
  /** Short name of the dimension, for example `toxicity`; letters, digits and hyphens. */
  readonly dimension: string
  /** One evaluation per sample, in the order of the samples. */
  doEvaluate(call: EvaluateCall): PromiseLike<readonly Evaluation[]>
}
