import { conceptBits, readConceptFeatures } from '../src/model/concept-features.ts'
import { bucketBits, readTokenFeatures } from '../src/model/token-features.ts'
import { longestFitted } from '../src/model/score-words.ts'
import type { RandomSource } from './grammar/expand-template.ts'

/** Features that each word of a text brings in: those of word i from `offsets[i]` up to `offsets[i + 1]`. */
interface WordwiseFeatures {
  readonly offsets: Int32Array
  readonly buckets: Int32Array
}

export interface LinearExample {
  readonly count: number
  readonly words: WordwiseFeatures
  readonly concepts: WordwiseFeatures
  readonly target: number
  readonly weight: number
}

export interface LinearFit {
  readonly weights: Float32Array
  readonly conceptWeights: Float32Array
  readonly bias: number
}

/** Shortest part of a longer text that is learnt from by itself: any part of a harmless text is harmless. */
const shortestCrop = 24
const shortestHarmlessCrop = 6

/** `untrusted` for text that should give no orders. */
export function prepareExample(text: string, target: number, weight: number, untrusted = false): LinearExample {
  const tokens = readTokenFeatures(text)
  const { count, offsets, buckets } = tokens
  const concepts = readConceptFeatures(text, tokens, { untrusted })
  return {
    count,
    words: { offsets: offsets.slice(0, count + 1), buckets: buckets.slice(0, offsets[count] ?? 0) },
    concepts: { offsets: concepts.offsets, buckets: concepts.buckets.slice() },
    target,
    weight,
  }
}

export interface LinearFitOptions {
  readonly epochs?: number
  readonly rate?: number
  /** L2. */
  readonly pull?: number
  /** Share of the steps that see no words, so that what words stand for is learnt by itself. */
  readonly blindShare?: number
}

/** One table of weights with its AdaGrad state. */
class WeightTable {
  readonly weights: Float32Array
  readonly #squares: Float32Array

  constructor(bits: number) {
    this.weights = new Float32Array(2 ** bits)
    this.#squares = new Float32Array(2 ** bits).fill(1e-4)
  }

  sum({ offsets, buckets }: WordwiseFeatures, from: number, to: number): number {
    let sum = 0
    const end = offsets[to] ?? 0
    for (let at = offsets[from] ?? 0; at < end; at++) sum += this.weights[buckets[at] as number] as number
    return sum
  }

  step(
    { offsets, buckets }: WordwiseFeatures,
    from: number,
    to: number,
    slope: number,
    rate: number,
    pull: number,
  ): void {
    const end = offsets[to] ?? 0
    for (let at = offsets[from] ?? 0; at < end; at++) {
      const bucket = buckets[at] as number
      const weight = this.weights[bucket] as number
      const gradient = slope + pull * weight
      const square = (this.#squares[bucket] as number) + gradient * gradient
      this.#squares[bucket] = square
      this.weights[bucket] = weight - (rate * gradient) / Math.sqrt(square)
    }
  }
}

/**
 * Logistic regression on Σ w / √words over words and concepts, AdaGrad with an L2 pull. Of a long text each epoch sees one
 * stretch, of an attack sometimes a short one: what windows are scored by later.
 */
export function fitLinear(
  examples: readonly LinearExample[],
  random: RandomSource,
  { epochs = 6, rate = 0.08, pull = 2e-6, blindShare = 0.4 }: LinearFitOptions = {},
): LinearFit {
  const words = new WeightTable(bucketBits)
  const concepts = new WeightTable(conceptBits)
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
    for (const index of order) {
      const example = examples[index] as LinearExample
      const { count, target, weight } = example
      if (count === 0) continue
      let from = 0
      let to = count
      const shortest = target === 0 ? shortestHarmlessCrop : shortestCrop
      if (count > longestFitted || (count > 2 * shortest && random.chance(0.4))) {
        const size = Math.min(count, shortest + random.below(longestFitted - shortest))
        from = random.below(count - size + 1)
        to = from + size
      }
      const norm = 1 / Math.sqrt(to - from)
      const blind = random.chance(blindShare)
      const sum = concepts.sum(example.concepts, from, to) + (blind ? 0 : words.sum(example.words, from, to))
      const slope = weight * (1 / (1 + Math.exp(-(bias + sum * norm))) - target)
      concepts.step(example.concepts, from, to, slope * norm, rate, pull)
      if (!blind) words.step(example.words, from, to, slope * norm, rate, pull)
      biasSquares += slope * slope
      bias -= (rate * slope) / Math.sqrt(biasSquares)
    }
  }
  return { weights: words.weights, conceptWeights: concepts.weights, bias }
}
