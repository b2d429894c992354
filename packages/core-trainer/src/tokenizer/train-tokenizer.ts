import { appendFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { InvalidArgumentError } from '@saaa/evaluator'
import { storageFailure } from '../data/file-errors.ts'
import { characterOfByte } from './byte-characters.ts'
import { parseTokenizer } from './load-tokenizer.ts'
import { specialTokenNames, specialTokenRoles } from './special-tokens.ts'
import type { Tokenizer } from './tokenizer.ts'
import { trainMerges } from './train-merges.ts'

/** The native trainer takes no options and always stops here. */
const nativeVocabularySize = 30_000
const smallestVocabularySize = 256 + specialTokenRoles.length

export interface TrainTokenizerOptions {
  /** Documents in any order; order and content alone decide the result. */
  readonly texts: Iterable<string> | AsyncIterable<string>
  /** Ids in all: 5 special tokens, 256 bytes, the rest merges; 261 to 30,000. Fewer come out of a text too small for it. */
  readonly vocabularySize: number
  /** Reading stops once this much UTF-8 has been taken. @default 67108864 (64 MiB) */
  readonly maximumBytes?: number
  /** Where the texts lie during training, in a folder of their own that is removed after. @default the system's */
  readonly temporaryFolder?: string
  readonly onProgress?: (progress: {
    readonly stage: 'collect' | 'train'
    readonly done: number
    readonly total: number
  }) => void
  readonly signal?: AbortSignal
}

/**
 * Trains a byte-level BPE. Deterministic. The training itself runs in native code, in a process of its own (about a second
 * for 10 MB). It sees one line at a time, so no merge reaches across a line end.
 *
 * @throws InvalidArgumentError for an unusable vocabulary size or no text; SaaaError 'storage-failure' when the
 * temporary folder is full or cannot be written, or the native trainer fails; the signal's reason
 */
export async function trainTokenizer(options: TrainTokenizerOptions): Promise<Tokenizer> {
  const { texts, vocabularySize, maximumBytes = 2 ** 26, temporaryFolder = tmpdir(), onProgress, signal } = options
  if (
    !Number.isInteger(vocabularySize) ||
    vocabularySize < smallestVocabularySize ||
    vocabularySize > nativeVocabularySize
  ) {
    throw new InvalidArgumentError({
      argument: 'vocabularySize',
      value: vocabularySize,
      expected: `a whole number from ${smallestVocabularySize} to ${nativeVocabularySize}; for a larger vocabulary load a tokenizer.json`,
    })
  }
  if (!(maximumBytes > 0))
    throw new InvalidArgumentError({ argument: 'maximumBytes', value: maximumBytes, expected: 'a number above 0' })
  let folder: string
  try {
    folder = await mkdtemp(join(temporaryFolder, 'saaa-tokenizer-'))
  } catch (error) {
    throw storageFailure(temporaryFolder, error)
  }
  try {
    const corpus = join(folder, 'texts.txt')
    const collected = await collectTexts(corpus, {
      texts,
      maximumBytes,
      signal,
      onProgress: (done) => onProgress?.({ stage: 'collect', done, total: maximumBytes }),
    })
    if (collected === 0)
      throw new InvalidArgumentError({
        argument: 'texts',
        value: 'no text',
        expected: 'at least one document that is not empty',
      })
    signal?.throwIfAborted()
    onProgress?.({ stage: 'train', done: 0, total: 1 })
    const merges = await trainMerges({ corpus, saved: join(folder, 'trained.json'), signal })
    onProgress?.({ stage: 'train', done: 1, total: 1 })
    return parseTokenizer(JSON.stringify(describeTokenizer(merges.slice(0, vocabularySize - smallestVocabularySize))))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function collectTexts(
  path: string,
  call: Pick<TrainTokenizerOptions, 'texts'> & {
    maximumBytes: number
    signal: AbortSignal | undefined
    onProgress: (done: number) => void
  },
): Promise<number> {
  const { texts, maximumBytes, signal, onProgress } = call
  const write = async (parts: readonly Buffer[]): Promise<void> => {
    try {
      await appendFile(path, Buffer.concat(parts))
    } catch (error) {
      throw storageFailure(path, error)
    }
  }
  let done = 0
  let waiting: Buffer[] = []
  let waitingBytes = 0
  for await (const text of texts) {
    signal?.throwIfAborted()
    if (text === '') continue
    const bytes = Buffer.from(`${text}\n`, 'utf8')
    waiting.push(bytes)
    waitingBytes += bytes.length
    done += bytes.length
    if (waitingBytes >= 2 ** 20) {
      await write(waiting)
      waiting = []
      waitingBytes = 0
      onProgress(Math.min(done, maximumBytes))
    }
    if (done >= maximumBytes) break
  }
  await write(waiting)
  onProgress(Math.min(done, maximumBytes))
  return done
}

/** Ids: special tokens, the 256 bytes, merges. All bytes are in, seen or not: any text can be encoded. */
function describeTokenizer(merges: readonly (readonly [string, string])[]): object {
  const names = specialTokenRoles.map((role) => specialTokenNames[role])
  const entries = [...names, ...characterOfByte, ...merges.map(([left, right]) => left + right)]
  const byteLevel = { type: 'ByteLevel', add_prefix_space: false, trim_offsets: true, use_regex: true }
  return {
    version: '1.0',
    truncation: null,
    padding: null,
    added_tokens: names.map((content, id) => ({
      id,
      content,
      single_word: false,
      lstrip: false,
      rstrip: false,
      normalized: false,
      special: true,
    })),
    normalizer: null,
    pre_tokenizer: byteLevel,
    post_processor: null,
    decoder: byteLevel,
    model: {
      type: 'BPE',
      dropout: null,
      unk_token: null,
      continuing_subword_prefix: null,
      end_of_word_suffix: null,
      fuse_unk: false,
      byte_fallback: false,
      ignore_merges: false,
      vocab: Object.fromEntries(entries.map((entry, id) => [entry, id])),
      merges,
    },
  }
}
