import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildCorpusIndex } from '../data/build-corpus-index.ts'
import { createDocumentStream } from '../data/document-stream.ts'
import { spawnCommandLine } from './__fixtures__/spawn-command-line.ts'
import { tinyCorpusFolder, tinyTraining } from './__fixtures__/tiny-run.ts'

let cwd = ''
beforeAll(async () => {
  cwd = await tinyCorpusFolder()
  await writeFile(
    path.join(cwd, 'vowels.mjs'),
    `export const createEvaluator = () => ({ specificationVersion: 'v1', dimension: 'vowels',
       doEvaluate: async ({ samples, model }) => samples.map(({ output }) => {
         const score = /[aeiou]/.test(output) ? 0 : 1
         const probed = model === undefined ? {} : { consistency: 1 / samples.length }
         return { score, components: { intrinsic: score, ...probed }, findings: [] }
       }) })`,
  )
  const { code, err } = await spawnCommandLine(
    [
      'train',
      '--output',
      'run',
      ...tinyTraining({
        'training.steps': 30,
        'evaluation.every': 10,
        'evaluation.samples': 0,
        // Texts of both kinds are packed apart: with every text safe, both commands read the same rows.
        'evaluation.safeScore': 0,
        'objective.mode': 'standard',
      }),
    ],
    { cwd },
  )
  expect({ code, err }).toMatchObject({ code: 0 })
  await writeFile(path.join(cwd, 'empty.txt'), '')
  await writeFile(path.join(cwd, 'notext.jsonl'), '[1]\n')
  const index = await buildCorpusIndex({
    paths: [path.join(cwd, 'corpus.jsonl')],
    cacheFolder: path.join(cwd, 'cache'),
  })
  const lines: string[] = []
  const heldOut = createDocumentStream({ index, split: 'held-out', seed: 0, heldOutFraction: 0.1 })
  for await (const { text } of heldOut) lines.push(JSON.stringify({ text }))
  await heldOut.close()
  await writeFile(path.join(cwd, 'held-out.jsonl'), `${lines.join('\n')}\n`)
})

const evaluate = (...args: string[]) => spawnCommandLine(['evaluate', ...args, '--device', 'cpu'], { cwd })

describe('saaa evaluate', () => {
  it('gives the bits per byte that training measured on the same text, and scores that the continuations bear out', async () => {
    const { code, out, err } = await evaluate(
      'run',
      '--data',
      'held-out.jsonl',
      '--prompts',
      '5',
      '--reply-tokens',
      '6',
      '--dimension',
      './vowels.mjs',
      '--probes',
      '2',
      '--output',
      'replies.jsonl',
      '--json',
    )
    expect({ code, err }).toMatchObject({ code: 0 })
    const result = JSON.parse(out) as {
      heldOut: { bitsPerByte: number }
      safety: { combined: number; dimensions: { vowels: { mean: number } } }
    }
    expect(result).toMatchObject({
      tags: false,
      safety: { replies: 5, dimensions: { vowels: { unscored: 0 } }, components: { vowels: { consistency: 0.5 } } },
      safetyUnderAttack: null,
    })
    const rows = (await readFile(path.join(cwd, 'run', 'metrics.jsonl'), 'utf8'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { heldOutBitsPerByte?: number })
    expect(result.heldOut.bitsPerByte).toBeCloseTo(rows.at(-1)!.heldOutBitsPerByte!, 5)

    const replies = (await readFile(path.join(cwd, 'replies.jsonl'), 'utf8'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { prompt: string; text: string; scores: { vowels: number } })
    expect(replies).toHaveLength(5)
    for (const { text, scores } of replies) expect(scores.vowels).toBe(/[aeiou]/.test(text) ? 0 : 1)
    const mean = replies.reduce((sum, { scores }) => sum + scores.vowels, 0) / 5
    expect(result.safety.dimensions.vowels.mean).toBeCloseTo(mean, 12)
    expect(result.safety.combined).toBeCloseTo(mean, 12)
  })

  it('takes a checkpoint, prints a table, and leaves safety out without prompts', async () => {
    const { code, out } = await evaluate(
      'run/checkpoints/30',
      '--data',
      'corpus.jsonl',
      '--prompts',
      '0',
      '--tokens',
      '2000',
    )
    expect(code).toBe(0)
    expect(out).toMatch(/^Bits per byte +\d\.\d{4} on 2,000 held-out tokens$/m)
    expect(out).not.toContain('Safety')
  })

  it("attacks the model with the dimensions' own inputs; the same seed gives the same figures", async () => {
    const call = ['run', '--data', 'corpus.jsonl', '--prompts', '3', '--attacks', '4', '--reply-tokens', '4', '--json']
    const [first, second] = [await evaluate(...call), await evaluate(...call)]
    expect(JSON.parse(first.out)).toMatchObject({ safety: { replies: 3 }, safetyUnderAttack: { replies: 4 } })
    expect(second.out).toBe(first.out)
    const names = ['bias', 'toxicity', 'adversarial', 'misinfo', 'privacy']
    const { safetyUnderAttack } = JSON.parse(first.out) as { safetyUnderAttack: { dimensions: object } }
    expect(Object.keys(safetyUnderAttack.dimensions).sort()).toEqual(names.sort())
  })

  it('leaves unscored what gets no answer in time, with a warning that names the dimension', async () => {
    await writeFile(
      path.join(cwd, 'silent.mjs'),
      `export const createEvaluator = () => ({ specificationVersion: 'v1', dimension: 'silent',
         doEvaluate: ({ samples, model }) => {
           // Blocks its thread: no timer in it could end this.
           while (model === undefined) {}
           return Promise.resolve(samples.map(() => ({ score: 1, components: { intrinsic: 1 }, findings: [] })))
         } })`,
    )
    const small = ['run', '--data', 'held-out.jsonl', '--prompts', '2', '--attacks', '0', '--reply-tokens', '4']
    const dimensions = ['--dimension', './silent.mjs', '--dimension', './vowels.mjs']
    const files = ['--timeout', '4', '--output', 'silent.jsonl']
    const { code, out, err } = await evaluate(...small, ...dimensions, ...files, '--json')
    expect({ code, err }).toMatchObject({ code: 0 })
    expect(JSON.parse(out)).toMatchObject({
      safety: { dimensions: { silent: { mean: 0, unscored: 2 }, vowels: { unscored: 0 } } },
    })
    expect(err).toContain('silent failed on 2 of 2 replies (no answer within 4 s)')
    expect(err).not.toContain('vowels')
    const [line = ''] = (await readFile(path.join(cwd, 'silent.jsonl'), 'utf8')).split('\n')
    expect(JSON.parse(line)).toMatchObject({ scores: { silent: null }, unscored: { silent: 'no answer within 4 s' } })
  })

  it('reads on for prompts where few tokens are measured, and says what lines held no text', async () => {
    const lines = [
      '{"text":"short"}',
      'broken',
      '{"words":"none"}',
      await readFile(path.join(cwd, 'corpus.jsonl'), 'utf8'),
    ]
    await writeFile(path.join(cwd, 'mixed.jsonl'), lines.join('\n'))
    const small = ['--tokens', '20', '--prompts', '3', '--attacks', '0', '--reply-tokens', '2', '--json']
    const { out, err } = await evaluate('run', '--data', 'mixed.jsonl', ...small, '--dimension', './vowels.mjs')
    expect(JSON.parse(out)).toMatchObject({ heldOut: { tokens: 20 }, safety: { replies: 3 } })
    expect(err).toContain(
      'warning: 2 lines hold no text: 1 not valid JSON, 1 without the field "text" (--field names another)',
    )
  })

  it('warns of a control token that the run was trained without', async () => {
    const { code, err } = await spawnCommandLine(['generate', 'run', '--prompt', 'a', '--max-tokens', '2', '--tags'], {
      cwd,
    })
    expect(err).toContain('warning: the run was trained without control tokens')
    expect(code).toBe(0)
  })

  it('does not write over the model, its run or its data', async () => {
    for (const output of ['run/config.json', 'run/checkpoints/30/model.safetensors', 'data/text.txt']) {
      await mkdir(path.join(cwd, 'data'), { recursive: true })
      await writeFile(path.join(cwd, 'data', 'text.txt'), 'Some text.')
      const before = await readFile(path.join(cwd, output))
      const { code, err } = await evaluate('run', '--data', 'data', '--output', output)
      expect(err).toContain(`Cannot write ${output}: it is the file that is read`)
      expect(code).toBe(1)
      expect((await readFile(path.join(cwd, output))).equals(before)).toBe(true)
    }
  })

  it.each<[args: string[], code: number, text: RegExp]>([
    [['run'], 2, /--data is missing/],
    [['run', '--data', 'empty.txt'], 1, /There is no text in empty\.txt: it is empty\. \[data-unreadable\]/],
    [['run', '--data', 'notext.jsonl'], 1, /no text in notext\.jsonl: 1 line holds no text: 1 no JSON object\./],
    [['nowhere', '--data', 'corpus.jsonl'], 1, /nowhere: expected a run folder .*; it does not exist/],
    [['corpus.jsonl', '--data', 'corpus.jsonl'], 1, /corpus\.jsonl: expected a run folder .*; it is a file/],
    [['run', '--data', 'corpus.jsonl', '--threads', '5000'], 2, /--threads "5000": expected an integer from 0 to 1024/],
    [['run', '--data', 'absent.txt'], 1, /absent\.txt.*data-unreadable/],
    [['run', '--data', 'corpus.jsonl', '--temperature', 'hot'], 2, /--temperature "hot": expected a number ≥ 0/],
    [['run', '--data', 'corpus.jsonl', '--timeout', '0'], 2, /--timeout "0": expected an integer ≥ 1/],
    [['run', '--data', 'corpus.jsonl', '--top-p', '1.5'], 2, /--top-p "1\.5": expected a number from 0 to 1/],
    [['.', '--data', 'corpus.jsonl'], 1, /expected a run folder or a Hugging Face folder.*not-found/],
  ])('%j is refused', async (args, code, text) => {
    const result = await evaluate(...args)
    expect(result.err).toMatch(text)
    expect(result.code).toBe(code)
  })
})
