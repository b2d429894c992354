import { describeValue, InvalidArgumentError } from '@saaa/evaluator'
import type { ModelConfiguration } from '../model/model-configuration.ts'
import { modelPreset } from '../model/model-presets.ts'
import type { RunConfiguration } from './run-configuration.ts'

/**
 * Shape of the model that a configuration describes: the preset, its overrides, the training context and the tokenizer's
 * vocabulary. Not for `initializeFrom`, where the folder decides.
 * @throws InvalidArgumentError naming the field that does not fit
 */
export function configuredModel(
  { model, training }: Pick<RunConfiguration, 'model' | 'training'>,
  vocabularySize: number,
): ModelConfiguration {
  const { preset, initializeFrom: _, ...overrides } = model
  const changes = Object.fromEntries(Object.entries(overrides).filter(([, value]) => value !== null))
  // A changed number of query heads without a word about groups means ungrouped attention.
  const heads =
    model.attentionHeads !== null && model.keyValueHeads === null ? { keyValueHeads: model.attentionHeads } : {}
  return modelPreset(preset, { ...heads, ...changes, vocabularySize, contextLength: training.contextLength })
}

/** Why the model of a configuration cannot be built, in the form of a configuration problem. */
export function modelProblems(configuration: RunConfiguration): readonly string[] {
  if (configuration.model.initializeFrom !== null) return []
  try {
    configuredModel(configuration, configuration.tokenizer.vocabularySize)
    return []
  } catch (error) {
    if (!(error instanceof InvalidArgumentError)) throw error
    return [`${error.argument} = ${describeValue(error.value)}: expected ${error.expected}`]
  }
}
