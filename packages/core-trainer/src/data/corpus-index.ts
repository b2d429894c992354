import { InvalidArgumentError, requireNumber } from '@saaa/evaluator'
import type { CorpusFormat } from './corpus-files.ts'
import type { DocumentTable } from './document-table.ts'
import type { MalformedSummary } from './malformed-log.ts'
import { mix32 } from './mix32.ts'

export type Split = 'train' | 'held-out'

/** A corpus file as the index reads it. */
export interface IndexedFile {
  /** As the user named it. */
  readonly source: string
  /** The plain file: the source itself, or its decompressed copy. */
  readonly path: string
  readonly format: CorpusFormat
  /** Bytes of the plain file. */
  readonly size: number
  /** Of the plain file. */
  readonly modifiedMs: number
}

export interface SplitOptions {
  /** Share of the documents held out, in [0, 1). @default 0.01 */
  readonly heldOutFraction?: number
  readonly seed: number
}

/** Where every document of a corpus lies. Built by `buildCorpusIndex`; holds no text. */
export interface CorpusIndex {
  readonly files: readonly IndexedFile[]
  readonly documents: DocumentTable
  readonly textField: string
  /** UTF-8 bytes of all documents' texts together. */
  readonly textBytes: number
  readonly malformed: MalformedSummary
  /** Files in the folders that are no corpus files. */
  readonly ignored: readonly string[]
  /** Hexadecimal SHA-256 over all documents in order; equal fingerprints mean equal document numbers. */
  readonly fingerprint: string
}

/**
 * Document numbers of one side of the split. A document's side depends on its own text, the seed and the fraction alone:
 * adding, removing, renaming or reordering files moves no other document, copies of a text fall on the same side, and a
 * larger fraction holds out a superset.
 */
export function selectSplit(
  index: CorpusIndex,
  split: Split,
  { heldOutFraction = 0.01, seed }: SplitOptions,
): Uint32Array {
  requireNumber('heldOutFraction', heldOutFraction, { from: 0, below: 1 })
  requireSeed(seed)
  if (split !== 'train' && split !== 'held-out') {
    throw new InvalidArgumentError({ argument: 'split', value: split, expected: "'train' or 'held-out'" })
  }
  const { high, low } = index.documents.hashes()
  const threshold = heldOutFraction * 2 ** 32
  const wanted = split === 'held-out'
  const selected = new Uint32Array(high.length)
  let count = 0
  for (let number = 0; number < high.length; number += 1) {
    const draw = mix32(mix32((high[number] ?? 0) ^ mix32(seed)) ^ (low[number] ?? 0))
    if (draw < threshold === wanted) {
      selected[count] = number
      count += 1
    }
  }
  return selected.slice(0, count)
}

/** Seeds are 32-bit unsigned integers throughout. */
export function requireSeed(seed: number): void {
  requireNumber('seed', seed, { whole: true, from: 0, to: 2 ** 32 - 1 })
}
