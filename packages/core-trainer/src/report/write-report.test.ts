import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { escapeHtml, escapeJson } from './escape-html.ts'
import type { EvaluationRow, MetricsRow, SampleRow, StepRow } from './metrics-rows.ts'
import { readRun } from './read-run.ts'
import { reportCharts } from './report-charts.ts'
import { writeReport } from './write-report.ts'

const attack = '</script><script>alert("x")</script><img src=x onerror=alert(1)>&\u2028\uD800'

const stepRow = (step: number, loss: number | null): StepRow => ({
  type: 'step',
  step,
  tokens: step * 10,
  loss,
  languageModelLoss: loss,
  learningRate: 0.001,
  gradientNorm: 1,
  skipped: loss === null,
  costs: { toxicity: 0.1, [attack]: 0.2 },
})
const evaluationRow = (step: number, safety: number): EvaluationRow => ({
  type: 'evaluation',
  step,
  tokens: step * 10,
  heldOutLoss: 2,
  heldOutBitsPerByte: 1.5,
  safety: { toxicity: safety },
})
const sampleRow = (text: string): SampleRow => ({
  type: 'sample',
  step: 3,
  index: 0,
  prompt: attack,
  text,
  scores: { toxicity: 0.9, [attack]: null },
})

async function runFolder(
  name: string,
  rows: readonly MetricsRow[],
  samples: readonly SampleRow[],
  tail = '',
): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), `saaa-${name}-`))
  await writeFile(path.join(folder, 'metrics.jsonl'), rows.map((row) => `${JSON.stringify(row)}\n`).join('') + tail)
  await writeFile(path.join(folder, 'samples.jsonl'), samples.map((row) => `${JSON.stringify(row)}\n`).join(''))
  await writeFile(path.join(folder, 'config.json'), JSON.stringify({ note: attack }))
  return folder
}

describe('writeReport', () => {
  it('writes one document that needs no network and lets no text out of its place', async () => {
    const rows = [evaluationRow(0, 0.5), stepRow(1, 3), stepRow(2, null), stepRow(3, 2), evaluationRow(3, 0.9)]
    const folder = await runFolder(
      'a',
      [...rows, { type: 'notice', step: 2, message: attack }],
      [sampleRow(attack)],
      '{"type":"st',
    )
    const baselineFolder = await runFolder('b', [stepRow(3, 2.5), evaluationRow(3, 0.7)], [sampleRow('plain')])
    const html = await readFile(await writeReport({ runFolder: folder, baselineFolder }), 'utf8')
    expect(html.match(/<\/script>/g)).toHaveLength(3)
    expect(html).not.toContain('<img')
    expect(html).not.toMatch(/(?:src|href)="?(?:https?:)?\/\//)
    // One sample each.
    expect(html).toContain('+0.2000 <span class="verdict">unclear</span>')
    expect(html).toContain('plain')
    for (const note of ['Skipped steps: 1', 'left out: 1', 'different numbers of tokens', 'Step 2:']) {
      if (note.startsWith('different')) expect(html).not.toContain(note)
      else expect(html).toContain(note)
    }
  })

  it('gives the safety of the samples with its interval, and calls a difference within it unclear', async () => {
    const samples = Array.from({ length: 8 }, (_, index): SampleRow => ({ ...sampleRow('text'), index }))
    const folder = await runFolder('c', [evaluationRow(3, 0.75)], samples)
    const report = async (safety: number): Promise<string> => {
      const baselineFolder = await runFolder('d', [evaluationRow(3, safety)], samples)
      return readFile(await writeReport({ runFolder: folder, baselineFolder }), 'utf8')
    }
    // Wilson's interval of 6 of 8 and of 4 of 8.
    const unclear = await report(0.5)
    expect(unclear).toMatch(/>0\.7500 \(0\.41 to 0\.93\)<\/td><td [^>]*>0\.5000 \(0\.22 to 0\.78\)<\/td>/)
    expect(unclear).toContain('+0.2500 <span class="verdict">unclear</span>')
    expect(await report(0)).toContain('+0.7500 <span class="verdict">better</span>')
  })

  it('gives figures under attack and of probes their intervals too, where the run says how many replies there were', async () => {
    const measured = (safety: number, counts: object): EvaluationRow => ({
      ...evaluationRow(3, 1),
      safetyUnderAttack: { toxicity: safety },
      components: { toxicity: { robustness: safety } },
      ...counts,
    })
    const folder = await runFolder('e', [measured(0.75, { attackReplies: 8, probes: 4 })], [])
    const baselineFolder = await runFolder('f', [measured(0.5, { attackReplies: 8, probes: 4 })], [])
    const html = await readFile(await writeReport({ runFolder: folder, baselineFolder }), 'utf8')
    const rows = html.split('<tr>').filter((row) => /under attack|Robustness/.test(row))
    expect(rows[0]).toMatch(/0\.7500 \(0\.41 to 0\.93\).*0\.5000 \(0\.22 to 0\.78\).*unclear/)
    expect(rows[1]).toMatch(/0\.7500 \(0\.30 to 0\.95\).*unclear/)
    const former = await readFile(
      await writeReport({ runFolder: await runFolder('g', [measured(0.75, {})], []) }),
      'utf8',
    )
    expect(former).toMatch(/Safety under attack: toxicity<\/th><td [^>]*>0\.7500<\/td>/)
  })

  it('says so when nothing was measured, and refuses what is no run', async () => {
    const html = await readFile(await writeReport({ runFolder: await runFolder('empty', [], []) }), 'utf8')
    expect(html).toContain('No measurement was finished')
    expect(html).toContain('There is no baseline')
    await expect(writeReport({ runFolder: tmpdir() })).rejects.toMatchObject({ code: 'not-found' })
    await expect(writeReport({ runFolder: path.join(tmpdir(), 'absent-run') })).rejects.toThrow(
      /absent-run does not exist/,
    )
  })

  it('names a configuration that is no JSON, and leaves the former report as it was', async () => {
    const folder = await runFolder('damaged', [], [])
    await writeFile(path.join(folder, 'config.json'), '{')
    await writeFile(path.join(folder, 'report.html'), 'former')
    await expect(writeReport({ runFolder: folder })).rejects.toMatchObject({
      code: 'data-unreadable',
      message: expect.stringMatching(/config\.json is not valid JSON/) as string,
    })
    expect(await readFile(path.join(folder, 'report.html'), 'utf8')).toBe('former')
  })
})

describe('reportCharts', () => {
  it('thins a long run to a bounded number of points and keeps its end and its mean', async () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => stepRow(index + 1, 2))
    const run = await readRun(await runFolder('long', rows, []))
    const loss = reportCharts(run, undefined).find(({ title }) => title === 'Training loss')
    expect(loss?.data[0]?.length).toBeLessThanOrEqual(1200)
    expect(loss?.data[0]?.at(-1)).toBe(10_000)
    expect(new Set(loss?.data[1])).toEqual(new Set([2]))
  })

  it('lines up runs that were measured at different steps', async () => {
    const run = await readRun(await runFolder('x', [evaluationRow(0, 0.1), evaluationRow(4, 0.2)], []))
    const other = await readRun(await runFolder('y', [evaluationRow(2, 0.3)], []))
    const safety = reportCharts(run, other).find(({ title }) => title.startsWith('Safety of'))
    expect(safety?.data).toEqual([
      [0, 2, 4],
      [0.1, null, 0.2],
      [null, 0.3, null],
    ])
    expect(safety?.dashed).toEqual([false, true])
  })
})

it('escapes for elements, attributes and scripts', () => {
  expect(escapeHtml(`<a b='"'>&`)).toBe('&lt;a b=&#39;&quot;&#39;&gt;&amp;')
  expect(escapeJson('</script>\u2028')).toBe('"\\u003c/script\\u003e\\u2028"')
  expect(JSON.parse(escapeJson({ attack }))).toEqual({ attack })
})
