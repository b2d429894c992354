import { roles } from '../lexicon/word-roles.ts'
import type { Reading } from '../reading/reading.ts'
import { breaks } from '../reading/reading.ts'
import { has, sameSentence, wordAt } from './clause.ts'

/** Whom a harsh word is said of: somebody spoken to, somebody spoken of, a thing, or nobody in particular. */
export type Target = 'addressed' | 'person' | 'thing' | 'none'

/** The target, and the range of words that holds it and the harsh words. */
export interface Aim {
  readonly target: Target
  readonly first: number
  readonly end: number
}

const harsh = roles.insult | roles.dehumanising | roles.swear
const people = roles.person | roles.group | roles.groupAdjective | roles.otherPeople
const farthest = 7
const longestCry = 3

/** Judges by the few words before and after; bounded, so that a text of insults costs no more than another. */
export function targetOf(reading: Reading, first: number, end: number): Aim {
  const after = targetAfter(reading, end)
  if (after === 'addressed')
    return { target: after, first, end: has(reading, end, roles.secondPerson) ? end + 1 : end + 2 }
  if (after !== undefined) return { target: after, first, end }
  const speaker = { at: first }
  const target = targetBefore(reading, first, speaker) ?? (isCry(reading, first, end) ? 'addressed' : 'none')
  return { target, first: target === 'addressed' ? speaker.at : first, end }
}

/** "fuck you", "fools like you", "stupid phone", "stupid people". */
function targetAfter(reading: Reading, end: number): Target | undefined {
  if (!sameSentence(reading, end - 1, end)) return undefined
  const next = wordAt(reading, end)
  if (
    has(reading, end, roles.secondPerson) &&
    has(reading, end - 1, roles.swear) &&
    !((reading.breaks[end] ?? 0) & breaks.comma)
  ) {
    // "fuck, you scared me" and "this shit you sell" speak to nobody.
    const follower = wordAt(reading, end + 1)
    return next === 'you' && has(reading, end + 1, roles.be) && follower !== '' && sameSentence(reading, end, end + 1)
      ? 'none'
      : 'addressed'
  }
  if (next === 'like' && has(reading, end + 1, roles.secondPerson)) return 'addressed'
  for (let at = end; at < end + 3 && sameSentence(reading, end - 1, at); at++) {
    if (has(reading, at, people)) return 'person'
    if (has(reading, at, roles.thing)) return 'thing'
    if (!has(reading, at, harsh) && (reading.entries[at]?.severity ?? 0) === 0) break
  }
  return undefined
}

/** "you are such a …", "are you … ", "he's a …", "that …", "it is …". */
function targetBefore(reading: Reading, first: number, speaker: { at: number }): Target | undefined {
  const attributive = describesNext(reading, first)
  let comma = false
  let sawBe = false
  let unknown = 0
  for (let at = first - 1; at >= 0 && at >= first - farthest && sameSentence(reading, at, first); at--) {
    // What stands inside quotation marks is not the subject of what stands outside.
    if (((reading.breaks[at + 1] ?? 0) & breaks.quote) !== 0) return undefined
    comma ||= ((reading.breaks[at + 1] ?? 0) & breaks.comma) !== 0
    const entry = reading.entries[at]
    const bits = entry?.roles ?? 0
    if ((bits & roles.secondPerson) !== 0) {
      speaker.at = at
      // "your trash", "your problem": what somebody has, not what somebody is.
      if (wordAt(reading, at) === 'your')
        return sawBe || at < first - 3 || reading.entries[first]?.mild === true ? undefined : 'addressed'
      // "you really hurt me, stupid weather": words that are neither verb of being nor filling part the two.
      return unknown === 0 || sawBe || wordAt(reading, at) === "you're" ? 'addressed' : undefined
    }
    if (attributive && unknown === 0 && (bits & (roles.filler | harsh)) === 0 && (bits & roles.be) === 0)
      return undefined
    if ((bits & roles.be) !== 0) {
      sawBe = true
      if ((bits & (roles.thirdPlural | roles.thirdSingular)) !== 0) return 'person'
      continue
    }
    if ((bits & (roles.thirdSingular | roles.thirdPlural)) !== 0)
      return comma || unknown > 1 || !(sawBe || (bits & roles.filler) !== 0) ? undefined : 'person'
    if ((bits & people) !== 0 && (bits & roles.filler) === 0)
      return !comma && (sawBe || unknown === 0) ? 'person' : undefined
    if ((bits & roles.thing) !== 0 && sawBe) return 'thing'
    // "I am such an idiot" harms nobody else.
    if ((bits & roles.firstPerson) !== 0)
      return (sawBe && unknown === 0) || (bits & roles.be) !== 0 ? 'thing' : undefined
    if ((bits & (roles.filler | harsh | roles.negation | roles.intent)) === 0 && (entry?.severity ?? 0) === 0) {
      unknown++
      if (unknown > 2) return undefined
    }
  }
  return undefined
}

/** "obnoxious enactments": an adjective belongs to an unknown noun that follows at once. */
const describesNext = (reading: Reading, at: number): boolean =>
  reading.entries[at]?.adjective === true &&
  sameSentence(reading, at, at + 1) &&
  reading.entries[at + 1] === undefined &&
  ((reading.breaks[at + 1] ?? 0) & (breaks.comma | breaks.quote)) === 0

/** A sentence of few words with no other subject, closed by an exclamation mark or the end: "Idiot!", "What a loser." */
function isCry(reading: Reading, first: number, end: number): boolean {
  const before = first > 0 && reading.sentences[first - 1] === reading.sentences[first] ? first - 1 : -1
  if (sameSentence(reading, end - 1, end)) return false
  for (let at = before; at >= 0 && sameSentence(reading, at, first); at--) {
    if (first - at >= longestCry || !has(reading, at, roles.filler | harsh)) return false
  }
  return (reading.entries[first]?.category ?? 'insult') === 'insult' && reading.count < 12
}
