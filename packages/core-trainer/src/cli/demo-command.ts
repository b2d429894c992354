import path from 'node:path'
import { defineCommand } from 'citty'
import { runDemo } from '../demo/run-demo.ts'
import { integerOption } from './command-arguments.ts'
import { interruptedExitCode, isInterruption, onInterruption } from './interruption.ts'
import { createProcessReporter } from './process-reporter.ts'

const args = {
  output: {
    type: 'string',
    valueHint: 'folder',
    description: 'Folder for corpus, runs and report, new or empty; absent: runs/demo and the time of the start',
  },
  seed: { type: 'string', default: '0', description: 'Seed of text, models and judges' },
  tokens: { type: 'string', default: '2000000', description: 'Tokens that each model learns from' },
} as const

export const demoCommand = defineCommand({
  meta: {
    name: 'demo',
    description: 'Train one small model twice, standard and SAAA, and compare them before independent judges',
  },
  args,
  async run({ args: { output, seed, tokens } }) {
    const reporter = createProcessReporter()
    const interruption = onInterruption(reporter, 'Finishing the step; the comparison will be left out.')
    try {
      const result = await runDemo({
        output: output ?? path.join('runs', `demo-${new Date().toISOString().slice(0, 19).replaceAll(':', '-')}`),
        seed: integerOption('seed', seed),
        tokens: integerOption('tokens', tokens, 1),
        reporter,
        signal: interruption.signal,
      })
      return result === undefined ? interruptedExitCode : 0
    } catch (error) {
      if (!isInterruption(error, interruption.signal)) throw error
      return interruptedExitCode
    } finally {
      interruption.release()
      reporter.close()
    }
  },
})
