import { join } from 'node:path'
import { loadConfiguration } from '../src/config/load-configuration.ts'
import { silentReporter } from '../src/progress/reporter.ts'
import { readRun } from '../src/report/read-run.ts'
import { trainRun } from '../src/train/train-run.ts'
import { withCorpus } from './bench-corpus.ts'
import type { Row } from '../../../tools/bench/row.ts'

const rounds = 4
/** The first steps wait for the first scores and warm the caches. */
const warmup = 10
const measuredSteps = 40

type Mode = 'standard' | 'saaa'

/**
 * Algorithm 1 with routes A, C, E, H and heads over standard training at equal tokens, sampling excluded. A round trains in both
 * modes, one after the other, in alternating order. Every document trained on is scored while the clock runs: the
 * threshold of the control tokens, whose scores are remembered, sees only one chunk of 32, and one batch (64) is scored ahead,
 * at the end of the window as at its beginning.
 */
export const algorithmCost = (): Promise<readonly Row[]> =>
  withCorpus(async ({ folder, data }) => {
    const secondsOf = async (mode: Mode, round: number): Promise<number> => {
      const configuration = await loadConfiguration({
        defaults: {
          seed: 1,
          data,
          output: join(folder, `${mode}-${round}`),
          model: { preset: '4m' },
          tokenizer: { vocabularySize: 4096 },
          training: { steps: warmup + measuredSteps, batchSize: 16, contextLength: 128 },
          objective: { mode },
          scoring: { batchesAhead: 1 },
          evaluation: { every: 1_000_000, samples: 0, heldOutTokens: 512 },
          adversarial: { enabled: false },
          checkpoint: { every: 1_000_000 },
          backend: { device: 'cpu' },
        },
      })
      const { runFolder } = await trainRun({ configuration, reporter: silentReporter })
      const { timings } = await readRun(runFolder)
      // A row is written before its step measures or saves.
      return (timings.at(-1)?.elapsedSeconds ?? 0) - (timings[warmup - 1]?.elapsedSeconds ?? 0)
    }
    const pairs: Readonly<Record<Mode, number>>[] = []
    for (let round = 0; round < rounds; round += 1) {
      const pair = { standard: 0, saaa: 0 }
      const modes: readonly Mode[] = ['standard', 'saaa']
      for (const mode of round % 2 === 0 ? modes : modes.toReversed()) pair[mode] = await secondsOf(mode, round)
      pairs.push(pair)
    }
    const total = (mode: Mode): number => pairs.reduce((sum, pair) => sum + pair[mode], 0)
    const ratio = total('saaa') / total('standard')
    const ratios = pairs.map(({ standard, saaa }) => saaa / standard)
    return [
      {
        name: 'Algorithm 1 over standard training, equal tokens, 4 M parameters, scoring included',
        figure: `${ratio.toFixed(2)}× (${rounds} rounds, ${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}; ${((1000 * total('standard')) / rounds / measuredSteps).toFixed(0)} ms a standard step)`,
        bar: '≤ 1.3×',
        met: ratio <= 1.3,
      },
    ]
  })
