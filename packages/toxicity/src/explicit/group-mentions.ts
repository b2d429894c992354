import { roles } from '../lexicon/word-roles.ts'
import type { Reading } from '../reading/reading.ts'
import { has, sameSentence, wordAt } from './clause.ts'

/** Words [first, end) that stand for people as a kind. */
export interface Mention {
  readonly first: number
  readonly end: number
  /** By a characteristic such as religion, rather than a job or party. */
  readonly protected: boolean
  /** "they", "these people", after a group was named. */
  readonly byPronoun: boolean
  /** "you people", "people like you", "your kind": a group that only the one spoken to knows. */
  readonly addressed?: true
}

/** How many sentences a group stays what "they" means. */
const memory = 2
const leadsToSingular = /^(?:a|an|every|any|each|no|one|you|that|this|another|the|being|stupid|dirty|fucking|filthy)$/

export function findMentions(reading: Reading): readonly Mention[] {
  const mentions: Mention[] = []
  let named = Number.NEGATIVE_INFINITY
  let namedProtected = false
  for (let at = 0; at < reading.count; at++) {
    const entry = reading.entries[at]
    if (entry === undefined) continue
    const bits = entry.roles
    const sentence = reading.sentences[at] ?? 0
    const addressedEnd = endOfAddress(reading, at)
    if (addressedEnd > at) {
      mentions.push({ first: at, end: addressedEnd, protected: false, byPronoun: false, addressed: true })
      at = addressedEnd - 1
      continue
    }
    const isSlur = entry.category === 'identity-attack' && entry.severity >= 0.7
    if ((bits & (roles.group | roles.groupAdjective)) !== 0 || isSlur) {
      const end = endOfMention(reading, at)
      if (end === 0 && !isSlur) continue
      const until = Math.max(end, at + 1)
      mentions.push({ first: at, end: until, protected: true, byPronoun: false })
      named = sentence
      namedProtected = true
      at = until - 1
    } else if ((bits & roles.otherPeople) !== 0) {
      mentions.push({ first: at, end: at + 1, protected: false, byPronoun: false })
      if (sentence - named > memory) {
        named = sentence
        namedProtected = false
      }
    } else if (
      (bits & roles.thirdPlural) !== 0 &&
      sentence - named <= memory &&
      (sentence > named || mentions.length > 0)
    ) {
      const next = at + 1
      const withNoun = sameSentence(reading, at, next) && has(reading, next, roles.person)
      if ((bits & roles.filler) !== 0 && !withNoun && !has(reading, next, roles.insult | roles.dehumanising)) continue
      mentions.push({ first: at, end: withNoun ? next + 1 : at + 1, protected: namedProtected, byPronoun: true })
    }
  }
  return mentions
}

/** End of "you people", "you lot", "your kind", "people like you"; 0 where no such words begin. */
function endOfAddress(reading: Reading, at: number): number {
  if (!sameSentence(reading, at, at + 1)) return 0
  const [word, next] = [spelled(reading, at), spelled(reading, at + 1)]
  if (word === 'you') return next === 'people' || next === 'lot' ? at + 2 : 0
  if (word === 'your')
    return /^(?:kind|sort|type|lot)$/.test(next) &&
      sameSentence(reading, at, at + 2) &&
      has(reading, at + 2, predicates)
      ? at + 2
      : 0
  if (next !== 'like' || !/^(?:people|men|women|those|guys|girls|others)$/.test(word)) return 0
  return spelled(reading, at + 2) === 'you' && sameSentence(reading, at, at + 2) ? at + 3 : 0
}

const spelled = ({ text, starts, ends }: Reading, at: number): string => text.slice(starts[at], ends[at])

/** What may follow an adjective that stands for people: "the disabled are …". */
const predicates =
  roles.be | roles.obligation | roles.intent | roles.deserve | roles.negation | roles.misdeed | roles.hate

/** End of "gay people", "disabled", "black women", "a Muslim"; 0 where an adjective says nothing of people ("black car"). */
function endOfMention(reading: Reading, at: number): number {
  let end = at
  let noun = false
  while (end < reading.count && (end === at || sameSentence(reading, at, end))) {
    const bits = reading.entries[end]?.roles ?? 0
    if ((bits & roles.group) !== 0) noun = true
    else if ((bits & roles.person) !== 0) {
      noun = true
      end++
      break
    } else if ((bits & roles.groupAdjective) === 0) break
    end++
  }
  if (noun) return end
  // "gays" without a noun: "the disabled", "all gay", "you are gay" say it of people only after such words.
  const before = at > 0 && sameSentence(reading, at - 1, at) ? wordAt(reading, at - 1) : ''
  return leadsToSingular.test(before) && (!sameSentence(reading, at, end) || has(reading, end, predicates)) ? end : 0
}
