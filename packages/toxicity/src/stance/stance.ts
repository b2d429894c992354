import { reclaimable } from '../lexicon/slurs.ts'
import { roles } from '../lexicon/word-roles.ts'
import { breaks, type Reading } from '../reading/reading.ts'
import { filling, has, sameSentence } from '../explicit/clause.ts'
import type { Evidence } from '../explicit/evidence.ts'

/** How the writer stands to harsh words: used, denied, quoted, spoken against, said of oneself or of a friend. */
export type Stance =
  | 'used'
  | 'negated'
  | 'denied'
  | 'quoted'
  | 'reported'
  | 'mentioned'
  | 'countered'
  | 'reclaimed'
  | 'teasing'

/** What is left of the severity under each. */
export const stanceWeights: Readonly<Record<Stance, number>> = {
  used: 1,
  negated: 0.3,
  denied: 0.05,
  quoted: 0.7,
  reported: 0.5,
  mentioned: 0.3,
  countered: 0.15,
  reclaimed: 0.3,
  teasing: 0.4,
}

const before = 12
const after = 14

/** Judges by a bounded number of words on either side. */
export function stanceOf(reading: Reading, evidence: Evidence): Stance {
  const [first, end] = evidence.words ?? [evidence.first, evidence.end]
  if (evidence.denied === true) return 'denied'
  if (isReclaimed(reading, first, end)) return 'reclaimed'
  if (evidence.category === 'insult' && isTeasing(reading, first)) return 'teasing'
  const report = reportBefore(reading, first)
  const inQuotes = quotedWords(reading, first, end)
  const quoted = inQuotes > 0
  if (isGerund(reading, first) && isJudged(reading, end)) return 'countered'
  if (report === 'against') return 'countered'
  if (report === 'other' && isAffirmed(reading, end)) return 'used'
  if ((report !== 'none' || quoted) && isJudged(reading, end)) return 'countered'
  if (report === 'word') return 'mentioned'
  // "he said, you are …": what is hurled at somebody hurts whoever reports it.
  if (report === 'other' && isHurled(reading, evidence)) return 'used'
  if (report === 'other' && (quoted || isJudgedBefore(reading, first))) return quoted ? 'mentioned' : 'countered'
  if (isJudgedBefore(reading, first)) return 'countered'
  if (evidence.settled !== true && isNegated(reading, first)) return 'negated'
  if (report === 'other') return 'reported'
  return quoted && inQuotes <= mostDistanced && inQuotes < reading.count ? 'quoted' : 'used'
}

const praise =
  /^(?:magnificent|lucky|glorious|brilliant|beautiful|lovely|sweet|dear|gorgeous|clever|cute|adorable|amazing|funny|talented|precious)$/

/** "you lucky bastard", "I love you, you idiot": warm words go with the harsh one. */
function isTeasing(reading: Reading, first: number): boolean {
  if (first > 0 && sameSentence(reading, first - 1, first) && praise.test(spelled(reading, first - 1))) return true
  for (let at = first - 1; at > 0 && at > first - 7 && sameSentence(reading, at, first); at--)
    if (/^(?:you|u|ya)$/.test(spelled(reading, at)) && /^(?:love|adore|miss|congrats)$/.test(spelled(reading, at - 1)))
      return !has(reading, at - 2, roles.negation)
  return false
}

const isHurled = (reading: Reading, { first, end }: Evidence): boolean => {
  for (let at = first - 1; at <= end && at < reading.count; at++)
    if (at >= 0 && has(reading, at, roles.secondPerson)) return true
  return false
}

/** "Hating them is wrong": the deed is what is judged. */
const isGerund = (reading: Reading, first: number): boolean =>
  /^[a-z]{3,}ing$/.test(spelled(reading, first)) || /^(?:to|calling|treating)$/.test(spelled(reading, first - 1))

type Report = 'none' | 'other' | 'word' | 'against'
const namesOfWords =
  /^(?:word|words|term|terms|slur|slurs|phrase|called|calling|calls|hashtag|labelled|labeled|lyrics|slogan|stereotype|joke|idea|using|used)$/
const forbids =
  /^(?:stop|quit|shouldn't|shouldnt|don't|dont|never|not|can't|cannot|mustn't|avoid|against|nobody|no|refuse|disagree|tired|sick)$/

/** Somebody else's words or thoughts: "he said", "people who think", "the word", "don't call them". */
function reportBefore(reading: Reading, first: number): Report {
  for (let at = first - 1; at >= 0 && at > first - before; at--) {
    if (!sameSentence(reading, at, first) && !((reading.breaks[at + 1] ?? 0) & breaks.quote)) return 'none'
    const word = spelled(reading, at)
    if (word === 'but' && first - at > 1) return 'none'
    if (!has(reading, at, roles.report)) continue
    if (/^(?:people|use|used|using|ask|asks|asked|heard|hear)$/.test(word) && first - at > 4) continue
    for (let near = at - 1; near >= 0 && near > at - 5 && sameSentence(reading, near, at); near--) {
      const here = spelled(reading, near)
      if (forbids.test(here))
        return /^(?:why|i)$/.test(spelled(reading, near - 1)) &&
          /^(?:think|believe)$/.test(word) &&
          /^(?:don't|dont)$/.test(here)
          ? 'against'
          : here === 'sick' || here === 'tired' || !/^(?:no|nobody)$/.test(here) || near === at - 1
            ? 'against'
            : 'other'
      if (has(reading, near, roles.judgement) && /^(?:to|that|when|for|if)$/.test(spelled(reading, near + 1)))
        return 'against'
    }
    if (namesOfWords.test(word) && first - at <= 4) return 'word'
    // The writer's own opinion is no report.
    for (let near = at - 1; near >= 0 && near > at - 4 && sameSentence(reading, near, at); near--) {
      if (has(reading, near, roles.firstPerson) && /^(?:i|i'm|i'd|i'll|we|im)$/.test(spelled(reading, near)))
        return 'none'
      if (/^(?:everyone|everybody|let|just|gotta|would|must)$/.test(spelled(reading, near))) return 'none'
    }
    return isImperative(reading, at) ? 'none' : 'other'
  }
  return 'none'
}

/** A bare "say it: …" or "tell them …" is an order, not a report. */
const isImperative = (reading: Reading, at: number): boolean =>
  /^(?:say|tell|call|think|post|write|tweet|shout|repeat|use|claim|ask|hear)$/.test(spelled(reading, at)) &&
  (at === 0 || !sameSentence(reading, at - 1, at))

/** How many words lie between the quotation marks that open before and close after; 0 = not quoted. */
function quotedWords({ breaks: between, sentences, count }: Reading, first: number, end: number): number {
  const sentence = sentences[first] ?? 0
  for (let opened = first; opened >= 0 && opened > first - before; opened--) {
    if (sentence - (sentences[opened] ?? 0) > 1) return 0
    if (((between[opened] ?? 0) & breaks.quote) === 0) continue
    for (let at = end; at <= count && at < end + before; at++)
      if (((between[at] ?? 0) & breaks.quote) !== 0) return at - opened
    return 0
  }
  return 0
}

/** A word or two in quotation marks are kept at a distance; a longer passage may just as well be passed on. */
const mostDistanced = 3

const unjudged =
  /^(?:ok|okay|acceptable|wrong|stop|ignorant|disgusting|vile|dangerous|toxic|lie|cruel|shameful|despicable|bullshit|oppose|reject|report|reported|reporting|challenge|banned|fired)$/
const points =
  /^(?:is|are|was|that's|it's|that|this|it|which|such|so|very|not|isn't|wasn't|never|a|an|makes|sounds|should|got|just|plain|really|totally|completely|deeply|absolutely|simply|be|statements|comments|remarks|slurs|words|jokes|language|speech|has|have|no|place|people|shows|hurts|seems|considered|they|he|she|who|me|get|person|us|friend|and|to|say|saying|or|attitude|attitudes|views|opinions|kind|thing|things|of|like|the|anyone|someone|was|were|i|think|find|so)$/

/** A judgement on what was said follows: "… is wrong", "… is not okay", "That is unacceptable." */
function isJudged(reading: Reading, end: number): boolean {
  const sentence = reading.sentences[end - 1] ?? 0
  let pointed = false
  for (let at = end; at < reading.count && at < end + after; at++) {
    if ((reading.sentences[at] ?? 0) > sentence + 1) return false
    if (has(reading, at, roles.be) || /^(?:makes|sounds|should|has|have|i)$/.test(spelled(reading, at))) pointed = true
    if (has(reading, at, roles.judgement) && pointed) return true
    if (!points.test(spelled(reading, at)) && reading.sentences[at] !== sentence && unjudged.test(spelled(reading, at)))
      return pointed
  }
  return false
}

/** "…, and he was right": what was reported is said after all. */
function isAffirmed(reading: Reading, end: number): boolean {
  const sentence = reading.sentences[end - 1] ?? 0
  for (let at = end + 1; at < reading.count && at < end + 7; at++) {
    if ((reading.sentences[at] ?? 0) > sentence + 1) return false
    if (/^(?:right|correct|true)$/.test(spelled(reading, at)))
      return has(reading, at - 1, roles.be | roles.filler) && !has(reading, at - 1, roles.negation)
  }
  return false
}

/** "It is wrong to …", "how racist to …", "it's not okay that …". */
function isJudgedBefore(reading: Reading, first: number): boolean {
  for (let at = first - 1; at >= 0 && at > first - before && sameSentence(reading, at, first); at--) {
    if (
      (has(reading, at, roles.judgement) || spelled(reading, at) === 'heart') &&
      /^(?:to|that|when|if|for)$/.test(spelled(reading, at + 1)) &&
      first - at < 9
    ) {
      // "It is okay to kill …" is the opposite.
      if (!/^(?:ok|okay|acceptable)$/.test(spelled(reading, at))) return true
      for (let near = at - 1; near > at - 5 && near >= 0; near--) if (has(reading, near, roles.negation)) return true
    }
    if (
      /^(?:against|condemn|condemns|condemned|oppose|denounce|victims|victim|fight|combat|end|challenge)$/.test(
        spelled(reading, at),
      ) &&
      first - at < 6
    )
      return true
  }
  return false
}

function isNegated(reading: Reading, first: number): boolean {
  let at = first - 1
  for (let passed = 0; at >= 0 && passed < 5 && sameSentence(reading, at, first); passed++, at--) {
    if (has(reading, at, roles.negation)) {
      const next = spelled(reading, at + 1)
      return (
        !/^(?:only|just|but)$/.test(next) &&
        !/^why$/.test(spelled(reading, at - 1)) &&
        !has(reading, at + 1, roles.secondPerson)
      )
    }
    if (!has(reading, at, filling | roles.be | roles.insult)) return false
  }
  return false
}

/** "I'm a proud …", "us …", "my …", "as a …": a slur that the group uses for itself. */
function isReclaimed(reading: Reading, first: number, end: number): boolean {
  if (end - first > 1 || !reclaimable.has(reading.entries[first]?.word ?? '')) return false
  if (
    sameSentence(reading, first, end) &&
    /^(?:and|pride|power|community|liberation|culture|magic|squad)$/.test(spelled(reading, end)) &&
    /^(?:proud|pride|power|community|liberation|culture|magic|squad|here|loud)$/.test(
      spelled(reading, /^and$/.test(spelled(reading, end)) ? end + 1 : end),
    )
  )
    return true
  for (let at = first - 1; at >= 0 && at > first - 5 && sameSentence(reading, at, first); at--) {
    const word = spelled(reading, at)
    if (/^(?:i'm|us|our|my|fellow|proud|we're|am|being|myself|ourselves)$/.test(word)) return true
    if ((word === 'as' || word === 'like') && at > 0 && has(reading, at - 1, roles.firstPerson)) return true
    if (word === 'as' && has(reading, at + 1, filling)) return true
    if (has(reading, at, roles.affection)) return true
    if (word === 'we' && /^(?:are|call|love)$/.test(spelled(reading, at + 1))) return true
    if (!has(reading, at, filling | roles.be | roles.affection | roles.groupAdjective)) return false
  }
  return false
}

const spelled = ({ text, starts, ends, count }: Reading, at: number): string =>
  at >= 0 && at < count ? text.slice(starts[at], ends[at]) : ''
