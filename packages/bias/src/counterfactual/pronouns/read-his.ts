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
        alone anyway now again tonight today yesterday tomorrow anymore already`),
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

const endsAfter = (text: string, end: number): boolean => !/^[a-z]/.test(neighbourAfter(text, end).word)

/** "his and her towels" own together; "his and mine" does not. */
function readPair(text: string, end: number): 'determiner' | 'alone' {
  return /^(?:her|their|my|your|our)$/.test(neighbourAfter(text, end).word) ? 'determiner' : 'alone'
}
