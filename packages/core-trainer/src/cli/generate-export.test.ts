import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tinyTokenizer, writeTinyCheckpoint } from '../export/__fixtures__/tiny-checkpoint.ts'
import { spawnCommandLine } from './__fixtures__/spawn-command-line.ts'

let folder: string
let model: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'saaa-generate-'))
  model = path.join(folder, 'model')
  await writeTinyCheckpoint(model, { tokenizer: await tinyTokenizer(), shape: {} })
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const short = ['--max-tokens', '8', '--device', 'cpu']

describe('saaa generate', () => {
  it('continues every prompt, the same with one seed', async () => {
    const call = ['generate', model, ...short, '--prompt', 'the rain', '--prompt', 'sun', '--samples', '2', '--json']
    const first = await spawnCommandLine(call)
    expect({ code: first.code, err: first.err }).toEqual({ code: 0, err: '' })
    const rows = first.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { prompt: string; sample: number; text: string })
    expect(rows.map(({ prompt, sample }) => `${prompt} ${sample}`)).toEqual([
      'the rain 0',
      'the rain 1',
      'sun 0',
      'sun 1',
    ])
    expect(new Set(rows.map(({ text }) => text)).size).toBe(4)
    expect((await spawnCommandLine(call)).out).toBe(first.out)
    expect((await spawnCommandLine([...call, '--seed', '1'])).out).not.toBe(first.out)
  })

  it('prints a prompt with what follows', async () => {
    const { out } = await spawnCommandLine(['generate', model, ...short, '--prompt', 'the hill', '--temperature', '0'])
    expect(out).toMatch(/^the hill.+\n$/s)
  })
})

describe('saaa export', () => {
  it('writes a folder that generates the same text, once', async () => {
    const to = path.join(folder, 'exported')
    const { code, out } = await spawnCommandLine(['export', model, to])
    expect(code).toBe(0)
    expect(out).toMatch(/exported: [\d,]+ parameters, config\.json/)
    expect(await readdir(to)).toContain('onnx')
    const call = (from: string): string[] => ['generate', from, ...short, '--prompt', 'rain', '--seed', '3']
    expect((await spawnCommandLine(call(to))).out).toBe((await spawnCommandLine(call(model))).out)
    const again = await spawnCommandLine(['export', model, to, '--no-onnx'])
    expect(again.code).toBe(1)
    expect(again.err).toMatch(/not empty.*storage-failure/)
  })
})

it.each<[args: string[], code: number, text: RegExp]>([
  [['generate', 'absent', '--prompt', 'a'], 1, /absent: expected a run folder.*not-found/],
  [['generate', 'absent', '--top-p', '2'], 2, /--top-p "2"/],
  [['generate'], 2, /MODEL is missing/],
  [['export', 'absent'], 2, /TO is missing/],
])('saaa %j exits with %d', async (args, code, text) => {
  const result = await spawnCommandLine(args)
  expect(result.err).toMatch(text)
  expect(result.code).toBe(code)
})
