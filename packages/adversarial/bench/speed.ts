import type { Measurement } from '../../../tools/bench/row.ts'
import { readNovels } from '../../../tools/bench/shared-data.ts'
import { bytesPerSecond } from '../../../tools/bench/throughput.ts'
import { detectAttack } from '../src/detect-attack.ts'
import { heldOutHarmless } from './shared-attacks.ts'

const promptLength = 200

export const speedMeasurement: Measurement = {
  key: 'speed',
  measure: async () => {
    const texts = readNovels()
      .slice(0, 3)
      .map(({ text }) => text.slice(0, 700_000))
    const speed = bytesPerSecond(texts, (input) => detectAttack({ input })) / 1e6
    const instructions = heldOutHarmless().join(' ')
    const prompts = Array.from({ length: 4000 }, (_, index) =>
      instructions.slice(index * promptLength, (index + 1) * promptLength),
    )
    for (const input of prompts) detectAttack({ input })
    const times = prompts
      .map((input) => {
        const start = performance.now()
        detectAttack({ input })
        return performance.now() - start
      })
      .sort((a, b) => a - b)
    const median = times[times.length >> 1] ?? Number.POSITIVE_INFINITY
    return [
      { name: 'speed on novels, one thread', figure: `${speed.toFixed(1)} MB/s`, bar: '≥ 5 MB/s', met: speed >= 5 },
      {
        name: `median time of a ${promptLength}-character prompt`,
        figure: `${median.toFixed(4)} ms`,
        bar: '< 0.1 ms',
        met: median < 0.1,
      },
    ]
  },
}
