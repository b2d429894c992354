import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SaaaError } from '@saaa/evaluator'
import { storageFailure } from '../data/file-errors.ts'
import { describeFiles, flush, manifestFile, verifyManifest } from './manifest.ts'

export interface CheckpointStore {
  /**
   * Writes a checkpoint aside, flushes it, renames it into place, then removes all but the newest.
   * @throws SaaaError `storage-failure` when the disk refuses; earlier checkpoints stay as they were
   */
  save(step: number, write: (folder: string) => Promise<void>): Promise<string>
  /** Steps of the checkpoints that are there, ascending. */
  steps(): Promise<readonly number[]>
  /**
   * The folder of an intact checkpoint. A damaged one is refused by name, and the newest intact earlier one is offered.
   * @param step @default the newest
   * @throws SaaaError `not-found` or `checkpoint-corrupt`
   */
  open(step?: number): Promise<{ readonly folder: string; readonly step: number }>
}

const stepFolder = /^\d+$/
const asidePrefix = '.writing-'

/** Checkpoints of a run: one folder per step under `folder`. */
export function createCheckpointStore({
  folder,
  keep,
}: {
  readonly folder: string
  readonly keep: number
}): CheckpointStore {
  const steps = async (): Promise<number[]> => {
    const names = await readdir(folder).catch(() => [] as string[])
    return names
      .filter((name) => stepFolder.test(name))
      .map(Number)
      .sort((left, right) => left - right)
  }
  const path = (step: number): string => join(folder, String(step))

  return {
    steps,
    save: async (step, write) => {
      const aside = join(folder, `${asidePrefix}${step}`)
      try {
        await mkdir(folder, { recursive: true })
        await rm(aside, { recursive: true, force: true })
        await mkdir(aside)
        await write(aside)
        const manifest = await describeFiles(aside, step)
        await writeFile(join(aside, manifestFile), `${JSON.stringify(manifest, undefined, 2)}\n`)
        for (const name of [...Object.keys(manifest.files), manifestFile]) await flush(join(aside, name))
        await flush(aside)
        // The same step is written again only after a resume; what it replaces is equal to it.
        await rm(path(step), { recursive: true, force: true })
        await rename(aside, path(step))
        await flush(folder)
      } catch (error) {
        await rm(aside, { recursive: true, force: true }).catch(() => undefined)
        throw storageFailure(aside, error)
      }
      const surplus = (await steps()).filter((candidate) => candidate <= step).slice(0, -keep)
      for (const old of surplus) await rm(path(old), { recursive: true, force: true })
      return path(step)
    },
    open: async (wanted) => {
      const all = await steps()
      const step = wanted ?? all.at(-1)
      if (step === undefined || !all.includes(step)) {
        throw new SaaaError({
          code: 'not-found',
          message:
            all.length === 0
              ? `No checkpoint in ${folder}: none was written.`
              : `No checkpoint of step ${wanted} in ${folder}; there are: ${all.join(', ')}.`,
        })
      }
      try {
        await verifyManifest(path(step))
      } catch (error) {
        const offer = await newestIntact(
          all.filter((candidate) => candidate < step),
          path,
        )
        const advice =
          offer === undefined
            ? 'No earlier checkpoint is intact; start the run again.'
            : `Step ${offer} is intact: resume with --checkpoint ${offer}, or read ${path(offer)}.`
        throw new SaaaError({
          code: 'checkpoint-corrupt',
          message: `${(error as Error).message} ${advice}`,
          cause: error,
        })
      }
      return { folder: path(step), step }
    },
  }
}

async function newestIntact(steps: readonly number[], path: (step: number) => string): Promise<number | undefined> {
  for (const step of [...steps].reverse()) {
    const intact = await verifyManifest(path(step)).then(
      () => true,
      () => false,
    )
    if (intact) return step
  }
  return undefined
}
