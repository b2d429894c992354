import { requireNumber } from '@saaa/evaluator'
import { binomialUpperBound } from './binomial-bound.ts'
import { assertLabelled, type LabelledScore } from './labelled-scores.ts'

export interface RiskCoveragePoint {
  /** Answers with at least this score are given. */
  readonly threshold: number
  /** Share of questions answered. */
  readonly coverage: number
  /** Share of those answers that is wrong. */
  readonly risk: number
}

export interface RiskCoverage {
  /** By rising coverage; answers of equal score come together. */
  readonly points: readonly RiskCoveragePoint[]
  /** Mean risk over all numbers of answers given (AURC, Geifman et al. 2019); lower is better. */
  readonly area: number
  /**
   * Prediction rejection ratio (Malinin et al. 2021): 1 = rejects as if it knew the labels, 0 = as good as chance, below = worse. 0 when
   * all labels are equal.
   */
  readonly rejectionRatio: number
}

/**
 * What is gained by answering only when sure enough. Answers of equal score are given in every order alike: each counts with their mean.
 * @throws InvalidArgumentError for no labels or scores that are not finite
 */
export function riskCoverage(labelled: readonly LabelledScore[]): RiskCoverage {
  assertLabelled(labelled)
  const groups = new Map<number, { count: number; wrong: number }>()
  for (const { score, correct } of labelled) {
    const group = groups.get(score) ?? { count: 0, wrong: 0 }
    group.count += 1
    group.wrong += correct ? 0 : 1
    groups.set(score, group)
  }
  const points: RiskCoveragePoint[] = []
  let given = 0
  let wrong = 0
  let area = 0
  for (const [threshold, group] of [...groups].sort(([left], [right]) => right - left)) {
    const rate = group.wrong / group.count
    for (let k = 1; k <= group.count; k++) area += (wrong + k * rate) / (given + k)
    given += group.count
    wrong += group.wrong
    points.push({ threshold, coverage: given / labelled.length, risk: wrong / given })
  }
  area /= labelled.length
  const best = perfectArea(labelled.length, wrong)
  const chance = wrong / labelled.length
  return { points, area, rejectionRatio: chance === best ? 0 : (chance - area) / (chance - best) }
}

/** Of a score that ranks all right answers first. */
function perfectArea(count: number, wrong: number): number {
  let sum = 0
  for (let k = 1; k <= count; k++) sum += Math.max(0, k - (count - wrong)) / k
  return sum / count
}

/** Thresholds that are looked at, at equal steps of coverage: more tests give one bad streak more chances to end the search. */
const tests = 20

export interface SelectiveThreshold {
  /** Answer from this score on; Infinity when no threshold keeps the promise: answer nothing. */
  readonly threshold: number
  /** On the labels: share answered, and share of those wrong. */
  readonly coverage: number
  readonly risk: number
  /** Upper bound of the true risk at the confidence asked for. */
  readonly riskBound: number
}

/**
 * The lowest threshold whose error rate among answered questions stays below `risk` with probability `confidence` over the draw of the
 * labels: exact binomial bounds, up to 20 thresholds tested from the strictest down and stopped at the first that fails (fixed-sequence testing as
 * in Learn then Test, Angelopoulos et al. 2021), so that looking at many thresholds costs nothing.
 * @throws InvalidArgumentError for no labels, scores that are not finite, or a risk or confidence outside (0, 1)
 */
export function selectiveThreshold(
  labelled: readonly LabelledScore[],
  { risk, confidence = 0.95 }: { readonly risk: number; readonly confidence?: number },
): SelectiveThreshold {
  for (const [argument, value] of Object.entries({ risk, confidence })) {
    requireNumber(argument, value, { above: 0, below: 1 })
  }
  let lastStep = -1
  let chosen: SelectiveThreshold = { threshold: Infinity, coverage: 0, risk: 0, riskBound: 0 }
  for (const { threshold, coverage, risk: observed } of riskCoverage(labelled).points) {
    const given = Math.round(coverage * labelled.length)
    const riskBound = binomialUpperBound({ successes: Math.round(observed * given), trials: given, confidence })
    // So few answers that even half the promised risk could not be shown: no failed test, only one without power.
    const half = Math.floor((risk / 2) * given)
    if (binomialUpperBound({ successes: half, trials: given, confidence }) > risk) continue
    const step = Math.floor(coverage * tests)
    if (step === lastStep) continue
    lastStep = step
    if (riskBound > risk) break
    chosen = { threshold, coverage, risk: observed, riskBound }
  }
  return chosen
}
