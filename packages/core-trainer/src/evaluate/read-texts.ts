import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { SaaaError } from '@saaa/evaluator'
import { buildCorpusIndex } from '../data/build-corpus-index.ts'
import { createDocumentStream } from '../data/document-stream.ts'
import type { MalformedReason, MalformedSummary } from '../data/malformed-log.ts'

export interface ReadTextsOptions {
  /** Files or folders as a training corpus has them: .txt and .jsonl, either also as .gz or .zst. */
  readonly paths: readonly string[]
  readonly textField: string
  /** Characters after which reading stops, unless long documents are wanted still. */
  readonly maximumCharacters: number
  /** Reading goes on until there are so many documents of more than so many characters, within reason. @default none */
  readonly long?: { readonly count: number; readonly characters: number }
  readonly signal?: AbortSignal
}

export interface ReadTexts {
  /** Documents in the order of the files. */
  readonly texts: readonly string[]
  /** What held no text, in words; undefined when there was nothing of the kind. */
  readonly malformed: string | undefined
  /** Whether there is more text than was read. */
  readonly more: boolean
}

/** Documents read for each long one that is wanted, at most: a corpus of short ones must not be read to its end. */
const documentsForALongOne = 1000

/**
 * Reads the beginning of a corpus.
 * @throws SaaaError 'data-unreadable' for a path without text
 */
export async function readTexts({
  paths,
  textField,
  maximumCharacters,
  long = { count: 0, characters: 0 },
  signal,
}: ReadTextsOptions): Promise<ReadTexts> {
  const cacheFolder = await mkdtemp(path.join(tmpdir(), 'saaa-texts-'))
  try {
    const index = await buildCorpusIndex({ paths, textField, cacheFolder, ...(signal === undefined ? {} : { signal }) })
    const malformed = malformedText(index.malformed, textField)
    if (index.documents.length === 0) {
      const kept = malformed === undefined ? 'it is empty' : malformed
      throw new SaaaError({ code: 'data-unreadable', message: `There is no text in ${paths.join(', ')}: ${kept}.` })
    }
    const stream = createDocumentStream({
      index,
      split: 'train',
      seed: 0,
      heldOutFraction: 0,
      epochs: 1,
      shuffle: false,
    })
    const texts: string[] = []
    let [characters, found] = [0, 0]
    const isEnough = (): boolean =>
      characters >= maximumCharacters && (found >= long.count || texts.length >= documentsForALongOne * long.count)
    for await (const { text } of stream) {
      texts.push(text)
      characters += text.length
      if (text.length > long.characters) found += 1
      if (isEnough()) break
    }
    await stream.close()
    return { texts, malformed, more: texts.length < index.documents.length }
  } finally {
    await rm(cacheFolder, { recursive: true, force: true })
  }
}

/** "3 lines hold no text: 2 are not valid JSON, 1 has no field "body"". */
function malformedText({ count, byReason }: MalformedSummary, textField: string): string | undefined {
  if (count === 0) return undefined
  const reasons: Readonly<Record<MalformedReason, string>> = {
    'invalid-json': 'not valid JSON',
    'not-an-object': 'no JSON object',
    'missing-text': `without the field ${JSON.stringify(textField)} (--field names another)`,
    'text-not-a-string': `without a string in ${JSON.stringify(textField)}`,
    'empty-text': 'empty',
    'invalid-utf8': 'not valid UTF-8',
    'over-long': 'too long',
  }
  const parts = Object.entries(byReason).map(([reason, number]) => `${number} ${reasons[reason as MalformedReason]}`)
  return `${count} ${count === 1 ? 'line holds' : 'lines hold'} no text: ${parts.join(', ')}`
}
