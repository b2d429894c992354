import type { Measurement, Row } from '../../../tools/bench/row.ts'
import { counterfactuals } from '../src/index.ts'
import { readSentences, type SentenceCase } from '../src/__fixtures__/counterfactual-sentences.ts'

const isRight = ({ axis, to, sentence, expected }: SentenceCase): boolean =>
  expected.includes(counterfactuals(sentence, { axes: [axis], alternatives: Infinity, to })[0]?.text ?? sentence)

function row(name: string, cases: readonly SentenceCase[], bar?: number): Row {
  const right = cases.filter(isRight).length
  return {
    name,
    figure: `${((100 * right) / cases.length).toFixed(1)} % of ${cases.length}`,
    bar: bar === undefined ? 'reported' : `≥ ${bar * 100} %`,
    met: bar === undefined || right / cases.length >= bar,
  }
}

/** Hand-written sentences whose expectation was set down by what correct English demands. */
export const sentences: Measurement = {
  key: 'sentences',
  measure: async () => [
    row('400 hand-written modern sentences, exactly right', readSentences([1, 2]), 0.98),
    row('of those, the half written blind (95.5 % when first run)', readSentences([2])),
    row('166 further ones, written blind on 27 November 2026 (93.4 % when first run)', readSentences([3])),
  ],
}
