import { roles } from '../lexicon/word-roles.ts'
import { breaks, type Reading } from '../reading/reading.ts'
import { findBack, sameSentence, wordAt } from './clause.ts'

const reach = 9

/**
 * Whether what follows word `at` is denied or reported from outside: "not all …", "no … deserves to die", "I don't think
 * that …", "nobody should say …", "people who say …", "it is wrong to call …". Double denials ("nobody denies") cancel.
 */
export function isDeniedBefore(reading: Reading, at: number): boolean {
  let denials = 0
  for (let near = at - 1; near >= 0 && near > at - reach && sameSentence(reading, near, at); near--) {
    const bits = reading.entries[near]?.roles ?? 0
    const word = wordAt(reading, near)
    if (near > 0 && /^(?:who|that)$/.test(spelled(reading, near)) && isAnybody(reading, near - 1)) return true
    if (((reading.breaks[near + 1] ?? 0) & breaks.comma) !== 0) break
    if (word === 'but' || word === 'because' || word === 'and' || word === 'if') break
    if ((bits & roles.negation) !== 0) {
      // "can't stand", "why don't", "not only", "no wonder that …", "no doubt" deny nothing of what follows.
      const next = spelled(reading, near + 1)
      const before = near > 0 ? spelled(reading, near - 1) : ''
      if (
        /^(?:stand|accept|trust|respect|tolerate|bear|hire|date|marry|befriend|only|just|doubt|wonder|matter|surprise|sorry|lie|offense|one|but|more|help|wait|stop|forget|we|you)$/.test(
          next,
        ) &&
        !(next === 'one' && denies(reading, near))
      )
        continue
      if (isRhetorical(reading, near)) continue
      if (next === 'believe' && /^(?:can't|cannot|cant)$/.test(word)) continue
      if (/^(?:why|i'm|am|im)$/.test(before) && !/^(?:saying|sure|convinced|claiming|suggesting)$/.test(next)) continue
      denials++
    }
  }
  return denials % 2 === 1
}

/** "How can anybody not …?", "Who doesn't …?" */
export function isRhetorical(reading: Reading, negation: number): boolean {
  for (let at = negation - 1; at >= 0 && at > negation - 4 && sameSentence(reading, at, negation); at--)
    if (/^(?:how|who)$/.test(spelled(reading, at))) return at === 0 || !sameSentence(reading, at - 1, at)
  return false
}

/** "people who hate …", "anyone who says that …": what follows tells of them. */
const isAnybody = (reading: Reading, at: number): boolean =>
  ((reading.entries[at]?.roles ?? 0) & (roles.person | roles.otherPeople)) !== 0 ||
  /^(?:those|one|anyone|anybody|someone|everyone)$/.test(spelled(reading, at))

/** "no one": a subject that nothing is true of. */
const denies = (reading: Reading, at: number): boolean => findBack(reading, at, 3, roles.report) < 0

const spelled = ({ text, starts, ends, count }: Reading, at: number): string =>
  at < count ? text.slice(starts[at], ends[at]) : ''
