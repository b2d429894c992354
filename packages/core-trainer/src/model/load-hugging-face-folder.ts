import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { SaaaError, describeValue } from '@saaa/evaluator'

import { fromHuggingFaceConfiguration } from './hugging-face-configuration.ts'
import type { ModelConfiguration } from './model-configuration.ts'
import { modelParameters } from './model-parameters.ts'
import { readSafetensors } from './safetensors.ts'

export interface LoadedModel {
  readonly configuration: ModelConfiguration
  /** In checkpoint order, widened to float32. */
  readonly parameters: Map<string, Float32Array>
}

/**
 * Reads `config.json` and `model.safetensors` (or the shards that `model.safetensors.index.json` lists) of a Hugging
 * Face folder. 16-bit weights are widened to float32.
 * @throws SaaaError `not-found`, `checkpoint-incompatible` (another architecture, a missing array, a shape that differs)
 *   or `checkpoint-corrupt` (a damaged file)
 */
export async function loadHuggingFaceFolder(folder: string): Promise<LoadedModel> {
  const configurationPath = join(folder, 'config.json')
  const configuration = fromHuggingFaceConfiguration(await readJson(configurationPath), configurationPath)
  const wanted = modelParameters(configuration)
  const found = new Map<string, { readonly shape: readonly number[]; readonly data: unknown }>()
  for (const [file, names] of await weightFiles(
    folder,
    wanted.map(({ name }) => name),
  )) {
    for (const [name, array] of (await readSafetensors(join(folder, file), { names })).arrays) found.set(name, array)
  }
  const parameters = new Map<string, Float32Array>()
  for (const { name, shape } of wanted) {
    const array = found.get(name)
    if (!array) throw incompatible(folder, `${name} is missing`)
    if (array.shape.length !== shape.length || array.shape.some((size, axis) => size !== shape[axis])) {
      throw incompatible(folder, `${name}: expected shape [${shape.join(', ')}], got [${array.shape.join(', ')}]`)
    }
    parameters.set(name, asFloat32(name, array.data, folder))
    found.delete(name) // lets a converted copy replace the original
  }
  return { configuration, parameters }
}

function asFloat32(name: string, data: unknown, folder: string): Float32Array {
  if (data instanceof Float32Array) return data
  if (data instanceof Float64Array) return Float32Array.from(data)
  throw incompatible(folder, `${name} holds whole numbers; quantised weights are not read`)
}

/** Which file holds which of the wanted arrays. */
async function weightFiles(folder: string, wanted: readonly string[]): Promise<Map<string, Set<string>>> {
  const indexPath = join(folder, 'model.safetensors.index.json')
  const index = await readJson(indexPath).catch((error: unknown) => {
    if (SaaaError.isInstance(error) && error.code === 'not-found') return undefined
    throw error
  })
  if (index === undefined) return new Map([['model.safetensors', new Set(wanted)]])
  const map = typeof index === 'object' && index !== null && 'weight_map' in index ? index.weight_map : undefined
  if (typeof map !== 'object' || map === null) throw incompatible(folder, `${indexPath} has no weight_map`)
  const files = new Map<string, Set<string>>()
  for (const name of wanted) {
    const file = (map as Readonly<Record<string, unknown>>)[name]
    if (file === undefined) throw incompatible(folder, `${name} is not in ${indexPath}`)
    // A name with a path in it could reach outside the folder.
    if (typeof file !== 'string' || /[\\/]/.test(file))
      throw incompatible(folder, `${indexPath} places ${name} in ${describeValue(file)}`)
    files.set(file, (files.get(file) ?? new Set()).add(name))
  }
  return files
}

async function readJson(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    const code = cause.code === 'ENOENT' ? 'not-found' : 'data-unreadable'
    throw new SaaaError({ code, message: `Cannot read ${path}.`, cause })
  })
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new SaaaError({ code: 'checkpoint-corrupt', message: `${path} is not valid JSON.`, cause })
  }
}

const incompatible = (folder: string, what: string): SaaaError =>
  new SaaaError({ code: 'checkpoint-incompatible', message: `The weights in ${folder} do not fit the model: ${what}.` })
