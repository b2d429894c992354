import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createCheckpointStore } from './checkpoint-store.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'saaa-checkpoints-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const content =
  (text: string) =>
  async (target: string): Promise<void> => {
    await writeFile(join(target, 'weights.bin'), text.repeat(100))
    await writeFile(join(target, 'state.json'), JSON.stringify({ text }))
  }

describe('createCheckpointStore', () => {
  it('keeps the newest and leaves nothing half-written', async () => {
    const store = createCheckpointStore({ folder, keep: 2 })
    for (const step of [10, 20, 30]) await store.save(step, content(`step ${step}`))
    expect(await store.steps()).toEqual([20, 30])
    expect((await readdir(folder)).sort()).toEqual(['20', '30'])
    const { folder: newest, step } = await store.open()
    expect(step).toBe(30)
    expect(await readFile(join(newest, 'state.json'), 'utf8')).toBe('{"text":"step 30"}')
  })

  it.each([
    [
      'a flipped byte',
      (path: string) => readFile(path).then((bytes) => ((bytes[7] = (bytes[7] as number) ^ 1), writeFile(path, bytes))),
      /weights\.bin does not have the checksum/,
    ],
    ['a truncated file', (path: string) => truncate(path, 5), /weights\.bin has 5 bytes, expected 700/],
    ['a missing file', (path: string) => rm(path), /weights\.bin is missing/],
  ])('refuses %s by name, keeps the previous checkpoint and offers it', async (_, damage, message) => {
    const store = createCheckpointStore({ folder, keep: 3 })
    await store.save(10, content('step 10'))
    await store.save(20, content('step 20'))
    await damage(join(folder, '20', 'weights.bin'))
    await expect(store.open()).rejects.toMatchObject({
      code: 'checkpoint-corrupt',
      message: expect.stringMatching(message),
    })
    await expect(store.open()).rejects.toThrow(/Step 10 is intact: resume with --checkpoint 10/)
    expect((await store.open(10)).step).toBe(10)
  })

  it('names a full disk and keeps the previous checkpoint', async () => {
    const store = createCheckpointStore({ folder, keep: 1 })
    await store.save(10, content('step 10'))
    const full = Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' })
    await expect(
      store.save(20, async (target) => {
        await content('part')(target)
        throw full
      }),
    ).rejects.toMatchObject({ code: 'storage-failure' })
    expect(await readdir(folder)).toEqual(['10'])
    expect((await store.open()).step).toBe(10)
  })

  it('says which checkpoints there are when one is asked for that is not', async () => {
    const store = createCheckpointStore({ folder, keep: 2 })
    await expect(store.open()).rejects.toMatchObject({ code: 'not-found' })
    await store.save(10, content('x'))
    await expect(store.open(15)).rejects.toThrow(/No checkpoint of step 15 .*there are: 10/)
  })
})
