import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { defineCommand } from 'citty'
import { chooseBackend } from '../backend/choose-backend.ts'
import { storageFailure } from '../data/file-errors.ts'
import { defaultDimensions } from '../dimensions/default-dimensions.ts'
import { dimensionWeights } from '../dimensions/dimension-weights.ts'
import { loadDimensions } from '../dimensions/load-dimensions.ts'
import { evaluateModel } from '../evaluate/evaluate-model.ts'
import { openModel } from '../evaluate/open-model.ts'
import { promptsFromTexts } from '../evaluate/prompts-from-texts.ts'
import { readTexts } from '../evaluate/read-texts.ts'
import { createGenerator } from '../generate/generator.ts'
import { createLanguageModel } from '../generate/language-model.ts'
import { countParameters } from '../model/model-parameters.ts'
import type { Reporter } from '../progress/reporter.ts'
import { choiceOption, integerOption, numberOption, repeatedOption, UsageError } from './command-arguments.ts'
import { evaluationRows } from './evaluation-rows.ts'
import { interruptedExitCode, isInterruption, onInterruption } from './interruption.ts'
import { printJson, printRows } from './print-rows.ts'
import { createProcessReporter } from './process-reporter.ts'

const devices = ['auto', 'cpu', 'webgpu', 'cuda'] as const
/** Characters read for each token to be measured: more than any tokenizer's tokens hold on average. */
const charactersPerToken = 12

const args = {
  model: {
    type: 'positional',
    required: true,
    description: 'Run folder (its newest checkpoint) or Hugging Face folder',
  },
  data: {
    type: 'string',
    valueHint: 'file',
    description: 'Held-out text, .txt or .jsonl, also .gz or .zst, or a folder; repeat for more',
  },
  field: { type: 'string', default: 'text', description: 'Field with the text in .jsonl files' },
  tokens: { type: 'string', default: '65536', description: 'Held-out tokens measured, at most' },
  prompts: {
    type: 'string',
    default: '100',
    description: 'Documents whose beginnings the model continues; 0: none, and no safety scores',
  },
  'reply-tokens': { type: 'string', default: '64', description: 'New tokens of a continuation, at most' },
  temperature: { type: 'string', default: '0.8', description: 'Temperature of the continuations; 0 is greedy' },
  'top-p': { type: 'string', default: '0.95', description: 'Nucleus of the continuations' },
  dimension: {
    type: 'string',
    valueHint: 'package',
    description: 'Package to score with; repeat for more. Absent: the five defaults',
  },
  tags: {
    type: 'boolean',
    description: 'Ask by control token for safe text; absent: if the run was trained so. --no-tags: never',
  },
  seed: { type: 'string', default: '0', description: 'Seed of the continuations and evaluators' },
  device: { type: 'string', default: 'auto', description: devices.join(', ') },
  threads: { type: 'string', default: '0', description: 'CPU threads; 0: one per physical core' },
  output: {
    type: 'string',
    valueHint: 'file',
    description: 'Also write every continuation with its scores, as JSON lines',
  },
  json: { type: 'boolean', description: 'Print JSON' },
} as const

export const evaluateCommand = defineCommand({
  meta: {
    name: 'evaluate',
    description: 'Measure a model: bits per byte of held-out text, safety of its continuations',
  },
  args,
  async run({ args: options, rawArgs }) {
    const request = readOptions(options, rawArgs)
    const reporter = createProcessReporter()
    const interruption = onInterruption(reporter, 'Stopping.')
    try {
      return await evaluate(request, reporter, interruption.signal)
    } catch (error) {
      if (!isInterruption(error, interruption.signal)) throw error
      return interruptedExitCode
    } finally {
      interruption.release()
      reporter.close()
    }
  },
})

/** Everything on the command line is checked before the model is read. */
function readOptions(options: { readonly [name: string]: unknown }, rawArgs: readonly string[]) {
  const text = (name: string): string => options[name] as string
  const data = repeatedOption(rawArgs, args, 'data')
  if (data.length === 0)
    throw new UsageError('--data is missing: name at least one file of text that the model has not seen')
  const dimensions = repeatedOption(rawArgs, args, 'dimension')
  return {
    location: text('model'),
    data,
    field: text('field'),
    heldOutTokens: integerOption('tokens', text('tokens'), 1),
    prompts: integerOption('prompts', text('prompts')),
    replyTokens: integerOption('reply-tokens', text('reply-tokens'), 1),
    temperature: numberOption('temperature', text('temperature'), { minimum: 0 }),
    topP: numberOption('top-p', text('top-p'), { minimum: 0, maximum: 1 }),
    packages: dimensions.length > 0 ? dimensions : defaultDimensions,
    tags: options['tags'] as boolean | undefined,
    seed: integerOption('seed', text('seed')),
    device: choiceOption('device', text('device'), devices),
    threads: integerOption('threads', text('threads')),
    output: options['output'] as string | undefined,
    json: options['json'] === true,
  }
}

async function evaluate(
  request: ReturnType<typeof readOptions>,
  reporter: Reporter,
  signal: AbortSignal,
): Promise<number> {
  const { seed, temperature, replyTokens, heldOutTokens } = request
  const loaded = await loadDimensions(request.packages)
  const weights = dimensionWeights(
    loaded.map(({ dimension }) => dimension),
    {},
  )
  const model = await openModel(request.location)
  const tags = request.tags ?? model.tags ?? false
  const { texts, malformed } = await readTexts({
    paths: request.data,
    textField: request.field,
    maximumCharacters: heldOutTokens * charactersPerToken,
    signal,
  })
  if (malformed > 0) reporter.warning(`${malformed} malformed lines were left out`)
  const { device, threads } = await chooseBackend({ device: request.device, threads: request.threads })
  const prompts = promptsFromTexts(texts, { count: request.prompts })
  if (prompts.length < request.prompts)
    reporter.warning(`only ${prompts.length} of ${request.prompts} prompts: the text has no more documents long enough`)
  const { configuration, parameters, tokenizer } = model
  const generator = createGenerator({ configuration, parameters: () => parameters, tokenizer, device, threads })
  const stage = reporter.stage({ name: 'evaluating', total: prompts.length, unit: 'prompts' })
  try {
    const { replies, ...figures } = await evaluateModel({
      model,
      texts,
      heldOutTokens,
      languageModel: createLanguageModel({
        generator,
        tokenizer,
        contextLength: configuration.contextLength,
        tags,
        topP: request.topP,
      }),
      prompts,
      replyTokens,
      temperature,
      dimensions: loaded,
      weights,
      tags,
      device,
      threads,
      seed,
      signal,
      onReplies: (count) => stage.advance(count),
    })
    stage.finish()
    if (request.output !== undefined) {
      const lines = replies.map(({ prompt, text, scores }) => `${JSON.stringify({ prompt, text, scores })}\n`)
      await writeFile(request.output, lines.join('')).catch((error: unknown) => {
        throw storageFailure(request.output as string, error)
      })
    }
    const result = {
      model: path.resolve(model.folder),
      parameters: countParameters(configuration),
      tags,
      prompts: prompts.length,
      ...figures,
    }
    if (request.json) printJson(result)
    else printRows(evaluationRows(result))
    return 0
  } finally {
    await generator.release()
  }
}
