import { type Stats } from 'node:fs'
import { open, rm, stat } from 'node:fs/promises'
import { SaaaError } from '@saaa/evaluator'
import { storageFailure } from './file-errors.ts'

/**
 * Notices before any work that a file could not be written after it. What it holds already stays as it is, and none is left
 * behind where there was none. Pipes and devices are taken as they are.
 * @param reading files that the work reads, which writing would destroy
 * @throws SaaaError 'storage-failure' naming the file
 */
export async function assertWritableFile(file: string, reading: readonly string[] = []): Promise<void> {
  const before = await statOf(file)
  if (before !== undefined && !before.isFile() && !before.isDirectory()) return
  for (const source of reading) {
    const read = await statOf(source)
    if (before === undefined || read === undefined || read.ino !== before.ino || read.dev !== before.dev) continue
    throw new SaaaError({
      code: 'storage-failure',
      message: `Cannot write ${file}: it is the file that is read; name another one.`,
    })
  }
  try {
    await (await open(file, 'a')).close()
    if (before === undefined) await rm(file)
  } catch (error) {
    throw storageFailure(file, error)
  }
}

const statOf = (file: string): Promise<Stats | undefined> => stat(file).catch(() => undefined)
