import { readdir, readlink, realpath, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { SaaaError } from '@saaa/evaluator'
import { dataUnreadable } from './file-errors.ts'

export type CorpusFormat = 'text' | 'jsonl'
export type CorpusCompression = 'none' | 'gzip' | 'zstd'

export interface CorpusFile {
  /** Absolute. */
  readonly path: string
  readonly format: CorpusFormat
  readonly compression: CorpusCompression
  /** Bytes on disk. */
  readonly size: number
  readonly modifiedMs: number
}

export interface CorpusListing {
  /** Sorted by path, each real file once. */
  readonly files: readonly CorpusFile[]
  /** Files inside the folders whose ending is not a corpus format: not read. */
  readonly ignored: readonly string[]
}

const endings = '.txt, .jsonl or .ndjson, each optionally with .gz or .zst'

/**
 * Finds the corpus files under files and folders. Hidden entries of a folder are left out; links are followed, once.
 *
 * @throws SaaaError 'data-unreadable' for a path that is missing, a named file of another format, or no file at all
 */
export async function listCorpusFiles(paths: readonly string[]): Promise<CorpusListing> {
  const files = new Map<string, CorpusFile>()
  const ignored: string[] = []
  const seenFolders = new Set<string>()

  const visit = async (path: string, named: boolean): Promise<void> => {
    const status = await stat(path).catch(async (error: unknown) => {
      throw await unreadableEntry(path, error)
    })
    const real = await realpath(path)
    if (status.isDirectory()) {
      if (seenFolders.has(real)) return
      seenFolders.add(real)
      const entries = (await readdir(path)).filter((entry) => !entry.startsWith('.')).sort()
      for (const entry of entries) await visit(join(path, entry), false)
      return
    }
    const kind = status.isFile() ? corpusKind(path) : undefined
    if (kind !== undefined) {
      if (!files.has(real)) files.set(real, { path, ...kind, size: status.size, modifiedMs: status.mtimeMs })
    } else if (named) {
      throw new SaaaError({
        code: 'data-unreadable',
        message: `Cannot read ${path}: expected a file ending in ${endings}.`,
      })
    } else ignored.push(path)
  }

  for (const path of paths) {
    const absolute = resolve(path)
    try {
      await visit(absolute, true)
    } catch (error) {
      throw dataUnreadable(absolute, error)
    }
  }
  if (files.size === 0) {
    throw new SaaaError({
      code: 'data-unreadable',
      message: `No corpus file under ${paths.join(', ')}: expected files ending in ${endings}.`,
    })
  }
  const sorted = [...files.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  return { files: sorted, ignored: ignored.sort() }
}

/** An entry that cannot be looked at, by its own name: a folder may hold thousands. */
async function unreadableEntry(path: string, error: unknown): Promise<unknown> {
  const target = await readlink(path).catch(() => undefined)
  if (target === undefined || (error as NodeJS.ErrnoException).code !== 'ENOENT') return dataUnreadable(path, error)
  return new SaaaError({
    code: 'data-unreadable',
    message: `Cannot read ${path}: it is a link to ${target}, which does not exist.`,
    cause: error,
  })
}

function corpusKind(path: string): { format: CorpusFormat; compression: CorpusCompression } | undefined {
  const match = /\.(txt|jsonl|ndjson)(\.gz|\.zst)?$/i.exec(path)
  if (match === null) return undefined
  const compression = match[2]?.toLowerCase()
  return {
    format: match[1]?.toLowerCase() === 'txt' ? 'text' : 'jsonl',
    compression: compression === '.gz' ? 'gzip' : compression === '.zst' ? 'zstd' : 'none',
  }
}
