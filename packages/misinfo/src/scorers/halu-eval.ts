import { InvalidArgumentError } from '@saaa/evaluator'

/** One judged answer of a hallucination set. */
export interface HallucinationJudgement {
  readonly hallucinated: boolean
  /** Undefined: the judge gave no usable verdict, which counts as wrong and as not flagged. */
  readonly predicted: boolean | undefined
}

export interface HallucinationScore {
  /** Share of right verdicts (HaluEval's accuracy, Li et al. 2023); a missing verdict is a wrong one. */
  readonly accuracy: number
  /** Of the flagged answers, the share that is hallucinated; 1 when none is flagged. */
  readonly precision: number
  /** Of the hallucinated answers, the share flagged; 1 when there is none. */
  readonly recall: number
  /** Harmonic mean of both; 0 when both are 0. */
  readonly f1: number
  /** Answers without a verdict. */
  readonly failed: number
}

/**
 * Scores a judge of hallucinations on labelled answers, as HaluEval does with one answer per question, right or hallucinated, drawn at random.
 * @throws InvalidArgumentError without judgements, or for verdicts that are no booleans
 */
export function scoreHaluEval(judgements: readonly HallucinationJudgement[]): HallucinationScore {
  const isVerdict = (value: unknown): boolean => typeof value === 'boolean'
  const fits = ({ hallucinated, predicted }: HallucinationJudgement): boolean =>
    isVerdict(hallucinated) && (predicted === undefined || isVerdict(predicted))
  if (!Array.isArray(judgements) || judgements.length === 0 || !judgements.every(fits)) {
    throw new InvalidArgumentError({
      argument: 'judgements',
      value: judgements,
      expected: 'at least one { hallucinated, predicted }, both true or false, the second perhaps undefined',
    })
  }
  const all: readonly HallucinationJudgement[] = judgements
  const count = (isCounted: (one: HallucinationJudgement) => boolean): number => all.filter(isCounted).length
  const flagged = count(({ predicted }) => predicted === true)
  const hallucinated = count((one) => one.hallucinated)
  const found = count((one) => one.hallucinated && one.predicted === true)
  const precision = flagged === 0 ? 1 : found / flagged
  const recall = hallucinated === 0 ? 1 : found / hallucinated
  return {
    accuracy: count((one) => one.predicted === one.hallucinated) / all.length,
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    failed: count(({ predicted }) => predicted === undefined),
  }
}
