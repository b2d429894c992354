import { existsSync } from 'node:fs'
import path from 'node:path'
import { SaaaError } from '@saaa/evaluator'
import { defineCommand } from 'citty'
import { loadConfiguration } from '../config/load-configuration.ts'
import type { RunConfiguration } from '../config/run-configuration.ts'
import { writeReport } from '../report/write-report.ts'
import { trainRun } from '../train/train-run.ts'
import { integerOption, repeatedOption, UsageError } from './command-arguments.ts'
import { configurationArguments } from './configuration-arguments.ts'
import { interruptedExitCode, isInterruption, onInterruption } from './interruption.ts'
import { createProcessReporter } from './process-reporter.ts'

const args = {
  ...configurationArguments,
  output: {
    type: 'string',
    valueHint: 'folder',
    description: 'Folder of the run; absent: runs/ and the time of the start',
  },
  resume: { type: 'string', valueHint: 'run', description: 'Run folder to go on with, from its newest checkpoint' },
  checkpoint: {
    type: 'string',
    valueHint: 'step',
    description: 'With --resume: the step to go on from, where the newest checkpoint is damaged',
  },
} as const

export const trainCommand = defineCommand({
  meta: { name: 'train', description: 'Train a model: Algorithm 1, or standard language modelling' },
  args,
  async run({ args: { config, output, resume, checkpoint }, rawArgs }) {
    const set = repeatedOption(rawArgs, args, 'set')
    if (resume !== undefined && (config !== undefined || output !== undefined || set.length > 0)) {
      throw new UsageError(
        '--resume goes on with the run as it was configured: it takes no configuration, --set or --output',
      )
    }
    if (resume === undefined && checkpoint !== undefined)
      throw new UsageError('--checkpoint names a step of a run: give --resume with it')
    const configuration = resume === undefined ? await newRun({ config, output, set }) : await formerRun(resume)
    const reporter = createProcessReporter()
    const interruption = onInterruption(reporter, 'Finishing the step and saving.')
    try {
      const { runFolder, interrupted } = await trainRun({
        configuration,
        ...(resume === undefined ? {} : { resume }),
        ...(checkpoint === undefined ? {} : { checkpoint: integerOption('checkpoint', checkpoint) }),
        reporter,
        signal: interruption.signal,
      })
      const baselineFolder = configuration.objective.referenceRun
      const report = await writeReport({ runFolder, ...(baselineFolder === null ? {} : { baselineFolder }) })
      const shown = path.relative(process.cwd(), runFolder) || '.'
      reporter.message(interrupted ? `Saved. Go on with: saaa train --resume ${shown}` : `Done: ${report}`)
      return interrupted ? interruptedExitCode : 0
    } catch (error) {
      if (!isInterruption(error, interruption.signal)) throw error
      reporter.message('Stopped before the first step; there is nothing to go on with.')
      return interruptedExitCode
    } finally {
      interruption.release()
      reporter.close()
    }
  },
})

interface NewRun {
  readonly config: string | undefined
  readonly output: string | undefined
  readonly set: readonly string[]
}

/** The configuration of a run that begins; what can be seen to be missing is refused before its folder is made. */
async function newRun({ config, output, set }: NewRun): Promise<RunConfiguration> {
  const configuration = await loadConfiguration({
    ...(config === undefined ? {} : { file: config }),
    set: output === undefined ? set : [...set, `output=${JSON.stringify(output)}`],
    defaults: { output: path.join('runs', new Date().toISOString().slice(0, 19).replaceAll(':', '-')) },
  })
  const { data } = configuration
  if (data.paths.length === 0) {
    throw new SaaaError({
      code: 'invalid-configuration',
      message: `data.paths = []: expected at least one file or folder of text, for example --set 'data.paths=["corpus.jsonl"]'`,
    })
  }
  const absent = data.paths.filter((file) => !existsSync(file))
  if (absent.length > 0)
    throw new SaaaError({ code: 'data-unreadable', message: `data.paths: there is no ${absent.join(', ')}.` })
  // A run can be resumed from any folder.
  return { ...configuration, data: { ...data, paths: data.paths.map((file) => path.resolve(file)) } }
}

async function formerRun(folder: string): Promise<RunConfiguration> {
  const file = path.join(folder, 'config.json')
  if (existsSync(file)) return loadConfiguration({ file })
  throw new SaaaError({
    code: 'not-found',
    message: `--resume ${folder}: expected the folder of a run; it has no config.json.`,
  })
}
