import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { AutoTokenizer, PreTrainedTokenizer } from '@xenova/transformers'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { siblingProgram } from '../orchestrator/sibling-program.ts'
import { generatedText } from './__fixtures__/generated-text.ts'
import { loadTokenizer } from './load-tokenizer.ts'
import { trainMerges } from './train-merges.ts'
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
    // Of the native trainer called in this thread: a process of its own changes nothing.
    expect(createHash('sha256').update(first.toJson()).digest('hex')).toBe(
      '0d4d25a3a06a1b36c8d085c8cfffbe8cb17953a94bd750d48ef7d120087bda0f',
    )
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

  it('keeps what the native trainer draws away from both outputs', async () => {
    const program = `import { trainTokenizer } from ${JSON.stringify(new URL('./train-tokenizer.ts', import.meta.url).href)}
      const texts = Array.from({ length: 3000 }, (_, index) => \`word\${index} \${index * index} and so on\`)
      await trainTokenizer({ texts, vocabularySize: 3000 })`
    const { nodeArguments } = siblingProgram('merge-training-process', import.meta.url)
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [
      ...nodeArguments,
      '--input-type=module',
      '--eval',
      program,
    ])
    expect({ stdout, stderr }).toEqual({ stdout: '', stderr: '' })
  })

  it('ends the native trainer when told, with the reason, and cleans up', async () => {
    const controller = new AbortController()
    const training = trainTokenizer({
      texts: generatedText(300),
      vocabularySize: 900,
      temporaryFolder: folder,
      signal: controller.signal,
      onProgress: ({ stage }) => {
        if (stage === 'train') setTimeout(() => controller.abort(new Error('enough')), 20)
      },
    })
    await expect(training).rejects.toThrow('enough')
    expect(await readdir(folder)).toEqual([])
  })

  it('passes on what the native trainer said of its failure', async () => {
    const saved = join(folder, 'saved.json')
    await expect(trainMerges({ corpus: join(folder, 'absent.txt'), saved })).rejects.toMatchObject({
      code: 'storage-failure',
      message: expect.stringContaining('No such file or directory') as string,
    })
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
