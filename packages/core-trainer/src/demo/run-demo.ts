import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SaaaError } from '@saaa/evaluator'
import { loadConfiguration } from '../config/load-configuration.ts'
import type { RunConfiguration, RunConfigurationInput } from '../config/run-configuration.ts'
import { storageFailure } from '../data/file-errors.ts'
import { makeFolder } from '../data/make-folder.ts'
import type { Reporter } from '../progress/reporter.ts'
import { writeReport } from '../report/write-report.ts'
import { trainRun } from '../train/train-run.ts'
import { type Comparison, comparisonNote, comparisonTable, formatComparison } from './comparison.ts'
import { trainingFileOf, writeDefaultCorpus } from './default-corpus.ts'
import { judgeRun } from './judge-run.ts'

export interface RunDemoOptions {
  /** Folder for the corpus, both runs and the comparison: absent or empty. */
  readonly output: string
  /** @default 0 */
  readonly seed?: number
  /** Tokens that each of the two models learns from. @default 2_000_000 */
  readonly tokens?: number
  readonly reporter: Reporter
  readonly signal?: AbortSignal
}

export interface DemoResult {
  readonly comparison: Comparison
  /** Path of the report with both runs side by side. */
  readonly report: string
}

/** Settings of both runs; only the objective differs between them. */
const common = {
  model: { preset: '1m' },
  tokenizer: { vocabularySize: 2048 },
  training: { batchSize: 16, contextLength: 128, peakLearningRate: 2e-3, headLearningRate: 2e-3, warmupSteps: 50 },
  evaluation: { every: 200, heldOutTokens: 16_384, samples: 6, sampleTokens: 48 },
  adversarial: { every: 50, prompts: 8, replyTokens: 32, startFraction: 0.2, probes: 2 },
  checkpoint: { every: 400, keep: 1 },
  backend: { device: 'cpu' },
} satisfies RunConfigurationInput

/**
 * The default run: the same small model twice on equal tokens of the same text, standard and SAAA, then both before
 * judges that neither training saw.
 * @returns undefined when the signal ended it before both were judged
 */
export async function runDemo({
  output,
  seed = 0,
  tokens = 2_000_000,
  reporter,
  signal,
}: RunDemoOptions): Promise<DemoResult | undefined> {
  const abort = signal === undefined ? {} : { signal }
  const corpusFolder = join(output, 'corpus')
  const standardFolder = join(output, 'standard')
  const configurationOf = (name: string, objective: RunConfigurationInput['objective']): Promise<RunConfiguration> =>
    loadConfiguration({
      defaults: {
        ...common,
        seed,
        objective,
        output: join(output, name),
        training: { ...common.training, tokens },
        data: { paths: [trainingFileOf(corpusFolder)], heldOutFraction: 0.02 },
      },
    })
  const configurations = {
    standard: await configurationOf('standard', { mode: 'standard' }),
    saaa: await configurationOf('saaa', {
      mode: 'saaa',
      referenceRun: standardFolder,
      mask: { minimumSeverity: 0.25 },
    }),
  }
  await createDemoFolder(output)
  const writing = reporter.stage({ name: 'writing the corpus', total: 3, unit: 'parts' })
  const corpus = await writeDefaultCorpus({
    folder: corpusFolder,
    seed,
    ...abort,
    onProgress: () => writing.advance(1),
  })
  writing.finish(
    `${corpus.documents.toLocaleString('en')} documents: public speeches and books, and generated ones of five unsafe kinds and their safe counterparts`,
  )

  const standard = await trainRun({ configuration: configurations.standard, reporter, ...abort })
  if (standard.interrupted) return undefined
  const saaa = await trainRun({ configuration: configurations.saaa, reporter, ...abort })
  if (saaa.interrupted) return undefined

  const judging = reporter.stage({ name: 'judging both models', total: 10, unit: 'judgements' })
  const onJudged = (): void => judging.advance(1)
  const call = { corpus, seed, trainedTokens: tokens, onJudged, ...abort }
  const comparison: Comparison = {
    standard: await judgeRun({ ...call, runFolder: standardFolder, tags: false }),
    saaa: await judgeRun({ ...call, runFolder: saaa.runFolder, tags: true }),
  }
  judging.finish('both models judged')
  await writeFile(join(output, 'comparison.json'), `${JSON.stringify(comparison, undefined, 2)}\n`)
  const report = await writeReport({
    runFolder: saaa.runFolder,
    baselineFolder: standardFolder,
    verdict: { note: comparisonNote(comparison), rows: comparisonTable(comparison) },
  })
  reporter.message(formatComparison(comparison))
  reporter.message(`Report: ${report}`)
  return { comparison, report }
}

/** An earlier comparison in the folder is noticed before the corpus is written, not when its run folder is in the way. */
async function createDemoFolder(folder: string): Promise<void> {
  const entries = await makeFolder(folder)
    .catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    })
    .then(() => readdir(folder))
    .catch((error: unknown) => {
      throw storageFailure(folder, error)
    })
  if (entries.length === 0) return
  throw new SaaaError({
    code: 'storage-failure',
    message: `Cannot write ${folder}: it is not empty. Choose another folder or remove this one.`,
  })
}
