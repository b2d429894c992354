import { open, type FileHandle } from 'node:fs/promises'
import { SaaaError } from '@saaa/evaluator'
import type { CorpusDocument } from './corpus-document.ts'
import type { CorpusIndex, IndexedFile } from './corpus-index.ts'
import { dataUnreadable } from './file-errors.ts'
import { parseJsonLine } from './scan-jsonl.ts'

const maximumOpenFiles = 64

/** Reads any document of an index by number; keeps the most recently used files open. */
export interface DocumentReader {
  /** @throws SaaaError 'data-unreadable' when the file has changed since it was indexed or cannot be read */
  read(number: number): Promise<CorpusDocument>
  close(): Promise<void>
}

export function createDocumentReader(index: CorpusIndex): DocumentReader {
  // In order of use: the first is the one to close next.
  const handles = new Map<number, Promise<FileHandle>>()
  const inUse = new Map<number, number>()

  const acquire = async (file: number): Promise<FileHandle> => {
    inUse.set(file, (inUse.get(file) ?? 0) + 1)
    const handle = handles.get(file) ?? openUnchanged(fileAt(index, file))
    handles.delete(file)
    handles.set(file, handle)
    if (handles.size > maximumOpenFiles) {
      const idle = [...handles.keys()].find((candidate) => !inUse.get(candidate))
      if (idle !== undefined) {
        const closing = handles.get(idle)
        handles.delete(idle)
        await (await closing)?.close()
      }
    }
    try {
      return await handle
    } catch (error) {
      handles.delete(file)
      throw error
    }
  }

  return {
    async read(number) {
      const entry = index.documents.at(number)
      const { source, path, format } = fileAt(index, entry.file)
      try {
        const handle = await acquire(entry.file)
        const bytes = Buffer.allocUnsafe(entry.length)
        const { bytesRead } = await handle.read(bytes, 0, entry.length, entry.start)
        if (bytesRead !== entry.length) throw changed(source)
        if (format === 'text') return { text: bytes.toString('utf8'), source, line: entry.line, number }
        const parsed = parseJsonLine(bytes, index.textField)
        if (parsed === undefined || !('text' in parsed)) throw changed(source)
        return { text: parsed.text, source, line: entry.line, number }
      } catch (error) {
        throw dataUnreadable(path, error)
      } finally {
        inUse.set(entry.file, (inUse.get(entry.file) ?? 1) - 1)
      }
    },
    async close() {
      const open = [...handles.values()]
      handles.clear()
      for (const handle of open)
        await handle.then(
          (file) => file.close(),
          () => undefined,
        )
    },
  }
}

function fileAt(index: CorpusIndex, file: number): IndexedFile {
  const found = index.files[file]
  if (found === undefined) throw new RangeError(`file ${file} of ${index.files.length}`)
  return found
}

async function openUnchanged({ source, path, size, modifiedMs }: IndexedFile): Promise<FileHandle> {
  const handle = await open(path, 'r')
  const status = await handle.stat()
  if (status.size === size && status.mtimeMs === modifiedMs) return handle
  await handle.close()
  throw changed(source)
}

function changed(source: string): SaaaError {
  return new SaaaError({
    code: 'data-unreadable',
    message: `${source} has changed since it was indexed; put the former file back, or start a new run on the new corpus.`,
  })
}
