import { mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'

import { SaaaError } from '@saaa/evaluator'

import { storageFailure } from '../data/file-errors.ts'
import { makeFolder } from '../data/make-folder.ts'
import { loadHuggingFaceFolder } from '../model/load-hugging-face-folder.ts'
import { saveHuggingFaceFolder } from '../model/save-hugging-face-folder.ts'
import { loadTokenizer } from '../tokenizer/load-tokenizer.ts'
import { onnxModel } from './onnx-model.ts'

export interface ExportModelOptions {
  /** A checkpoint, or any Hugging Face folder of the Llama family with a byte-level `tokenizer.json`. */
  readonly from: string
  /** Absent or empty; its parents are made. */
  readonly to: string
  /** Whether `onnx/model.onnx`, which transformers.js needs, is written too. @default true */
  readonly onnx?: boolean
}

export interface ExportedModel {
  readonly folder: string
  /** What it holds, as paths within it. */
  readonly files: readonly string[]
  readonly parameterCount: number
}

/**
 * Writes a Hugging Face folder without training state: `config.json`, `generation_config.json` (control tokens
 * suppressed), `model.safetensors`, `tokenizer.json`, `tokenizer_config.json` and `onnx/model.onnx` with a KV cache. It is
 * written aside, flushed and renamed: a folder of this name is complete or absent.
 * @throws SaaaError `not-found`, `data-unreadable`, `checkpoint-incompatible` or `checkpoint-corrupt` for the source,
 *   `storage-failure` for the target, `invalid-argument` above 2 GiB of weights with `onnx`
 */
export async function exportModel({ from, to, onnx = true }: ExportModelOptions): Promise<ExportedModel> {
  const target = resolve(to)
  await assertFree(target)
  const aside = join(dirname(target), `.${basename(target)}.partial`)
  try {
    await rm(aside, { recursive: true, force: true }) // of an export that was killed
    await makeFolder(aside)
  } catch (error) {
    throw storageFailure(target, error)
  }
  try {
    return await exportInto({ from, to: target, aside, onnx })
  } catch (error) {
    await rm(aside, { recursive: true, force: true })
    throw error
  }
}

async function exportInto({
  from,
  to: target,
  aside,
  onnx,
}: Required<ExportModelOptions> & { readonly aside: string }): Promise<ExportedModel> {
  const { configuration, parameters } = await loadHuggingFaceFolder(from)
  const tokenizer = await loadTokenizer(from)
  if (tokenizer.vocabularySize > configuration.vocabularySize) {
    const message = `${from}: the tokenizer has ${tokenizer.vocabularySize} tokens with its control tokens, the model ${configuration.vocabularySize}; train it with SAAA first, which adds their rows.`
    throw new SaaaError({ code: 'checkpoint-incompatible', message })
  }
  const { begin, end, padding, safe, unsafe } = tokenizer.specialTokens
  const onnxBytes = onnx ? onnxModel({ configuration, parameters }) : undefined
  try {
    await saveHuggingFaceFolder(aside, {
      configuration,
      parameters,
      specialTokens: { begin, end, padding },
      suppressTokens: [...new Set([safe, unsafe, begin, padding])].filter((id) => id !== end),
    })
    await writeFlushed(join(aside, 'tokenizer.json'), tokenizer.toJson())
    await writeFlushed(
      join(aside, 'tokenizer_config.json'),
      tokenizer.toConfigJson({ contextLength: configuration.contextLength }),
    )
    if (onnxBytes) {
      await mkdir(join(aside, 'onnx'))
      await writeFlushed(join(aside, 'onnx', 'model.onnx'), onnxBytes)
    }
    await rename(aside, target) // replaces an empty folder
  } catch (error) {
    throw storageFailure(target, error)
  }
  return {
    folder: target,
    files: [
      'config.json',
      'generation_config.json',
      'model.safetensors',
      'tokenizer.json',
      'tokenizer_config.json',
      ...(onnxBytes ? ['onnx/model.onnx'] : []),
    ],
    parameterCount: [...parameters.values()].reduce((count, { length }) => count + length, 0),
  }
}

async function assertFree(target: string): Promise<void> {
  const entries = await readdir(target).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw storageFailure(target, error)
  })
  if (entries.length > 0) {
    throw new SaaaError({
      code: 'storage-failure',
      message: `Cannot write ${target}: it is not empty. Choose another folder or remove this one.`,
    })
  }
}

async function writeFlushed(path: string, content: string | Uint8Array): Promise<void> {
  const file = await open(path, 'w')
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
}
