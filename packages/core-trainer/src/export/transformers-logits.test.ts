import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { TensorValue } from '@saaa/kernels'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createGenerator } from '../generate/generator.ts'
import type { Generator } from '../generate/generator.ts'
import { loadHuggingFaceFolder } from '../model/load-hugging-face-folder.ts'
import { modelParameters } from '../model/model-parameters.ts'
import { loadTokenizer } from '../tokenizer/load-tokenizer.ts'
import { tinyShapes, tinyTokenizer, writeTinyCheckpoint } from './__fixtures__/tiny-checkpoint.ts'

// Oracle: Python transformers, LlamaForCausalLM, written by tools/reference/transformers_logits.py.

interface Golden {
  readonly tokens: readonly number[]
  readonly logits: readonly (readonly number[])[]
  readonly newTokens: number
  readonly continued: readonly number[]
  readonly text: string
  readonly ids: readonly number[]
  readonly decoded: string
}

const { cases } = JSON.parse(
  await readFile(join(import.meta.dirname, '__fixtures__', 'transformers-logits.json'), 'utf8'),
) as {
  readonly cases: Readonly<Record<string, Golden>>
}

describe.each(Object.entries(tinyShapes))(
  '%s model: what Python transformers computes from its export',
  (name, shape) => {
    const golden = cases[name] as Golden
    let folder: string
    let generator: Generator
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'saaa-transformers-'))
      await writeTinyCheckpoint(folder, { tokenizer: await tinyTokenizer(), shape })
      const { configuration, parameters } = await loadHuggingFaceFolder(folder)
      const values = Object.fromEntries(
        modelParameters(configuration).map(({ name: key, shape: size }): [string, TensorValue] => [
          key,
          { dataType: 'float32', shape: size, data: parameters.get(key) as Float32Array },
        ]),
      )
      generator = createGenerator({ configuration, parameters: () => values, tokenizer: await loadTokenizer(folder) })
    })
    afterAll(async () => {
      await generator.release()
      await rm(folder, { recursive: true, force: true })
    })

    it('has our logits', async () => {
      const [row] = await generator.forward([golden.tokens])
      for (const [position, expected] of golden.logits.entries()) {
        const own = row?.logitsAt(position) as Float32Array
        expect(own.length).toBe(expected.length)
        expect(Math.max(...own.map((value, id) => Math.abs(value - (expected[id] as number))))).toBeLessThan(1e-4)
      }
    })

    it('has our greedy continuation, with control tokens suppressed', async () => {
      const call = { prompts: [golden.tokens], samples: 1, maxTokens: golden.newTokens, temperature: 0, seed: 1 }
      expect(await generator.generate(call)).toEqual([[golden.continued]])
    })

    it('has our token ids', async () => {
      const tokenizer = await loadTokenizer(folder)
      expect(tokenizer.encode(golden.text)).toEqual(golden.ids)
      expect(golden.decoded).toBe(golden.text)
    })
  },
)
