import { bucketBits, scanFeatures } from '../src/implicit/scan-features.ts'

export interface Example {
  readonly features: Int32Array
  readonly label: 0 | 1
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
  /** Pull towards zero at each visit of a weight. */
  readonly decay?: number
  /** Share of the words' features that one visit leaves out. */
  readonly dropout?: number
}

/** Buckets of a text's features, repeated as often as they occur. */
export function featuresOf(text: string): Int32Array {
  const all: number[] = []
  scanFeatures(text, ({ feature, count }) => {
    for (let at = 0; at < count; at++) all.push(feature[at] ?? 0)
  })
  return Int32Array.from(all)
}

/** What a sum of weights is multiplied by: long passages have more features, not more harm. */
/** Puts weights near 0.1, where Adagrad's step suits them. */
const stretch = 10

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
  { passes = 8, learningRate = 0.005, decay = 1e-5, dropout = 0.2 }: FitOptions = {},
): LinearHead {
  const weights = new Float32Array(2 ** bucketBits)
  const squares = new Float32Array(2 ** bucketBits).fill(1e-3)
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
      const mask = Math.floor(random() * 2 ** 32)
      const limit = dropout * 2 ** 32
      const kept = (feature: number): boolean => dropout === 0 || Math.imul(feature ^ mask, 0x9e3779b1) >>> 0 >= limit
      let sum = 0
      let count = 0
      for (const feature of features)
        if (kept(feature)) {
          sum += weights[feature] ?? 0
          count++
        }
      const factor = stretch * lengthFactor(count)
      const intercept = intercepts.get(set) ?? 0
      const error = weight * (1 / (1 + Math.exp(-(bias + intercept + sum * factor))) - label)
      bias -= 0.01 * error
      intercepts.set(set, intercept - 0.02 * error)
      for (const feature of features) {
        if (!kept(feature)) continue
        const now = weights[feature] ?? 0
        const slope = error * factor + decay * now
        const square = (squares[feature] ?? 0) + slope * slope
        squares[feature] = square
        weights[feature] = now - (learningRate * slope) / Math.sqrt(square)
      }
    }
  }
  return { weights, bias }
}
