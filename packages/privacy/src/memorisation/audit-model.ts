import { InvalidArgumentError, type LanguageModelV1, positiveInteger, requireNumber } from '@saaa/evaluator'
import { type Canary } from './canaries.ts'
import { epsilonFromOneRun } from './epsilon-audit.ts'
import { logLikelihoods } from './model-likelihood.ts'

export interface AuditModelCall {
  readonly model: LanguageModelV1
  /** Made with `inclusionRate: 0.5`; the model was trained on the included ones. */
  readonly canaries: readonly Canary[]
  /** Guesses on either side: so many of the likeliest for included, so many of the least likely for left out. @default a quarter of the canaries, rounded down */
  readonly guessesPerSide?: number
  /** The model before training, or another: its log-likelihood is subtracted, so that easy secrets do not count. */
  readonly referenceModel?: LanguageModelV1
  /** @default 0 */
  readonly delta?: number
  /** @default 0.95 */
  readonly confidence?: number
  readonly signal?: AbortSignal
}

export interface AuditReport {
  /** With this confidence, the training's ε is at least this. 0 says nothing either way. */
  readonly epsilonLowerBound: number
  readonly guesses: number
  readonly correct: number
  /** Chance that an included canary scores above one left out: 0.5 is chance. */
  readonly areaUnderCurve: number
}

/**
 * Audits one training by its canaries (Steinke et al. 2023): guesses from the model's log-likelihoods which were included.
 * An ε below the accountant's is expected; one above it means that the training is not as private as it claims.
 * @throws InvalidArgumentError when all canaries or none were included, or the model has no `logLikelihood`
 */
export async function auditModel({
  model,
  canaries,
  guessesPerSide = Math.max(1, Math.floor(canaries.length / 4)),
  referenceModel,
  delta = 0,
  confidence = 0.95,
  signal,
}: AuditModelCall): Promise<AuditReport> {
  requireNumber('guessesPerSide', guessesPerSide, positiveInteger)
  const included = canaries.filter((canary) => canary.included).length
  if (included === 0 || included === canaries.length || 2 * guessesPerSide > canaries.length)
    throw new InvalidArgumentError({
      argument: 'canaries',
      value: canaries,
      expected: `at least ${2 * guessesPerSide}, some included and some left out by a fair coin`,
    })
  const pairs = canaries.map(({ prefix, secret }) => ({ prompt: prefix, continuation: secret }))
  const ofModel = await logLikelihoods({ model, pairs, signal })
  const ofReference =
    referenceModel === undefined ? undefined : await logLikelihoods({ model: referenceModel, pairs, signal })
  const scored = canaries
    .map((canary, index) => ({
      included: canary.included,
      score: (ofModel[index]?.sum ?? 0) - (ofReference?.[index]?.sum ?? 0),
    }))
    .toSorted((a, b) => b.score - a.score)
  const correct =
    scored.slice(0, guessesPerSide).filter((canary) => canary.included).length +
    scored.slice(-guessesPerSide).filter((canary) => !canary.included).length
  const guesses = 2 * guessesPerSide
  return {
    epsilonLowerBound: epsilonFromOneRun({ canaries: canaries.length, guesses, correct, delta, confidence }),
    guesses,
    correct,
    areaUnderCurve: areaUnderCurve(scored),
  }
}

/** Of entries in descending order of score; ties count one half. */
function areaUnderCurve(scored: readonly { readonly included: boolean; readonly score: number }[]): number {
  const positives = scored.filter(({ included }) => included)
  const negatives = scored.filter(({ included }) => !included)
  let rankSum = 0
  for (let start = 0; start < scored.length;) {
    let end = start
    while (end < scored.length && scored[end]?.score === scored[start]?.score) end += 1
    for (let index = start; index < end; index += 1)
      if (scored[index]?.included === true) rankSum += scored.length - (start + end - 1) / 2
    start = end
  }
  return (rankSum - (positives.length * (positives.length + 1)) / 2) / (positives.length * negatives.length)
}
