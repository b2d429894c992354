import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { AutoModelForCausalLM, AutoTokenizer, env, Tensor as TransformersTensor } from '@xenova/transformers'
import type { PreTrainedModel, PreTrainedTokenizer } from '@xenova/transformers'
import type { TensorValue } from '@saaa/kernels'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createGenerator } from '../generate/generator.ts'
import type { Generator } from '../generate/generator.ts'
import type { ModelConfiguration } from '../model/model-configuration.ts'
import { modelParameters } from '../model/model-parameters.ts'
import { loadHuggingFaceFolder } from '../model/load-hugging-face-folder.ts'
import type { Tokenizer } from '../tokenizer/tokenizer.ts'
import { tinyShapes, tinyTokenizer, writeTinyCheckpoint } from './__fixtures__/tiny-checkpoint.ts'
import { exportModel } from './export-model.ts'

// Oracle: transformers.js itself, reading the exported folder from the disk.

let root: string
let tokenizer: Tokenizer
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'saaa-export-'))
  env.allowRemoteModels = false
  env.localModelPath = root
  tokenizer = await tinyTokenizer()
})
afterAll(() => rm(root, { recursive: true, force: true }))

async function checkpoint(name: string, shape: Partial<ModelConfiguration>): Promise<string> {
  const folder = join(root, 'checkpoints', name)
  await writeTinyCheckpoint(folder, { tokenizer, shape })
  return folder
}

describe.each(Object.entries(tinyShapes))('an exported %s model in transformers.js', (name, shape) => {
  let theirs: PreTrainedModel
  let theirTokenizer: PreTrainedTokenizer
  let ours: Generator
  beforeAll(async () => {
    const from = await checkpoint(name, shape)
    const { files, folder } = await exportModel({ from, to: join(root, name) })
    expect((await readdir(folder, { recursive: true })).sort()).toEqual([...files, 'onnx'].sort())
    expect((await readdir(root)).filter((entry) => entry.endsWith('.partial'))).toEqual([])
    theirs = await AutoModelForCausalLM.from_pretrained(name, { dtype: 'fp32', device: 'cpu' })
    theirTokenizer = await AutoTokenizer.from_pretrained(name)
    const { configuration, parameters } = await loadHuggingFaceFolder(from)
    const values = Object.fromEntries(
      modelParameters(configuration).map(({ name: key, shape }): [string, TensorValue] => [
        key,
        { dataType: 'float32', shape, data: parameters.get(key) as Float32Array },
      ]),
    )
    ours = createGenerator({ configuration, parameters: () => values, tokenizer })
  })
  afterAll(async () => {
    await theirs.dispose()
    await ours.release()
  })

  it('reads text as the same tokens', () => {
    const text = 'The rain, in Spain — and  the sun\n'
    expect(theirTokenizer.encode(text, { add_special_tokens: false })).toEqual(tokenizer.encode(text))
  })

  it('gives our logits, with padding in front too', async () => {
    const rows = [tokenizer.encode('the rain in the plain'), tokenizer.encode('sun')]
    const longest = Math.max(...rows.map(({ length }) => length))
    const integers = (values: readonly number[]): TransformersTensor =>
      new TransformersTensor('int64', BigInt64Array.from(values, BigInt), [rows.length, longest])
    const { logits } = (await theirs({
      input_ids: integers(
        rows.flatMap((row) => [
          ...Array.from({ length: longest - row.length }, () => tokenizer.specialTokens.padding),
          ...row,
        ]),
      ),
      attention_mask: integers(
        rows.flatMap((row) => Array.from({ length: longest }, (_, index) => (index < longest - row.length ? 0 : 1))),
      ),
    })) as { logits: TransformersTensor }
    const vocabulary = logits.dims[2] as number
    const found = await ours.forward(rows)
    for (const [row, ids] of rows.entries()) {
      for (let position = 0; position < ids.length; position++) {
        const start = (row * longest + longest - ids.length + position) * vocabulary
        const their = (logits.data as Float32Array).subarray(start, start + vocabulary)
        const own = found[row]?.logitsAt(position) as Float32Array
        expect(Math.max(...own.map((value, id) => Math.abs(value - (their[id] as number))))).toBeLessThan(1e-3)
        expect(Math.max(...own) - Math.min(...own)).toBeGreaterThan(1)
      }
    }
  })

  it('continues text through its cache as we do, and never with a control token', async () => {
    const prompt = 'the rain'
    const [[expected]] = (await ours.generate({
      prompts: [tokenizer.encode(prompt)],
      samples: 1,
      maxTokens: 16,
      temperature: 0,
      seed: 1,
    })) as [[number[]]]
    const inputs = theirTokenizer(prompt, { add_special_tokens: false }) as Record<string, unknown>
    const output = (await theirs.generate({
      ...inputs,
      max_new_tokens: 16,
      do_sample: false,
    })) as TransformersTensor
    const { end } = tokenizer.specialTokens
    const continued = [...(output.data as BigInt64Array)].map(Number).slice(tokenizer.encode(prompt).length)
    expect(continued.filter((id) => id !== end)).toEqual(expected)
    expect(expected.length).toBeGreaterThan(4)
  })
})

describe('exportModel', () => {
  it('refuses a folder that holds something, and keeps it', async () => {
    const from = await checkpoint('again', {})
    const taken = join(root, 'taken')
    await mkdir(taken)
    await writeFile(join(taken, 'note.txt'), 'mine')
    await expect(exportModel({ from, to: taken })).rejects.toMatchObject({ code: 'storage-failure' })
    expect(await readdir(taken)).toEqual(['note.txt'])
  })

  it('names what is missing or in the way, and leaves nothing half-written', async () => {
    const from = await checkpoint('third', {})
    await expect(exportModel({ from: join(root, 'nowhere'), to: join(root, 'a') })).rejects.toMatchObject({
      code: 'not-found',
    })
    const file = join(root, 'file')
    await writeFile(file, '')
    await expect(exportModel({ from, to: join(file, 'inside') })).rejects.toMatchObject({ code: 'storage-failure' })
    expect((await readdir(dirname(file))).filter((entry) => entry.startsWith('.'))).toEqual([])
    const { files } = await exportModel({ from, to: join(root, 'plain'), onnx: false })
    expect(files).not.toContain('onnx/model.onnx')
    expect((await readdir(join(root, 'plain'))).length).toBe(5)
  })
})
