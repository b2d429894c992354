import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { listCorpusFiles, type CorpusFile, type CorpusListing } from './corpus-files.ts'
import type { CorpusIndex, IndexedFile } from './corpus-index.ts'
import { loadStoredIndex, storeIndex } from './corpus-index-store.ts'
import { resolveCorpusOptions, type CorpusOptions, type ResolvedCorpusOptions } from './corpus-options.ts'
import { decompressFile } from './decompress-file.ts'
import { DocumentTable } from './document-table.ts'
import { dataUnreadable, storageFailure } from './file-errors.ts'
import { MalformedLog } from './malformed-log.ts'
import { scanJsonl, type ScanCallbacks } from './scan-jsonl.ts'
import { scanText } from './scan-text.ts'

/** Raise when a scan of the same bytes could find other documents than before: stored indexes are then made anew. */
const scanVersion = 1

/**
 * Passes once over a corpus and notes where every document lies. The text is streamed, never held: memory is one
 * document plus 28 bytes per document. What holds no text is set aside in `malformed.jsonl`, with file, line and reason,
 * and counted; it stops nothing. The result is kept in the cache folder and taken from there while files and options
 * are the same.
 *
 * @throws SaaaError 'data-unreadable' (missing path, no corpus file, damaged archive), 'storage-failure' (cache folder);
 * InvalidArgumentError for unusable options
 */
export async function buildCorpusIndex(options: CorpusOptions): Promise<CorpusIndex> {
  const resolved = resolveCorpusOptions(options)
  const { cacheFolder, malformedPath } = resolved
  const listing = await listCorpusFiles(resolved.paths)
  try {
    await mkdir(cacheFolder, { recursive: true })
  } catch (error) {
    throw storageFailure(cacheFolder, error)
  }
  const stem = join(cacheFolder, `index-${indexKey(resolved, listing)}`)
  const index = (await loadStoredIndex(stem)) ?? (await scanCorpus(resolved, listing, stem))
  if (malformedPath === undefined) return index
  try {
    await mkdir(dirname(malformedPath), { recursive: true })
    await pipeline(createReadStream(index.malformed.path), createWriteStream(malformedPath))
  } catch (error) {
    throw storageFailure(malformedPath, error)
  }
  return { ...index, malformed: { ...index.malformed, path: malformedPath } }
}

function indexKey(
  { textField, textSplit, maximumDocumentBytes }: ResolvedCorpusOptions,
  { files, ignored }: CorpusListing,
): string {
  const described = JSON.stringify([scanVersion, textField, textSplit, maximumDocumentBytes, files, ignored])
  return createHash('sha256').update(described).digest('hex').slice(0, 32)
}

async function scanCorpus(options: ResolvedCorpusOptions, listing: CorpusListing, stem: string): Promise<CorpusIndex> {
  const { cacheFolder, textField, onProgress, signal } = options
  const malformedPath = `${stem}.malformed.jsonl`
  const partial = `${malformedPath}.${process.pid}.partial`
  const log = await MalformedLog.create(partial)
  const table = new DocumentTable()
  const fingerprint = createHash('sha256')
  const files: IndexedFile[] = []
  const total = listing.files.reduce((sum, file) => sum + file.size, 0)
  let done = 0
  let textBytes = 0
  try {
    for (const file of listing.files) {
      const path = await decompressFile({
        file,
        cacheFolder,
        signal,
        onProgress: (read) => onProgress?.({ stage: 'decompress', done: done + read, total, source: file.path }),
      })
      const { size, mtimeMs } = await statistics(path)
      const number = files.length
      files.push({ source: file.path, path, format: file.format, size, modifiedMs: mtimeMs })
      await scanFile(file.format, path, options, {
        onDocument: ({ start, length, line, text }) => {
          const digest = createHash('sha256').update(text).digest()
          fingerprint.update(digest)
          textBytes += Buffer.byteLength(text)
          table.push({
            file: number,
            start,
            length,
            line,
            hashHigh: digest.readUInt32LE(0),
            hashLow: digest.readUInt32LE(4),
          })
        },
        onMalformed: (found) => log.add({ file: file.path, ...found }),
        onChunk: async (offset) => {
          signal?.throwIfAborted()
          await log.flush()
          onProgress?.({
            stage: 'index',
            done: done + Math.round((file.size * offset) / Math.max(1, size)),
            total,
            source: file.path,
          })
        },
      })
      done += file.size
    }
    await log.close()
    await rename(partial, malformedPath).catch((error: unknown) => {
      throw storageFailure(malformedPath, error)
    })
  } catch (error) {
    await log.close().catch(() => undefined) // the first error is the one to report
    await rm(partial, { force: true })
    throw error
  }
  const index: CorpusIndex = {
    files,
    documents: table,
    textField,
    textBytes,
    malformed: log.summary(malformedPath),
    ignored: listing.ignored,
    fingerprint: fingerprint.digest('hex'),
  }
  await storeIndex(stem, index)
  return index
}

async function scanFile(
  format: CorpusFile['format'],
  path: string,
  options: ResolvedCorpusOptions,
  callbacks: ScanCallbacks,
): Promise<void> {
  const { textField, textSplit, maximumDocumentBytes } = options
  if (format === 'jsonl') await scanJsonl(path, { textField, maximumLineBytes: maximumDocumentBytes }, callbacks)
  else await scanText(path, { textSplit, maximumDocumentBytes }, callbacks)
}

async function statistics(path: string): Promise<{ size: number; mtimeMs: number }> {
  try {
    return await stat(path)
  } catch (error) {
    throw dataUnreadable(path, error)
  }
}
