import { InvalidArgumentError } from '@saaa/evaluator'

import { defineModel } from './model-configuration.ts'
import type { ModelConfiguration, ModelConfigurationInput } from './model-configuration.ts'

/**
 * Ready-made shapes. The names state the rounded parameter count at the vocabulary given here; `planModel` computes the
 * real one. The last four are the paper's (section 6.1): layers and width as stated there, feed-forward width chosen so
 * that the count is reached with a tied table of 32,000 tokens.
 */
export const modelPresets = {
  tiny: { vocabularySize: 512, hiddenSize: 64, layers: 2, attentionHeads: 2, feedForwardSize: 176, contextLength: 128 },
  '1m': {
    vocabularySize: 2048,
    hiddenSize: 128,
    layers: 4,
    attentionHeads: 2,
    feedForwardSize: 344,
    contextLength: 256,
  },
  '4m': {
    vocabularySize: 4096,
    hiddenSize: 256,
    layers: 4,
    attentionHeads: 4,
    feedForwardSize: 688,
    contextLength: 256,
  },
  '15m': {
    vocabularySize: 8192,
    hiddenSize: 384,
    layers: 6,
    attentionHeads: 6,
    keyValueHeads: 3,
    feedForwardSize: 1280,
    contextLength: 512,
  },
  '50m': {
    vocabularySize: 16_384,
    hiddenSize: 512,
    layers: 12,
    attentionHeads: 8,
    keyValueHeads: 4,
    feedForwardSize: 1728,
    contextLength: 1024,
  },
  '600m': {
    vocabularySize: 32_000,
    hiddenSize: 1024,
    layers: 24,
    attentionHeads: 16,
    feedForwardSize: 6336,
    contextLength: 2048,
  },
  '2b': {
    vocabularySize: 32_000,
    hiddenSize: 1536,
    layers: 32,
    attentionHeads: 12,
    feedForwardSize: 11_200,
    contextLength: 2048,
  },
  '5b': {
    vocabularySize: 32_000,
    hiddenSize: 2048,
    layers: 36,
    attentionHeads: 16,
    feedForwardSize: 19_584,
    contextLength: 2048,
  },
  '12b': {
    vocabularySize: 32_000,
    hiddenSize: 2560,
    layers: 40,
    attentionHeads: 20,
    feedForwardSize: 35_392,
    contextLength: 2048,
  },
} as const satisfies Record<string, ModelConfigurationInput>

export type ModelPresetName = keyof typeof modelPresets

/**
 * The complete configuration of a preset, with fields replaced where asked (a tokenizer's vocabulary, a context length).
 * @throws InvalidArgumentError listing the known names, or naming a field that does not fit
 */
export function modelPreset(name: string, changes: Partial<ModelConfiguration> = {}): ModelConfiguration {
  if (!Object.hasOwn(modelPresets, name)) {
    const expected = `one of ${Object.keys(modelPresets).join(', ')}`
    throw new InvalidArgumentError({ argument: 'preset', value: name, expected })
  }
  return defineModel({ ...modelPresets[name as ModelPresetName], ...changes })
}
