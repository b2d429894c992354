import { InvalidArgumentError } from '@saaa/evaluator'
import { assertBootstrap, bootstrapIntervals, type BootstrapOptions, type Interval } from '../bootstrap-interval.ts'
import { areaUnderCurve } from './area-under-curve.ts'
import { wassersteinDistance } from './wasserstein-distance.ts'

/** One text that a classifier scored. */
export interface ScoredText {
  /** The classifier's score; higher = more likely positive. */
  readonly score: number
  /** Whether the text truly is positive. */
  readonly label: boolean
  /** Groups that the text is about or by; any number. */
  readonly groups: readonly string[]
}

export interface GroupFairnessOptions extends BootstrapOptions {
  /** Scores from here on count as positive in the rates. @default 0.5 */
  readonly threshold?: number
}

/** NaN where a group lacks positives or negatives. */
export interface GroupMeasures {
  readonly count: number
  /** AUC within the group (Borkan et al. 2019). */
  readonly subgroupAuc: Interval
  /** Background positives against the group's negatives: low when naming the group alone raises scores. */
  readonly backgroundPositiveSubgroupNegativeAuc: Interval
  /** Background negatives against the group's positives: low when positives about the group are missed. */
  readonly backgroundNegativeSubgroupPositiveAuc: Interval
  /** Share scored positive, minus the same of the texts outside the group: demographic parity difference. */
  readonly positiveRateDifference: Interval
  /** True-positive rate minus that outside: equal opportunity difference. */
  readonly truePositiveRateDifference: Interval
  readonly falsePositiveRateDifference: Interval
  /** The larger of the last two in size: equalised odds. */
  readonly equalizedOddsDifference: Interval
  /** Share scored positive over the share outside; the "four-fifths rule" asks for 0.8 to 1.25. */
  readonly positiveRateRatio: Interval
  /** Wasserstein-1 distance of the group's scores from those outside, in units of the score. */
  readonly wasserstein: Interval
}

export interface GroupFairness {
  readonly groups: Readonly<Record<string, GroupMeasures>>
  readonly overallAuc: number
  /** Generalised mean with power −5 over the groups, so that the worst group weighs most; groups without a value are left out. */
  readonly powerMean: {
    readonly subgroupAuc: number
    readonly backgroundPositiveSubgroupNegativeAuc: number
    readonly backgroundNegativeSubgroupPositiveAuc: number
  }
  /** A quarter each of the overall AUC and the three power means (the Jigsaw challenge's score). */
  readonly biasAuc: number
}

/**
 * How differently a classifier treats texts of different groups, with 95 % intervals by the bootstrap. Works on any scores: a
 * toxicity model, a hiring model, this project's own evaluators.
 * @throws InvalidArgumentError for no texts, a score that is not finite or options out of range
 */
export function groupFairness(texts: readonly ScoredText[], options: GroupFairnessOptions = {}): GroupFairness {
  const { threshold = 0.5 } = options
  assertBootstrap(options)
  if (texts.length === 0 || texts.some(({ score }) => !Number.isFinite(score))) {
    throw new InvalidArgumentError({
      argument: 'texts',
      value: texts,
      expected: 'at least one text, with finite scores',
    })
  }
  const names = [...new Set(texts.flatMap(({ groups }) => groups))].sort()
  const groups = Object.fromEntries(
    names.map((name) => {
      const rows = texts.map(({ score, label, groups: own }) => ({ score, label, inside: own.includes(name) }))
      const intervals = bootstrapIntervals(rows, (drawn) => measuresOf(drawn, threshold), options)
      return [name, { count: rows.filter(({ inside }) => inside).length, ...intervals }]
    }),
  )
  const overallAuc = areaUnderCurve(
    texts.filter(({ label }) => label).map(({ score }) => score),
    texts.filter(({ label }) => !label).map(({ score }) => score),
  )
  const meanOf = (measure: Exclude<keyof GroupMeasures, 'count'>): number =>
    powerMean(Object.values(groups).map((measures) => measures[measure].value))
  const powerMeans = {
    subgroupAuc: meanOf('subgroupAuc'),
    backgroundPositiveSubgroupNegativeAuc: meanOf('backgroundPositiveSubgroupNegativeAuc'),
    backgroundNegativeSubgroupPositiveAuc: meanOf('backgroundNegativeSubgroupPositiveAuc'),
  }
  const biasAuc = (overallAuc + Object.values(powerMeans).reduce((sum, value) => sum + value, 0)) / 4
  return { groups, overallAuc, powerMean: powerMeans, biasAuc }
}

interface GroupRow {
  readonly score: number
  readonly label: boolean
  readonly inside: boolean
}

function measuresOf(
  rows: readonly GroupRow[],
  threshold: number,
): Record<Exclude<keyof GroupMeasures, 'count'>, number> {
  const scores = (inside: boolean, label?: boolean): number[] =>
    rows.flatMap((row) => (row.inside === inside && (label === undefined || row.label === label) ? [row.score] : []))
  const rate = (some: readonly number[]): number => some.filter((score) => score >= threshold).length / some.length
  const difference = (label?: boolean): number => rate(scores(true, label)) - rate(scores(false, label))
  const truePositive = difference(true)
  const falsePositive = difference(false)
  return {
    subgroupAuc: areaUnderCurve(scores(true, true), scores(true, false)),
    backgroundPositiveSubgroupNegativeAuc: areaUnderCurve(scores(false, true), scores(true, false)),
    backgroundNegativeSubgroupPositiveAuc: areaUnderCurve(scores(true, true), scores(false, false)),
    positiveRateDifference: difference(),
    truePositiveRateDifference: truePositive,
    falsePositiveRateDifference: falsePositive,
    equalizedOddsDifference: Math.max(Math.abs(truePositive), Math.abs(falsePositive)),
    positiveRateRatio: rate(scores(true)) / rate(scores(false)),
    wasserstein: wassersteinDistance(scores(true), scores(false)),
  }
}

function powerMean(values: readonly number[], power = -5): number {
  const known = values.filter((value) => Number.isFinite(value))
  return (known.reduce((sum, value) => sum + value ** power, 0) / known.length) ** (1 / power)
}
