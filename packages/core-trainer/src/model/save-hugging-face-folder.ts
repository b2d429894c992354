import { mkdir, open } from 'node:fs/promises'
import { join } from 'node:path'

import { SaaaError } from '@saaa/evaluator'

import { toHuggingFaceConfiguration } from './hugging-face-configuration.ts'
import type { SpecialTokenIds } from './hugging-face-configuration.ts'
import type { ModelConfiguration } from './model-configuration.ts'
import { modelParameters } from './model-parameters.ts'
import { writeSafetensors } from './safetensors.ts'
import type { SafetensorsSource } from './safetensors.ts'

export interface SaveHuggingFaceFolderOptions {
  readonly configuration: ModelConfiguration
  /** Values of every parameter of the configuration. */
  readonly parameters: ReadonlyMap<string, Float32Array>
  /** @default none are written */
  readonly specialTokens?: SpecialTokenIds
  /** Ids that generation must never produce (control tokens). @default [] */
  readonly suppressTokens?: readonly number[]
}

/**
 * Writes `config.json`, `generation_config.json` and `model.safetensors`, each flushed to the disk. The folder is made
 * when absent; writing aside and renaming is up to the caller. The tokenizer writes its own file beside them.
 * @throws SaaaError `shape-mismatch` when a parameter is missing or has another size, `storage-failure` when writing fails
 */
export async function saveHuggingFaceFolder(folder: string, options: SaveHuggingFaceFolderOptions): Promise<void> {
  const { configuration, parameters, specialTokens, suppressTokens = [] } = options
  const arrays = new Map<string, SafetensorsSource>()
  for (const { name, shape } of modelParameters(configuration)) {
    const data = parameters.get(name)
    if (!data) throw new SaaaError({ code: 'shape-mismatch', message: `Cannot save the model: ${name} has no values.` })
    arrays.set(name, { shape, data })
  }
  const generation = {
    ...(specialTokens && {
      bos_token_id: specialTokens.begin,
      eos_token_id: specialTokens.end,
      pad_token_id: specialTokens.padding,
    }),
    ...(suppressTokens.length > 0 && { suppress_tokens: suppressTokens }),
  }
  await mkdir(folder, { recursive: true }).catch((cause: unknown) => {
    throw new SaaaError({ code: 'storage-failure', message: `Cannot create ${folder}.`, cause })
  })
  await writeJson(join(folder, 'config.json'), toHuggingFaceConfiguration(configuration, specialTokens))
  await writeJson(join(folder, 'generation_config.json'), generation)
  await writeSafetensors(join(folder, 'model.safetensors'), arrays)
}

async function writeJson(path: string, content: unknown): Promise<void> {
  try {
    const file = await open(path, 'w')
    try {
      await file.writeFile(`${JSON.stringify(content, undefined, 2)}\n`)
      await file.sync()
    } finally {
      await file.close()
    }
  } catch (cause) {
    throw new SaaaError({ code: 'storage-failure', message: `Cannot write ${path}.`, cause })
  }
}
