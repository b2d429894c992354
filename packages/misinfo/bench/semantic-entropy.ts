import { seededRandom } from '@saaa/evaluator'
import type { Measurement } from '../../../tools/bench/row.ts'
import { entropyOf } from '../src/clustering/entropy-estimate.ts'
import { semanticEntropy } from '../src/index.ts'

/** Distributions over meanings, from certain to torn between six. */
const distributions = [
  [1],
  [0.95, 0.05],
  [0.9, 0.1],
  [0.7, 0.3],
  [0.5, 0.5],
  [0.7, 0.2, 0.1],
  [0.5, 0.3, 0.2],
  [0.4, 0.3, 0.2, 0.1],
  [0.25, 0.25, 0.25, 0.25],
  [0.6, 0.1, 0.1, 0.1, 0.1],
  [0.2, 0.2, 0.2, 0.2, 0.2],
  [0.3, 0.2, 0.15, 0.15, 0.1, 0.1],
]

/** Two wordings of each meaning: the clusters have to be found. */
const meanings = ['Lima', 'Oslo', 'Cairo', 'Hanoi', 'Quito', 'Dakar'].map((town) => [
  `The meeting was held in ${town}.`,
  `It was in ${town} that the meeting was held.`,
])

const sampleSize = 20
const repetitions = 300

/** A sampler that draws a meaning, then a wording: how near the estimate comes to the entropy that the sampler has. */
export const semanticEntropyRows: Measurement = {
  key: 'semantic-entropy',
  measure: () => {
    let worstBias = 0
    let absolute = 0
    let covered = 0
    let leastCovered = 1
    for (const [index, distribution] of distributions.entries()) {
      const truth = entropyOf(distribution)
      const random = seededRandom(index)
      let bias = 0
      let inside = 0
      for (let repetition = 0; repetition < repetitions; repetition++) {
        const samples = Array.from({ length: sampleSize }, () => {
          let left = random()
          const meaning = distribution.findIndex((probability) => (left -= probability) < 0)
          return meanings[Math.max(0, meaning)]![Math.floor(2 * random())]!
        })
        const { entropy, lower, upper } = semanticEntropy(samples, { seed: repetition })
        bias += (entropy - truth) / repetitions
        absolute += Math.abs(entropy - truth) / repetitions / distributions.length
        inside += truth >= lower - 1e-12 && truth <= upper + 1e-12 ? 1 / repetitions : 0
      }
      worstBias = Math.max(worstBias, Math.abs(bias))
      covered += inside / distributions.length
      leastCovered = Math.min(leastCovered, inside)
    }
    return Promise.resolve([
      {
        name: `semantic entropy, ${distributions.length} known samplers, n = ${sampleSize}: largest bias`,
        figure: `${worstBias.toFixed(3)} nats (mean absolute error of one estimate ${absolute.toFixed(3)})`,
        bar: '≤ 0.05 nats',
        met: worstBias <= 0.05,
      },
      {
        name: 'its interval covers the true entropy',
        figure: `${(100 * covered).toFixed(1)} % of samplings, ${(100 * leastCovered).toFixed(1)} % for the worst sampler`,
        bar: '≥ 93 %',
        met: covered >= 0.93,
      },
    ])
  },
}
