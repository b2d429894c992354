import { InvalidArgumentError } from '@saaa/evaluator'
import { assertLabelled, type LabelledScore } from './labelled-scores.ts'

/** A fitted map from scores to probabilities; plain data, so that it can be stored as JSON. */
export type CalibratorState =
  | { readonly kind: 'isotonic'; readonly scores: readonly number[]; readonly probabilities: readonly number[] }
  | { readonly kind: 'platt'; readonly slope: number; readonly intercept: number }

export interface Calibrator {
  /** The chance that an answer with this score is right, in [0, 1]. */
  probability(score: number): number
  readonly state: CalibratorState
}

/**
 * The non-decreasing step function nearest to the labels in squared error (pool adjacent violators, Ayer et al. 1955), linear between
 * the middles of its steps. Assumes only that a higher score is no worse; wants some hundred labels.
 * @throws InvalidArgumentError for no labels or scores that are not finite
 */
export function fitIsotonic(labelled: readonly LabelledScore[]): Calibrator {
  assertLabelled(labelled)
  const pools: { weight: number; mean: number; scores: number }[] = []
  for (const { score, correct } of equalScoresPooled(labelled)) {
    pools.push({ weight: score.count, mean: correct, scores: score.value * score.count })
    for (;;) {
      const last = pools.at(-1)
      const before = pools.at(-2)
      if (last === undefined || before === undefined || before.mean < last.mean) break
      const weight = before.weight + last.weight
      const mean = (before.mean * before.weight + last.mean * last.weight) / weight
      pools.splice(-2, 2, { weight, mean, scores: before.scores + last.scores })
    }
  }
  return restoreCalibrator({
    kind: 'isotonic',
    scores: pools.map(({ scores, weight }) => scores / weight),
    probabilities: pools.map(({ mean }) => mean),
  })
}

/** Equal scores must end in one pool whatever order they came in. */
function equalScoresPooled(
  labelled: readonly LabelledScore[],
): readonly { readonly score: { readonly value: number; readonly count: number }; readonly correct: number }[] {
  const groups = new Map<number, { count: number; right: number }>()
  for (const { score, correct } of labelled) {
    const group = groups.get(score) ?? { count: 0, right: 0 }
    group.count += 1
    group.right += correct ? 1 : 0
    groups.set(score, group)
  }
  return [...groups]
    .sort(([left], [right]) => left - right)
    .map(([value, { count, right }]) => ({ score: { value, count }, correct: right / count }))
}

/**
 * 1 / (1 + exp(−(slope · score + intercept))), fitted by Newton's method to targets drawn in from 0 and 1 (Platt 1999; Lin et al.
 * 2007). Two numbers, so that some dozens of labels do.
 * @throws InvalidArgumentError for no labels or scores that are not finite
 */
export function fitPlatt(labelled: readonly LabelledScore[]): Calibrator {
  assertLabelled(labelled)
  const right = labelled.filter(({ correct }) => correct).length
  const wrong = labelled.length - right
  const targets = labelled.map(({ correct }) => (correct ? (right + 1) / (right + 2) : 1 / (wrong + 2)))
  const lossAt = (slope: number, intercept: number): number =>
    labelled.reduce((sum, { score }, index) => {
      const z = slope * score + intercept
      return sum + Math.max(z, 0) - z * targets[index]! + Math.log1p(Math.exp(-Math.abs(z)))
    }, 0)
  let [slope, intercept] = [0, Math.log((right + 1) / (wrong + 1))]
  for (let iteration = 0; iteration < 100; iteration++) {
    let [gradientSlope, gradientIntercept] = [0, 0]
    let [ss, si, ii] = [1e-12, 0, 1e-12]
    labelled.forEach(({ score }, index) => {
      const p = logistic(slope * score + intercept)
      const curvature = p * (1 - p)
      const error = p - targets[index]!
      gradientSlope += error * score
      gradientIntercept += error
      ss += curvature * score * score
      si += curvature * score
      ii += curvature
    })
    if (Math.hypot(gradientSlope, gradientIntercept) < 1e-9) break
    const determinant = ss * ii - si * si
    const stepSlope = (ii * gradientSlope - si * gradientIntercept) / determinant
    const stepIntercept = (ss * gradientIntercept - si * gradientSlope) / determinant
    let size = 1
    const before = lossAt(slope, intercept)
    while (size > 1e-8 && !(lossAt(slope - size * stepSlope, intercept - size * stepIntercept) < before)) size /= 2
    if (size <= 1e-8) break
    slope -= size * stepSlope
    intercept -= size * stepIntercept
  }
  return restoreCalibrator({ kind: 'platt', slope, intercept })
}

const logistic = (z: number): number => 1 / (1 + Math.exp(-z))

/** A calibrator from its stored state. @throws InvalidArgumentError for a state that no calibrator wrote */
export function restoreCalibrator(state: CalibratorState): Calibrator {
  if (state?.kind === 'platt' && Number.isFinite(state.slope) && Number.isFinite(state.intercept)) {
    return { state, probability: (score) => logistic(state.slope * score + state.intercept) }
  }
  const ascending = (values: readonly number[]): boolean =>
    values.every((value, index) => Number.isFinite(value) && (index === 0 || value >= values[index - 1]!))
  if (
    state?.kind === 'isotonic' &&
    state.scores.length > 0 &&
    state.scores.length === state.probabilities.length &&
    ascending(state.scores) &&
    ascending(state.probabilities)
  ) {
    return { state, probability: (score) => interpolate(score, state.scores, state.probabilities) }
  }
  throw new InvalidArgumentError({ argument: 'state', value: state, expected: 'the state of a calibrator' })
}

function interpolate(x: number, xs: readonly number[], ys: readonly number[]): number {
  let low = 0
  let high = xs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (xs[middle]! <= x) low = middle + 1
    else high = middle
  }
  if (low === 0) return ys[0]!
  if (low === xs.length) return ys[low - 1]!
  const share = (x - xs[low - 1]!) / (xs[low]! - xs[low - 1]!)
  return ys[low - 1]! + share * (ys[low]! - ys[low - 1]!)
}
