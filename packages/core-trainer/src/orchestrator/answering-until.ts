import type { LanguageModelV1 } from '@saaa/evaluator'

/**
 * The same model, which answers no more once the signal aborts: an evaluator that does not listen to the signal would
 * go on asking, at the cost of everything after it.
 */
export function answeringUntil(model: LanguageModelV1, signal: AbortSignal): LanguageModelV1 {
  const ending =
    <Call extends { readonly signal?: AbortSignal }, Answer>(ask: (call: Call) => PromiseLike<Answer>) =>
    async (call: Call): Promise<Answer> => {
      signal.throwIfAborted()
      return ask({ ...call, signal: call.signal === undefined ? signal : AbortSignal.any([signal, call.signal]) })
    }
  return {
    generate: ending((call) => model.generate(call)),
    ...(model.logLikelihood === undefined ? {} : { logLikelihood: ending(model.logLikelihood.bind(model)) }),
    ...(model.embed === undefined ? {} : { embed: ending(model.embed.bind(model)) }),
  }
}
