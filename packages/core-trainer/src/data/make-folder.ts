import { mkdir } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'

/**
 * Makes a folder that must not be there yet, and those before it. In one recursive call Node would try for ever where nothing
 * can be made, as in /proc.
 * @throws the system's error: EEXIST when there is something of that name
 */
export async function makeFolder(folder: string): Promise<void> {
  await mkdir(dirname(resolve(folder)), { recursive: true })
  await mkdir(folder)
}
