import { areaUnderCurve } from '../../../tools/bench/classification.ts'
import type { Measurement } from '../../../tools/bench/row.ts'
import {
  davidson,
  harmOf,
  implicitHate,
  ordinaryText,
  toxicSpans,
  toxiGen,
  type TrainingText,
} from '../scripts/training-sets.ts'
import { implicitToxicity } from '../src/index.ts'

const sets: readonly (readonly [name: string, read: () => readonly TrainingText[]])[] = [
  ['Davidson', davidson],
  ['toxic_spans by sentence', toxicSpans],
  ['implicit_hate', implicitHate],
  ['ToxiGen statements', toxiGen],
]
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`
const flagged = (scores: readonly number[]): number => scores.filter((score) => score >= 0.5).length / scores.length

/** The implicit path alone, on the thirds that it was not fitted on; the bars belong to the composite. */
export const implicitAlone: Measurement = {
  key: 'implicit',
  measure: async () => [
    ...sets.map(([name, read]) => {
      const rows = read().filter(({ third }) => third === 2)
      const scoresOf = (wanted: boolean) =>
        rows.filter((row) => (harmOf(row) === 1) === wanted).map(({ text }) => implicitToxicity(text).score)
      const [positives, negatives] = [scoresOf(true), scoresOf(false)]
      return {
        name: `implicit path alone, ${name}, test third`,
        figure: `AUC ${areaUnderCurve(positives, negatives).toFixed(4)}; at 0.5: recall ${percent(flagged(positives))}, false positives ${percent(flagged(negatives))}`,
        bar: 'for information',
        met: true,
      }
    }),
    {
      name: 'implicit path alone, ordinary text, test third',
      figure: `false positives ${percent(
        flagged(
          ordinaryText()
            .filter(({ third }) => third === 2)
            .map(({ text }) => implicitToxicity(text).score),
        ),
      )}`,
      bar: 'for information',
      met: true,
    },
  ],
}

/** First use of the model in this process is the time that it takes to load. */
export const implicitLoad: Measurement = {
  key: 'implicit-load',
  measure: async () => {
    const start = performance.now()
    implicitToxicity('ready')
    const milliseconds = performance.now() - start
    return [
      {
        name: 'implicit model, loading at first use',
        figure: `${milliseconds.toFixed(1)} ms`,
        bar: '< 20 ms',
        met: milliseconds < 20,
      },
    ]
  },
}
