import { isWordUnit } from '../../reading/neighbours.ts'
import type { CounterfactualAxis } from '../axes/axis-table.ts'
import type { CompiledTable, LexiconEntry } from '../lexicon/compiled-table.ts'
import { lexicon } from '../lexicon/lexicon.ts'
import type { Mention } from './mention.ts'
import { ageGroup, readAgeFigures } from './read-age-figures.ts'
import { readGenderTerm } from './read-gender-term.ts'
import { readName } from './read-name.ts'
import { readGroupTerm } from './read-group-term.ts'

/** Every term of the given axes, by table and in order. One pass; linear in the length of the text. */
export function findMentions(
  text: string,
  axes: ReadonlySet<CounterfactualAxis>,
  thingsToo = false,
): ReadonlyMap<CompiledTable, readonly Mention[]> {
  const { pattern, entries } = lexicon()
  const found = new Map<CompiledTable, Mention[]>()
  const add = (table: CompiledTable, mention: Mention): void => {
    const list = found.get(table)
    if (list === undefined) found.set(table, [mention])
    else list.push(mention)
  }
  const surnames = new Set<string>()
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const term = match[0]
    const end = match.index + term.length
    // "(s)he", whose bracket is no part of a word.
    const bracket = term.charAt(1) === ')' ? 1 : 0
    if (bracket === 1 && text.charAt(match.index - 1) !== '(') continue
    const start = match.index - bracket
    if (!standsFree(text, start, end)) continue
    const figures = readAgeFigures(text, start, term)
    if (figures !== undefined) {
      const { figure, at } = figures
      const entry = axes.has('age') ? ageGroup(figure) : undefined
      if (entry !== undefined) add(entry.table, { start: at, end: at + String(figure).length, entry, figure })
      continue
    }
    const candidates = entries.get(keyOf(term))
    if (candidates === undefined) continue
    for (const { table, readings } of byTable(candidates)) {
      if (!axes.has(table.axis)) continue
      const entry = isName(readings)
        ? readName(text, readings, start, end, surnames)
        : table.axis === 'gender' && table.groups.length > 2
          ? readGenderTerm(text, readings, start, end)
          : readGroupTerm(text, readings, { start, end, thingsToo })
      if (entry !== undefined) add(table, { start, end, entry })
    }
  }
  pattern.lastIndex = 0
  return found
}

const isName = ([first]: readonly LexiconEntry[]): boolean =>
  first?.row.slot === 'name' || first?.row.slot === 'surname'

const keyOf = (term: string): string => {
  const lower = term.toLowerCase()
  return /[’\s]/.test(lower) ? lower.replaceAll('’', "'").replace(/\s+/g, ' ') : lower
}

interface Readings {
  readonly table: CompiledTable
  readonly readings: readonly LexiconEntry[]
}

const grouped = new WeakMap<readonly LexiconEntry[], readonly Readings[]>()

function byTable(entries: readonly LexiconEntry[]): readonly Readings[] {
  const known = grouped.get(entries)
  if (known !== undefined) return known
  const tables = new Map<CompiledTable, LexiconEntry[]>()
  for (const entry of entries) tables.set(entry.table, [...(tables.get(entry.table) ?? []), entry])
  const list = [...tables].map(([table, readings]) => ({ table, readings }))
  grouped.set(entries, list)
  return list
}

/** Not a part of a longer word in any script, a handle, a tag, an address or a file name. */
function standsFree(text: string, start: number, end: number): boolean {
  const before = start === 0 ? 32 : text.charCodeAt(start - 1)
  const after = end >= text.length ? 32 : text.charCodeAt(end)
  if (isWordUnit(before) || isWordUnit(after)) return false
  // @ # _ \ ` before, _ @ ` after.
  if (before === 64 || before === 35 || before === 95 || before === 92 || before === 96) return false
  if (after === 95 || after === 64 || after === 96) return false
  if (
    after === 46 &&
    isWordUnit(text.charCodeAt(end + 1)) &&
    !(text.charCodeAt(end + 1) >= 65 && text.charCodeAt(end + 1) <= 90)
  )
    return false
  if (before === 46 && start > 1 && isWordUnit(text.charCodeAt(start - 2)) && text.charCodeAt(start) >= 97) return false
  if (before === 47 || before === 61 || before === 38 || before === 37 || before === 45) {
    const word =
      text
        .slice(Math.max(0, start - 100), start)
        .split(/\s/)
        .at(-1) ?? ''
    if (/:\/\/|www\.|[?&=]/.test(word)) return false
  }
  return true
}
