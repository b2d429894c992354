import { roles } from '../lexicon/word-roles.ts'
import type { Reading } from '../reading/reading.ts'
import type { ToxicityCategory } from '../toxicity-category.ts'
import { afterComma, filling, has, sameSentence, wordAt } from './clause.ts'
import type { Mention } from './group-mentions.ts'
import { isDeniedBefore } from './denial.ts'

export interface Statement {
  readonly category: ToxicityCategory
  readonly severity: number
  readonly rule: string
  readonly first: number
  readonly end: number
  /** It is said not to be so. */
  readonly denied?: boolean
}

/** Longest way from the people to what is said of them, in words. */
const reach = 9
const degrading = roles.insult | roles.dehumanising
const spokenFor = 'group-spoken-for'
const suffering = roles.violenceParticiple | roles.expelParticiple
const attacks = roles.violenceParticiple | roles.expelParticiple | roles.death

/** What follows a mention: "… are vermin", "… should be shot", "… don't deserve rights", "… steal". */
export function judgedAfter(reading: Reading, mention: Mention): Statement | undefined {
  const statement = judged(reading, mention)
  if (statement === undefined || !isDeniedBefore(reading, mention.first)) return statement
  // "nobody supports them" says nothing against them yet.
  return statement.rule === spokenFor ? undefined : deny(statement)
}

/** A statement that is denied twice is made. */
export const deny = (statement: Statement): Statement => ({ ...statement, denied: statement.denied !== true })

const statementOf = (
  first: number,
  category: ToxicityCategory,
  severity: number,
  rule: string,
  last: number,
): Statement => ({ category, severity, rule, first, end: last + 1 })

function judged(reading: Reading, mention: Mention): Statement | undefined {
  const { first, end } = mention
  if (!sameSentence(reading, first, end) && !has(reading, end - 1, roles.be)) return undefined
  if (isShoutedOut(reading, mention)) return statementOf(first, 'identity-attack', 0.75, 'group-exclusion', end)
  let denials = 0
  let be = has(reading, end - 1, roles.be) || isAsked(reading, first)
  let obliged = false
  let deserved = false
  let unknown = 0
  let intended = false
  for (let at = end; at < end + reach && at < reading.count && sameSentence(reading, first, at); at++) {
    const entry = reading.entries[at]
    const bits = entry?.roles ?? 0
    const word = entry?.word ?? ''
    if (word === 'but' && spelled(reading, at - 1) === 'nothing') {
      denials = 0
      continue
    }
    if (/^(?:but|because|which)$/.test(spelled(reading, at))) return undefined
    if (word === 'only' && denials > 0) denials = 0
    if (misfortunes.test(spelled(reading, at)) && /^(?:but|only)$/.test(spelled(reading, at - 1)))
      return statementOf(first, 'identity-attack', 0.72, 'group-misdeed', at)
    if ((bits & roles.negation) !== 0) {
      denials++
      if ((bits & roles.be) !== 0) be = true
      if ((bits & roles.obligation) !== 0) obliged = true
      continue
    }
    if ((bits & roles.be) !== 0 && !(word === 'be' || word === 'being' || word === 'been')) {
      be = true
      if ((bits & degrading) === 0) continue
    }
    if ((bits & roles.deserve) !== 0) {
      deserved = true
      continue
    }
    if ((bits & roles.obligation) !== 0 || (word === 'have' && wordAt(reading, at + 1) === 'to')) {
      obliged = true
      continue
    }
    const denied = denials % 2 === 1
    if ((obliged || deserved || word === 'gonna') && (bits & attacks) !== 0)
      return denied
        ? deny(statementOf(first, 'threat', 0.88, 'group-violence-urged', at))
        : statementOf(first, 'threat', 0.88, 'group-violence-urged', at)
    if (obliged && /^(?:go|leave|disappear|stay|get|pay|suffer|stop|know|keep)$/.test(word) && leavesAfter(reading, at))
      return denied
        ? deny(statementOf(first, 'identity-attack', 0.75, 'group-exclusion', at))
        : statementOf(first, 'identity-attack', 0.75, 'group-exclusion', at)
    if (
      denied &&
      (bits & roles.dignity) !== 0 &&
      (bits & degrading) === 0 &&
      (!mention.byPronoun || be || deserved || obliged)
    )
      return statementOf(first, 'identity-attack', be || deserved || obliged ? 0.82 : 0.75, 'group-dignity-denied', at)
    if (
      be &&
      spelled(reading, at) === 'good' &&
      spelled(reading, at - 1) === 'only' &&
      spelled(reading, at + 1) === 'for'
    )
      return statementOf(first, 'identity-attack', 0.72, 'group-degradation', at + 1)
    if (deserved && (word === 'nothing' || word === 'no' || word === 'less'))
      return statementOf(first, 'identity-attack', 0.8, 'group-dignity-denied', at)
    if ((bits & degrading) !== 0 && (be || unknown === 0) && !afterUnrelatedVerb(reading, be, unknown, at, end)) {
      const severity = (bits & roles.dehumanising) !== 0 ? 0.88 : 0.8
      const degradation = statementOf(first, 'identity-attack', severity, 'group-degradation', at)
      return denied ? deny(degradation) : degradation
    }
    if (be && entry !== undefined && entry.severity >= 0.5 && entry.category !== 'sexual' && (bits & roles.swear) === 0)
      return denied
        ? deny(statementOf(first, 'identity-attack', 0.8, 'group-degradation', at))
        : statementOf(first, 'identity-attack', 0.8, 'group-degradation', at)
    // "were killed", "fear being deported", "are kind", "deserve respect": facts and kind words.
    if (!denied && (bits & (suffering | roles.affection)) !== 0 && !obliged && (bits & degrading) === 0)
      return deny(statementOf(first, 'identity-attack', 0.5, spokenFor, at))
    if (deserved && !denied && (bits & roles.dignity) !== 0)
      return deny(statementOf(first, 'identity-attack', 0.5, spokenFor, at))
    if (!be && !denied && unknown === 0 && !intended && (bits & roles.misdeed) !== 0 && isPlural(reading, mention)) {
      if ((bits & roles.violence) !== 0 && !/^(?:rape|murder|destroy|molest)$/.test(word)) return undefined
      return statementOf(first, 'identity-attack', 0.72, 'group-misdeed', at)
    }
    if (!be && !denied && /^makes?$/.test(spelled(reading, at)) && has(reading, at + 1, roles.firstPerson))
      return sickens(reading, at + 2) ? statementOf(first, 'identity-attack', 0.78, 'group-disgust', at + 2) : undefined
    if (!be && unknown === 0 && word === 'belong') {
      const place = placeOfContempt(reading, at)
      return place < 0 ? undefined : statementOf(first, 'identity-attack', 0.78, 'group-exclusion', place)
    }
    if (!be && !denied && unknown === 0 && leavesNow(reading, at))
      return statementOf(first, 'identity-attack', 0.72, 'group-exclusion', at + 1)
    if ((bits & roles.intent) !== 0) intended = true
    if ((bits & (filling | roles.person | roles.intent)) !== 0) continue
    if ((bits & (roles.firstPerson | roles.secondPerson | roles.report)) !== 0 && !/^(?:our|my)$/.test(word))
      return undefined
    // "are attacking", "were invited": what follows is no description of them.
    if (be && entry === undefined && /(?:ing|ed)$/.test(spelled(reading, at))) return undefined
    unknown++
    if (unknown > (be ? 2 : 3)) return undefined
  }
  return undefined
}

/** "Foreigners out!" and no more. */
const isShoutedOut = (reading: Reading, { first, end }: Mention): boolean =>
  spelled(reading, end) === 'out' &&
  !sameSentence(reading, end, end + 1) &&
  (first === 0 || !sameSentence(reading, first - 1, first))

/** Only several do something by nature: "they steal", not "French control". */
const isPlural = (reading: Reading, { end }: Mention): boolean =>
  /s$|^(?:people|men|women|folk|they|these|those|who|you|lot)$/.test(spelled(reading, end - 1))

/** Without a verb of being only what follows at once is said of the people: "women stupid". */
const afterUnrelatedVerb = (reading: Reading, be: boolean, unknown: number, at: number, end: number): boolean =>
  !be && (unknown > 0 || at > end || reading.entries[at]?.mild === true || afterComma(reading, at))

/** "are women …", "why is every Muslim …". */
const isAsked = (reading: Reading, first: number): boolean => {
  let at = first - 1
  while (at >= 0 && at > first - 4 && sameSentence(reading, at, first) && has(reading, at, filling)) at--
  return at >= 0 && sameSentence(reading, at, first) && /^(?:are|is|r|aren't)$/.test(wordAt(reading, at))
}

const sickens = (reading: Reading, at: number): boolean => {
  for (let near = at; near < at + 4; near++)
    if (
      (spelled(reading, near) === 'throw' && spelled(reading, near + 1) === 'up') ||
      /^(?:sick|puke|vomit|nauseous|gag|barf|angry|cringe)$/.test(wordAt(reading, near)) ||
      /^(?:sick|puke|vomit|gag|cringe)$/.test(spelled(reading, near))
    )
      return true
  return false
}

const spelled = ({ text, starts, ends }: Reading, at: number): string => text.slice(starts[at], ends[at])

/** "go back", "leave our country", "stay away", "get out", after an obligation. */
const leavesAfter = (reading: Reading, at: number): boolean => {
  const here = spelled(reading, at)
  if (here === 'disappear' || here === 'suffer' || here === 'pay') return true
  if (here === 'know') return spelled(reading, at + 1) === 'their'
  if (here === 'leave') return true
  if (here === 'stop')
    return /^(?:breeding|existing|whining|complaining|coming|invading|reproducing|breathing)$/.test(
      spelled(reading, at + 1),
    )
  return /^(?:back|out|away|home|off|lost|where|to)$/.test(spelled(reading, at + 1))
}

const leavesNow = (reading: Reading, at: number): boolean => {
  const here = spelled(reading, at)
  return (
    (here === 'go' && /^(?:home|back|away)$/.test(spelled(reading, at + 1))) ||
    (here === 'get' && /^(?:out|lost)$/.test(spelled(reading, at + 1)))
  )
}

/** What people are said to bring or to be nothing but. */
const misfortunes =
  /^(?:trouble|troubles|crime|crimes|misery|disease|diseases|chaos|filth|violence|problems|terror|drugs|lies|hate|war|poverty|shame)$/

const contempt =
  /^(?:kitchen|cage|cages|zoo|prison|jail|gas|oven|ovens|ground|hell|sewer|gutter|jungle|asylum|grave|camp|camps|trash|dump|toilet|ocean|sea|stone|chains|garbage|basement)$/

/** "… belong in a cage": the number of the word for the place, or −1. */
const placeOfContempt = (reading: Reading, at: number): number => {
  for (let near = at + 1; near < at + 6 && near < reading.count; near++)
    if (contempt.test(spelled(reading, near))) return near
  return -1
}
