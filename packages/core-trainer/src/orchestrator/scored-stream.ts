import type { CorpusDocument } from '../data/corpus-document.ts'
import type { DocumentCursor, DocumentStream } from '../data/document-stream.ts'
import type { DocumentScorer } from './document-scorer.ts'
import type { ScoredDocument } from './scored-document.ts'

/** A stream of documents whose scores are computed ahead of their use. */
export interface ScoredStream {
  readonly documents: DocumentStream
  /** Scores of the document that `documents.next` returned last. */
  latest(): ScoredDocument
}

const chunkSize = 32

/**
 * Reads documents ahead in chunks and has them scored, in worker threads when the scorer has some, while the training
 * step runs. `cursor` is that of the documents handed out, so what was read ahead is read again after a resume.
 */
export function createScoredStream(
  source: DocumentStream,
  scorer: DocumentScorer,
  { ahead }: { readonly ahead: number },
): ScoredStream {
  interface Entry {
    readonly document: CorpusDocument
    readonly cursor: DocumentCursor
    readonly scored: Promise<ScoredDocument>
  }
  let cursor = source.cursor()
  let latest: ScoredDocument | undefined
  const chunks: Promise<Entry[]>[] = []
  let ready: Entry[] = []
  let reading: Promise<unknown> = Promise.resolve()

  const readChunk = async (): Promise<Entry[]> => {
    const read: { document: CorpusDocument; cursor: DocumentCursor }[] = []
    while (read.length < chunkSize) {
      const document = await source.next()
      if (document === undefined) break
      read.push({ document, cursor: source.cursor() })
    }
    if (read.length === 0) return []
    const scored = scorer.score(read.map(({ document }) => document.text))
    // Reported by the `next` that awaits it, not as an unhandled rejection before.
    scored.catch(() => undefined)
    return read.map((entry, index) => {
      const own = scored.then((all) => all[index] as ScoredDocument)
      own.catch(() => undefined)
      return { ...entry, scored: own }
    })
  }
  const request = (): void => {
    while (chunks.length < Math.max(1, Math.ceil(ahead / chunkSize))) {
      const chunk = reading.then(readChunk)
      reading = chunk.catch(() => undefined)
      chunk.catch(() => undefined)
      chunks.push(chunk)
    }
  }
  const next = async (): Promise<CorpusDocument | undefined> => {
    request()
    if (ready.length === 0) ready = await (chunks.shift() as Promise<Entry[]>)
    const entry = ready.shift()
    request()
    if (entry === undefined) return undefined
    latest = await entry.scored
    cursor = entry.cursor
    return entry.document
  }
  return {
    documents: {
      length: source.length,
      next,
      cursor: () => cursor,
      close: async () => {
        await reading
        await source.close()
      },
      async *[Symbol.asyncIterator]() {
        for (let document = await next(); document !== undefined; document = await next()) yield document
      },
    },
    latest: () => {
      if (latest === undefined) throw new TypeError('latest: no document has been read yet')
      return latest
    },
  }
}
