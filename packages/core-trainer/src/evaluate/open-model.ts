import { existsSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { SaaaError } from '@saaa/evaluator'
import type { TensorValue } from '@saaa/kernels'
import { createCheckpointStore } from '../checkpoint/checkpoint-store.ts'
import { loadHuggingFaceFolder } from '../model/load-hugging-face-folder.ts'
import type { ModelConfiguration } from '../model/model-configuration.ts'
import { modelParameters } from '../model/model-parameters.ts'
import { loadTokenizer } from '../tokenizer/load-tokenizer.ts'
import type { Tokenizer } from '../tokenizer/tokenizer.ts'

/** A finished model with its tokenizer. */
export interface OpenedModel {
  /** The Hugging Face folder that it was read from. */
  readonly folder: string
  readonly configuration: ModelConfiguration
  readonly parameters: Readonly<Record<string, TensorValue>>
  readonly tokenizer: Tokenizer
  /** Whether it was trained with control tokens; undefined where no run says so. */
  readonly tags: boolean | undefined
}

/**
 * Opens a run folder (its newest checkpoint), a checkpoint, or any Hugging Face folder of the Llama family.
 * @throws SaaaError 'not-found', 'checkpoint-corrupt' or 'checkpoint-incompatible'
 */
export async function openModel(location: string): Promise<OpenedModel> {
  const folder = await modelFolder(location)
  const isRun = folder !== location
  const tags = await trainedWithTags(isRun ? location : path.join(location, '..', '..'))
  const { configuration, parameters: values } = await loadHuggingFaceFolder(folder)
  const tokenizer = await loadTokenizer(folder)
  const { begin, end, safe } = tokenizer.specialTokens
  // A foreign tokenizer gets control tokens behind its last id; without tags they are not fed.
  const highest = Math.max(begin, end, ...(tags === true ? [safe] : []))
  if (highest >= configuration.vocabularySize) {
    throw new SaaaError({
      code: 'checkpoint-incompatible',
      message: `${folder}: the tokenizer has id ${highest}, the model ${configuration.vocabularySize} token embeddings; their files do not belong together.`,
    })
  }
  const parameters = Object.fromEntries(
    modelParameters(configuration).map(({ name, shape }): [string, TensorValue] => [
      name,
      { dataType: 'float32', shape, data: values.get(name) as Float32Array },
    ]),
  )
  return { folder, configuration, parameters, tokenizer, tags }
}

/**
 * The Hugging Face folder behind a location: the newest checkpoint of a run folder, or the location itself.
 * @throws SaaaError 'not-found' or 'checkpoint-corrupt'
 */
export async function modelFolder(location: string): Promise<string> {
  const checkpoints = path.join(location, 'checkpoints')
  if (existsSync(checkpoints)) return (await createCheckpointStore({ folder: checkpoints, keep: 1 }).open()).folder
  if (existsSync(path.join(location, 'config.json'))) return location
  const status = statSync(location, { throwIfNoEntry: false })
  const found = status === undefined ? 'it does not exist' : status.isDirectory() ? 'it has none' : 'it is a file'
  throw new SaaaError({
    code: 'not-found',
    message: `${location}: expected a run folder or a Hugging Face folder with config.json; ${found}.`,
  })
}

/**
 * Whether a model is asked for safe text by control token.
 * @param wanted undefined: if its run says that it was trained so
 * @throws SaaaError 'checkpoint-incompatible' when it is wanted of a model that has no such token
 */
export function asksByTag(
  { folder, configuration, tokenizer, tags }: OpenedModel,
  wanted: boolean | undefined,
): boolean {
  const { safe } = tokenizer.specialTokens
  if (wanted !== true || safe < configuration.vocabularySize) return wanted ?? tags ?? false
  throw new SaaaError({
    code: 'checkpoint-incompatible',
    message: `${folder}: the model has no control token for safe text, it was trained without; leave --tags out.`,
  })
}

/** What the configuration of a run folder says; undefined when this is none. */
async function trainedWithTags(runFolder: string): Promise<boolean | undefined> {
  try {
    const text = await readFile(path.join(runFolder, 'config.json'), 'utf8')
    const { objective } = JSON.parse(text) as {
      readonly objective?: { readonly mode?: string; readonly tags?: { readonly enabled?: boolean } }
    }
    return objective === undefined ? undefined : objective.mode === 'saaa' && objective.tags?.enabled === true
  } catch {
    return undefined
  }
}
