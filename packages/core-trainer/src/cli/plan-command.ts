import { defineCommand } from 'citty'
import { loadConfiguration } from '../config/load-configuration.ts'
import { nearestName } from '../config/nearest-name.ts'
import { modelPreset, modelPresets } from '../model/model-presets.ts'
import { planRun } from '../plan/plan-run.ts'
import { integerOption, repeatedOption, UsageError } from './command-arguments.ts'
import { configurationArguments } from './configuration-arguments.ts'
import { planRows } from './plan-rows.ts'
import { printJson, printRows } from './print-rows.ts'

const args = {
  config: {
    type: 'positional',
    required: false,
    description: `Model preset (${Object.keys(modelPresets).join(', ')}), with its own vocabulary and context; or a configuration file`,
  },
  set: configurationArguments.set,
  'batch-size': { type: 'string', valueHint: 'sequences', description: 'Short for --set training.batchSize' },
  'context-length': { type: 'string', valueHint: 'tokens', description: 'Short for --set training.contextLength' },
  json: { type: 'boolean', description: 'Print JSON' },
} as const

export const planCommand = defineCommand({
  meta: {
    name: 'plan',
    description: "A model's real parameter count, its memory and FLOPs per token, steps of the budget",
  },
  args,
  async run({ args: { config, json, ...options }, rawArgs }) {
    const plan = await planRun(
      await loadConfiguration({
        ...source(config),
        set: [
          ...repeatedOption(rawArgs, args, 'set'),
          ...shortSetting('batch-size', options['batch-size'], 'training.batchSize'),
          ...shortSetting('context-length', options['context-length'], 'training.contextLength'),
        ],
      }),
    )
    if (json === true) printJson(plan)
    else printRows(planRows(plan))
    return 0
  },
})

/** A preset by itself is planned as it is stated; in a configuration the tokenizer and the training decide. */
function source(config: string | undefined): Partial<Parameters<typeof loadConfiguration>[0]> {
  if (config === undefined) return {}
  if (/[./\\]/.test(config)) return { file: config }
  if (!isPreset(config)) {
    const nearest = nearestName(config, Object.keys(modelPresets))
    throw new UsageError(
      `${config}: no such preset; the nearest is ${nearest}. A configuration file has an ending: ./${config}.json`,
    )
  }
  const { vocabularySize, contextLength } = modelPreset(config)
  return {
    defaults: { model: { preset: config }, tokenizer: { vocabularySize }, training: { contextLength } },
  }
}

const isPreset = (name: string): name is keyof typeof modelPresets => Object.hasOwn(modelPresets, name)

const shortSetting = (name: string, value: string | undefined, key: string): readonly string[] =>
  value === undefined ? [] : [`${key}=${integerOption(name, value, 1)}`]
