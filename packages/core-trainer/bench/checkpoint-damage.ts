import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { SaaaError } from '@saaa/evaluator'
import { createCheckpointStore } from '../src/checkpoint/checkpoint-store.ts'
import type { Row } from '../../../tools/bench/row.ts'

const run = promisify(execFile)
const write =
  (bytes: number) =>
  (folder: string): Promise<void> =>
    writeFile(join(folder, 'weights.bin'), Buffer.alloc(bytes, 7))

/** A flipped byte, a truncated file, a full disk: named, with the previous checkpoint kept and offered. */
export async function checkpointDamage(): Promise<readonly Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'saaa-damage-'))
  try {
    const damages: readonly (readonly [string, (path: string) => Promise<void>])[] = [
      [
        'a flipped byte',
        async (path) => {
          const bytes = await readFile(path)
          bytes[100] = (bytes[100] ?? 0) ^ 1
          await writeFile(path, bytes)
        },
      ],
      ['a truncated file', (path) => truncate(path, 10)],
    ]
    const rows: Row[] = []
    for (const [name, damage] of damages) {
      const store = createCheckpointStore({ folder: join(folder, name), keep: 2 })
      await store.save(1, write(1000))
      await store.save(2, write(1000))
      await damage(join(folder, name, '2', 'weights.bin'))
      const error: unknown = await store.open().catch((caught: unknown) => caught)
      const named =
        SaaaError.isInstance(error) &&
        error.code === 'checkpoint-corrupt' &&
        error.message.includes('weights.bin') &&
        error.message.includes('Step 1 is intact')
      rows.push({
        name: `checkpoint with ${name}`,
        figure: named ? 'checkpoint-corrupt, file named, step 1 offered' : String(error),
        bar: 'named error, previous offered',
        met: named,
      })
    }
    rows.push(await fullDisk(folder))
    return rows
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** On a file system of 1 MB of its own; mounting it takes root. */
async function fullDisk(folder: string): Promise<Row> {
  const row = { name: 'checkpoint on a full disk', bar: 'named error, previous kept' }
  const disk = join(folder, 'disk')
  await mkdir(disk)
  try {
    await run('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk])
  } catch {
    return { ...row, figure: 'no permission to mount a small file system', met: undefined }
  }
  try {
    const store = createCheckpointStore({ folder: join(disk, 'checkpoints'), keep: 2 })
    await store.save(1, write(400_000))
    const error: unknown = await store.save(2, write(900_000)).catch((caught: unknown) => caught)
    const opened = await store.open()
    const met = SaaaError.isInstance(error) && error.code === 'storage-failure' && opened.step === 1
    return { ...row, figure: met ? 'storage-failure, step 1 intact' : String(error), met }
  } finally {
    await run('umount', [disk])
  }
}
