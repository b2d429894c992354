import { roles } from '../lexicon/word-roles.ts'
import type { Reading } from '../reading/reading.ts'
import { afterComma, has, sameSentence } from './clause.ts'

/** How a deed is spoken of. */
export type Call = 'called' | 'denied' | 'told'

/** Called for or announced, rather than told of others: "let's …", "we should …", "I want to …", or an order. */
export function callOf(reading: Reading, verb: number): Call {
  for (let at = verb - 1; at >= 0 && at > verb - 6; at--) {
    if (!sameSentence(reading, at, verb) || (at === verb - 1 && afterComma(reading, verb))) return 'called'
    const bits = reading.entries[at]?.roles ?? 0
    const word = spelled(reading, at)
    if ((bits & roles.negation) !== 0) return 'denied'
    if ((bits & (roles.obligation | roles.intent)) !== 0) {
      // "he will kill women", "they want to ban Muslims" tell of others.
      if (has(reading, at - 1, roles.negation)) return 'denied'
      return /^(?:could|would|can)$/.test(word) || isThirdPersonBefore(reading, at) ? 'told' : 'called'
    }
    if (/^(?:let's|lets|gonna|gotta)$/.test(word)) return 'called'
    if (
      /^(?:to|and|just|all|go|please|also|then|help|out|fucking|better|time|start|or|so|must|kindly|simply)$/.test(word)
    )
      continue
    if ((bits & roles.firstPerson) !== 0) return word === 'we' || word === 'i' ? 'called' : 'told'
    return 'told'
  }
  return 'called'
}

const isThirdPersonBefore = (reading: Reading, at: number): boolean => {
  for (let near = at - 1; near >= 0 && near > at - 4 && sameSentence(reading, near, at); near--) {
    const bits = reading.entries[near]?.roles ?? 0
    if ((bits & roles.firstPerson) !== 0) return false
    if (/^(?:someone|somebody|everyone|everybody|government|anyone)$/.test(spelled(reading, near))) return false
    if (
      (bits & (roles.thirdSingular | roles.thirdPlural | roles.person | roles.otherPeople | roles.group)) !== 0 ||
      reading.entries[near] === undefined
    )
      return true
  }
  return false
}

const spelled = ({ text, starts, ends, count }: Reading, at: number): string =>
  at >= 0 && at < count ? text.slice(starts[at], ends[at]) : ''
