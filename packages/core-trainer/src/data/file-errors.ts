import { SaaaError } from '@saaa/evaluator'

/** The system's code (`ENOENT`, `ENOSPC`, …) of an error, if it carries one. */
function systemCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown'
}

const readAdvice: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist; check the path',
  EACCES: 'permission was refused; check its mode and owner',
  EISDIR: 'it is a folder',
  EMFILE: 'too many files are open; raise `ulimit -n`',
}

/** An error met while reading corpus files. Our own errors and aborts pass unchanged. */
export function dataUnreadable(path: string, error: unknown): unknown {
  if (SaaaError.isInstance(error) || isAbort(error)) return error
  const advice = readAdvice[systemCode(error)] ?? (error instanceof Error ? error.message : String(error))
  return new SaaaError({ code: 'data-unreadable', message: `Cannot read ${path}: ${advice}.`, cause: error })
}

const writeAdvice: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist; make it or choose another',
  EISDIR: 'it is a folder; name a file',
  ENOSPC: 'the disk is full; free space or choose another folder, then run again: nothing half-written is kept',
  EDQUOT:
    'the disk quota is used up; free space or choose another folder, then run again: nothing half-written is kept',
  EROFS: 'the file system is read-only; choose another folder',
  EACCES: 'permission was refused; choose another folder',
  ENOTDIR: 'a part of the path is a file, not a folder; choose another folder',
  EEXIST: 'a part of the path is a file, not a folder; choose another folder',
}

/** An error met while writing copies, indexes or lists. Our own errors and aborts pass unchanged. */
export function storageFailure(path: string, error: unknown): unknown {
  if (SaaaError.isInstance(error) || isAbort(error)) return error
  const advice = writeAdvice[systemCode(error)] ?? (error instanceof Error ? error.message : String(error))
  return new SaaaError({ code: 'storage-failure', message: `Cannot write ${path}: ${advice}.`, cause: error })
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError'
}
