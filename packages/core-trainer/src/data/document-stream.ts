import { InvalidArgumentError, positiveInteger, requireNumber, SaaaError } from '@saaa/evaluator'
import type { CorpusDocument } from './corpus-document.ts'
import { requireSeed, selectSplit, type CorpusIndex, type Split } from './corpus-index.ts'
import { createDocumentReader } from './document-reader.ts'
import { permute } from './permutation.ts'

/** Where a stream stands: how many documents of which pass have been handed out. Plain JSON. */
export interface DocumentCursor {
  /** Pass over the split, from 0. */
  readonly epoch: number
  /** Documents of this pass already handed out. */
  readonly position: number
  /** Of the index: a cursor means nothing on another corpus. */
  readonly fingerprint: string
}

export interface DocumentStreamOptions {
  readonly index: CorpusIndex
  readonly split: Split
  /** Decides the split and every pass's order. */
  readonly seed: number
  /** Share of the documents held out, in [0, 1). @default 0.01 */
  readonly heldOutFraction?: number
  /** Passes to make. @default Infinity for 'train', 1 for 'held-out' */
  readonly epochs?: number
  /** A new order for each pass; otherwise the index's order. @default true for 'train', false for 'held-out' */
  readonly shuffle?: boolean
  /** Goes on where this one was taken. @default the beginning */
  readonly cursor?: DocumentCursor
  /** Documents read ahead of the consumer. @default 16 */
  readonly readAhead?: number
}

export interface DocumentStream extends AsyncIterable<CorpusDocument> {
  /** Documents in one pass. */
  readonly length: number
  /** The next document, undefined after the last pass. Not to be called again before it has settled. */
  next(): Promise<CorpusDocument | undefined>
  /** The state after the last document that `next` returned. */
  cursor(): DocumentCursor
  close(): Promise<void>
}

/**
 * Documents of one side of the split, each exactly once per pass, in an order drawn anew for every pass from the seed.
 *
 * @throws InvalidArgumentError for unusable options or a split without documents;
 * SaaaError 'checkpoint-incompatible' for a cursor of another corpus
 */
export function createDocumentStream(options: DocumentStreamOptions): DocumentStream {
  const { index, split, seed, heldOutFraction = 0.01, readAhead = 16 } = options
  const { epochs = split === 'train' ? Number.POSITIVE_INFINITY : 1, shuffle = split === 'train' } = options
  requireSeed(seed)
  requireNumber('readAhead', readAhead, positiveInteger)
  if (epochs !== Number.POSITIVE_INFINITY) requireNumber('epochs', epochs, positiveInteger)
  const selected = selectSplit(index, split, { heldOutFraction, seed })
  if (selected.length === 0) {
    throw new InvalidArgumentError({
      argument: 'split',
      value: split,
      expected: `a side with at least one of the ${index.documents.length} documents; change heldOutFraction (${heldOutFraction}) or add text`,
    })
  }
  const start = options.cursor ?? { epoch: 0, position: 0, fingerprint: index.fingerprint }
  requireCursor(start, index, selected.length)

  const reader = createDocumentReader(index)
  const orderOf = (epoch: number): Uint32Array => (shuffle ? permute(selected, seed, epoch) : selected)
  // Delivered so far; and asked for so far, up to `readAhead` further.
  let delivered = { epoch: start.epoch, position: start.position }
  let requested = { epoch: start.epoch, position: start.position }
  let order = orderOf(requested.epoch)
  const pending: Promise<CorpusDocument>[] = []

  const request = (): void => {
    while (pending.length < readAhead) {
      if (requested.position === selected.length) {
        requested = { epoch: requested.epoch + 1, position: 0 }
        if (requested.epoch < epochs) order = orderOf(requested.epoch)
      }
      if (requested.epoch >= epochs) return
      const reading = reader.read(order[requested.position] ?? 0)
      reading.catch(() => undefined) // reported by the `next` that awaits it, not as an unhandled rejection before
      pending.push(reading)
      requested = { ...requested, position: requested.position + 1 }
    }
  }

  const next = async (): Promise<CorpusDocument | undefined> => {
    request()
    const reading = pending[0]
    if (reading === undefined) return undefined
    const document = await reading
    void pending.shift() // it is the one just read
    delivered =
      delivered.position === selected.length
        ? { epoch: delivered.epoch + 1, position: 1 }
        : { ...delivered, position: delivered.position + 1 }
    return document
  }

  return {
    length: selected.length,
    next,
    cursor: () => ({ ...delivered, fingerprint: index.fingerprint }),
    async close() {
      await Promise.allSettled(pending.splice(0))
      await reader.close()
    },
    async *[Symbol.asyncIterator]() {
      for (let document = await next(); document !== undefined; document = await next()) yield document
    },
  }
}

function requireCursor(cursor: DocumentCursor, index: CorpusIndex, length: number): void {
  if (cursor.fingerprint !== index.fingerprint) {
    throw new SaaaError({
      code: 'checkpoint-incompatible',
      message: `The data cursor was taken on another corpus (${cursor.fingerprint.slice(0, 12)}…, now ${index.fingerprint.slice(0, 12)}…): put the former files back, or start a new run.`,
    })
  }
  requireNumber('cursor.epoch', cursor.epoch, { whole: true, from: 0 })
  if (!Number.isInteger(cursor.position) || cursor.position < 0 || cursor.position > length) {
    throw new InvalidArgumentError({
      argument: 'cursor.position',
      value: cursor.position,
      expected: `a whole number from 0 to ${length}`,
    })
  }
}
