import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { initializeParameters } from '../../model/initialize-parameters.ts'
import { defineModel } from '../../model/model-configuration.ts'
import type { ModelConfiguration } from '../../model/model-configuration.ts'
import { saveHuggingFaceFolder } from '../../model/save-hugging-face-folder.ts'
import { trainTokenizer } from '../../tokenizer/train-tokenizer.ts'
import type { Tokenizer } from '../../tokenizer/tokenizer.ts'

/** Shapes that take different ways through a decoder. */
export const tinyShapes: Readonly<Record<string, Partial<ModelConfiguration>>> = {
  tied: {},
  'grouped-untied': { keyValueHeads: 2, tieEmbeddings: false },
}

export const tinyTokenizer = (): Promise<Tokenizer> =>
  trainTokenizer({ texts: ['the rain in the plain and the sun over the hill'], vocabularySize: 290 })

/** A checkpoint as training leaves it, the same each time, with weights large enough for decided logits. */
export async function writeTinyCheckpoint(folder: string, { tokenizer, shape }: { readonly tokenizer: Tokenizer; readonly shape: Partial<ModelConfiguration> }): Promise<void> {
  const contextLength = 64
  const configuration = defineModel({
    vocabularySize: 290, hiddenSize: 32, layers: 2, attentionHeads: 4, feedForwardSize: 48, contextLength, ...shape,
  })
  const parameters = new Map([...initializeParameters(configuration, 7)].map(([name, values]) => [name, values.map((value) => 5 * value)] as const))
  await mkdir(folder, { recursive: true })
  await saveHuggingFaceFolder(folder, { configuration, parameters })
  await writeFile(join(folder, 'tokenizer.json'), tokenizer.toJson())
  await writeFile(join(folder, 'tokenizer_config.json'), tokenizer.toConfigJson({ contextLength }))
  await writeFile(join(folder, 'training-state.bin'), 'stays behind')
}
