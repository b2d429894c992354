import { requireNumber } from '@saaa/evaluator'
import type { LanguageModelV1 } from '@saaa/evaluator'
import { referenceCanaries, type Canary, type CanarySet } from './canaries.ts'
import { exposureByRank, extrapolatedExposure, fitReferences, skewNormalDistance } from './exposure.ts'
import { logLikelihoods } from './model-likelihood.ts'

export interface MeasureExposureCall {
  readonly model: LanguageModelV1
  readonly canaries: CanarySet
  /** Texts of the same kind to compare with. @default 1000 */
  readonly references?: number
  readonly seed: number
  readonly signal?: AbortSignal
}

export interface CanaryExposure {
  readonly canary: Canary
  /** −ln p(secret | prefix), in nats. */
  readonly loss: number
  /** Among the references, 1 is the most likely. */
  readonly rank: number
  /** Bits, by rank; at most log₂(references + 1). */
  readonly exposure: number
  /** Bits, by the fitted skew-normal; may go beyond, and is only as good as the fit. */
  readonly extrapolatedExposure: number
}

export interface ExposureReport {
  readonly canaries: readonly CanaryExposure[]
  /** No exposure can be higher: log₂ of the number of possible secrets. */
  readonly highestExposure: number
  /** Distance of the references' losses from the fitted distribution, in [0, 1]; distrust the extrapolation above 0.1. */
  readonly fitDistance: number
}

/**
 * How well a model knows the canaries it was trained on, compared with secrets it never saw (Carlini et al. 2019). An exposure
 * near 0 is chance, 10 means a thousand times more likely than chance, and one near the highest that the secret can be read
 * off the model.
 * @throws InvalidArgumentError when the model has no `logLikelihood`
 */
export async function measureExposure({
  model,
  canaries: set,
  references: count = 1000,
  seed,
  signal,
}: MeasureExposureCall): Promise<ExposureReport> {
  requireNumber('references', count, { whole: true, from: 10 })
  const losses = async (texts: readonly { readonly prefix: string; readonly secret: string }[]) => {
    const pairs = texts.map(({ prefix, secret }) => ({ prompt: prefix, continuation: secret }))
    return (await logLikelihoods({ model, pairs, signal })).map(({ sum }) => -sum)
  }
  const references = await losses(referenceCanaries(set, { count, seed }))
  const fit = fitReferences(references)
  const ofCanaries = await losses(set.canaries)
  return {
    canaries: set.canaries.map((canary, index) => {
      const loss = ofCanaries[index] as number
      return {
        canary,
        loss,
        ...exposureByRank(loss, references),
        extrapolatedExposure: Math.min(set.logSpaceSize, extrapolatedExposure(loss, fit)),
      }
    }),
    highestExposure: set.logSpaceSize,
    fitDistance: skewNormalDistance(references, fit),
  }
}
