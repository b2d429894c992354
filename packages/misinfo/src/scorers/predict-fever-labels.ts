import { InvalidArgumentError, type LanguageModelV1 } from '@saaa/evaluator'
import type { FeverLabel } from './fever.ts'

export interface PredictFeverLabelsOptions {
  /** The text before the answer. @default evidence, claim and the question whether it is true, false or unknown */
  readonly prompt?: (call: { readonly claim: string; readonly evidence: readonly string[] }) => string
  /** What the model would say for each label. @default ' true', ' false', ' unknown' */
  readonly answers?: Readonly<Record<FeverLabel, string>>
  readonly signal?: AbortSignal
}

const defaultPrompt: NonNullable<PredictFeverLabelsOptions['prompt']> = ({ claim, evidence }) =>
  [
    ...evidence.map((sentence) => `Evidence: ${sentence}`),
    `Claim: ${claim}`,
    'Is the claim true, false or unknown? It is',
  ].join('\n')

/**
 * A label per claim: the answer to which the model gives the highest log-probability. Likelihoods of the answers alone differ, so they are
 * compared with the same answers after an empty claim (contextual calibration, Zhao et al. 2021).
 * @throws InvalidArgumentError for a model without likelihoods; the signal's reason
 */
export async function predictFeverLabels(
  model: LanguageModelV1,
  claims: readonly { readonly claim: string; readonly evidence?: readonly string[] }[],
  {
    prompt = defaultPrompt,
    answers = { SUPPORTS: ' true', REFUTES: ' false', 'NOT ENOUGH INFO': ' unknown' },
    signal,
  }: PredictFeverLabelsOptions = {},
): Promise<readonly FeverLabel[]> {
  if (model.logLikelihood === undefined)
    throw new InvalidArgumentError({ argument: 'model', value: model, expected: 'a model with logLikelihood' })
  signal?.throwIfAborted()
  const labels = Object.keys(answers) as readonly FeverLabel[]
  const prompts = [{ claim: '', evidence: [] }, ...claims.map(({ claim, evidence = [] }) => ({ claim, evidence }))].map(
    prompt,
  )
  const likelihoods = await model.logLikelihood({
    pairs: prompts.flatMap((text) => labels.map((label) => ({ prompt: text, continuation: answers[label] }))),
    ...(signal === undefined ? {} : { signal }),
  })
  if (likelihoods.length !== prompts.length * labels.length)
    throw new InvalidArgumentError({ argument: 'model', value: likelihoods, expected: 'a likelihood per pair' })
  const sums = (at: number): readonly number[] => labels.map((_, index) => likelihoods[at * labels.length + index]!.sum)
  const empty = sums(0)
  return claims.map((_, at) => {
    const gains = sums(at + 1).map((sum, index) => sum - empty[index]!)
    return labels[gains.indexOf(Math.max(...gains))]!
  })
}
