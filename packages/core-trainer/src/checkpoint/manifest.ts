import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { SaaaError } from '@saaa/evaluator'
import { z } from 'zod'

export const manifestFile = 'manifest.json'
const formatVersion = 1

const manifestSchema = z.object({
  formatVersion: z.literal(formatVersion),
  step: z.int().min(0),
  files: z.record(z.string(), z.object({ bytes: z.int().min(0), sha256: z.string() })),
})
export type Manifest = z.infer<typeof manifestSchema>

/** Sizes and SHA-256 of all files of a folder, except the manifest itself. */
export async function describeFiles(folder: string, step: number): Promise<Manifest> {
  const files: Manifest['files'] = {}
  for (const name of (await readdir(folder)).sort()) {
    if (name === manifestFile) continue
    files[name] = { bytes: (await stat(join(folder, name))).size, sha256: await hashFile(join(folder, name)) }
  }
  return { formatVersion, step, files }
}

/**
 * Reads a checkpoint's manifest and compares every file with it.
 * @throws SaaaError `checkpoint-corrupt` naming the first file that is missing, cut short or changed
 */
export async function verifyManifest(folder: string): Promise<Manifest> {
  const manifest = await readManifest(folder)
  for (const [name, { bytes, sha256 }] of Object.entries(manifest.files)) {
    const path = join(folder, name)
    const size = await stat(path).then(
      (status) => status.size,
      () => undefined,
    )
    if (size === undefined) throw corrupt(`${path} is missing`)
    if (size !== bytes) throw corrupt(`${path} has ${size} bytes, expected ${bytes}`)
    if ((await hashFile(path)) !== sha256) throw corrupt(`${path} does not have the checksum it was written with`)
  }
  return manifest
}

async function readManifest(folder: string): Promise<Manifest> {
  const path = join(folder, manifestFile)
  try {
    return manifestSchema.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch (cause) {
    throw corrupt(`${path} cannot be read`, cause)
  }
}

const corrupt = (what: string, cause?: unknown): SaaaError =>
  new SaaaError({
    code: 'checkpoint-corrupt',
    message: `The checkpoint is damaged: ${what}.`,
    ...(cause === undefined ? {} : { cause }),
  })

async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}

/** Flushes a file or folder to the disk. */
export async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
