import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { storageFailure } from '../data/file-errors.ts'

/** Where a file is written first, and where it belongs. */
export interface PlaceAside {
  readonly aside: string
  /** Behind a link its target is written, not the link replaced. */
  readonly place: string
}

/** undefined for pipes and devices, which are written as they are. */
export async function placeAside(file: string): Promise<PlaceAside | undefined> {
  const status = await stat(file).catch(() => undefined)
  if (status !== undefined && !status.isFile()) return undefined
  const place = await realpath(file).catch(() => file)
  return { aside: `${place}.part`, place }
}

/**
 * Writes a file whole or not at all: beside its place first, then renamed. Pipes and devices are written as they are.
 * @throws SaaaError 'storage-failure'; what the file held before is kept then
 */
export async function writeAside(file: string, text: string): Promise<void> {
  const places = await placeAside(file)
  try {
    if (places === undefined) return await writeFile(file, text)
    await writeFile(places.aside, text)
    await rename(places.aside, places.place)
  } catch (error) {
    if (places !== undefined) await rm(places.aside, { force: true })
    throw storageFailure(file, error)
  }
}
