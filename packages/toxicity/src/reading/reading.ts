import { roles } from '../lexicon/word-roles.ts'
import type { WordEntry } from '../lexicon/word-table.ts'
import { emptyHash, hashWith } from './spelling-index.ts'
import { resolveDisguised, vocabulary, withoutPossessive, type Vocabulary } from './spelling-variants.ts'
import { splitJoinedWords } from './split-joined-words.ts'

/** What stands between a word and the one before it, as bits. */
export const breaks = { comma: 1, sentence: 2, quote: 4, question: 8, exclamation: 16, hash: 32, handle: 64 } as const

/** The words of a readable piece of text, in columns. */
export interface Reading {
  readonly text: string
  readonly count: number
  readonly entries: readonly (WordEntry | undefined)[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** Bits of `breaks` for what stands before each word; one more for what follows the last. */
  readonly breaks: readonly number[]
  /** Number of the sentence of each word. */
  readonly sentences: readonly number[]
  /** Whether any word is more than a function word or a name of people. */
  readonly remarkable: boolean
  /** Most words in a row that are unknown here; English has a small word every few. */
  readonly longestUnknown: number
  /** Unknown words in all. */
  readonly unknownCount: number
  /** How many runs of letters had to be cut into words, and how many words are drawn out. */
  readonly joined: number
  readonly drawn: number
  /** Where that row of words ends. */
  readonly unknownEnd: number
}

/** Roles of function words, which no rule begins with. */
const quietRoles = roles.common | ((1 << 9) - 1)

const letter = 1
const apostrophe = 2
const censor = 3
const kinds = new Uint8Array(128)
for (let unit = 97; unit <= 122; unit++) kinds[unit] = letter
for (let unit = 48; unit <= 57; unit++) kinds[unit] = letter
kinds[39] = apostrophe
kinds[42] = censor

const marks = new Uint8Array(128)
for (const [characters, bits] of [
  [',:()/-', breaks.comma],
  ['.;\n', breaks.sentence],
  ['!', breaks.sentence | breaks.exclamation],
  ['?', breaks.sentence | breaks.question],
  ['"\'', breaks.quote],
  ['#', breaks.hash],
  ['@', breaks.handle],
] as const)
  for (const character of characters) marks[character.charCodeAt(0)] = bits

class Columns implements Reading {
  readonly text: string
  readonly entries: (WordEntry | undefined)[] = []
  readonly starts: number[] = []
  readonly ends: number[] = []
  readonly breaks: number[] = []
  readonly sentences: number[] = []
  count = 0
  remarkable = false
  longestUnknown = 0
  unknownEnd = 0
  unknownCount = 0
  joined = 0
  drawn = 0
  private sentence = 0
  private unknown = 0

  constructor(text: string) {
    this.text = text
  }

  add(entry: WordEntry | undefined, start: number, end: number, before: number): void {
    if ((before & breaks.sentence) !== 0) this.sentence++
    if (entry === undefined) {
      this.unknown++
      this.unknownCount++
      if (this.unknown > this.longestUnknown) {
        this.longestUnknown = this.unknown
        this.unknownEnd = this.count + 1
      }
    } else {
      this.unknown = 0
      if ((entry.roles & ~quietRoles) !== 0 || entry.severity > 0 || entry.marked > 0 || entry.innocent)
        this.remarkable = true
    }
    this.entries.push(entry)
    this.starts.push(start)
    this.ends.push(end)
    this.breaks.push(before)
    this.sentences.push(this.sentence)
    this.count++
  }
}

/** Reads lower-case text once from left to right. */
export function readWords(text: string): Reading {
  const known = vocabulary()
  const { length } = text
  const columns = new Columns(text)
  let pending = 0
  for (let at = 0; at < length;) {
    const unit = text.charCodeAt(at)
    if (unit > 127) {
      pending |= breakOf(unit)
      at++
      continue
    }
    if (kinds[unit] !== letter) {
      // A full stop inside "e.g." or "3.5" ends nothing.
      if (unit !== 46 || at + 1 >= length || kinds[text.charCodeAt(at + 1)] !== letter) pending |= marks[unit] ?? 0
      at++
      continue
    }
    const start = at
    let run = 1
    let drawn = false
    let censored = false
    let tick = 0
    let previous = unit
    let hash = hashWith(emptyHash, unit)
    for (at++; at < length; at++) {
      const next = text.charCodeAt(at)
      const kind = next < 128 ? kinds[next] : 0
      if (kind === letter) {
        if (next === previous) drawn ||= ++run > 2
        else {
          run = 1
          previous = next
        }
      } else if (kind === apostrophe) {
        if (at + 1 >= length || kinds[text.charCodeAt(at + 1)] !== letter) break
        tick = at - start
        previous = next
      } else if (kind === censor) {
        const after = endOfStars(text, at)
        if (after < 0) break
        censored = true
        at = after - 1
        continue
      } else break
      hash = hashWith(hash, next)
    }
    // No word of the lexicon holds a star.
    const entry = censored ? undefined : known.spellings.find(text, start, at, hash)
    if (drawn) columns.drawn++
    if (entry !== undefined) columns.add((pending & breaks.handle) === 0 ? entry : undefined, start, at, pending)
    else if (!drawn && !censored && tick === 0 && at - start <= 6) columns.add(undefined, start, at, pending)
    else addUnknown(columns, text.slice(start, at), start, pending, drawn, censored, tick, known)
    pending = 0
  }
  columns.breaks.push(pending)
  return columns
}

/** Adds a word that stands in no lexicon as it is written: drawn out, starred, a possessive or joined from others, or unknown. */
function addUnknown(
  columns: Columns,
  word: string,
  start: number,
  before: number,
  drawn: boolean,
  censored: boolean,
  tick: number,
  known: Vocabulary,
): void {
  const end = start + word.length
  if ((before & breaks.handle) !== 0) return columns.add(undefined, start, end, before)
  let entry: WordEntry | undefined
  if (drawn || censored) entry = resolveDisguised(word, drawn, known)
  else if (tick > 0) entry = withoutPossessive(word, tick, known)
  else {
    const parts = splitJoinedWords(word, known.table)
    if (parts !== undefined) {
      columns.joined++
      for (const part of parts) {
        columns.add(known.table.get(word.slice(part.start, part.end)), start + part.start, start + part.end, before)
        before = 0
      }
      return
    }
  }
  columns.add(entry, start, end, before)
}

/** "f**k", "sh*t", "f***", but not "*emphasis*": where the stars end, or −1 when they are no part of the word. */
function endOfStars(text: string, from: number): number {
  let after = from + 1
  while (after < text.length && after - from < 5 && text.charCodeAt(after) === 42) after++
  if (after < text.length && kinds[text.charCodeAt(after)] === letter) return after
  return after - from > 1 ? after : -1
}

function breakOf(unit: number): number {
  if (unit === 0x201c || unit === 0x201d || unit === 0xab || unit === 0xbb || unit === 0x2018) return breaks.quote
  if (unit === 0x2014 || unit === 0x2013) return breaks.comma
  return unit === 0x2026 || unit === 0x3002 ? breaks.sentence : 0
}
