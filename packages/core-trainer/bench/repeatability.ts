import { spawn } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { RunConfigurationInput } from '../src/config/run-configuration.ts'
import { createDraws } from '../src/demo/draws.ts'
import { withCorpus } from './bench-corpus.ts'
import type { Row } from '../../../tools/bench/row.ts'

const command = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url))
const steps = 60

const configurationOf = (data: RunConfigurationInput['data']): RunConfigurationInput => ({
  seed: 1,
  ...(data === undefined ? {} : { data }),
  model: { preset: 'tiny' },
  tokenizer: { vocabularySize: 512 },
  training: { steps, batchSize: 8, contextLength: 64, warmupSteps: 5 },
  evaluation: { every: 15, samples: 2, sampleTokens: 12, heldOutTokens: 2048 },
  adversarial: { every: 10, prompts: 4, replyTokens: 12, startFraction: 0.1 },
  checkpoint: { every: 5, keep: 3 },
  backend: { device: 'cpu' },
})

/** Runs `saaa` and kills it after a while, when asked to. @returns exit code, or undefined when it was killed */
function saaa(args: readonly string[], killAfterMilliseconds?: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--conditions=@saaa/source', '--import', 'tsx', command, ...args], {
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let errors = ''
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
    const timer =
      killAfterMilliseconds === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfterMilliseconds)
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      clearTimeout(timer)
      if (signal === 'SIGKILL') resolve(undefined)
      else if (code === 0) resolve(0)
      else reject(new Error(`saaa ${args.join(' ')} ended with ${code}: ${errors.slice(-500)}`))
    })
  })
}

async function outcome(run: string): Promise<string> {
  const metrics = await readFile(join(run, 'metrics.jsonl'), 'utf8')
  const weights = await readFile(join(run, 'checkpoints', String(steps), 'model.safetensors'))
  const state = await readFile(join(run, 'checkpoints', String(steps), 'training-state.safetensors'))
  return [metrics, weights.toString('base64'), state.toString('base64')].join('\n')
}

/** SIGKILL at ten random moments, each in a run of its own, then resume: parameters, optimizer state and metrics must be those of the run that was left alone. */
export const resumeAfterKill = (): Promise<readonly Row[]> =>
  withCorpus(async ({ folder, data }) => {
    await writeFile(join(folder, 'run.json'), JSON.stringify(configurationOf(data)))
    const train = (output: string): readonly string[] => [
      'train',
      join(folder, 'run.json'),
      '--output',
      join(folder, output),
    ]
    const startedAt = performance.now()
    await saaa(train('whole'))
    const duration = performance.now() - startedAt
    const expected = await outcome(join(folder, 'whole'))
    const random = createDraws(Math.floor(startedAt * 1000) % 2 ** 31)
    let equal = 0
    let restarted = 0
    for (let moment = 0; moment < 10; moment += 1) {
      const run = `killed-${moment}`
      // From the first second to the end: also while the corpus is read, a checkpoint is written, the report is made.
      await saaa(train(run), 1000 + random.next() * duration)
      try {
        await saaa(['train', '--resume', join(folder, run)])
      } catch (error) {
        if (!String(error).includes('No checkpoint')) throw error
        // Killed before the first checkpoint: there is nothing to go on from, the run begins again.
        restarted += 1
        await saaa(train(`${run}-again`))
        equal += (await outcome(join(folder, `${run}-again`))) === expected ? 1 : 0
        continue
      }
      equal += (await outcome(join(folder, run))) === expected ? 1 : 0
    }
    const figure = `${equal} of 10 bit-identical${restarted === 0 ? '' : `, ${restarted} of them killed before the first checkpoint and begun again`}`
    return [
      { name: 'resume after SIGKILL at ten random moments', figure, bar: '10 of 10 bit-identical', met: equal === 10 },
    ]
  }, 300_000)

export const sameSeed = (): Promise<readonly Row[]> =>
  withCorpus(async ({ folder, data }) => {
    await writeFile(join(folder, 'run.json'), JSON.stringify(configurationOf(data)))
    for (const output of ['first', 'second'])
      await saaa(['train', join(folder, 'run.json'), '--output', join(folder, output)])
    const same = (await outcome(join(folder, 'first'))) === (await outcome(join(folder, 'second')))
    return [
      {
        name: 'same seed twice: metrics.jsonl, parameters and optimizer state',
        figure: same ? 'identical' : 'different',
        bar: 'identical',
        met: same,
      },
    ]
  }, 300_000)
