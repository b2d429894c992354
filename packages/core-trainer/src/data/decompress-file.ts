import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { Decompress } from 'fzstd'
import type { CorpusFile } from './corpus-files.ts'
import { dataUnreadable, storageFailure } from './file-errors.ts'

export interface DecompressFileOptions {
  readonly file: CorpusFile
  readonly cacheFolder: string
  /** Compressed bytes read so far. */
  readonly onProgress?: (done: number) => void
  readonly signal?: AbortSignal | undefined
}

/**
 * The plain copy of a compressed corpus file, made once per path, size and modification time: random access needs one.
 * Both formats are streamed, so memory stays at a few windows whatever the file's size. The copy is written aside and
 * renamed, so a half-written one is never taken for whole. A plain file is its own copy.
 *
 * @throws SaaaError 'data-unreadable' for a damaged archive, 'storage-failure' when the copy cannot be written
 */
export async function decompressFile({
  file,
  cacheFolder,
  onProgress,
  signal,
}: DecompressFileOptions): Promise<string> {
  if (file.compression === 'none') return file.path
  const key = createHash('sha256').update(`${file.path}\0${file.size}\0${file.modifiedMs}`).digest('hex').slice(0, 32)
  const target = join(cacheFolder, `${key}.${file.format === 'text' ? 'txt' : 'jsonl'}`)
  if (await isFile(target)) return target

  const partial = `${target}.${process.pid}.partial`
  try {
    await mkdir(cacheFolder, { recursive: true })
    // Opened before anything can fail: a stream that still opens its file would make it anew after the removal below.
    const writer = (await open(partial, 'w')).createWriteStream()
    const source = createReadStream(file.path, { highWaterMark: 2 ** 18 })
    let done = 0
    source.on('data', (chunk) => onProgress?.((done += chunk.length)))
    const decoder = file.compression === 'gzip' ? createGunzip() : createZstdDecoder()
    await pipeline(source, decoder, writer, signal === undefined ? {} : { signal })
    await rename(partial, target)
    return target
  } catch (error) {
    await rm(partial, { force: true }).catch(() => undefined) // the first error is the one to report
    signal?.throwIfAborted()
    throw failure(error, file.path, partial)
  }
}

/** The pipeline gives one error for three stages; the system's own tell by call and path which side failed. */
function failure(error: unknown, source: string, target: string): unknown {
  if (!(error instanceof Error)) return dataUnreadable(source, error)
  const { syscall, path } = error as NodeJS.ErrnoException
  if (syscall === undefined) {
    const reason = `the archive is damaged or cut short (${error.message}); fetch it again or leave it out`
    return dataUnreadable(source, new Error(reason, { cause: error }))
  }
  return syscall === 'read' || path === source ? dataUnreadable(source, error) : storageFailure(target, error)
}

/** fzstd holds one window and one block; Node itself has zstd only from 22.15. */
function createZstdDecoder(): Transform {
  const decoder = new Decompress()
  let received = 0
  return new Transform({
    construct(callback) {
      decoder.ondata = (data) => {
        if (data.length > 0) this.push(Buffer.from(data))
      }
      callback()
    },
    transform(chunk: Buffer, _encoding, callback) {
      try {
        received += chunk.length
        decoder.push(chunk)
        callback()
      } catch (error) {
        callback(error instanceof Error ? error : new Error(String(error)))
      }
    },
    flush(callback) {
      try {
        if (received > 0) decoder.push(new Uint8Array(0), true)
        callback()
      } catch (error) {
        callback(error instanceof Error ? error : new Error(String(error)))
      }
    },
  })
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile()
  } catch {
    return false
  }
}
