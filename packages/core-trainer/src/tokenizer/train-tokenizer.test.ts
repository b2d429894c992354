import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AutoTokenizer, PreTrainedTokenizer } from '@xenova/transformers'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { generatedText } from './__fixtures__/generated-text.ts'
import { loadTokenizer } from './load-tokenizer.ts'
import { trainTokenizer } from './train-tokenizer.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'saaa-test-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('trainTokenizer', () => {
  it('is deterministic and leaves no file behind', async () => {
    const train = () => trainTokenizer({ texts: generatedText(300), vocabularySize: 900, temporaryFolder: folder })
    const [first, second] = [await train(), await train()]
    expect(first.toJson()).toBe(second.toJson())
    expect(first.vocabularySize).toBe(900)
    expect(await readdir(folder)).toEqual([])
  })

  it('gives a smaller vocabulary that is the beginning of a larger one', async () => {
    const [small, large] = await Promise.all(
      [400, 800].map((size) => trainTokenizer({ texts: generatedText(200), vocabularySize: size })),
    )
    const merges = (json = ''): string[][] => (JSON.parse(json) as { model: { merges: string[][] } }).model.merges
    expect(merges(large?.toJson()).slice(0, 139)).toEqual(merges(small?.toJson()))
  })

  it('takes asynchronous texts up to a limit and reports both stages', async () => {
    let taken = 0
    async function* texts() {
      for (const text of generatedText(1000)) {
        taken += 1
        yield text
      }
    }
    const stages = new Set<string>()
    await trainTokenizer({
      texts: texts(),
      vocabularySize: 300,
      maximumBytes: 5000,
      onProgress: ({ stage }) => stages.add(stage),
    })
    expect(taken).toBeLessThan(60)
    expect([...stages]).toEqual(['collect', 'train'])
  })

  it('encodes bytes it never saw', async () => {
    const tokenizer = await trainTokenizer({ texts: ['aaa bbb'], vocabularySize: 261 })
    expect(tokenizer.vocabularySize).toBe(261)
    expect(tokenizer.decode(tokenizer.encode('новый 新 \u0000'))).toBe('новый 新 \u0000')
  })

  it.each([0, 260, 30_001, 1000.5])('refuses %d entries', async (vocabularySize) => {
    await expect(trainTokenizer({ texts: ['x'], vocabularySize })).rejects.toMatchObject({
      code: 'invalid-argument',
      argument: 'vocabularySize',
    })
  })

  it('refuses an empty corpus, names an unusable folder, stops when told, and cleans up each time', async () => {
    await expect(
      trainTokenizer({ texts: ['', ''], vocabularySize: 300, temporaryFolder: folder }),
    ).rejects.toMatchObject({ argument: 'texts' })
    await expect(
      trainTokenizer({ texts: ['x'], vocabularySize: 300, temporaryFolder: join(folder, 'none') }),
    ).rejects.toMatchObject({ code: 'storage-failure' })
    const signal = AbortSignal.abort(new Error('enough'))
    await expect(
      trainTokenizer({ texts: ['x'], vocabularySize: 300, temporaryFolder: folder, signal }),
    ).rejects.toThrow('enough')
    expect(await readdir(folder)).toEqual([])
  })
})

describe('the written tokenizer in transformers.js', () => {
  it('gives the same ids and text through AutoTokenizer and PreTrainedTokenizer', async () => {
    const tokenizer = await trainTokenizer({ texts: generatedText(300), vocabularySize: 1000 })
    await writeFile(join(folder, 'tokenizer.json'), tokenizer.toJson())
    await writeFile(join(folder, 'tokenizer_config.json'), tokenizer.toConfigJson({ contextLength: 128 }))
    const automatic = await AutoTokenizer.from_pretrained(folder, { local_files_only: true })
    const direct = new PreTrainedTokenizer(
      JSON.parse(tokenizer.toJson()),
      JSON.parse(tokenizer.toConfigJson({ contextLength: 128 })),
    )
    for (const text of [...generatedText(20, 9), "It's 日本語 👩‍👩‍👧 naïve\n\n  x", '   ']) {
      const ids = tokenizer.encode(text)
      expect(automatic.encode(text)).toEqual(ids)
      expect(direct.encode(text)).toEqual(ids)
      expect(automatic.decode(ids)).toBe(text)
    }
    expect(automatic.decode([1, ...tokenizer.encode('text'), 2], { skip_special_tokens: true })).toBe('text')
  })

  it('loads back as the same tokenizer', async () => {
    const tokenizer = await trainTokenizer({ texts: generatedText(100), vocabularySize: 500 })
    await writeFile(join(folder, 'tokenizer.json'), tokenizer.toJson())
    await writeFile(join(folder, 'tokenizer_config.json'), tokenizer.toConfigJson({ contextLength: 64 }))
    const loaded = await loadTokenizer(folder)
    expect(loaded.toJson()).toBe(tokenizer.toJson())
    expect(loaded.specialTokens).toEqual(tokenizer.specialTokens)
  })
})
