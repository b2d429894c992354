import type { Measurement } from '../../../tools/bench/row.ts'
import { scoreToxicity } from '../src/index.ts'
import { markedComments } from './labelled-texts.ts'

const least = 0.6

/** F1 of two sets of offsets; two empty sets agree. */
export function characterF1(predicted: ReadonlySet<number>, gold: ReadonlySet<number>): number {
  if (gold.size === 0) return predicted.size === 0 ? 1 : 0
  if (predicted.size === 0) return 0
  let both = 0
  for (const at of predicted) if (gold.has(at)) both++
  return (2 * both) / (predicted.size + gold.size)
}

/** Mean over comments, as in SemEval-2021 task 5. */
export const spanMarking: Measurement = {
  key: 'spans',
  async measure() {
    const comments = markedComments()
    let sum = 0
    for (const { text, marked } of comments) {
      const predicted = new Set<number>()
      for (const { start, end } of scoreToxicity(text).spans) for (let at = start; at < end; at++) predicted.add(at)
      sum += characterF1(predicted, marked)
    }
    const mean = sum / comments.length
    return [
      {
        name: `spans on toxic_spans, test third (${comments.length} comments)`,
        figure: `character F1 ${mean.toFixed(4)}`,
        bar: `≥ ${least.toFixed(2)}`,
        met: mean >= least,
      },
    ]
  },
}
