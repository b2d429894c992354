import { SaaaError } from '@saaa/evaluator'
import { AttackPool, type AttackPoolOptions, type AttackPoolState } from './attack-pool.ts'

/** Asked for at the call, not imported: without a file system, in a browser, the rest of the package still works. */
function fileSystem(): typeof import('node:fs') {
  const found = globalThis.process?.getBuiltinModule?.('node:fs')
  if (found !== undefined) return found
  throw new SaaaError({
    code: 'storage-failure',
    message: 'This runtime has no file system. Keep pool.state() yourself and give it back as `state`.',
  })
}

/**
 * The pool that `writeAttackPool` left in a file; an empty one where there is no file yet.
 * @throws SaaaError `data-unreadable` when the file cannot be read or is damaged; it stays as it is
 */
export function readAttackPool(path: string, options: Omit<AttackPoolOptions, 'state'> = {}): AttackPool {
  const { readFileSync } = fileSystem()
  // Options out of range are the caller's, not the file's.
  const empty = new AttackPool(options)
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (cause) {
    if ((cause as { readonly code?: string }).code === 'ENOENT') return empty
    throw new SaaaError({ code: 'data-unreadable', message: `The attack pool ${path} cannot be read.`, cause })
  }
  try {
    return new AttackPool({ ...options, state: JSON.parse(text) as AttackPoolState })
  } catch (cause) {
    throw new SaaaError({
      code: 'data-unreadable',
      message: `The attack pool ${path} is damaged: ${(cause as Error).message} Nothing was changed; move it away to begin anew.`,
      cause,
    })
  }
}

/**
 * Stores a pool: written beside the file, flushed, then renamed over it, so that a crash leaves the old file or the new one.
 * @throws SaaaError `storage-failure` when the file cannot be written; an older one stays as it is
 */
export function writeAttackPool(path: string, pool: AttackPool): void {
  const { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } = fileSystem()
  // Two processes that store at once do not write into one another's file.
  const aside = `${path}.${globalThis.process.pid}.part`
  try {
    const handle = openSync(aside, 'w')
    try {
      writeFileSync(handle, `${JSON.stringify(pool.state())}\n`)
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
    renameSync(aside, path)
  } catch (cause) {
    rmSync(aside, { force: true })
    throw new SaaaError({
      code: 'storage-failure',
      message: `The attack pool ${path} cannot be written. An older file is unchanged.`,
      cause,
    })
  }
}
