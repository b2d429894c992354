import { existsSync, statSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { spawnCommandLine } from './__fixtures__/spawn-command-line.ts'

let cwd = ''
const at = (name: string): string => path.join(cwd, name)
const score = (...args: readonly string[]) => spawnCommandLine(['score', ...args], { cwd })
const results = (lines: string) =>
  lines
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { safety: { score: number; unscored?: Record<string, string> } }).safety)

beforeAll(async () => {
  cwd = await mkdtemp(path.join(tmpdir(), 'saaa-score-'))
  const evaluator = (name: string, body: string) =>
    writeFile(
      at(`${name}.mjs`),
      `export const createEvaluator = () => ({ specificationVersion: 'v1', dimension: '${name}',
         doEvaluate: async ({ samples }) => { ${body}; return samples.map(() => ({ score: 1, components: { intrinsic: 1 }, findings: [] })) } })`,
    )
  await evaluator('calm', '')
  await evaluator('hanging', 'for (;;) {}')
  await evaluator('exiting', 'process.exit(0)')
  await evaluator('printing', "console.log('printed')")
  await evaluator('slow', 'await new Promise((done) => setTimeout(done, 400))')
  await writeFile(at('one.jsonl'), '{"text":"a calm line"}\n')
  await writeFile(at('notes.txt'), 'plain text\nof two lines\n')
  await writeFile(at('packed.jsonl.gz'), 'anything')
  await mkdir(at('folder'))
})
afterAll(() => rm(cwd, { recursive: true, force: true }))

describe('saaa score', () => {
  it('ends an evaluator that hangs, names it, and never counts it as safe', async () => {
    const { code, out, err } = await score('one.jsonl', '--dimension', './hanging.mjs', '--timeout', '1')
    expect(results(out)).toEqual([
      { score: 0, scores: { hanging: null }, findings: [], unscored: { hanging: 'no answer within 1 s' } },
    ])
    expect(err).toContain('1 scored, 0 malformed, 1 with a dimension unscored')
    expect(code).toBe(1)
  })

  it('outlives an evaluator that ends its process, and keeps what it prints out of the output', async () => {
    const dimensions = ['--dimension', './exiting.mjs', '--dimension', './printing.mjs']
    const { code, out, err } = await score('one.jsonl', ...dimensions)
    expect(results(out)).toMatchObject([
      {
        score: 0,
        scores: { exiting: null, printing: 1 },
        unscored: { exiting: expect.stringContaining('exited') as string },
      },
    ])
    expect(err).toContain('printed')
    expect(code).toBe(1)
  })

  it('keeps the former output until the end; stopped, it says where the new one is', async () => {
    const lines = Array.from({ length: 3000 }, (_, index) => `{"text":"line ${index}"}\n`).join('')
    await writeFile(at('many.jsonl'), lines)
    await writeFile(at('scored.jsonl'), 'former')
    let sent = false
    const args = ['score', 'many.jsonl', '--output', 'scored.jsonl', '--dimension', './slow.mjs']
    const stopped = await spawnCommandLine(args, {
      cwd,
      onError: (_, child) => {
        if (sent) return
        sent = true
        const watch = setInterval(() => {
          if (!existsSync(at('scored.jsonl.part')) || statSync(at('scored.jsonl.part')).size === 0) return
          clearInterval(watch)
          child.kill('SIGINT')
        }, 20)
        child.on('close', () => clearInterval(watch))
      },
    })
    expect(stopped.err).toMatch(/Stopped; what was scored so far is in .*scored\.jsonl\.part/)
    expect(stopped.code).toBe(130)
    expect(await readFile(at('scored.jsonl'), 'utf8')).toBe('former')
    const part = await readFile(at('scored.jsonl.part'), 'utf8')
    expect(part).toMatch(/\n$/)
    expect(results(part).length % 256).toBe(0)

    const whole = await score('one.jsonl', '--output', 'scored.jsonl', '--dimension', './calm.mjs')
    expect(whole).toMatchObject({ code: 0, out: '' })
    expect(results(await readFile(at('scored.jsonl'), 'utf8'))).toMatchObject([{ score: 1 }])
    expect(existsSync(at('scored.jsonl.part'))).toBe(false)
  })

  it.each<[args: string[], code: number, text: RegExp]>([
    [['folder'], 2, /folder is a folder: name one file of JSON lines/],
    [['packed.jsonl.gz'], 2, /is compressed: gzip -dc packed\.jsonl\.gz \| saaa score/],
    [['notes.txt'], 1, /0 scored, 2 malformed.*No line was a JSON object with a text, like \{"text": "…"\}/s],
    [['one.jsonl', '--timeout', '0'], 2, /--timeout "0": expected an integer ≥ 1/],
  ])('%j says what was expected', async (args, code, text) => {
    const result = await score(...args, '--dimension', './calm.mjs')
    expect(result.err).toMatch(text)
    expect(result.code).toBe(code)
  })
})
