import { neighbourAfter, neighbourBefore, isWord } from '../../reading/neighbours.ts'
import { looksFinite } from '../../reading/verbs.ts'
import type { LexiconEntry } from '../lexicon/compiled-table.ts'
import { lexicon } from '../lexicon/lexicon.ts'

/** Names that are also words or places: at the start of a sentence a verb or a surname must follow. */
export const alsoWords = new Set(
  'Mark Austin Charlotte Bill Sue Frank Ivy Lily Amber Precious Ebony Destiny Raven Min Bin Jun Noor Max Jack Iman Sana Maha Marina Bo Hope Joe Scott Carol Jasmine Deja Hong Lan Yu Rick Phil Harry Tierra Claire Sultan Banks Rivers'.split(
    ' ',
  ),
)
const beforePlaces =
  /^(?:st|saint|san|santa|mount|mt|lake|fort|port|king|queen|prince|princess|pope|emperor|hurricane|new|cape)$/
const afterNames =
  /^(?:street|st|avenue|ave|road|rd|university|college|county|city|hospital|airport|bay|island|islands|park|river|school|foundation|inc|ltd|hotel|building|bridge|square|hall|museum|award|prize|act|cup|beach|lake|house|texas)$/
const titles =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|doctor|sir|senator|president|judge|captain|officer|coach|uncle|aunt)$/

/**
 * Whether a given name or surname stands for a person here. A surname needs a title or a given name before it, here or earlier
 * in the text (`surnames` remembers them).
 */
export function readName(
  text: string,
  entries: readonly LexiconEntry[],
  start: number,
  end: number,
  surnames: Set<string>,
): LexiconEntry | undefined {
  const original = text.slice(start, end)
  const entry = entries.find(({ canonical }) => canonical === original)
  if (entry === undefined || text.charCodeAt(end) === 45 || text.charCodeAt(start - 1) === 45) return undefined
  const previous = neighbourBefore(text, start)
  const next = neighbourAfter(text, end)
  if (next.capital && next.start === end + 1 && afterNames.test(next.word)) return undefined
  const surname = entries.find(({ row, canonical }) => row.slot === 'surname' && canonical === original)
  if (
    surname !== undefined &&
    (surnames.has(original) || followsName(text, previous.word, previous.start, start, surname))
  ) {
    surnames.add(original)
    return surname
  }
  if (entry.row.slot === 'surname') return undefined
  if (previous.capital && previous.end === start - 1) {
    if (beforePlaces.test(previous.word)) return undefined
    // "Clarence Thomas": a given name as a surname.
    if (isWord(neighbourBefore(text, previous.start)) && !next.capital && !titles.test(previous.word)) return undefined
  }
  if (previous.word === 'of' && neighbourBefore(text, previous.start).capital) return undefined
  if (!alsoWords.has(original)) return entry
  if (/^(?:in|near|at)$/.test(previous.word)) return undefined
  return isWord(previous) || (next.capital && next.start === end + 1) || looksFinite(next.word) || next.word === ','
    ? entry
    : undefined
}

function followsName(text: string, word: string, wordStart: number, start: number, surname: LexiconEntry): boolean {
  // "Mr. Walsh", "Mr Walsh", "J. Walsh".
  if (word === '.')
    return /(?:^|[^A-Za-z])(?:Mr|Mrs|Ms|Mx|Dr|Prof|[A-Z])\.\s$/.test(text.slice(Math.max(0, start - 7), start))
  if (titles.test(word)) return true
  const given = text.slice(wordStart, wordStart + word.length)
  const names = lexicon()
    .entries.get(word)
    ?.filter(({ row, canonical }) => row.slot === 'name' && canonical === given)
  // "Thomas Jefferson": where the given name is of another origin, the surname tells none.
  return (
    names !== undefined &&
    names.length > 0 &&
    !names.some(({ table, group }) => table === surname.table && group !== surname.group)
  )
}
