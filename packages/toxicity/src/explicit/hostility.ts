import { roles } from '../lexicon/word-roles.ts'
import { phrasesWith, setPhrases } from '../lexicon/set-phrases.ts'
import type { Reading } from '../reading/reading.ts'
import { has, sameSentence, wordAt } from './clause.ts'
import type { Evidence } from './evidence.ts'

/** Characters on either side of such a word that a phrase may reach to. */
const reach = 70

/** Set phrases of hostility in the text of a reading, as ranges of its words. */
export function hostility(reading: Reading): Evidence[] {
  const found: Evidence[] = []
  const { text, starts, ends, count } = reading
  let from = 0
  for (let at = 0; at < count; at++) {
    if (!has(reading, at, roles.setPhrase)) continue
    // Words near each other are looked at together, and nothing twice.
    const begin = Math.max(from, (starts[at] ?? 0) - reach)
    let last = at
    let wanted = phrasesWith(wordAt(reading, at))
    while (last + 1 < count && (starts[last + 1] ?? 0) - (ends[at] ?? 0) < reach) {
      last++
      wanted |= phrasesWith(wordAt(reading, last))
    }
    const end = Math.min(text.length, (ends[last] ?? 0) + 1)
    collect(reading, text.slice(begin, end), begin, wanted, found)
    from = starts[last] ?? 0
    at = last
  }
  return found
}

function collect(reading: Reading, around: string, offset: number, wanted: number, found: Evidence[]): void {
  for (const [turn, [rule, category, severity, pattern]] of setPhrases.entries()) {
    if ((wanted & (1 << turn)) === 0) continue
    pattern.lastIndex = 0
    for (let match = pattern.exec(around); match !== null; match = pattern.exec(around)) {
      const first = wordAtOffset(reading, offset + match.index)
      const last = wordAtOffset(reading, offset + match.index + match[0].length - 1)
      found.push({
        category,
        severity: severity * aim(reading, first, last),
        rule,
        first,
        end: last + 1,
        wordSeverity: 0,
      })
    }
  }
}

/** Whether the phrase is turned on somebody spoken to; told of others it weighs less. */
function aim(reading: Reading, first: number, last: number): number {
  // "The garden was shut up."
  if (spelled(reading, first) === 'shut' && has(reading, first - 1, roles.be)) return 0.1
  for (let at = first - 1; at >= 0 && at > first - 6 && sameSentence(reading, at, first); at--)
    if (has(reading, at, roles.thing) || /^(?:it|it's|this)$/.test(reading.entries[at]?.word ?? spelled(reading, at)))
      return 0.3
  for (let at = Math.max(0, first - 4); at <= last + 2 && at < reading.count; at++)
    if (sameSentence(reading, at, first) && has(reading, at, roles.secondPerson)) return 1.1
  for (let at = first - 1; at >= 0 && at > first - 4 && sameSentence(reading, at, first); at--)
    if (has(reading, at, roles.thirdSingular | roles.thirdPlural | roles.firstPerson)) return 0.75
  return 1
}

const spelled = ({ text, starts, ends }: Reading, at: number): string => text.slice(starts[at], ends[at])

/** The last word that begins at or before an offset, by bisection. */
function wordAtOffset({ starts, count }: Reading, offset: number): number {
  let low = 0
  let high = count - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
