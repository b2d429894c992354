import type { Measurement } from '../../../tools/bench/row.ts'
import { scoreConsistency } from '../src/index.ts'

const answer = `The old harbour of Marwick was laid out in 1824 by the engineer Anna Brandt, who had worked in Rotterdam for nine years. It covers
about 12 hectares and has three basins, the deepest of which takes ships of 7 metres. In the 1890s the harbour handled 450,000 tonnes of grain a year, more
than any other port on the coast. A railway reached it on 5 May 1861. The last cargo ship left in 1978, and the warehouses were not used again until 1995, when the
town turned them into flats and a small museum of shipping.`

/** Ten alternatives of the same length, each worded a little differently. */
const alternatives = Array.from({ length: 10 }, (_, at) =>
  answer
    .replace('1824', String(1824 + (at % 3)))
    .replace('was laid out', at % 2 === 0 ? 'was built' : 'was not laid out')
    .replace('three basins', at % 4 === 0 ? '3 basins' : 'four docks')
    .replace('Anna Brandt', at % 5 === 0 ? 'A. Brandt' : 'Carl Voss'),
)

export const speed: Measurement = {
  key: 'speed',
  measure: async () => {
    for (let round = 0; round < 300; round++) scoreConsistency(answer, alternatives)
    // Other work on the machine only ever slows a run down: the best of several medians counts.
    const medians = Array.from({ length: 8 }, () => {
      const times = Array.from({ length: 60 }, () => {
        const start = performance.now()
        scoreConsistency(answer, alternatives)
        return performance.now() - start
      }).toSorted((left, right) => left - right)
      return times[times.length >> 1] ?? Infinity
    })
    const median = Math.min(...medians)
    return [
      {
        name: `consistency of an answer of ${answer.split(/\s+/).length} words with 10 alternatives, one thread`,
        figure: `median ${median.toFixed(2)} ms, best of 8 runs`,
        bar: '< 2 ms',
        met: median < 2,
      },
    ]
  },
}
