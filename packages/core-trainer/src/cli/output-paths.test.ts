import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { tinyTokenizer, writeTinyCheckpoint } from '../export/__fixtures__/tiny-checkpoint.ts'
import { tinyCorpusFolder, tinyTraining } from './__fixtures__/tiny-run.ts'
import { runCommandLine } from './run-command-line.ts'

let folder = ''
const at = (name: string): string => path.join(folder, name)

beforeAll(async () => {
  folder = await tinyCorpusFolder()
  await writeTinyCheckpoint(at('model'), { tokenizer: await tinyTokenizer(), shape: {} })
  await writeFile(at('file'), 'kept')
  await mkdir(at('folder'))
  await writeFile(at('folder/own.txt'), 'kept')
  await mkdir(at('run/report.html'), { recursive: true })
  await writeFile(at('run/metrics.jsonl'), '')
  await writeFile(
    at('marking.mjs'),
    `import { writeFileSync } from 'node:fs'
     export const createEvaluator = () => (writeFileSync(${JSON.stringify(at('worked'))}, ''),
       { specificationVersion: 'v1', dimension: 'd', doEvaluate: async () => [] })`,
  )
})
afterAll(() => rm(folder, { recursive: true, force: true }))
afterEach(() => vi.restoreAllMocks())

/** Runs `saaa` in this process; the same as its own but for the start. */
async function saaa(args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', '']
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((out += String(text)), true))
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((err += String(text)), true))
  const code = await runCommandLine(args)
  return { code, out, err: err.replaceAll(folder, '.') }
}

const evaluate = (output: string) => [
  'evaluate',
  at('model'),
  '--data',
  at('corpus.jsonl'),
  '--dimension',
  at('marking.mjs'),
  '--output',
  at(output),
]
const score = (output: string, input = 'corpus.jsonl') => [
  'score',
  at(input),
  '--dimension',
  at('marking.mjs'),
  '--output',
  at(output),
]
const train = (output: string) => [
  'train',
  ...tinyTraining({ 'data.paths': [at('corpus.jsonl')], 'dimensions.packages': [at('marking.mjs')] }),
  '--output',
  at(output),
]

describe('a path that cannot be written is named before any work', () => {
  it.each<[args: () => readonly string[], text: RegExp]>([
    [() => evaluate('absent/replies.jsonl'), /Cannot write \.\/absent\/replies\.jsonl: its folder does not exist/],
    [() => evaluate('folder'), /Cannot write \.\/folder: it is a folder/],
    [() => evaluate('file/replies.jsonl'), /Cannot write \.\/file\/replies\.jsonl: a part of the path is a file/],
    [() => evaluate('corpus.jsonl'), /Cannot write \.\/corpus\.jsonl: it is the file that is read/],
    [() => score('absent/scores.jsonl'), /Cannot write \.\/absent\/scores\.jsonl: its folder does not exist/],
    [() => score('folder'), /Cannot write \.\/folder: it is a folder/],
    [() => score('corpus.jsonl'), /Cannot write \.\/corpus\.jsonl: it is the file that is read/],
    [() => train('file/run'), /Cannot write \.\/file\/run: a part of the path is a file/],
    [() => ['demo', '--output', at('file/demo')], /Cannot write \.\/file\/demo: a part of the path is a file/],
    [() => ['demo', '--output', at('folder')], /Cannot write \.\/folder: it is not empty/],
    [() => ['export', at('model'), at('file/out')], /Cannot write \.\/file\/out: a part of the path is a file/],
    [() => ['export', at('model'), at('folder')], /Cannot write \.\/folder: it is not empty/],
    // A folder that cannot be made, on systems that have it; elsewhere it is one that the user may not make.
    [() => ['export', at('model'), '/proc/absent'], /Cannot write \/proc\/absent: /],
    [() => ['report', at('run')], /Cannot write \.\/run\/report\.html: it is a folder/],
  ])('%s', async (args, text) => {
    const { code, out, err } = await saaa(args())
    expect(err).toMatch(text)
    expect(err).toContain('[storage-failure]')
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(existsSync(at('worked'))).toBe(false)
    expect(await readFile(at('file'), 'utf8')).toBe('kept')
    expect(await readdir(at('folder'))).toEqual(['own.txt'])
    expect((await readFile(at('corpus.jsonl'), 'utf8')).length).toBeGreaterThan(1000)
  })
})

it('saaa score leaves its output alone when there is nothing to read', async () => {
  await writeFile(at('former.jsonl'), 'kept')
  const { code, err } = await saaa(score('former.jsonl', 'absent.jsonl'))
  expect(err).toMatch(/Cannot read \.\/absent\.jsonl: it does not exist.*data-unreadable/)
  expect(code).toBe(1)
  expect(await readFile(at('former.jsonl'), 'utf8')).toBe('kept')
})
