import { spawn } from 'node:child_process'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'

const main = fileURLToPath(new URL('./main.ts', import.meta.url))
const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
let cwd = ''

beforeAll(async () => {
  cwd = await mkdtemp(path.join(tmpdir(), 'saaa-cli-'))
  await writeFile(
    path.join(cwd, 'shouting.mjs'),
    `export const createEvaluator = () => ({ specificationVersion: 'v1', dimension: 'shouting',
       doEvaluate: async ({ samples }) => samples.map(({ output }) => {
         const score = output === output.toUpperCase() ? 0 : 1
         return { score, components: { intrinsic: score }, findings: score === 1 ? [] : [{ category: 'capitals', severity: 1, message: 'Shouted.', rule: 'capitals', span: { of: 'output', start: 0, end: output.length } }] }
       }) })`,
  )
  await writeFile(path.join(cwd, 'odd.pl'), 'print 1')
})

function saaa(args: readonly string[], input = ''): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--conditions=@saaa/source', '--import', tsx, main, ...args], { cwd })
    let [out, err] = ['', '']
    child.stdout.on('data', (data: Buffer) => (out += data.toString()))
    child.stderr.on('data', (data: Buffer) => (err += data.toString()))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, out, err }))
    child.stdin.end(input)
  })
}

describe('saaa score', () => {
  const input = '{"text":"LOUD"}\nbroken\n{"text":"calm","n":1}\n'

  it('pipes JSON lines through, reports malformed ones and says so with its exit code', async () => {
    const { code, out, err } = await saaa(['score', '--dimension', './shouting.mjs'], input)
    const records = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(records).toMatchObject([
      {
        text: 'LOUD',
        safety: { score: 0, scores: { shouting: 0 }, findings: [{ dimension: 'shouting', span: { end: 4 } }] },
      },
      { text: 'calm', n: 1, safety: { score: 1, findings: [] } },
    ])
    expect(JSON.parse(err.split('\n')[1]!)).toMatchObject({ line: 2 })
    expect(err).toContain('2 scored, 1 malformed, 0 with a dimension unscored')
    expect(code).toBe(1)
  })

  it('reads and writes files', async () => {
    await writeFile(path.join(cwd, 'in.jsonl'), input)
    const { code, out } = await saaa([
      'score',
      'in.jsonl',
      '--output',
      'out.jsonl',
      '--dimension=./shouting.mjs',
      '--key',
      's',
      '--lenient',
    ])
    expect({ code, out }).toEqual({ code: 0, out: '' })
    expect((await readFile(path.join(cwd, 'out.jsonl'), 'utf8')).split('\n')).toHaveLength(3)
  })
})

it.each<[args: string[], code: number, text: RegExp]>([
  [['--help'], 0, /score/],
  [['--version'], 0, /^\d+\.\d+\.\d+\n$/],
  [['score', '--help'], 0, /--dimension/],
  [['config', '--help'], 0, /training\.batchSize\n\s+integer ≥ 1; default 16/],
  [['config', '--set', 'seed=5', '--set', 'training.batchSize=2'], 0, /"seed": 5/],
  [
    ['config', '--set', 'training.batchsize=2'],
    2,
    /training\.batchsize = 2: no such option; the nearest is training\.batchSize/,
  ],
  [['scroe'], 2, /"scroe": no such command; there are train, .*score/],
  [['help', 'score'], 0, /^Score a corpus.*Usage: saaa score \[options\] \[INPUT\]/s],
  [['score', '--fild', 'x'], 2, /--fild: no such option; the nearest is --field/],
  [['score', '--seed', '-1x'], 2, /seed/],
  [['score', 'absent.jsonl', '--dimension', './shouting.mjs'], 1, /absent\.jsonl.*data-unreadable/],
  [['score', '--dimension', 'absent-dimension'], 1, /npm install absent-dimension/],
  [['score', '--dimension', './odd.pl'], 2, /cannot run \.pl files; compile it to JavaScript/],
  [['report'], 2, /RUN is missing/],
])('saaa %j exits with %d', async (args, code, text) => {
  const result = await saaa(args)
  expect(`${result.out}${result.err}`).toMatch(text)
  expect(result.err).not.toMatch(/^\s+at /m)
  expect(result.code).toBe(code)
})
