import { join } from 'node:path'
import { loadConfiguration } from '../src/config/load-configuration.ts'
import { silentReporter } from '../src/progress/reporter.ts'
import { readRun } from '../src/report/read-run.ts'
import { trainRun } from '../src/train/train-run.ts'
import { withCorpus } from './bench-corpus.ts'
import type { Row } from '../../../tools/bench/row.ts'

const rounds = 2
const steps = 60
/** The first steps wait for the first scores and warm the caches. */
const warmup = 10

/** Algorithm 1 with routes A, C, H and heads over standard training at equal tokens, sampling excluded. */
export const algorithmCost = (): Promise<readonly Row[]> =>
  withCorpus(async ({ folder, data }) => {
    const seconds = { standard: Number.POSITIVE_INFINITY, saaa: Number.POSITIVE_INFINITY }
    for (let round = 0; round < rounds; round += 1) {
      for (const mode of ['standard', 'saaa'] as const) {
        const configuration = await loadConfiguration({
          defaults: {
            seed: 1,
            data,
            output: join(folder, `${mode}-${round}`),
            model: { preset: '4m' },
            tokenizer: { vocabularySize: 4096 },
            training: { steps, batchSize: 16, contextLength: 128 },
            objective: { mode },
            evaluation: { every: 1_000_000, samples: 0, heldOutTokens: 512 },
            adversarial: { enabled: false },
            checkpoint: { every: 1_000_000 },
            backend: { device: 'cpu' },
          },
        })
        const { runFolder } = await trainRun({ configuration, reporter: silentReporter })
        const { timings } = await readRun(runFolder)
        // The last step also measures and saves.
        const [first, last] = [timings[warmup - 1], timings[steps - 2]]
        seconds[mode] = Math.min(seconds[mode], (last?.elapsedSeconds ?? 0) - (first?.elapsedSeconds ?? 0))
      }
    }
    const ratio = seconds.saaa / seconds.standard
    return [
      {
        name: 'Algorithm 1 over standard training, equal tokens, 4 M parameters',
        figure: `${ratio.toFixed(2)}×`,
        bar: '≤ 1.3×',
        met: ratio <= 1.3,
      },
    ]
  })
