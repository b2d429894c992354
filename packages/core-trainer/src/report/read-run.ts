import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { SaaaError } from '@saaa/evaluator'
import type { z } from 'zod'
import {
  metricsRowSchema,
  sampleRowSchema,
  timingRowSchema,
  type EvaluationRow,
  type NoticeRow,
  type SampleRow,
  type StepRow,
  type TimingRow,
} from './metrics-rows.ts'

/** What a run folder tells about its run. */
export interface RunRecord {
  readonly name: string
  readonly steps: readonly StepRow[]
  readonly evaluations: readonly EvaluationRow[]
  readonly notices: readonly NoticeRow[]
  readonly samples: readonly SampleRow[]
  readonly timings: readonly TimingRow[]
  /** config.json as it stands, when there is one. */
  readonly configuration?: unknown
  /** Lines that are no rows: the last one of a run that was killed, or damage. */
  readonly unreadableLines: number
}

/** @throws SaaaError 'not-found' without metrics.jsonl; 'data-unreadable' for a config.json that is no JSON */
export async function readRun(runFolder: string): Promise<RunRecord> {
  if (!existsSync(path.join(runFolder, 'metrics.jsonl'))) {
    const why = existsSync(runFolder) ? 'is not a run folder: it has no metrics.jsonl' : 'does not exist'
    throw new SaaaError({ code: 'not-found', message: `${runFolder} ${why}.` })
  }
  const metrics = await readRows(path.join(runFolder, 'metrics.jsonl'), metricsRowSchema)
  const samples = await readRows(path.join(runFolder, 'samples.jsonl'), sampleRowSchema)
  const timings = await readRows(path.join(runFolder, 'timings.jsonl'), timingRowSchema)
  const configurationFile = path.join(runFolder, 'config.json')
  return {
    name: path.basename(path.resolve(runFolder)),
    steps: metrics.rows.filter((row) => row.type === 'step'),
    evaluations: metrics.rows.filter((row) => row.type === 'evaluation'),
    notices: metrics.rows.filter((row) => row.type === 'notice'),
    samples: samples.rows,
    timings: timings.rows,
    ...(existsSync(configurationFile) ? { configuration: await readConfiguration(configurationFile) } : {}),
    unreadableLines: metrics.unreadable + samples.unreadable + timings.unreadable,
  }
}

async function readConfiguration(file: string): Promise<unknown> {
  const configuration = parseJson(await readFile(file, 'utf8'))
  if (configuration !== undefined) return configuration
  throw new SaaaError({ code: 'data-unreadable', message: `${file} is not valid JSON; put it right or take it away.` })
}

async function readRows<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
): Promise<{ rows: z.output<Schema>[]; unreadable: number }> {
  const rows: z.output<Schema>[] = []
  let unreadable = 0
  if (!existsSync(file)) return { rows, unreadable }
  for (const line of (await readFile(file, 'utf8')).split('\n')) {
    if (line.trim() === '') continue
    const parsed = schema.safeParse(parseJson(line))
    if (parsed.success) rows.push(parsed.data)
    else unreadable += 1
  }
  return { rows, unreadable }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
