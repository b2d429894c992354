import { closeSync, fsyncSync, openSync, statSync, truncateSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { SaaaError } from '@saaa/evaluator'
import { storageFailure } from '../data/file-errors.ts'

/** Files of a run to which rows are appended. */
export const rowFiles = ['metrics.jsonl', 'samples.jsonl', 'timings.jsonl'] as const
export type RowFile = (typeof rowFiles)[number]

/** Appends rows to the run's JSON-lines files. */
export interface RunLog {
  append(file: RowFile, row: object): void
  /** Flushed lengths in bytes, to be kept in a checkpoint. */
  lengths(): Readonly<Record<string, number>>
  close(): void
}

/**
 * Opens the row files of a run. With `lengths` of a checkpoint, what was written after it is cut off, so that a resumed
 * run continues the files of an uninterrupted one byte for byte.
 * @throws SaaaError `storage-failure`; `checkpoint-corrupt` where a file is shorter than the checkpoint knew it
 */
export function openRunLog(folder: string, lengths?: Readonly<Record<string, number>>): RunLog {
  const handles = new Map<RowFile, number>()
  const attempt = <Result>(path: string, action: () => Result): Result => {
    try {
      return action()
    } catch (error) {
      throw storageFailure(path, error)
    }
  }
  for (const file of rowFiles) {
    const path = join(folder, file)
    const size = attempt(path, () => {
      handles.set(file, openSync(path, 'a'))
      return statSync(path).size
    })
    if (lengths === undefined) continue
    const length = lengths[file] ?? 0
    if (size < length) throw shortened(path, size, length)
    attempt(path, () => truncateSync(path, length))
  }
  return {
    append: (file, row) => {
      attempt(join(folder, file), () => writeSync(handles.get(file) as number, `${JSON.stringify(row, finite)}\n`))
    },
    lengths: () =>
      Object.fromEntries(
        rowFiles.map((file) => {
          const path = join(folder, file)
          return [file, attempt(path, () => (fsyncSync(handles.get(file) as number), statSync(path).size))]
        }),
      ),
    close: () => {
      for (const handle of handles.values()) closeSync(handle)
    },
  }
}

const shortened = (path: string, size: number, length: number): SaaaError =>
  new SaaaError({
    code: 'checkpoint-corrupt',
    message: `${path}: expected at least the ${length} bytes that it had at the checkpoint, found ${size}. Put the file back, or begin a new run: rows that are lost cannot be written again.`,
  })

/** A number that is not finite is null in a row. */
const finite = (_: string, value: unknown): unknown =>
  typeof value === 'number' && !Number.isFinite(value) ? null : value
