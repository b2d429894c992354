import { lazy } from '../../lazy.ts'
import { age } from '../axes/age.ts'
import { appearance } from '../axes/appearance.ts'
import type { AxisTable } from '../axes/axis-table.ts'
import { disability } from '../axes/disability.ts'
import { gender, transgender } from '../axes/gender.ts'
import { nationality } from '../axes/nationality.ts'
import { orientation } from '../axes/orientation.ts'
import { politics } from '../axes/politics.ts'
import { race } from '../axes/race.ts'
import { religion } from '../axes/religion.ts'
import { socioeconomic } from '../axes/socioeconomic.ts'
import { compileTable, type CompiledTable, type LexiconEntry } from './compiled-table.ts'

export interface Lexicon {
  readonly tables: readonly CompiledTable[]
  /** Finds every term and age in figures, longest first; global, case-insensitive. */
  readonly pattern: RegExp
  /** By term in lower case, with plain apostrophes and single blanks. */
  readonly entries: ReadonlyMap<string, readonly LexiconEntry[]>
}

const axisTables = (): readonly AxisTable[] => [
  gender,
  transgender,
  race,
  ...nationality(),
  religion,
  orientation,
  age,
  disability,
  socioeconomic,
  politics,
  ...appearance,
]

const escape = (term: string): string =>
  term
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replaceAll(' ', '\\s+')
    .replaceAll("'", "['’]")

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
  const terms = [...entries.keys()].sort((left, right) => right.length - left.length)
  // No `u` flag: V8 matches long alternations some twenty times faster without it.
  const pattern = new RegExp(`\\b(?:${terms.map(escape).join('|')}|\\d{1,3}[-\\s]years?[-\\s]olds?)(?![a-z\\d_])`, 'gi')
  return { tables, pattern, entries }
})
