import { InvalidArgumentError } from '@saaa/evaluator'

/**
 * How a `.txt` file becomes documents:
 * - `paragraphs`: cut after a blank line (else a line, a sentence, a word) so that no document exceeds `maximumBytes`;
 * - `separator`: cut wherever this exact text stands, for example `<|endoftext|>`; the separator is dropped;
 * - `file`: the whole file is one document.
 */
export type TextSplit =
  | { readonly by: 'paragraphs'; readonly maximumBytes: number }
  | { readonly by: 'separator'; readonly separator: string }
  | { readonly by: 'file' }

export interface CorpusProgress {
  readonly stage: 'decompress' | 'index'
  /** Bytes. */
  readonly done: number
  readonly total: number
  readonly source: string
}

export interface CorpusOptions {
  /** Files or folders (searched recursively): `.txt`, `.jsonl`, `.ndjson`, each optionally `.gz` or `.zst`. */
  readonly paths: readonly string[]
  /** Receives decompressed copies, the index and the list of malformed lines; created when absent. */
  readonly cacheFolder: string
  /** @default 'text' */
  readonly textField?: string
  /** @default { by: 'paragraphs', maximumBytes: 16384 } */
  readonly textSplit?: TextSplit
  /** A JSONL line or a document beyond this is set aside as malformed. Bytes. @default 33554432 (32 MiB) */
  readonly maximumDocumentBytes?: number
  /** Where to write the list of malformed lines as well; it is always in the cache folder. */
  readonly malformedPath?: string
  readonly onProgress?: (progress: CorpusProgress) => void
  readonly signal?: AbortSignal
}

export interface ResolvedCorpusOptions extends CorpusOptions {
  readonly textField: string
  readonly textSplit: TextSplit
  readonly maximumDocumentBytes: number
}

/** Fills in the defaults and refuses what cannot work, before any file is touched. */
export function resolveCorpusOptions(options: CorpusOptions): ResolvedCorpusOptions {
  const { paths, cacheFolder, textField = 'text', maximumDocumentBytes = 2 ** 25 } = options
  const { textSplit = { by: 'paragraphs', maximumBytes: 2 ** 14 } } = options
  if (!Array.isArray(paths) || paths.length === 0 || paths.some((path) => typeof path !== 'string' || path === '')) {
    throw new InvalidArgumentError({
      argument: 'paths',
      value: paths,
      expected: 'a non-empty array of files or folders',
    })
  }
  if (typeof cacheFolder !== 'string' || cacheFolder === '') {
    throw new InvalidArgumentError({
      argument: 'cacheFolder',
      value: cacheFolder,
      expected: 'a folder for decompressed copies and the index',
    })
  }
  if (textField === '')
    throw new InvalidArgumentError({ argument: 'textField', value: textField, expected: 'the name of a JSON field' })
  requireBytes('maximumDocumentBytes', maximumDocumentBytes, 1, 2 ** 29)
  if (textSplit.by === 'paragraphs')
    requireBytes('textSplit.maximumBytes', textSplit.maximumBytes, 16, maximumDocumentBytes)
  else if (textSplit.by === 'separator') {
    if (textSplit.separator === '') {
      throw new InvalidArgumentError({
        argument: 'textSplit.separator',
        value: '',
        expected: 'a non-empty text between documents',
      })
    }
  } else if (textSplit.by !== 'file') {
    throw new InvalidArgumentError({
      argument: 'textSplit.by',
      value: (textSplit as { by?: unknown }).by,
      expected: "'paragraphs', 'separator' or 'file'",
    })
  }
  return { ...options, textField, textSplit, maximumDocumentBytes }
}

function requireBytes(argument: string, value: number, minimum: number, maximum: number): void {
  if (!Number.isInteger(value) || value < minimum || value > maximum) {
    throw new InvalidArgumentError({
      argument,
      value,
      expected: `a whole number of bytes from ${minimum} to ${maximum}`,
    })
  }
}
