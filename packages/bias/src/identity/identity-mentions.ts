import { wordsAfter, wordsBefore } from './clause-words.ts'
import { personNumber } from '../reading/person-nouns.ts'
import type { IdentityGroup } from './identity-group.ts'
import { identityLexicon, type LexiconEntry, type Slot } from './identity-lexicon.ts'

/** One place where a text names a social group of people. Offsets are UTF-16, half-open. */
export interface IdentityMention {
  readonly group: IdentityGroup
  /** The slot of the group's term itself. */
  readonly slot: Slot
  /** `plural`: the group at large or several members; `singular`: one member; `predicate`: said of someone ("is gay"). */
  readonly form: 'plural' | 'singular' | 'predicate'
  /** The whole noun phrase head: "black people". */
  readonly start: number
  readonly end: number
  /** The group's term alone: "black". */
  readonly termStart: number
  readonly termEnd: number
  /** "women's": speaks of something they have, not of them. */
  readonly possessive: boolean
}

const copulas = new Set(
  "is are was were be being been am i'm he's she's they're we're you're isn't aren't wasn't weren't im hes shes theyre not a".split(
    ' ',
  ),
)
const determiners = new Set('a an the every any each some this that another one no typical'.split(' '))
const collectiveFollowers = new Set(
  "are were is was have had will would can can't cannot should shouldn't do don't did must may might never always really just get deserve need and or who in of cannot".split(
    ' ',
  ),
)
/** Lower case, these are everyday words: a pole, to polish, turkish delight. */
const capitalOnly = new Set(['pole', 'poles', 'polish', 'roma', 'turk', 'turks'])
const notPeople = new Set(['egg', 'house', 'wife'])

/** Every mention of a group of people in a text, in order; linear in the length of the text. */
export function findIdentityMentions(text: string): readonly IdentityMention[] {
  const { pattern, entries } = identityLexicon()
  const mentions: IdentityMention[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const term = match[0]
    const start = match.index
    const end = start + term.length
    const key = term.toLowerCase().replace(/\s+/g, ' ')
    if (capitalOnly.has(key) && term[0] === key[0]) continue
    const mention = resolve(text, entries.get(key) ?? [], start, end)
    if (mention === undefined) continue
    mentions.push(mention)
    pattern.lastIndex = mention.end
  }
  pattern.lastIndex = 0
  return mentions
}

function resolve(
  text: string,
  candidates: readonly LexiconEntry[],
  termStart: number,
  termEnd: number,
): IdentityMention | undefined {
  const make = (entry: LexiconEntry, form: IdentityMention['form'], end: number): IdentityMention => ({
    group: entry.group,
    slot: entry.slot,
    form,
    start: termStart,
    end,
    termStart,
    termEnd,
    possessive: /^['’]s?\b|^s['’](?!\w)/.test(text.slice(end, end + 3)),
  })
  const plural = candidates.find((entry) => entry.slot === 'plural')
  if (plural !== undefined) {
    const before = /\b([A-Za-z]+)\s+$/.exec(text.slice(Math.max(0, termStart - 16), termStart))?.[1]?.toLowerCase()
    return before !== undefined && notPeople.has(before) ? undefined : make(plural, 'plural', termEnd)
  }
  const faith = candidates.find((entry) => entry.slot === 'faith')
  if (faith !== undefined) return make(faith, 'plural', termEnd)
  const adjective = candidates.find((entry) => entry.slot === 'adjective')
  if (adjective !== undefined) {
    const noun = personNounAfter(text, termEnd)
    if (noun !== undefined) return make(adjective, noun.number, noun.end)
  }
  const collective = candidates.find((entry) => entry.slot === 'collective')
  if (collective !== undefined && /\bthe\s+$/i.test(text.slice(Math.max(0, termStart - 12), termStart))) {
    const next = wordsAfter(text, termEnd, 1)[0]
    if (next === undefined || next.afterComma || collectiveFollowers.has(next.word))
      return make(collective, 'plural', termEnd)
  }
  const singular = candidates.find((entry) => entry.slot === 'singular')
  const previous = wordsBefore(text, termStart, 1)[0]
  if (singular !== undefined) {
    // A word that is adjective and noun alike is a noun only where no further noun follows.
    if (
      adjective === undefined ||
      (previous !== undefined && determiners.has(previous.word) && endsNounPhrase(text, termEnd))
    ) {
      return make(singular, 'singular', termEnd)
    }
  }
  // "gay is a sin": the orientation itself.
  if (
    adjective?.group.axis === 'orientation' &&
    (previous === undefined || /^(?:that|think|thinks|say|says|said|and|because)$/.test(previous.word)) &&
    /^\s+is\s+(?:an?|not|the|bad|wrong|weird)\b/i.test(text.slice(termEnd, termEnd + 12))
  )
    return make({ ...adjective, slot: 'faith' }, 'plural', termEnd)
  if (
    adjective !== undefined &&
    previous !== undefined &&
    copulas.has(previous.word) &&
    endsNounPhrase(text, termEnd)
  ) {
    if (
      !adjective.group.ambiguous ||
      /^(?:gay|black|blind|deaf|disabled|homeless|poor|rich|autistic|straight)$/i.test(text.slice(termStart, termEnd))
    ) {
      return make(adjective, 'predicate', termEnd)
    }
  }
  return undefined
}

const phraseEnders = new Set(
  "and or but who that which is are was were has had have in on at for to of with from by as because so when while if than too can can't will would should he she they it we i you only really always never just".split(
    ' ',
  ),
)

function endsNounPhrase(text: string, end: number): boolean {
  const next = wordsAfter(text, end, 1)[0]
  return next === undefined || next.afterComma || phraseEnders.has(next.word) || /.(?:ed|ing)$/.test(next.word)
}

function personNounAfter(
  text: string,
  end: number,
): { readonly number: 'plural' | 'singular'; readonly end: number } | undefined {
  // At most one more adjective may stand between: "black young men".
  const match = /^[\s-]{1,4}([A-Za-z]{2,20})(?:[\s-]{1,4}([A-Za-z]{2,20}))?/.exec(text.slice(end, end + 50))
  if (match === null) return undefined
  const first = match[1] ?? ''
  const firstNumber = personNumber(first.toLowerCase())
  const firstEnd = end + match[0].indexOf(first) + first.length
  if (firstNumber !== undefined) return { number: firstNumber, end: firstEnd }
  const second = match[2]
  const secondNumber = second === undefined ? undefined : personNumber(second.toLowerCase())
  if (second === undefined || secondNumber === undefined || !interveningAdjectives.has(first.toLowerCase()))
    return undefined
  return { number: secondNumber, end: end + match[0].length }
}

const interveningAdjectives = new Set(
  'young old male female gay american poor rich little big fat elderly single married black white asian straight trans working disabled teenage'.split(
    ' ',
  ),
)
