import { z } from 'zod'
import { modelPresets, type ModelPresetName } from '../model/model-presets.ts'
import { positive, positiveInteger } from './field-types.ts'

const override = (what: string) =>
  positiveInteger.nullable().default(null).describe(`${what} null: as the preset has it.`)

export const modelSection = z.strictObject({
  preset: z
    .enum(Object.keys(modelPresets) as [ModelPresetName, ...ModelPresetName[]])
    .default('4m')
    .describe('Named model size to start from; `saaa plan` prints its real count, memory and cost.'),
  hiddenSize: override('Width of the residual stream.'),
  layers: override('Number of decoder layers.'),
  attentionHeads: override('Query heads per layer; must divide hiddenSize.'),
  keyValueHeads: override('Key and value heads per layer (grouped queries); must divide attentionHeads.'),
  feedForwardSize: override('Inner width of the SwiGLU block.'),
  ropeTheta: positive.nullable().default(null).describe('Base of the rotary positions. null: as the preset has it.'),
  tieEmbeddings: z
    .boolean()
    .nullable()
    .default(null)
    .describe('Whether the output layer shares the embedding matrix. null: as the preset has it.'),
  initializeFrom: z
    .string()
    .min(1)
    .nullable()
    .default(null)
    .describe(
      'Hugging Face folder (LlamaForCausalLM) to continue from; its shape then replaces preset and overrides. null: from scratch.',
    ),
})
