import type { AxisTable, CounterfactualAxis, Slot } from '../axes/axis-table.ts'

export interface CompiledRow {
  readonly slot: Slot
  /** What is written for each group; empty when the group has no word of this kind. */
  readonly cells: readonly string[]
}

export interface CompiledTable {
  readonly axis: CounterfactualAxis
  readonly groups: readonly string[]
  readonly rows: readonly CompiledRow[]
  /** Everything a group is called in a slot, by slot and group (`nameKey`). */
  readonly names: ReadonlyMap<string, readonly string[]>
}

const nameKey = (slot: Slot, group: number): string => `${slot} ${group}`

/** One reading of a term. */
export interface LexiconEntry {
  readonly table: CompiledTable
  readonly row: CompiledRow
  /** Index of the group in the table. */
  readonly group: number
  /** As the dictionary writes it, letter case included. */
  readonly canonical: string
  /** The word has other everyday uses. */
  readonly strict: boolean
}

/** Reads the rows of a table; every word of a cell becomes an entry. */
export function compileTable({ axis, groups, rows }: AxisTable): {
  readonly table: CompiledTable
  readonly entries: readonly LexiconEntry[]
} {
  const compiled: CompiledRow[] = []
  const names = new Map<string, string[]>()
  const table: CompiledTable = { axis, groups, rows: compiled, names }
  const entries: LexiconEntry[] = []
  for (const line of rows.split('\n')) {
    const colon = line.indexOf(': ')
    if (colon < 0) continue
    const slot = line.slice(0, colon).trim() as Slot
    const cells = line
      .slice(colon + 2)
      .split('|')
      .map((cell) => cell.split(',').map((word) => word.trim()))
    const row: CompiledRow = { slot, cells: cells.map(([first = '']) => first.replace(/^[~=]/, '')) }
    compiled.push(row)
    for (const [group, words] of cells.entries()) {
      for (const word of words) {
        // "=poet" is written for "poetess", but itself of either gender, as every neutral form is.
        if (word.startsWith('=') || groups[group] === 'neutral') continue
        const canonical = word.replace('~', '')
        // "straight people" is written for "gays", and read as an adjective and a noun.
        if (canonical === '' || canonical.endsWith(' people')) continue
        entries.push({ table, row, group, canonical, strict: word !== canonical })
        const key = nameKey(slot, group)
        names.set(key, [...(names.get(key) ?? []), canonical])
      }
    }
  }
  return { table, entries }
}

/** "the Chinese" for "the Germans", and for groups that have no such name, "autistic people" for "the blind". */
export function counterpartAfterThe(
  { table, row }: LexiconEntry,
  group: number,
): { word: string; withoutThe: boolean } | undefined {
  const cell = (slot: Slot): string | undefined =>
    table.rows.find((other) => other.slot === slot && other.cells[group] !== '')?.cells[group]
  if (row.slot === 'plural' && (row.cells[group] ?? '') === '' && cell('plural') === undefined) {
    const collective = cell('collective')
    return collective === undefined ? undefined : { word: collective, withoutThe: false }
  }
  if (row.slot !== 'collective' || cell('collective') !== undefined || cell('plural') !== undefined) return undefined
  const adjective = cell('adjective')
  return adjective === undefined ? undefined : { word: `${adjective} people`, withoutThe: true }
}

/** The word that another group has in the place of an entry, or undefined when English has none. */
export function counterpart({ table, row }: LexiconEntry, group: number): string | undefined {
  const own = row.cells[group]
  if (own !== undefined && own !== '') return own
  const first = (slot: Slot): string | undefined =>
    table.rows.find((other) => other.slot === slot && other.cells[group] !== '')?.cells[group]
  const adjective = first('adjective')
  const noun = (kind: Slot, person: string): string | undefined =>
    first(kind) ?? (adjective === undefined ? undefined : `${adjective} ${person}`)
  switch (row.slot) {
    case 'adjective':
      // "older" has no counterpart that is not a comparative too.
      return /(?:er|est)$/.test(row.cells.find((cell) => cell !== '') ?? '') ? undefined : adjective
    case 'singular':
      return noun('singular', 'person')
    case 'plural':
      return noun('plural', 'people')
    case 'man':
      return noun('singular', 'man')
    case 'woman':
      return adjective === undefined ? undefined : `${adjective} woman`
    case 'men':
      return noun('plural', 'men')
    case 'women':
      return adjective === undefined ? undefined : `${adjective} women`
    case 'collective':
      return first('collective') ?? first('plural')
    default:
      return undefined
  }
}

/** Other words that a group has in the place of an entry than the one usually written: "Caucasian" beside "white". */
export function furtherCounterparts(entry: LexiconEntry, group: number): readonly string[] {
  const usual = counterpart(entry, group)
  const degree = (word: string): string => /(?:er|est)$/.exec(word)?.[0] ?? ''
  return [...new Set(entry.table.names.get(nameKey(entry.row.slot, group)) ?? [])].filter(
    (word) => word !== usual && degree(word) === degree(entry.canonical),
  )
}
