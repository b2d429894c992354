import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { storageFailure } from '../data/file-errors.ts'

/**
 * Writes a file whole or not at all: beside its place first, then renamed. Pipes and devices are written as they are.
 * @throws SaaaError 'storage-failure'; what the file held before is kept then
 */
export async function writeAside(file: string, text: string): Promise<void> {
  // Behind a link its target is written, not the link replaced.
  const place = await realpath(file).catch(() => file)
  const aside = `${place}.part`
  try {
    const isFile = await stat(file).then(
      (found) => found.isFile(),
      () => true,
    )
    if (!isFile) return await writeFile(file, text)
    await writeFile(aside, text)
    await rename(aside, place)
  } catch (error) {
    await rm(aside, { force: true })
    throw storageFailure(file, error)
  }
}
