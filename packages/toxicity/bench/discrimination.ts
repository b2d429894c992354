import { areaUnderCurve } from '../../../tools/bench/classification.ts'
import type { Measurement, Row } from '../../../tools/bench/row.ts'
import { scoreToxicity, type ToxicityAttribute } from '../src/index.ts'
import { contestedComments, davidson, implicitHate, type LabelledTexts, markedSentences } from './labelled-texts.ts'

const threshold = 0.5
const percent = (value: number): string => `${(100 * value).toFixed(1)} %`

function row(
  name: string,
  { toxic, benign }: LabelledTexts,
  least: number | undefined,
  attribute: ToxicityAttribute = 'toxicity',
): Row {
  const [positive, negative] = [toxic, benign].map((texts) =>
    texts.map((text) => scoreToxicity(text).attributes[attribute]),
  )
  const area = areaUnderCurve(positive ?? [], negative ?? [])
  const above = (scores: readonly number[] = []): number =>
    scores.filter((score) => score >= threshold).length / scores.length
  return {
    name: `${name}, test third (${toxic.length} against ${benign.length})`,
    figure: `AUC ${area.toFixed(4)}; at ${threshold}: recall ${percent(above(positive))}, false positives ${percent(above(negative))}`,
    bar: least === undefined ? 'for information: the annotators differ here' : `AUC ≥ ${least.toFixed(2)}`,
    met: least === undefined || area >= least,
  }
}

/** Area under the ROC curve on the thirds that nothing was fitted on. */
export const discrimination: readonly Measurement[] = [
  { key: 'davidson', measure: async () => [row('Davidson tweets', davidson(), 0.93)] },
  {
    key: 'toxic-spans',
    measure: async () => [
      row('toxic_spans, sentences with and without marked words', markedSentences(), 0.88),
      row('toxic_spans, comments called toxic and not toxic by most', contestedComments(), undefined),
    ],
  },
  {
    key: 'implicit-hate',
    measure: async () => [
      // What is labelled is hate of groups; insults to persons are among the benign.
      row('implicit_hate, attribute identity-attack', implicitHate(), 0.8, 'identity-attack'),
      row('implicit_hate, toxicity', implicitHate(), 0.8),
    ],
  },
]
