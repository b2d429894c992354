import type { Measurement } from '../../../tools/bench/row.ts'
import { readCsv, readNovels } from '../../../tools/bench/shared-data.ts'
import { bytesPerSecond } from '../../../tools/bench/throughput.ts'
import { counterfactuals, scoreBias } from '../src/index.ts'

const row = (name: string, perSecond: number, bar: number) => ({
  name,
  figure: `${(perSecond / 1e6).toFixed(1)} MB/s`,
  bar: `≥ ${bar} MB/s`,
  met: perSecond / 1e6 >= bar,
})

export const speed: Measurement = {
  key: 'speed',
  measure: async () => {
    const novels = readNovels()
      .slice(0, 6)
      .map(({ text }) => text.slice(0, 400_000))
    const pages = novels.slice(0, 3).flatMap((text) => text.match(/[\s\S]{1,2000}/g) ?? [])
    const comments = readCsv('toxicity/toxic_spans/comments.csv')
      .slice(0, 6000)
      .map((entry) => entry['comment_text'] ?? '')
    return [
      row(
        'counterfactuals on all axes, one thread, novels',
        bytesPerSecond(novels, (text) => counterfactuals(text)),
        5,
      ),
      row(
        'counterfactuals on all axes, pages of 2 kB',
        bytesPerSecond(pages, (text) => counterfactuals(text)),
        5,
      ),
      row(
        'counterfactuals on all axes, comments',
        bytesPerSecond(comments, (text) => counterfactuals(text)),
        5,
      ),
      row(
        'scoreBias, novels',
        bytesPerSecond(novels, (text) => scoreBias(text)),
        5,
      ),
    ]
  },
}
