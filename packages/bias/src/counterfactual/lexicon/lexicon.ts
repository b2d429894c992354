import { lazy } from '../../lazy.ts'
import { age } from '../axes/age.ts'
import { appearance } from '../axes/appearance.ts'
import type { AxisTable } from '../axes/axis-table.ts'
import { disability } from '../axes/disability.ts'
import { gender, neopronouns, transgender } from '../axes/gender.ts'
import { genderedNames, names } from '../axes/names.ts'
import { nationality } from '../axes/nationality.ts'
import { orientation } from '../axes/orientation.ts'
import { politics } from '../axes/politics.ts'
import { race } from '../axes/race.ts'
import { denomination, muslimBranch, religion } from '../axes/religion.ts'
import { socioeconomic } from '../axes/socioeconomic.ts'
import { wordPattern } from '../../reading/word-pattern.ts'
import { compileTable, type CompiledTable, type LexiconEntry } from './compiled-table.ts'

export interface Lexicon {
  readonly tables: readonly CompiledTable[]
  /** Finds every term and age in figures, longest first; global, case-insensitive. */
  readonly pattern: RegExp
  /** By term in lower case, with plain apostrophes and single blanks. */
  readonly entries: ReadonlyMap<string, readonly LexiconEntry[]>
}

const axisTables = (): readonly AxisTable[] => [
  { ...gender, rows: `${gender.rows}\n${genderedNames()}` },
  neopronouns,
  transgender,
  race,
  ...nationality(),
  religion,
  denomination,
  muslimBranch,
  orientation,
  age,
  disability,
  ...socioeconomic,
  politics,
  ...appearance,
  names(),
]

/** Words that an age in figures may follow: "aged 72", "turned 80". */
const ageCues: readonly string[] = ['aged', 'age', 'age of', 'turned', 'turns', 'turning']

export const lexicon = lazy((): Lexicon => {
  const tables: CompiledTable[] = []
  const entries = new Map<string, LexiconEntry[]>()
  for (const axisTable of axisTables()) {
    const { table, entries: found } = compileTable(axisTable)
    tables.push(table)
    for (const entry of found) {
      const key = entry.canonical.toLowerCase()
      const list = entries.get(key) ?? []
      list.push(entry)
      entries.set(key, list)
    }
  }
  // No `u` flag: V8 matches long alternations some twenty times faster without it.
  const terms = wordPattern([...entries.keys(), ...ageCues])
  const pattern = new RegExp(`\\b(?:${terms}|\\d{1,3}(?:[-\\s]years?[-\\s]olds?|\\s?y/?o))(?![a-z\\d_])`, 'gi')
  return { tables, pattern, entries }
})
