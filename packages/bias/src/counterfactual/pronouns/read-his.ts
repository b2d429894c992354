import { lazy, words } from '../../lazy.ts'
import { neighbourAfter, neighbourBefore } from '../../reading/neighbours.ts'
import { looksFinite } from '../../reading/verbs.ts'

/** Words that cannot begin what somebody owns. */
const cannotFollow = lazy(
  () =>
    new Set(
      words(`is was are were and or but who that which to in on at for of with from by as than when where while because if has had have
        will would could can may might must should does did do so too i he she we they you it the a an this these those my your our
        their isn't wasn't aren't weren't hasn't won't didn't doesn't until since before after though although unless whether instead
        alone anyway now again tonight today yesterday tomorrow anymore already away off`),
    ),
)
/** Of those, words that begin what somebody owns after all: "his then wife", "his now husband", "his on-time record". */
const mayFollow = new Set(['now', 'alone', 'would', 'will', 'can'])

/** Whether `his` owns a following noun (→ her) or stands alone (→ hers). */
export function readHis(text: string, start: number, end: number): 'determiner' | 'alone' {
  const next = neighbourAfter(text, end)
  if (!/^[a-z\d\u00c0-\uffff]/.test(next.word))
    return /^(?:["“‘'([*_]|—)$/.test(next.word) && next.word !== '—' ? 'determiner' : 'alone'
  const previous = neighbourBefore(text, start).word
  if (cannotFollow().has(next.word)) {
    if (next.word === 'and') return readPair(text, next.end)
    return mayFollow.has(next.word) && !endsAfter(text, next.end) && previous !== 'of' ? 'determiner' : 'alone'
  }
  // "a friend of his runs the bakery", not "a collection of his works".
  if (previous === 'of' && looksFinite(next.word) && isOneOf(text, start))
    return looksFinite(neighbourAfter(text, next.end).word) ? 'determiner' : 'alone'
  // "a friend of his called": what follows is a verb, and a noun would follow an adjective.
  if (previous === 'of' && looksFinite(next.word) && !/(?:s|ing)$/.test(next.word)) {
    const further = neighbourAfter(text, next.end)
    return !/^[a-z]/.test(further.word) ||
      cannotFollow().has(further.word) ||
      /^(?:me|him|her|us|them|his|up|out|off)$/.test(further.word)
      ? 'alone'
      : 'determiner'
  }
  return 'determiner'
}

/** "a friend of his", "that old laptop of his": one among several. */
function isOneOf(text: string, start: number): boolean {
  let word = neighbourBefore(text, neighbourBefore(text, start).start)
  for (let step = 0; step < 3; step++) {
    word = neighbourBefore(text, word.start)
    if (/^(?:an?|that|this|some|another|no|any|two|three|several)$/.test(word.word)) return true
  }
  return false
}

const endsAfter = (text: string, end: number): boolean => !/^[a-z]/.test(neighbourAfter(text, end).word)

/** "his and her towels", "his and Tom's flat" own together; "his and mine" does not. */
function readPair(text: string, end: number): 'determiner' | 'alone' {
  return /^(?:her|their|my|your|our)$|'s$/.test(neighbourAfter(text, end).word) ? 'determiner' : 'alone'
}
