import { existsSync } from 'node:fs'
import { readFile, statfs } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { availableParallelism, cpus, freemem, totalmem } from 'node:os'
import path from 'node:path'

/** What this process has to work with. */
export interface Machine {
  readonly node: string
  /** As in 'linux-x64'. */
  readonly platform: string
  readonly processor: string
  /** Logical cores that this process may use. */
  readonly cores: number
  /** Bytes that this process may use, a container's limit included, and how many of them are free. */
  readonly memoryBytes: number
  readonly freeMemoryBytes: number
  /** The working directory and the free bytes of its disk. */
  readonly folder: string
  readonly freeDiskBytes: number
  /** Versions of the packages that compute. */
  readonly versions: Readonly<Record<string, string>>
}

export async function describeMachine(folder = process.cwd()): Promise<Machine> {
  // 0, or more than there is: no limit.
  const limit = process.constrainedMemory()
  const memoryBytes = limit > 0 && limit < totalmem() ? limit : totalmem()
  const { bavail, bsize } = await statfs(folder)
  return {
    node: process.versions.node,
    platform: `${process.platform}-${process.arch}`,
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    memoryBytes,
    freeMemoryBytes: Math.min(memoryBytes, freemem()),
    folder,
    freeDiskBytes: bavail * bsize,
    versions: await packageVersions(),
  }
}

/** The runtime is a dependency of the kernels and found from there. */
async function packageVersions(): Promise<Readonly<Record<string, string>>> {
  const kernels = createRequire(import.meta.url).resolve('@saaa/kernels/package.json')
  return {
    '@saaa/kernels': await versionIn(kernels),
    'onnxruntime-node': await versionOf('onnxruntime-node', path.dirname(kernels)),
  }
}

/** Version of a package as Node finds it from a folder; packages need not export their package.json. */
async function versionOf(name: string, from: string): Promise<string> {
  for (let folder = from; ; folder = path.dirname(folder)) {
    const file = path.join(folder, 'node_modules', name, 'package.json')
    if (existsSync(file)) return versionIn(file)
    if (folder === path.dirname(folder)) return 'not found'
  }
}

const versionIn = async (file: string): Promise<string> =>
  (JSON.parse(await readFile(file, 'utf8')) as { readonly version: string }).version
