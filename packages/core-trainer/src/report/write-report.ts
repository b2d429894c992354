import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { assertWritableFile } from '../data/assert-writable.ts'
import { readRun } from './read-run.ts'
import { reportPage, type Verdict } from './report-page.ts'
import { writeAside } from './write-aside.ts'

export interface WriteReportOptions {
  /** Folder with metrics.jsonl and, where there are, samples.jsonl, timings.jsonl and config.json. */
  readonly runFolder: string
  /** A standard run to compare with. */
  readonly baselineFolder?: string
  /** Shown above all else. */
  readonly verdict?: Verdict
}

/**
 * Writes `report.html` into the run folder: self-contained, opens from disk.
 * @returns path of the file
 * @throws SaaaError 'not-found' for a folder that is no run; 'storage-failure' when the file cannot be written
 */
export async function writeReport({ runFolder, baselineFolder, verdict }: WriteReportOptions): Promise<string> {
  const file = path.join(runFolder, 'report.html')
  if (existsSync(runFolder)) await assertWritableFile(file)
  const run = await readRun(runFolder)
  const baseline = baselineFolder === undefined ? undefined : await readRun(baselineFolder)
  const page = reportPage({
    run,
    ...(baseline === undefined ? {} : { baseline }),
    ...(verdict === undefined ? {} : { verdict }),
    uplot: await readUplot(),
  })
  await writeAside(file, page)
  return file
}

async function readUplot(): Promise<{ script: string; style: string }> {
  const { resolve } = createRequire(import.meta.url)
  const [script, style] = await Promise.all(
    ['uplot/dist/uPlot.iife.min.js', 'uplot/dist/uPlot.min.css'].map((file) => readFile(resolve(file), 'utf8')),
  )
  return { script: script!, style: style! }
}
