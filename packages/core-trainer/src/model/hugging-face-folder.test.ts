import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { fromHuggingFaceConfiguration, toHuggingFaceConfiguration } from './hugging-face-configuration.ts'
import { initializeParameters } from './initialize-parameters.ts'
import { loadHuggingFaceFolder } from './load-hugging-face-folder.ts'
import { defineModel } from './model-configuration.ts'
import { modelParameters } from './model-parameters.ts'
import { modelPreset } from './model-presets.ts'
import { writeSafetensors } from './safetensors.ts'
import { saveHuggingFaceFolder } from './save-hugging-face-folder.ts'

const configuration = defineModel({
  vocabularySize: 11,
  hiddenSize: 8,
  layers: 2,
  attentionHeads: 2,
  keyValueHeads: 1,
  feedForwardSize: 12,
  tieEmbeddings: false,
})

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'saaa-hugging-face-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('Hugging Face folders', () => {
  test('a saved model is loaded with the same shape and bits', async () => {
    const parameters = initializeParameters(configuration, 3)
    const specialTokens = { begin: 0, end: 1, padding: 2 }
    await saveHuggingFaceFolder(folder, { configuration, parameters, specialTokens, suppressTokens: [3, 4] })
    const loaded = await loadHuggingFaceFolder(folder)
    expect(loaded.configuration).toEqual(configuration)
    expect([...loaded.parameters]).toEqual([...parameters])
    const generation: unknown = JSON.parse(await readFile(join(folder, 'generation_config.json'), 'utf8'))
    expect(generation).toEqual({ bos_token_id: 0, eos_token_id: 1, pad_token_id: 2, suppress_tokens: [3, 4] })
  })

  test('weights in shards are found through their index', async () => {
    const sharded = await mkdtemp(join(folder, 'sharded-'))
    const parameters = initializeParameters(configuration, 4)
    const names = modelParameters(configuration)
    const map: Record<string, string> = {}
    for (const part of [0, 1]) {
      const file = `model-0000${part + 1}-of-00002.safetensors`
      const mine = names.filter((_, index) => index % 2 === part)
      for (const { name } of mine) map[name] = file
      await writeSafetensors(
        join(sharded, file),
        new Map(mine.map(({ name, shape }) => [name, { shape, data: parameters.get(name)! }])),
      )
    }
    await writeFile(join(sharded, 'config.json'), JSON.stringify(toHuggingFaceConfiguration(configuration)))
    await writeFile(join(sharded, 'model.safetensors.index.json'), JSON.stringify({ weight_map: map }))
    expect([...(await loadHuggingFaceFolder(sharded)).parameters]).toEqual([...parameters])

    await writeFile(
      join(sharded, 'model.safetensors.index.json'),
      JSON.stringify({ weight_map: { ...map, 'model.norm.weight': '../outside.safetensors' } }),
    )
    await expect(loadHuggingFaceFolder(sharded)).rejects.toMatchObject({ code: 'checkpoint-incompatible' })
  })

  test('missing and misshapen arrays are named', async () => {
    const broken = await mkdtemp(join(folder, 'broken-'))
    await writeFile(join(broken, 'config.json'), JSON.stringify(toHuggingFaceConfiguration(configuration)))
    await writeSafetensors(join(broken, 'model.safetensors'), new Map())
    await expect(loadHuggingFaceFolder(broken)).rejects.toThrow(/model\.embed_tokens\.weight is missing/)
    const table = new Map([['model.embed_tokens.weight', { shape: [8, 11], data: new Float32Array(88) }]])
    await writeSafetensors(join(broken, 'model.safetensors'), table)
    await expect(loadHuggingFaceFolder(broken)).rejects.toThrow(/expected shape \[11, 8\], got \[8, 11\]/)
    await expect(loadHuggingFaceFolder(join(folder, 'nowhere'))).rejects.toMatchObject({ code: 'not-found' })
  })

  test('every preset survives the way through config.json', () => {
    for (const name of ['tiny', '15m', '12b']) {
      const preset = modelPreset(name)
      expect(fromHuggingFaceConfiguration(JSON.parse(JSON.stringify(toHuggingFaceConfiguration(preset))))).toEqual(
        preset,
      )
    }
  })

  const llama = toHuggingFaceConfiguration(configuration)
  test.each([
    ['attention biases', { attention_bias: true }, /attention_bias/],
    ['Qwen2, whose projections have biases', { model_type: 'qwen2' }, /biases/],
    ['another architecture', { model_type: 'gpt2' }, /gpt2/],
    ['scaled rotary positions', { rope_scaling: { rope_type: 'llama3', factor: 8 } }, /llama3/],
    ['a sliding window shorter than the context', { model_type: 'mistral', sliding_window: 16 }, /sliding_window/],
    ['another activation', { hidden_act: 'gelu' }, /silu/],
    ['heads of another size', { head_dim: 16 }, /head_dim/],
    ['a missing width', { hidden_size: undefined }, /hidden_size/],
    ['heads that do not divide the width', { num_attention_heads: 3 }, /attentionHeads/],
  ])('%s: refused with the field', (_, changes, message) => {
    expect(() => fromHuggingFaceConfiguration({ ...llama, ...changes })).toThrow(message)
  })

  test('newer files with rope_parameters and older ones without key-value heads are read', () => {
    const { rope_theta: _, rope_scaling: __, num_key_value_heads: ___, ...older } = llama
    const read = fromHuggingFaceConfiguration({ ...older, rope_parameters: { rope_type: 'default', rope_theta: 5e5 } })
    expect(read.ropeTheta).toBe(5e5)
    expect(read.keyValueHeads).toBe(configuration.attentionHeads)
  })
})
