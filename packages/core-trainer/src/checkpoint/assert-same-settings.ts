import { SaaaError } from '@saaa/evaluator'
import type { RunConfiguration } from '../config/run-configuration.ts'
import { isRecord } from '../data/is-record.ts'

/** What may differ when a run goes on: where things lie, and how fast and how often they are done, not what is computed. */
const mayChange = ['output', 'backend', 'scoring', 'checkpoint', 'data.paths']

/**
 * A run goes on with the settings that its checkpoint was written under, or its rows would be of two runs.
 * @throws SaaaError `checkpoint-incompatible`, naming what was changed
 */
export function assertSameSettings(before: RunConfiguration, now: RunConfiguration): void {
  const changed = changes('', before, now).filter(
    ({ path }) => !mayChange.some((start) => path === start || path.startsWith(`${start}.`)),
  )
  if (changed.length === 0) return
  const list = changed.map(
    ({ path, from, to }) => `${path} was ${JSON.stringify(from) ?? 'absent'} and is ${JSON.stringify(to) ?? 'absent'}`,
  )
  throw new SaaaError({
    code: 'checkpoint-incompatible',
    message: `The configuration was changed since the checkpoint: ${list.slice(0, 3).join('; ')}${list.length > 3 ? `; ${list.length - 3} more` : ''}. Put it back in config.json, or begin a new run with it.`,
  })
}

interface Change {
  readonly path: string
  readonly from: unknown
  readonly to: unknown
}

function changes(path: string, from: unknown, to: unknown): readonly Change[] {
  if (!isRecord(from) || !isRecord(to)) return JSON.stringify(from) === JSON.stringify(to) ? [] : [{ path, from, to }]
  return [...new Set([...Object.keys(from), ...Object.keys(to)])].flatMap((key) =>
    changes(path === '' ? key : `${path}.${key}`, from[key], to[key]),
  )
}
