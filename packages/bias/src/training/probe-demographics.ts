import { InvalidArgumentError, seededRandom } from '@saaa/evaluator'
import { bootstrapIntervals, type Interval } from '../bootstrap-interval.ts'
import { areaUnderCurve } from '../fairness/area-under-curve.ts'

export interface DemographicProbe {
  /** Chance that the probe tells which of two states belongs to the first group; ½ = nothing left to read. */
  readonly auc: Interval
  readonly accuracy: Interval
  /** Accuracy of always naming the larger group. */
  readonly majority: number
  /** States it was judged on, which it did not learn from. */
  readonly tested: number
}

export interface ProbeOptions {
  /** Of the split and the resampling. @default 0 */
  readonly seed?: number
  /** Pull of the weights towards 0. @default 0.01 */
  readonly penalty?: number
  /** Passes over the states. @default 200 */
  readonly iterations?: number
}

/**
 * A fresh logistic regression that tries to read the group from hidden states: what an adversary can still tell after debiasing, told by
 * one that training never saw. Half of the states teach it, half judge it.
 * @param states rows of C values each
 * @param labels whether each belongs to the first group
 * @throws InvalidArgumentError for fewer than 8 states, rows of unequal length, or only one group
 */
export function probeDemographics(
  states: readonly Float32Array[],
  labels: readonly boolean[],
  { seed = 0, penalty = 0.01, iterations = 200 }: ProbeOptions = {},
): DemographicProbe {
  const channels = states[0]?.length ?? 0
  if (states.length < 8 || states.length !== labels.length || states.some(({ length }) => length !== channels)) {
    throw new InvalidArgumentError({
      argument: 'states',
      value: states.length,
      expected: 'at least 8 states of one length and a label for each',
    })
  }
  const random = seededRandom(seed)
  const order = states.map((_, index) => ({ index, key: random() })).sort((left, right) => left.key - right.key)
  const half = states.length >> 1
  const [train, test] = [order.slice(0, half), order.slice(half)].map((part) => part.map(({ index }) => index)) as [
    number[],
    number[],
  ]
  for (const part of [train, test]) {
    if (new Set(part.map((index) => labels[index])).size < 2)
      throw new InvalidArgumentError({ argument: 'labels', value: labels.length, expected: 'enough of both groups' })
  }
  const score = fitLogistic(
    train.map((index) => states[index] as Float32Array),
    train.map((index) => labels[index] as boolean),
    { penalty, iterations },
  )
  const rows = test.map((index) => ({ score: score(states[index] as Float32Array), label: labels[index] as boolean }))
  const { auc, accuracy } = bootstrapIntervals(
    rows,
    (drawn) => ({
      auc: areaUnderCurve(
        drawn.filter(({ label }) => label).map((row) => row.score),
        drawn.filter(({ label }) => !label).map((row) => row.score),
      ),
      accuracy: drawn.filter((row) => row.score > 0 === row.label).length / drawn.length,
    }),
    { seed },
  )
  const first = rows.filter(({ label }) => label).length / rows.length
  return { auc, accuracy, majority: Math.max(first, 1 - first), tested: rows.length }
}

/** Full-batch gradient descent with momentum on standardised channels; returns the log-odds. */
function fitLogistic(
  states: readonly Float32Array[],
  labels: readonly boolean[],
  { penalty, iterations }: { readonly penalty: number; readonly iterations: number },
): (state: Float32Array) => number {
  const channels = states[0]!.length
  const means = new Float64Array(channels)
  const deviations = new Float64Array(channels)
  for (const state of states) state.forEach((value, c) => (means[c]! += value / states.length))
  for (const state of states) state.forEach((value, c) => (deviations[c]! += (value - means[c]!) ** 2 / states.length))
  const scales = deviations.map((variance) => (variance > 0 ? 1 / Math.sqrt(variance) : 0))
  const weights = new Float64Array(channels)
  const speed = new Float64Array(channels)
  let [bias, biasSpeed] = [0, 0]
  const logOdds = (state: Float32Array): number => {
    let sum = bias
    for (let c = 0; c < channels; c++) sum += weights[c]! * (state[c]! - means[c]!) * scales[c]!
    return sum
  }
  const rate = 2 / Math.max(4, Math.sqrt(channels) * 2)
  for (let iteration = 0; iteration < iterations; iteration++) {
    const gradient = weights.map((weight) => penalty * weight)
    let biasGradient = 0
    for (const [index, state] of states.entries()) {
      const error = (1 / (1 + Math.exp(-logOdds(state))) - (labels[index] ? 1 : 0)) / states.length
      biasGradient += error
      for (let c = 0; c < channels; c++) gradient[c]! += error * (state[c]! - means[c]!) * scales[c]!
    }
    for (let c = 0; c < channels; c++) weights[c]! += speed[c] = 0.9 * speed[c]! - rate * gradient[c]!
    bias += biasSpeed = 0.9 * biasSpeed - rate * biasGradient
  }
  return logOdds
}
