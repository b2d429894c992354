import { positiveInteger, requireNumber } from '@saaa/evaluator'
import { assertLabelled, type LabelledScore } from './labelled-scores.ts'

export interface ReliabilityBin {
  readonly count: number
  /** Mean score and share that was right. */
  readonly confidence: number
  readonly accuracy: number
}

export interface CalibrationReport {
  /** Σ share of bin · |accuracy − confidence|, in [0, 1] (Naeini et al. 2015). */
  readonly expectedCalibrationError: number
  /** The largest of those gaps. */
  readonly maximumCalibrationError: number
  /** Mean squared error of the scores as probabilities, in [0, 1]. */
  readonly brier: number
  /** Bins that hold anything, by rising confidence: the reliability diagram. */
  readonly bins: readonly ReliabilityBin[]
}

/**
 * How far scores are from the chances that they claim to be.
 * @throws InvalidArgumentError for no labels, scores outside [0, 1] or a number of bins below 1
 */
export function calibrationError(
  labelled: readonly LabelledScore[],
  {
    bins = 10,
    binning = 'equal-width',
  }: {
    /** @default 10 */
    readonly bins?: number
    /** `equal-mass` puts as many answers in each bin, which is steadier for skewed scores. @default 'equal-width' */
    readonly binning?: 'equal-width' | 'equal-mass'
  } = {},
): CalibrationReport {
  assertLabelled(labelled, { unit: true })
  requireNumber('bins', bins, positiveInteger)
  const sorted = labelled.toSorted((left, right) => left.score - right.score)
  const binOf = (score: number, rank: number): number =>
    Math.min(bins - 1, Math.floor(binning === 'equal-width' ? score * bins : (rank / sorted.length) * bins))
  const groups = new Map<number, LabelledScore[]>()
  sorted.forEach((one, rank) => {
    const bin = binOf(one.score, rank)
    const group = groups.get(bin)
    if (group === undefined) groups.set(bin, [one])
    else group.push(one)
  })
  const filled = [...groups.values()].map((group) => ({
    count: group.length,
    confidence: group.reduce((sum, { score }) => sum + score, 0) / group.length,
    accuracy: group.filter(({ correct }) => correct).length / group.length,
  }))
  const gap = ({ accuracy, confidence }: ReliabilityBin): number => Math.abs(accuracy - confidence)
  return {
    expectedCalibrationError: filled.reduce((sum, bin) => sum + (bin.count / labelled.length) * gap(bin), 0),
    maximumCalibrationError: Math.max(...filled.map(gap)),
    brier: labelled.reduce((sum, { score, correct }) => sum + (score - (correct ? 1 : 0)) ** 2, 0) / labelled.length,
    bins: filled,
  }
}
