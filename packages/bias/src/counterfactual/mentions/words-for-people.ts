import { isPersonNoun } from '../../reading/person-nouns.ts'
import type { Slot } from '../axes/axis-table.ts'
import type { LexiconEntry } from '../lexicon/compiled-table.ts'
import { lexicon } from '../lexicon/lexicon.ts'

const anyEntry = (word: string, fits: (entry: LexiconEntry) => boolean): boolean =>
  lexicon().entries.get(word)?.some(fits) === true

const groupNouns: ReadonlySet<Slot> = new Set<Slot>(['plural', 'woman', 'women', 'man', 'men'])

/** A noun for people, the names of groups among them: "rich Arabs", "lesbians are …". */
export const namesPeople = (word: string): boolean =>
  isPersonNoun(word) || anyEntry(word, ({ row }) => groupNouns.has(row.slot))

/** A noun for one of a group, written with a capital: "a black African", "rich Jew". */
export const isGroupNoun = (word: string): boolean =>
  anyEntry(word, ({ row, canonical }) => row.slot === 'singular' && canonical !== canonical.toLowerCase())

export const isGroupAdjective = (word: string): boolean => anyEntry(word, ({ row }) => row.slot === 'adjective')

export const isGivenName = (word: string): boolean => anyEntry(word, ({ row }) => row.slot === 'name')
