import { text as readAll } from 'node:stream/consumers'
import { defineCommand } from 'citty'
import { chooseBackend } from '../backend/choose-backend.ts'
import { asksByTag, openModel } from '../evaluate/open-model.ts'
import { createGenerator } from '../generate/generator.ts'
import { createLanguageModel } from '../generate/language-model.ts'
import { withoutControls } from '../progress/without-controls.ts'
import { choiceOption, integerOption, numberOption, repeatedOption, threadsOption } from './command-arguments.ts'
import { interruptedExitCode, isInterruption, onInterruption } from './interruption.ts'
import { createProcessReporter } from './process-reporter.ts'
import { untrainedTagWarning } from './untrained-tag-warning.ts'

const devices = ['auto', 'cpu', 'webgpu', 'cuda'] as const

const args = {
  model: {
    type: 'positional',
    required: true,
    description: 'Run folder (its newest checkpoint) or Hugging Face folder',
  },
  prompt: {
    type: 'string',
    valueHint: 'text',
    description: 'Text to continue; repeat for more. Absent: standard input, or from nothing on a terminal',
  },
  samples: { type: 'string', default: '1', description: 'Continuations of each prompt' },
  'max-tokens': { type: 'string', default: '128', description: 'New tokens of a continuation, at most' },
  temperature: { type: 'string', default: '0.8', description: '0 is greedy' },
  'top-p': {
    type: 'string',
    default: '0.95',
    description: 'Draw from the likeliest tokens that hold this probability',
  },
  seed: { type: 'string', default: '0', description: 'Seed of the draws; a prompt and sample give one text per seed' },
  tags: {
    type: 'boolean',
    description: 'Ask by control token for safe text; absent: if the run was trained so. --no-tags: never',
  },
  device: { type: 'string', default: 'auto', valueHint: 'name', description: devices.join(', ') },
  threads: { type: 'string', default: '0', description: 'CPU threads; 0: one per physical core' },
  json: { type: 'boolean', description: 'Print JSON lines: prompt, sample, text' },
} as const

export const generateCommand = defineCommand({
  meta: { name: 'generate', description: 'Continue text with a trained model' },
  args,
  async run({ args: options, rawArgs }) {
    const request = {
      samples: integerOption('samples', options.samples, 1),
      maxTokens: integerOption('max-tokens', options['max-tokens'], 1),
      temperature: numberOption('temperature', options.temperature, { minimum: 0 }),
      seed: integerOption('seed', options.seed),
    }
    const topP = numberOption('top-p', options['top-p'], { minimum: 0, maximum: 1 })
    const wanted = {
      device: choiceOption('device', options.device, devices),
      threads: threadsOption(options.threads),
    }
    const given = repeatedOption(rawArgs, args, 'prompt')

    const opened = await openModel(options.model)
    const { configuration, parameters, tokenizer } = opened
    const tags = asksByTag(opened, options.tags)
    const { device, threads } = await chooseBackend(wanted)
    const prompts = given.length > 0 ? given : [process.stdin.isTTY ? '' : await readAll(process.stdin)]
    const reporter = createProcessReporter()
    if (tags && opened.tags === false) reporter.warning(untrainedTagWarning)
    const interruption = onInterruption(reporter, 'Stopping.')
    const generator = createGenerator({ configuration, parameters: () => parameters, tokenizer, device, threads })
    try {
      const model = createLanguageModel({
        generator,
        tokenizer,
        contextLength: configuration.contextLength,
        tags,
        topP,
      })
      const texts = await model.generate({ ...request, prompts, signal: interruption.signal })
      const rows = texts.flatMap((samples, index) =>
        samples.map((text, sample) => ({ prompt: prompts[index] as string, sample, text })),
      )
      const lines = options.json
        ? rows.map((row) => JSON.stringify(row)).join('\n')
        : rows.map(({ prompt, text }) => prompt + text).join('\n\n')
      process.stdout.write(`${process.stdout.isTTY ? withoutControls(lines) : lines}\n`)
      return 0
    } catch (error) {
      if (!isInterruption(error, interruption.signal)) throw error
      return interruptedExitCode
    } finally {
      interruption.release()
      reporter.close()
      await generator.release()
    }
  },
})
