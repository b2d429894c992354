import { neighbourAfter, neighbourBefore } from '../../reading/neighbours.ts'
import type { LexiconEntry } from '../lexicon/compiled-table.ts'

/** Houses, clergy, books and feasts of a religion; not where they belong to a name ("Church Street") or are a manner of speaking. */
export function readReligiousTerm(text: string, { row, canonical }: LexiconEntry, start: number, end: number): boolean {
  if (text.charCodeAt(end) === 45) return false
  const original = text.slice(start, end)
  const capital = original.charAt(0) !== original.charAt(0).toLowerCase()
  const previous = neighbourBefore(text, start)
  const next = neighbourAfter(text, end)
  switch (row.slot) {
    case 'place':
      return !(capital && (next.capital || next.word === 'of' || (previous.capital && previous.word !== 'the')))
    case 'clergy':
      // A title before a name, and "lama" the animal's cousin, stay.
      return (
        !capital && canonical !== 'lama' && canonical !== 'bishop' && canonical !== 'bishops' && next.word !== 'hole'
      )
    case 'book':
      return capital && !next.capital
    default:
      return capital && !/^(?:bunny|eggs?|island|sunday|monday|parade)$/.test(next.word)
  }
}
