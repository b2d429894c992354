import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import type { Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { storageFailure } from '../data/file-errors.ts'
import { placeAside } from '../report/write-aside.ts'

/** Where scored lines go. */
export interface ScoredOutput {
  /** Resolves when more may be written; rejects with SaaaError 'storage-failure', or with EPIPE where the reader has gone. */
  write(lines: string): Promise<void>
  /** Everything is written: the file gets its name. */
  finish(): Promise<void>
  /** The work was stopped: what is written so far stays beside the file. @returns where; undefined when nothing is kept */
  keep(): Promise<string | undefined>
  /** The work failed: nothing half-written stays. */
  discard(): Promise<void>
}

/**
 * Lines for a file are written beside it and renamed at the end: what it held before is kept until then. Pipes, devices and standard
 * output are written as they are.
 * @param file absent: standard output
 */
export async function openScoredOutput(file?: string): Promise<ScoredOutput> {
  if (file === undefined) return streamOutput(process.stdout, 'standard output')
  const places = await placeAside(file)
  if (places === undefined) {
    const stream = createWriteStream(file)
    return { ...streamOutput(stream, file), finish: () => end(stream, file) }
  }
  const { aside, place } = places
  const stream = createWriteStream(aside)
  return {
    ...streamOutput(stream, aside),
    finish: async () => {
      await end(stream, aside)
      await rename(aside, place).catch((error: unknown) => {
        throw storageFailure(file, error)
      })
    },
    keep: async () => {
      await end(stream, aside)
      if (stream.bytesWritten > 0) return aside
      await rm(aside, { force: true })
      return undefined
    },
    discard: async () => {
      stream.destroy()
      await rm(aside, { force: true })
    },
  }
}

function streamOutput(stream: Writable, name: string): ScoredOutput {
  const failure = failureOf(stream, name)
  const write = async (lines: string): Promise<void> => {
    if (!stream.write(lines)) await once(stream, 'drain')
  }
  return {
    write: (lines) => Promise.race([write(lines), failure]),
    finish: async () => undefined,
    keep: async () => undefined,
    discard: async () => undefined,
  }
}

async function end(stream: Writable, name: string): Promise<void> {
  stream.end()
  await finished(stream).catch((error: unknown) => {
    throw storageFailure(name, error)
  })
}

function failureOf(stream: Writable, name: string): Promise<never> {
  const failure = new Promise<never>((_, reject) =>
    stream.once('error', (error) => reject(isClosedPipe(error) ? error : storageFailure(name, error))),
  )
  failure.catch(() => undefined)
  return failure
}

/** The reader has enough: `saaa score corpus.jsonl | head`. */
export const isClosedPipe = (error: unknown): boolean => (error as { code?: string }).code === 'EPIPE'
