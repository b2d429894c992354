import { bucketBits, readTokenFeatures, type TokenFeatures } from '../src/model/token-features.ts'
import type { RandomSource } from './grammar/expand-template.ts'

export interface LinearExample {
  readonly features: Pick<TokenFeatures, 'count' | 'offsets' | 'buckets'>
  readonly target: number
  readonly weight: number
}

export interface LinearFit {
  readonly weights: Float32Array
  readonly bias: number
}

/** Longest stretch learnt from at once, in words. */
const longestCrop = 200
/** Shortest part of a longer text that is learnt from by itself: any part of a harmless text is harmless. */
const shortestCrop = 24
const shortestHarmlessCrop = 6

export function prepareExample(text: string, target: number, weight: number): LinearExample {
  const { count, offsets, buckets } = readTokenFeatures(text)
  return {
    features: {
      count,
      offsets: offsets.slice(0, count + 1),
      buckets: buckets.slice(0, offsets[count] ?? 0),
    },
    target,
    weight,
  }
}

/**
 * Logistic regression on Σ w / √words, AdaGrad with an L2 pull. Of a long text each epoch sees one stretch, of an attack
 * sometimes a short one: what windows are scored by later.
 */
export function fitLinear(
  examples: readonly LinearExample[],
  random: RandomSource,
  { epochs = 6, rate = 0.08, pull = 2e-6 } = {},
): LinearFit {
  const weights = new Float32Array(2 ** bucketBits)
  const squares = new Float32Array(2 ** bucketBits).fill(1e-4)
  let bias = -1
  let biasSquares = 1e-4
  const order = examples.map((_, index) => index)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = random.below(at + 1)
      const kept = order[at] ?? 0
      order[at] = order[other] ?? 0
      order[other] = kept
    }
    let loss = 0
    for (const index of order) {
      const example = examples[index] as LinearExample
      const { count, offsets, buckets } = example.features
      if (count === 0) continue
      let from = 0
      let to = count
      const shortest = example.target === 0 ? shortestHarmlessCrop : shortestCrop
      if (count > longestCrop || (count > 2 * shortest && random.chance(0.4))) {
        const size = Math.min(count, shortest + random.below(longestCrop - shortest))
        from = random.below(count - size + 1)
        to = from + size
      }
      const norm = 1 / Math.sqrt(to - from)
      let sum = 0
      const first = offsets[from] ?? 0
      const end = offsets[to] ?? 0
      for (let at = first; at < end; at++) sum += weights[buckets[at] as number] as number
      const probability = 1 / (1 + Math.exp(-(bias + sum * norm)))
      loss -=
        example.weight *
        (example.target * Math.log(probability + 1e-9) + (1 - example.target) * Math.log(1 - probability + 1e-9))
      const slope = example.weight * (probability - example.target)
      const step = slope * norm
      for (let at = first; at < end; at++) {
        const bucket = buckets[at] as number
        const weight = weights[bucket] as number
        const gradient = step + pull * weight
        const square = (squares[bucket] as number) + gradient * gradient
        squares[bucket] = square
        weights[bucket] = weight - (rate * gradient) / Math.sqrt(square)
      }
      biasSquares += slope * slope
      bias -= (rate * slope) / Math.sqrt(biasSquares)
    }
  }
  return { weights, bias }
}

/** The logit of a whole text, as in fitting. */
export function scoreExample(
  { weights, bias }: LinearFit,
  { features }: LinearExample,
  from = 0,
  to = features.count,
): number {
  let sum = 0
  for (let at = features.offsets[from] ?? 0; at < (features.offsets[to] ?? 0); at++)
    sum += weights[features.buckets[at] as number] as number
  return bias + sum / Math.sqrt(Math.max(1, to - from))
}
