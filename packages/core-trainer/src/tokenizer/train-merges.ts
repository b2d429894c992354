import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { storageFailure } from '../data/file-errors.ts'
import { siblingProgram } from '../orchestrator/sibling-program.ts'

export interface TrainMergesCall {
  /** Text file; merges do not reach across its line ends. */
  readonly corpus: string
  /** File that the native trainer writes and the merges are read from. */
  readonly saved: string
  readonly signal?: AbortSignal | undefined
}

/**
 * Merges in the order they were learnt. Cutting the list gives exactly what a smaller vocabulary would have been. The native
 * trainer runs in a process of its own, without standard output; aborting ends it.
 * @throws SaaaError `storage-failure` with what the trainer said; the signal's reason
 */
export async function trainMerges({ corpus, saved, signal }: TrainMergesCall): Promise<(readonly [string, string])[]> {
  signal?.throwIfAborted()
  const { file, nodeArguments } = siblingProgram('merge-training-process', import.meta.url)
  const child = spawn(process.execPath, [...nodeArguments, file, corpus, saved], {
    stdio: ['ignore', 'ignore', 'pipe'],
    windowsHide: true,
  })
  const end = (): void => void child.kill('SIGKILL')
  signal?.addEventListener('abort', end, { once: true })
  process.once('exit', end)
  try {
    let said = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text))
    const [code, ended] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null]
    signal?.throwIfAborted()
    if (code !== 0) throw new Error(`the tokenizer trainer ended with ${ended ?? code}${reasonOf(said)}`)
    const { model } = JSON.parse(await readFile(saved, 'utf8')) as { model: { merges: [string, string][] } }
    return model.merges
  } catch (error) {
    signal?.throwIfAborted()
    throw storageFailure(saved, error)
  } finally {
    signal?.removeEventListener('abort', end)
    process.off('exit', end)
  }
}

/** The last thing it said; the native trainer's own bars and blank lines come before. */
function reasonOf(said: string): string {
  const last =
    said
      .trim()
      .split(/[\r\n]+/)
      .at(-1) ?? ''
  return last === '' ? '' : `: ${last.trim()}`
}
