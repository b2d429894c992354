import { bucketBits, scanFeatures } from '../src/implicit/scan-features.ts'

export interface Example {
  readonly features: Int32Array
  /** In [0, 1]: 0 or 1 where people judged, the teacher's probability elsewhere. */
  readonly label: number
  readonly set: string
  readonly weight: number
}

export interface LinearHead {
  readonly weights: Float32Array
  readonly bias: number
}

export interface FitOptions {
  readonly passes?: number
  readonly learningRate?: number
  /** Power of the log-count ratio that features are scaled by; 0 = plain logistic regression. */
  readonly scaling?: number
}

/** Buckets of every passage's features, repeated as often as they occur. */
export function passagesOf(text: string): readonly Int32Array[] {
  const passages: Int32Array[] = []
  scanFeatures(text, ({ feature, count }) => passages.push(feature.slice(0, count)))
  return passages
}

/** The same for a whole text. */
export const featuresOf = (text: string): Int32Array =>
  Int32Array.from(passagesOf(text).flatMap((passage) => [...passage]))

/** Added to every count, so that a feature seen a few times says little. */
const smoothing = 3

/** Added to every ratio, so that a feature that tells nothing alone can still be learnt. */
const leastRatio = 0.3

/** Puts weights near 0.1, where Adagrad's step suits them. */
const stretch = 10

/** What a sum of weights is multiplied by: long passages have more features, not more harm. */
export const lengthFactor = (count: number): number => 1 / Math.sqrt(count + 30)

export function logitOf({ weights, bias }: LinearHead, features: Int32Array): number {
  let sum = 0
  for (const feature of features) sum += weights[feature] ?? 0
  return bias + sum * lengthFactor(features.length)
}

/**
 * Logistic regression by Adagrad. Every set has its own intercept while fitting, so that a set's share of positives and its
 * style of writing do not end in the words' weights; the intercepts are dropped afterwards.
 */
export function fitHead(
  examples: readonly Example[],
  { passes = 16, learningRate = 0.01, scaling = 1.3 }: FitOptions = {},
): LinearHead {
  const weights = new Float32Array(2 ** bucketBits)
  const squares = new Float32Array(2 ** bucketBits).fill(1e-3)
  const scale = logCountRatios(examples, scaling)
  const intercepts = new Map<string, number>()
  let bias = 0
  let state = 12_345
  const random = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  const order = examples.map((_, index) => index)
  for (let pass = 0; pass < passes; pass++) {
    for (let last = order.length - 1; last > 0; last--) {
      const other = Math.floor(random() * (last + 1))
      const kept = order[last] ?? 0
      order[last] = order[other] ?? 0
      order[other] = kept
    }
    for (const index of order) {
      const example = examples[index]
      if (example === undefined) continue
      const { features, label, set, weight } = example
      let sum = 0
      for (const feature of features) sum += (weights[feature] ?? 0) * (scale[feature] ?? 0)
      const factor = stretch * lengthFactor(features.length)
      const intercept = intercepts.get(set) ?? 0
      const error = weight * (1 / (1 + Math.exp(-(bias + intercept + sum * factor))) - label)
      bias -= 0.01 * error
      intercepts.set(set, intercept - 0.02 * error)
      for (const feature of features) {
        const slope = error * factor * (scale[feature] ?? 0)
        const square = (squares[feature] ?? 0) + slope * slope
        squares[feature] = square
        weights[feature] = (weights[feature] ?? 0) - (learningRate * slope) / Math.sqrt(square)
      }
    }
  }
  return { weights: weights.map((weight, feature) => weight * (scale[feature] ?? 0)), bias }
}

/**
 * |log-count ratio| of every bucket (naive Bayes as a scale, Wang and Manning 2012): how much more often than its sets' shares
 * of positives suggest a feature occurs in positives, against the same for negatives.
 */
function logCountRatios(examples: readonly Example[], power: number): Float32Array {
  const shares = new Map<string, { positives: number; all: number }>()
  for (const { set, label } of examples) {
    const share = shares.get(set) ?? { positives: 0, all: 0 }
    shares.set(set, { positives: share.positives + label, all: share.all + 1 })
  }
  const buckets = 2 ** bucketBits
  const positives = new Float32Array(buckets)
  const expected = new Float32Array(buckets)
  const all = new Float32Array(buckets)
  for (const { features, label, set, weight } of examples) {
    const share = shares.get(set) ?? { positives: 0, all: 1 }
    for (const feature of new Set(features)) {
      positives[feature] = (positives[feature] ?? 0) + weight * label
      expected[feature] = (expected[feature] ?? 0) + (weight * share.positives) / share.all
      all[feature] = (all[feature] ?? 0) + weight
    }
  }
  return all.map((count, feature) => {
    const found = positives[feature] ?? 0
    const awaited = expected[feature] ?? 0
    const ratio =
      Math.log((found + smoothing) / (awaited + smoothing)) -
      Math.log((count - found + smoothing) / (count - awaited + smoothing))
    return (Math.abs(ratio) + leastRatio) ** power
  })
}
