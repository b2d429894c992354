import { bytesPerSecond } from '../../../tools/bench/throughput.ts'
import type { Measurement } from '../../../tools/bench/row.ts'
import { readNovels } from '../../../tools/bench/shared-data.ts'
import { scoreToxicity } from '../src/index.ts'
import { davidson } from './labelled-texts.ts'

const leastComments = 20_000
const leastMegabytes = 5

/** The full composite on one thread; run under an otherwise idle machine. */
export const speed: Measurement = {
  key: 'speed',
  async measure() {
    const { toxic, benign } = davidson()
    const comments = [...toxic.slice(0, 2500), ...benign]
    let best = 0
    for (let round = 0; round < 4; round++) {
      const start = performance.now()
      for (const comment of comments) scoreToxicity(comment)
      best = Math.max(best, comments.length / ((performance.now() - start) / 1000))
    }
    const long = readNovels()
      .map(({ text }) => text.slice(0, 100_000))
      .join('\n')
    const megabytes = bytesPerSecond([long], (text) => scoreToxicity(text), { rounds: 3 }) / 1e6
    return [
      {
        name: `speed, ${comments.length} short comments, whole composite, one thread`,
        figure: `${Math.round(best).toLocaleString('en')} comments/s`,
        bar: '≥ 20,000/s',
        met: best >= leastComments,
      },
      {
        name: 'speed, 3.2 MB of long text, whole composite, one thread',
        figure: `${megabytes.toFixed(1)} MB/s`,
        bar: '≥ 5 MB/s',
        met: megabytes >= leastMegabytes,
      },
    ]
  },
}
