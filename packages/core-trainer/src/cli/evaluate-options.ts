import { defaultDimensions } from '../dimensions/default-dimensions.ts'
import {
  choiceOption,
  integerOption,
  numberOption,
  repeatedOption,
  threadsOption,
  UsageError,
} from './command-arguments.ts'

const devices = ['auto', 'cpu', 'webgpu', 'cuda'] as const

export const evaluateArguments = {
  model: {
    type: 'positional',
    required: true,
    description: 'Run folder (its newest checkpoint) or Hugging Face folder',
  },
  data: {
    type: 'string',
    valueHint: 'file',
    description: 'Needed: held-out text, .txt or .jsonl, also .gz or .zst, or a folder; repeat for more',
  },
  field: { type: 'string', default: 'text', valueHint: 'name', description: 'Field with the text in .jsonl files' },
  tokens: { type: 'string', default: '65536', description: 'Held-out tokens measured, at most' },
  prompts: {
    type: 'string',
    default: '100',
    description: 'Documents whose beginnings the model continues; 0: none',
  },
  attacks: {
    type: 'string',
    default: '50',
    description: 'Adversarial inputs that the dimensions make of the prompts, for the model to answer; 0: none',
  },
  probes: {
    type: 'string',
    default: '0',
    description: 'Prompts asked again in other words and under attack, for consistency and robustness (eq 2); slow',
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
  timeout: {
    type: 'string',
    default: '300',
    description:
      'Seconds an evaluator may take for 32 replies, and for each probed one; then they are unscored: unsafe',
  },
  seed: { type: 'string', default: '0', description: 'Seed of the continuations and evaluators' },
  device: { type: 'string', default: 'auto', valueHint: 'name', description: devices.join(', ') },
  threads: { type: 'string', default: '0', description: 'CPU threads; 0: one per physical core' },
  output: {
    type: 'string',
    valueHint: 'file',
    description: 'Also write every reply with its scores, as JSON lines',
  },
  json: { type: 'boolean', description: 'Print JSON' },
} as const

/** Everything on the command line is checked before the model is read. */
export function readEvaluateOptions(options: { readonly [name: string]: unknown }, rawArgs: readonly string[]) {
  const text = (name: string): string => options[name] as string
  const data = repeatedOption(rawArgs, evaluateArguments, 'data')
  if (data.length === 0)
    throw new UsageError('--data is missing: name at least one file of text that the model has not seen')
  const dimensions = repeatedOption(rawArgs, evaluateArguments, 'dimension')
  return {
    location: text('model'),
    data,
    field: text('field'),
    heldOutTokens: integerOption('tokens', text('tokens'), 1),
    prompts: integerOption('prompts', text('prompts')),
    attacks: integerOption('attacks', text('attacks')),
    probes: integerOption('probes', text('probes')),
    replyTokens: integerOption('reply-tokens', text('reply-tokens'), 1),
    temperature: numberOption('temperature', text('temperature'), { minimum: 0 }),
    topP: numberOption('top-p', text('top-p'), { minimum: 0, maximum: 1 }),
    packages: dimensions.length > 0 ? dimensions : defaultDimensions,
    tags: options['tags'] as boolean | undefined,
    timeoutSeconds: integerOption('timeout', text('timeout'), 1),
    seed: integerOption('seed', text('seed')),
    device: choiceOption('device', text('device'), devices),
    threads: threadsOption(text('threads')),
    output: options['output'] as string | undefined,
    json: options['json'] === true,
  }
}

export type EvaluateOptions = ReturnType<typeof readEvaluateOptions>
