import { InvalidArgumentError } from '@saaa/evaluator'

export type FeverLabel = 'SUPPORTS' | 'REFUTES' | 'NOT ENOUGH INFO'

/** A sentence of the collection: page and number of its sentence. */
export type FeverSentence = readonly [page: string, sentence: number]

export interface FeverPrediction {
  readonly label: FeverLabel
  readonly predictedLabel: FeverLabel
  /** Groups of sentences; any one whole group proves the label. Empty for NOT ENOUGH INFO. */
  readonly evidence: readonly (readonly FeverSentence[])[]
  /** Best first; only the first five count. */
  readonly predictedEvidence: readonly FeverSentence[]
}

export interface FeverScore {
  readonly labelAccuracy: number
  /** Right label, and for verifiable claims one complete evidence group among the first five sentences. */
  readonly strictScore: number
  /** Macro averages over verifiable claims, in [0, 1]. */
  readonly evidencePrecision: number
  readonly evidenceRecall: number
  readonly evidenceF1: number
}

/** Predicted sentences that are read. */
const mostEvidence = 5

/**
 * The shared task's score (Thorne et al. 2018): precision of a prediction without evidence counts as 1, recall of a claim is 1 when a whole
 * group was found.
 * @throws InvalidArgumentError without predictions or for a label that is none of the three
 */
export function scoreFever(predictions: readonly FeverPrediction[]): FeverScore {
  const labels = new Set<string>(['SUPPORTS', 'REFUTES', 'NOT ENOUGH INFO'])
  const fits = predictions.every(({ label, predictedLabel }) => labels.has(label) && labels.has(predictedLabel))
  if (predictions.length === 0 || !fits) {
    throw new InvalidArgumentError({
      argument: 'predictions',
      value: predictions,
      expected: `at least one prediction, with labels ${[...labels].join(', ')}`,
    })
  }
  let rightLabels = 0
  let strict = 0
  let precision = 0
  let recall = 0
  let verifiable = 0
  const key = ([page, sentence]: FeverSentence): string => JSON.stringify([page, sentence])
  for (const { label, predictedLabel, evidence, predictedEvidence } of predictions) {
    const read = predictedEvidence.slice(0, mostEvidence).map(key)
    const found = evidence.some((group) => group.length > 0 && group.every((sentence) => read.includes(key(sentence))))
    const right = label === predictedLabel
    rightLabels += right ? 1 : 0
    strict += right && (label === 'NOT ENOUGH INFO' || found) ? 1 : 0
    if (label === 'NOT ENOUGH INFO') continue
    verifiable += 1
    const gold = new Set(evidence.flat().map(key))
    precision += read.length === 0 ? 1 : read.filter((sentence) => gold.has(sentence)).length / read.length
    recall += found || gold.size === 0 ? 1 : 0
  }
  const [evidencePrecision, evidenceRecall] = verifiable === 0 ? [1, 1] : [precision / verifiable, recall / verifiable]
  const both = evidencePrecision + evidenceRecall
  return {
    labelAccuracy: rightLabels / predictions.length,
    strictScore: strict / predictions.length,
    evidencePrecision,
    evidenceRecall,
    evidenceF1: both === 0 ? 0 : (2 * evidencePrecision * evidenceRecall) / both,
  }
}
