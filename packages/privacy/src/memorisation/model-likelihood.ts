import { InvalidArgumentError, SaaaError, type LanguageModelV1, type LogLikelihood } from '@saaa/evaluator'

/** Pairs per call of the model. */
const batchSize = 64

/**
 * Log-likelihoods of continuations, batch by batch, in order.
 * @throws InvalidArgumentError when the model has no `logLikelihood`
 * @throws SaaaError `invalid-evaluation` when it does not answer every pair with a finite number
 */
export async function logLikelihoods({
  model,
  pairs,
  signal,
}: {
  readonly model: LanguageModelV1
  readonly pairs: readonly { readonly prompt: string; readonly continuation: string }[]
  readonly signal?: AbortSignal | undefined
}): Promise<readonly LogLikelihood[]> {
  if (typeof model?.logLikelihood !== 'function')
    throw new InvalidArgumentError({ argument: 'model', value: model, expected: 'a model with logLikelihood' })
  const all: LogLikelihood[] = []
  for (let start = 0; start < pairs.length; start += batchSize) {
    signal?.throwIfAborted()
    const batch = pairs.slice(start, start + batchSize)
    const answers = await model.logLikelihood({ pairs: batch, ...(signal === undefined ? {} : { signal }) })
    signal?.throwIfAborted()
    if (answers.length !== batch.length || answers.some(({ sum }) => !Number.isFinite(sum))) {
      throw new SaaaError({
        code: 'invalid-evaluation',
        message: `model.logLikelihood: expected ${batch.length} finite log-likelihoods for pairs ${start} and on, got ${answers.length} with sums ${answers.map(({ sum }) => sum).join(', ')}.`,
      })
    }
    all.push(...answers)
  }
  return all
}
