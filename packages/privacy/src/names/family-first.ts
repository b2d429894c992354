import type { Reading } from '../detection/reading.ts'
import type { NameWord } from './name-sequences.ts'
import { wordClass } from './name-table.ts'

const { given, surname, ordinary, place } = wordClass
/** A field of a list or a table begins and ends here. */
const fieldStart = /(?:^|[\n;|\t"'>(]) ?$/
const fieldEnd = /^(?: ?$| ?[\n;|\t"'<)\u2013]| - )/

/** "Müller, Hans; Schmidt, Petra": the family's name, a comma, a given name or two, and nothing else in the field. */
export function recognizeFamilyFirst(
  { text, report }: Reading,
  family: readonly NameWord[],
  own: readonly NameWord[],
): void {
  const [only] = family
  const [first] = own
  const last = own.at(-1)
  if (only === undefined || first === undefined || last === undefined || family.length > 1 || own.length > 2) return
  if (first.start - only.end !== 2 || text.charCodeAt(only.end) !== 44) return
  // One that no list has counts as a surname: the given name after the comma is one that lists have.
  const isFamily = only.classes === 0 || (only.classes & (surname | ordinary | place)) === surname
  if (!isFamily || (first.classes & given) === 0 || (first.classes & ordinary) !== 0) return
  if (!fieldStart.test(text.slice(Math.max(0, only.start - 2), only.start))) return
  if (!fieldEnd.test(text.slice(last.end, last.end + 3))) return
  report({
    type: 'person-name',
    rule: 'person-name-family-first',
    start: only.start,
    end: last.end,
    score: 0.8,
    why: ['a surname, a comma and a given name, alone in a field'],
  })
}
