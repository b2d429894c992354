import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildCorpusIndex } from '../data/build-corpus-index.ts'
import { createDocumentStream } from '../data/document-stream.ts'

export interface ReadTextsOptions {
  /** Files or folders as a training corpus has them: .txt and .jsonl, either also as .gz or .zst. */
  readonly paths: readonly string[]
  readonly textField: string
  /** Characters after which reading stops. */
  readonly maximumCharacters: number
  readonly signal?: AbortSignal
}

export interface ReadTexts {
  /** Documents in the order of the files. */
  readonly texts: readonly string[]
  /** Lines that held no text. */
  readonly malformed: number
}

/**
 * Reads the beginning of a corpus.
 * @throws SaaaError 'data-unreadable' for a path without text
 */
export async function readTexts({ paths, textField, maximumCharacters, signal }: ReadTextsOptions): Promise<ReadTexts> {
  const cacheFolder = await mkdtemp(path.join(tmpdir(), 'saaa-texts-'))
  try {
    const index = await buildCorpusIndex({ paths, textField, cacheFolder, ...(signal === undefined ? {} : { signal }) })
    const stream = createDocumentStream({
      index,
      split: 'train',
      seed: 0,
      heldOutFraction: 0,
      epochs: 1,
      shuffle: false,
    })
    const texts: string[] = []
    let characters = 0
    for await (const { text } of stream) {
      texts.push(text)
      characters += text.length
      if (characters >= maximumCharacters) break
    }
    await stream.close()
    return { texts, malformed: index.malformed.count }
  } finally {
    await rm(cacheFolder, { recursive: true, force: true })
  }
}
