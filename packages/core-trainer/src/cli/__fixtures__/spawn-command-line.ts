import { type ChildProcess, spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'

const main = fileURLToPath(new URL('../main.ts', import.meta.url))
const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href

export interface FinishedCommand {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs `saaa` from source in a process of its own; `onError` sees standard error as it comes, with the process. */
export function spawnCommandLine(
  args: readonly string[],
  { cwd, onError }: { readonly cwd?: string; readonly onError?: (soFar: string, child: ChildProcess) => void } = {},
): Promise<FinishedCommand> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--conditions=@saaa/source', '--import', loader, main, ...args], {
      ...(cwd === undefined ? {} : { cwd }),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let [out, err] = ['', '']
    child.stdout.on('data', (data: Buffer) => (out += data.toString()))
    child.stderr.on('data', (data: Buffer) => {
      err += data.toString()
      onError?.(err, child)
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, out, err }))
  })
}
