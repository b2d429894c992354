import { roles } from '../lexicon/word-roles.ts'
import type { Reading } from '../reading/reading.ts'
import { has, sameSentence } from './clause.ts'
import type { Evidence } from './evidence.ts'
import { threatPhrases, type SetPhrase } from './threat-phrases.ts'

const you = '(?:you|u|ya)'
/** Set phrases of hostility to the one spoken to. Bounded and without nesting, so matching is linear. */
export const setPhrases: readonly SetPhrase[] = [
  ...threatPhrases,
  [
    'hostility',
    'identity-attack',
    0.8,
    /\bonly good [a-z]+(?: (?:people|person|man|woman|men|women))? (?:is|are) (?:a )?dead\b|\byou(?:'re| are| will always be) just (?:a|an|another) [a-z]+(?: (?:person|man|woman|guy|girl))? to me\b/g,
  ],
  [
    'hostility',
    'insult',
    0.6,
    new RegExp(
      `\\bi (?:(?:really|truly|fucking|absolutely|so) )?(?:hate|despise|loathe|detest) ${you}\\b(?! (?:to|for)\\b)`,
      'g',
    ),
  ],
  [
    'hostility',
    'insult',
    0.6,
    /\bshut (?:the (?:fuck|hell) )?(?:up|your (?:mouth|face|trap))\b|\bgo to hell\b|\b(?:fuck|piss|sod|bugger|naff) off\b|\bget (?:lost|stuffed|bent)\b(?= *[,.!?]|$)/g,
  ],
  [
    'hostility',
    'insult',
    0.66,
    new RegExp(
      `\\b(?:nobody|no one) (?:likes|loves|wants|cares about|will ever love) ${you}\\b|\\b${you} (?:make|makes) me (?:sick|puke|want to (?:puke|vomit))\\b|\\b${you} disgust me\\b`,
      'g',
    ),
  ],
  [
    'hostility',
    'insult',
    0.78,
    /\b(?:waste of (?:space|oxygen|air|skin)|piece of (?:shit|crap|trash|garbage|filth|scum)|pile of (?:shit|garbage)|sack of shit|pieces of shit|scum of the earth|better off dead|oxygen thief|brain dead|dumb as (?:a|an|rocks)|kiss my ass|eat shit|suck my (?:dick|cock|balls)|drop dead)\b/g,
  ],
  [
    'hostility',
    'insult',
    0.6,
    /\b(?:should have been aborted|should never have been born|low iq|are you (?:deaf|blind|retarded|stupid|dense) or|crawl back (?:in|under|to)|what is wrong with you people|get a life|grow a pair|grow up you)\b/g,
  ],
]
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
    while (last + 1 < count && (starts[last + 1] ?? 0) - (ends[at] ?? 0) < reach) last++
    const end = Math.min(text.length, (ends[last] ?? 0) + 1)
    collect(reading, text.slice(begin, end), begin, found)
    from = starts[last] ?? 0
    at = last
  }
  return found
}

function collect(reading: Reading, around: string, offset: number, found: Evidence[]): void {
  for (const [rule, category, severity, pattern] of setPhrases) {
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
