import type { CorpusDocument } from './corpus-document.ts'
import type { DocumentCursor, DocumentStream } from './document-stream.ts'
import type { PackedBatch, PackItem, SequencePacker } from './sequence-packer.ts'

/** Everything that continues a batch stream exactly: documents handed out, and their tokens not yet in a batch. */
export interface BatchStreamState {
  readonly cursor: DocumentCursor
  readonly packer: Uint8Array
}

export interface BatchStreamOptions {
  /** Begins at `state.cursor` when resuming. */
  readonly documents: DocumentStream
  readonly packer: SequencePacker
  /** Tokens, weights and channels of a document; undefined leaves it out. Must depend on the document alone. */
  readonly prepare: (document: CorpusDocument) => PackItem | undefined | Promise<PackItem | undefined>
  /** Fills the last batch after the last document; without it an incomplete batch stays in the packer. */
  readonly paddingToken?: number
}

export interface BatchStream {
  /** The next batch, undefined after the last. */
  next(): Promise<PackedBatch | undefined>
  /** To be taken between batches. Resume: a document stream with `cursor`, a packer restored from `packer`. */
  state(): BatchStreamState
}

/** Documents → tokens → batches, one document at a time and only as far as the next batch needs. */
export function createBatchStream({ documents, packer, prepare, paddingToken }: BatchStreamOptions): BatchStream {
  return {
    async next() {
      for (;;) {
        const batch = packer.take()
        if (batch !== undefined) return batch
        const document = await documents.next()
        if (document === undefined) return paddingToken === undefined ? undefined : packer.flush(paddingToken)
        const item = await prepare(document)
        if (item !== undefined) packer.push(item)
      }
    },
    state: () => ({ cursor: documents.cursor(), packer: packer.state() }),
  }
}
