import { wordTable, type WordEntry } from '../lexicon/word-table.ts'
import { resolveSpelling } from './spelling-variants.ts'
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
}

const quietRoles = (1 << 9) - 1

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

/** Reads lower-case text once from left to right. */
export function readWords(text: string): Reading {
  const table = wordTable()
  const { length } = text
  const entries: (WordEntry | undefined)[] = []
  const starts: number[] = []
  const ends: number[] = []
  const between: number[] = []
  const sentences: number[] = []
  let sentence = 0
  let remarkable = false
  let pending = 0
  const push = (entry: WordEntry | undefined, start: number, end: number): void => {
    if (entry !== undefined && (entry.roles > quietRoles || entry.severity > 0 || entry.marked > 0)) remarkable = true
    entries.push(entry)
    starts.push(start)
    ends.push(end)
    between.push(pending)
    sentences.push(sentence)
    pending = 0
  }
  for (let at = 0; at < length;) {
    const unit = text.charCodeAt(at)
    if (unit > 127 || kinds[unit] !== letter) {
      if (unit < 128) {
        let mark = marks[unit] ?? 0
        // A full stop inside "e.g." or "3.5" ends nothing.
        if (unit === 46 && at + 1 < length && kinds[text.charCodeAt(at + 1)] === letter) mark = 0
        pending |= mark
      } else if (unit === 0x201c || unit === 0x201d || unit === 0xab || unit === 0xbb || unit === 0x2018)
        pending |= breaks.quote
      else if (unit === 0x2014 || unit === 0x2013) pending |= breaks.comma
      else if (unit === 0x2026 || unit === 0x3002) pending |= breaks.sentence
      at++
      continue
    }
    const start = at
    let run = 1
    let drawn = false
    let censored = false
    let previous = unit
    for (at++; at < length; at++) {
      const next = text.charCodeAt(at)
      const kind = next < 128 ? kinds[next] : 0
      if (kind === letter) {
        run = next === previous ? run + 1 : 1
        drawn ||= run > 2
        previous = next
      } else if (kind === apostrophe) {
        if (at + 1 >= length || kinds[text.charCodeAt(at + 1)] !== letter) break
        previous = next
      } else if (kind === censor) {
        // "f**k", but not "*emphasis*".
        let after = at + 1
        while (after < length && text.charCodeAt(after) === 42) after++
        if (after >= length || kinds[text.charCodeAt(after)] !== letter || after - at > 4) {
          if (after - at < 2) break
          censored = true
          at = after
          break
        }
        censored = true
        at = after - 1
      } else break
    }
    const word = text.slice(start, at)
    if ((pending & breaks.sentence) !== 0) sentence++
    let entry =
      (pending & breaks.handle) !== 0 ? undefined : (table.get(word) ?? resolveSpelling(word, table, drawn, censored))
    if (entry !== undefined && entry.language !== undefined && censored) entry = undefined
    const parts =
      entry === undefined && at - start > 6 && (pending & breaks.handle) === 0
        ? splitJoinedWords(word, table)
        : undefined
    if (parts === undefined) push(entry, start, at)
    else
      for (const part of parts) push(table.get(word.slice(part.start, part.end)), start + part.start, start + part.end)
  }
  between.push(pending)
  return { text, count: entries.length, entries, starts, ends, breaks: between, sentences, remarkable }
}
