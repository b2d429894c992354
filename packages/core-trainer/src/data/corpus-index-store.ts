import { createHash } from 'node:crypto'
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import type { CorpusIndex, IndexedFile } from './corpus-index.ts'
import { DocumentTable } from './document-table.ts'
import { storageFailure } from './file-errors.ts'

interface StoredIndex extends Omit<CorpusIndex, 'documents'> {
  readonly documentCount: number
  readonly tableSha256: string
}

/** Writes `stem.documents` and then `stem.json`, each aside and renamed: with the JSON in place the pair is whole. */
export async function storeIndex(stem: string, { documents, ...rest }: CorpusIndex): Promise<void> {
  const table = documents.toBytes()
  const stored: StoredIndex = { ...rest, documentCount: documents.length, tableSha256: sha256(table) }
  await writeAside(`${stem}.documents`, table)
  await writeAside(`${stem}.json`, JSON.stringify(stored))
}

/** The stored index, or undefined when there is none, it is damaged, or one of its plain files has gone or changed. */
export async function loadStoredIndex(stem: string): Promise<CorpusIndex | undefined> {
  let stored: StoredIndex
  let bytes: Uint8Array
  try {
    stored = JSON.parse(await readFile(`${stem}.json`, 'utf8')) as StoredIndex
    bytes = await readFile(`${stem}.documents`)
    await stat(stored.malformed.path)
  } catch {
    return undefined // absent or unreadable: the corpus is scanned again
  }
  if (sha256(bytes) !== stored.tableSha256 || !(await areUnchanged(stored.files))) return undefined
  const documents = DocumentTable.fromBytes(bytes, stored.documentCount)
  if (documents === undefined) return undefined
  const { documentCount: _count, tableSha256: _checksum, ...rest } = stored
  return { ...rest, documents }
}

async function areUnchanged(files: readonly IndexedFile[]): Promise<boolean> {
  try {
    for (const { path, size, modifiedMs } of files) {
      const status = await stat(path)
      if (status.size !== size || status.mtimeMs !== modifiedMs) return false
    }
    return true
  } catch {
    return false
  }
}

async function writeAside(path: string, content: Uint8Array | string): Promise<void> {
  const partial = `${path}.${process.pid}.partial`
  try {
    await writeFile(partial, content)
    await rename(partial, path)
  } catch (error) {
    await rm(partial, { force: true })
    throw storageFailure(path, error)
  }
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
