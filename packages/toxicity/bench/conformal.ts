import type { Measurement } from '../../../tools/bench/row.ts'
import { davidson, ordinaryText } from '../scripts/training-sets.ts'
import { conformalThreshold, createAdaptiveThreshold, scoreToxicity } from '../src/index.ts'

const promised = 0.01
const repetitions = 100

/** Park and Miller's generator: numbers in (0, 1). */
function numbers(seed: number): () => number {
  let state = seed
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
}

function shuffled<Item>(items: readonly Item[], next: () => number): Item[] {
  const copy = [...items]
  for (let last = copy.length - 1; last > 0; last--) {
    const other = Math.floor(next() * (last + 1))
    const kept = copy[last] as Item
    copy[last] = copy[other] as Item
    copy[other] = kept
  }
  return copy
}

const percent = (share: number): string => `${(100 * share).toFixed(2)} %`

/** The promise is kept on halves that calibration has not seen, and under drift from everyday text to tweets. */
export const conformalPromise: Measurement = {
  key: 'conformal',
  measure: async () => {
    const scoresOf = (texts: readonly { readonly text: string }[]) =>
      texts.map(({ text }) => scoreToxicity(text).toxicity)
    const ordinary = scoresOf(ordinaryText().filter(({ third }) => third === 2))
    const tweets = scoresOf(davidson().filter(({ third, abuse }) => third === 2 && abuse === 0))
    const harmless = [...ordinary, ...tweets]
    const half = Math.floor(harmless.length / 2)
    const shares = Array.from({ length: repetitions }, (_, repetition) => {
      const order = shuffled(harmless, numbers(repetition + 1))
      const threshold = conformalThreshold(order.slice(0, half), promised)
      return order.slice(half).filter((score) => score > threshold).length / (order.length - half)
    })
    const mean = shares.reduce((sum, share) => sum + share, 0) / repetitions
    const deviation = Math.sqrt(shares.reduce((sum, share) => sum + (share - mean) ** 2, 0) / (repetitions - 1))

    const threshold = createAdaptiveThreshold({ harmlessScores: ordinary, falsePositiveRate: promised })
    const fixed = threshold.thresholdFor().threshold
    let flagged = 0
    let flaggedByFixed = 0
    const stream = shuffled(tweets, numbers(1))
    for (const score of stream) {
      if (threshold.flags(score)) flagged++
      if (score > fixed) flaggedByFixed++
      threshold.observeHarmless(score)
    }
    return [
      {
        name: `conformal threshold, promised ${percent(promised)}, shuffled halves of ${harmless.length} harmless texts`,
        figure: `observed ${percent(mean)} on average of ${repetitions} repetitions (standard deviation ${percent(deviation)}, highest ${percent(Math.max(...shares))})`,
        bar: '≤ 1.5 %',
        met: mean <= 0.015,
      },
      {
        name: `drift: calibrated on everyday text, then ${stream.length} harmless tweets`,
        figure: `observed ${percent(flagged / stream.length)}, without adaptation ${percent(flaggedByFixed / stream.length)}`,
        bar: '≤ 2 %',
        met: flagged / stream.length <= 0.02,
      },
    ]
  },
}
