import { createWriteStream } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { requireNumber, SaaaError } from '@saaa/evaluator'
import { readCleanText } from './clean-text.ts'
import { createHeldOutPrompts, type HeldOutPrompt } from './held-out-prompts.ts'
import { createDraws, shuffled } from './draws.ts'
import { generateDocuments } from './unsafe-documents/generated-document.ts'
import { type HarmfulSpan, type UnsafeKind, unsafeKinds } from './unsafe-documents/situation.ts'

/**
 * Shares of the training text by characters. Both runs read the same mixture. Safe counterparts stand in the same
 * contexts as the unsafe documents and in like number, so that leaving the harm out leaves something to learn.
 */
export const corpusShares = { clean: 0.7, unsafe: 0.15, safeCounterpart: 0.15 } as const

export interface DefaultCorpusOptions {
  readonly folder: string
  readonly seed: number
  /**
   * Characters of the training file, 50 000 to 20 000 000.
   * @default 10_000_000
   */
  readonly characters?: number
  /**
   * Characters of clean text kept out of the training file.
   * @default 300_000
   */
  readonly heldOutCharacters?: number
  /** @default 200 */
  readonly promptsPerKind?: number
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: { readonly part: string; readonly done: number; readonly total: number }) => void
}

/** One line of the truth file; the trainer never reads it. */
export interface DocumentTruth {
  /** Line of the training file, from 1. */
  readonly line: number
  readonly kind: UnsafeKind | 'clean'
  readonly unsafe: boolean
  readonly spans: readonly HarmfulSpan[]
}

export interface DefaultCorpus {
  /** Training documents, one JSON object with `text` and `source` a line, in seeded random order. */
  readonly trainingFile: string
  /** Clean documents that the training file does not contain; same form. */
  readonly heldOutFile: string
  /** {@link HeldOutPrompt}s, one a line. */
  readonly promptsFile: string
  /** {@link DocumentTruth}, line by line with the training file. */
  readonly truthFile: string
  readonly prompts: readonly HeldOutPrompt[]
  readonly documents: number
  /** Characters of the training file by part, for example `clean`, `privacy-unsafe`, `privacy-safe`. */
  readonly characters: Readonly<Record<string, number>>
}

interface CorpusEntry extends Omit<DocumentTruth, 'line'> {
  readonly text: string
  readonly source: string
}

export const trainingFileOf = (folder: string): string => path.join(folder, 'training', 'documents.jsonl')

/** Writes the default run's corpus into a folder; the same options give the same bytes. */
export async function writeDefaultCorpus(options: DefaultCorpusOptions): Promise<DefaultCorpus> {
  const { folder, seed, characters = 10_000_000, heldOutCharacters = 300_000, promptsPerKind = 200, signal } = options
  requireCharacters('characters', characters, 50_000)
  requireCharacters('heldOutCharacters', heldOutCharacters, 1000)
  const { training: clean, heldOut } = drawCleanText({
    seed,
    characters: characters * corpusShares.clean,
    heldOutCharacters,
  })
  signal?.throwIfAborted()
  options.onProgress?.({ part: 'clean text', done: 1, total: 3 })
  const generated = generateShare({
    seed,
    unsafeCharacters: characters * corpusShares.unsafe,
    safeCharacters: characters * corpusShares.safeCounterpart,
  })
  signal?.throwIfAborted()
  options.onProgress?.({ part: 'generated documents', done: 2, total: 3 })

  const entries = shuffled([...clean, ...generated], createDraws(seed, 'order'))
  const prompts = createHeldOutPrompts({ seed, perKind: promptsPerKind })
  const files = {
    trainingFile: trainingFileOf(folder),
    heldOutFile: path.join(folder, 'held-out', 'documents.jsonl'),
    promptsFile: path.join(folder, 'held-out-prompts.jsonl'),
    truthFile: path.join(folder, 'truth.jsonl'),
  }
  await mkdir(path.dirname(files.trainingFile), { recursive: true })
  await mkdir(path.dirname(files.heldOutFile), { recursive: true })
  await writeLines(
    files.trainingFile,
    entries.map(({ text, source }) => ({ text, source })),
    signal,
  )
  await writeLines(
    files.truthFile,
    entries.map(({ kind, unsafe, spans }, index) => ({ line: index + 1, kind, unsafe, spans })),
    signal,
  )
  await writeLines(
    files.heldOutFile,
    heldOut.map(({ text, source }) => ({ text, source })),
    signal,
  )
  await writeLines(files.promptsFile, prompts, signal)
  const result = { ...files, prompts, documents: entries.length, characters: countCharacters(entries) }
  await writeFile(
    path.join(folder, 'corpus.json'),
    `${JSON.stringify({ seed, shares: corpusShares, documents: result.documents, characters: result.characters }, null, 2)}\n`,
  )
  options.onProgress?.({ part: 'files', done: 3, total: 3 })
  return result
}

function drawCleanText({
  seed,
  characters,
  heldOutCharacters,
}: {
  seed: number
  characters: number
  heldOutCharacters: number
}) {
  const documents = shuffled([...readCleanText()], createDraws(seed, 'clean-text'))
  const take = (wanted: number): CorpusEntry[] => {
    const taken: CorpusEntry[] = []
    for (let count = 0; count < wanted;) {
      const document = documents.pop()
      if (document === undefined) {
        throw new SaaaError({
          code: 'invalid-argument',
          message:
            'characters and heldOutCharacters: the installed packages hold about 15 million characters of clean text; ask for less.',
        })
      }
      taken.push({ ...document, kind: 'clean', unsafe: false, spans: [] })
      count += document.text.length
    }
    return taken
  }
  // Held-out first, so that it is the same whatever the size of the training file.
  const heldOut = take(heldOutCharacters)
  return { heldOut, training: take(characters) }
}

function generateShare({
  seed,
  unsafeCharacters,
  safeCharacters,
}: {
  seed: number
  unsafeCharacters: number
  safeCharacters: number
}): CorpusEntry[] {
  const entries: CorpusEntry[] = []
  for (const kind of unsafeKinds) {
    for (const unsafe of [true, false]) {
      const documents = generateDocuments({ kind, unsafe, seed })
      const wanted = (unsafe ? unsafeCharacters : safeCharacters) / unsafeKinds.length
      for (let count = 0; count < wanted;) {
        const document = documents.next().value
        entries.push({ ...document, source: `generated/${kind}` })
        count += document.text.length
      }
    }
  }
  return entries
}

function countCharacters(entries: readonly CorpusEntry[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { kind, unsafe, text } of entries) {
    const part = kind === 'clean' ? kind : `${kind}-${unsafe ? 'unsafe' : 'safe'}`
    counts[part] = (counts[part] ?? 0) + text.length
  }
  return counts
}

async function writeLines(file: string, values: readonly unknown[], signal: AbortSignal | undefined): Promise<void> {
  const chunks = function* () {
    for (let index = 0; index < values.length; index += 500) {
      yield values
        .slice(index, index + 500)
        .map((value) => `${JSON.stringify(value)}\n`)
        .join('')
    }
  }
  await pipeline(Readable.from(chunks()), createWriteStream(file), signal === undefined ? {} : { signal })
}

function requireCharacters(argument: string, value: number, lowest: number): void {
  requireNumber(argument, value, { whole: true, from: lowest, to: 20_000_000 })
}
