import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RunConfigurationInput } from '../src/config/run-configuration.ts'
import { writeDefaultCorpus } from '../src/demo/default-corpus.ts'

/** Runs something in a folder of its own with a small corpus of clean and unsafe text; the folder is removed after. */
export async function withCorpus<Result>(
  use: (call: {
    readonly folder: string
    readonly data: NonNullable<RunConfigurationInput['data']>
  }) => Promise<Result>,
  characters = 2_000_000,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'saaa-bench-'))
  try {
    const { trainingFile } = await writeDefaultCorpus({
      folder: join(folder, 'corpus'),
      seed: 1,
      characters,
      heldOutCharacters: 20_000,
    })
    return await use({ folder, data: { paths: [trainingFile], heldOutFraction: 0.02 } })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
