import { roles } from '../lexicon/word-roles.ts'
import type { Reading } from '../reading/reading.ts'
import { filling, has, sameSentence } from './clause.ts'
import type { Evidence } from './evidence.ts'

const reach = 9
const victim = roles.secondPerson | roles.thirdSingular | roles.thirdPlural
/** Verbs that are done to people in play or by right as well. */
const harmless = /^(?:beat|hit|strike|hunt|attack|crush|destroy|smash|slap|kick|punch|hurt|skin|whip|bomb|drag|poison)$/

/** Threats against somebody, wishes that somebody die, and urging to self-harm. */
export function threats(reading: Reading): Evidence[] {
  const found: Evidence[] = []
  for (let at = 0; at < reading.count; at++) {
    const bits = reading.entries[at]?.roles ?? 0
    if ((bits & (roles.violence | roles.violenceParticiple | roles.death)) === 0) {
      if ((bits & roles.secondPerson) !== 0) menaces(reading, at, found)
      continue
    }
    const word = spelled(reading, at)
    if ((bits & roles.violence) !== 0) {
      const object = objectOf(reading, at)
      if (object >= 0) {
        const self = /^(?:yourself|yourselves|urself)$/.test(spelled(reading, object))
        if (self && !isDenied(reading, at)) {
          if (/^(?:kill|hang|shoot|drown|burn|poison|stab|gut)$/.test(word))
            add(found, 'self-harm-urged', tells(reading, at) ? 0.3 : 0.9, at, object + 1)
        } else if (!self && isAnnounced(reading, at)) {
          const second = has(reading, object, roles.secondPerson)
          add(
            found,
            'threat',
            (second ? 0.9 : 0.7) - (harmless.test(word) ? 0.12 : 0),
            subjectOf(reading, at),
            object + 1,
          )
        }
      }
    }
    if ((bits & (roles.violenceParticiple | roles.death)) !== 0) {
      const from = wishedOn(reading, at)
      if (from >= 0)
        add(
          found,
          'death-wish',
          word === 'hurt' || word === 'punished' || word === 'suffer' ? 0.55 : 0.85,
          from,
          at + 1,
        )
    }
  }
  return found
}

const add = (found: Evidence[], rule: string, severity: number, first: number, end: number): void => {
  found.push({ category: 'threat', severity, rule, first, end, wordSeverity: 0, settled: true })
}

/** "… you", "… your mother", "the hell out of you": the number of the victim's word, or −1. */
function objectOf(reading: Reading, verb: number): number {
  for (let at = verb + 1; at < verb + 7 && sameSentence(reading, verb, at); at++) {
    const bits = reading.entries[at]?.roles ?? 0
    if ((bits & victim) !== 0)
      return at > verb + 1 && has(reading, at, roles.thirdPlural | roles.thirdSingular) ? -1 : at
    if ((bits & filling) === 0 && !/^(?:shit|hell|crap|off|out|up|down|every|last)$/.test(spelled(reading, at)))
      return -1
  }
  return -1
}

/** The speaker's own intent: "I will", "we're going to", "gonna", "I want to". */
function isAnnounced(reading: Reading, verb: number): boolean {
  let intent = false
  for (let at = verb - 1; at >= 0 && at > verb - reach && sameSentence(reading, at, verb); at--) {
    const bits = reading.entries[at]?.roles ?? 0
    const word = spelled(reading, at)
    if ((bits & roles.negation) !== 0) return false
    if (/^(?:if|could|would|can|please|hope|wish|might|they|he|she|it)$/.test(word)) return false
    if (/^(?:someone|somebody)$/.test(word)) return intent
    if ((bits & (roles.intent | roles.obligation)) !== 0) intent = true
    if ((bits & roles.firstPerson) !== 0) {
      // "let me", "make me", "my": only a subject threatens.
      if (/^(?:i|we|i'll|we'll|i'm|we're|im|imma|ima)$/.test(word))
        return intent || /^(?:i'll|we'll|i'm|imma|ima)$/.test(word)
      return false
    }
    if ((bits & (roles.secondPerson | roles.thirdSingular)) !== 0 && !/^(?:you|him|her|them)$/.test(word)) return false
  }
  return false
}

const subjectOf = (reading: Reading, verb: number): number => {
  for (let at = verb - 1; at >= 0 && at > verb - reach && sameSentence(reading, at, verb); at--)
    if (has(reading, at, roles.firstPerson)) return at
  return verb
}

/** "you should be shot", "hope you die", "go die", "you deserve to die", "you will die": where it begins, or −1. */
function wishedOn(reading: Reading, end: number): number {
  const word = spelled(reading, end)
  let urged = false
  let person = -1
  for (let at = end - 1; at >= 0 && at > end - reach && sameSentence(reading, at, end); at--) {
    const bits = reading.entries[at]?.roles ?? 0
    const here = spelled(reading, at)
    if (
      (bits & roles.negation) !== 0 ||
      /^(?:if|when|before|until|almost|could|can|might|may|not|phone|battery)$/.test(here)
    )
      return -1
    if ((bits & (roles.obligation | roles.deserve)) !== 0) urged = true
    if (/^(?:hope|wish)$/.test(here)) return person >= 0 && person < end ? at : -1
    if (
      /^(?:will|gonna|you'll|going)$/.test(here) &&
      !/^(?:dead|gone|drop|disappear|vanish)$/.test(word) &&
      person < 0 &&
      !/^(?:we|they|it|i|he|she|all)$/.test(spelled(reading, at - 1))
    ) {
      if (here === "you'll" || has(reading, at - 1, roles.secondPerson))
        return /^(?:die|burn|rot|bleed|suffer|perish)$/.test(word) && end - at < 3 ? at : -1
      continue
    }
    if (
      /^(?:go|just)$/.test(here) &&
      at === end - 1 &&
      /^(?:die|rot|burn|drown|starve)$/.test(word) &&
      isFirst(reading, at)
    )
      return at
    if ((bits & victim) !== 0 && !isPossessive(reading, at, here)) {
      if (urged) return at
      person = at
    } else if (
      (bits & (roles.group | roles.groupAdjective | roles.otherPeople)) !== 0 ||
      ((bits & roles.firstPerson) !== 0 && !urged && !/^(?:i|we)$/.test(here))
    )
      return -1
    else if ((reading.entries[at] === undefined || (bits & roles.common) !== 0) && person < 0 && !urged) return -1
  }
  return -1
}

/** "her" before a verb is no possessive: "people like her should be …". */
const isPossessive = (reading: Reading, at: number, word: string): boolean =>
  /^(?:your|their|his|my|these|those|yours)$/.test(word) ||
  (word === 'her' && !has(reading, at + 1, roles.obligation | roles.deserve | roles.be))

/** Threats without a verb of violence: "you're dead", "you will regret this", "watch your back", "I know where you live". */
function menaces(reading: Reading, at: number, found: Evidence[]): void {
  const next = spelled(reading, at + 1)
  const then = spelled(reading, at + 2)
  const here = spelled(reading, at)
  if ((here === "you're" && next === 'dead') || (here === 'you' && next === 'are' && then === 'dead')) {
    const last = here === "you're" ? at + 1 : at + 2
    if (!sameSentence(reading, at, last + 1) || /^(?:man|meat|to|bitch)$/.test(spelled(reading, last + 1)))
      add(found, 'menace', 0.6, at, last + 1)
  } else if (/^(?:you'll|u'll)$/.test(here) && /^(?:pay|regret|die)$/.test(next)) add(found, 'menace', 0.55, at, at + 2)
  else if (here === 'you' && /^(?:will|gonna)$/.test(next) && /^(?:pay|regret)$/.test(then))
    add(found, 'menace', 0.55, at, at + 3)
  else if (here === 'your' && next === 'back' && spelled(reading, at - 1) === 'watch')
    add(found, 'menace', 0.6, at - 1, at + 2)
  else if (
    here === 'you' &&
    next === 'live' &&
    spelled(reading, at - 1) === 'where' &&
    /^(?:know|find|found)$/.test(spelled(reading, at - 2))
  )
    add(found, 'menace', 0.7, at - 2, at + 2)
  else if (here === 'your' && /^(?:throat|neck|skull|head|face|teeth|ass|legs|bones|knees)$/.test(next)) {
    const verb = spelled(reading, at - 1)
    if (
      /^(?:slit|cut|break|smash|bash|kick|punch|crack|snap|slice|beat|stab|shoot|rip)$/.test(verb) &&
      isAnnounced(reading, at)
    )
      add(found, 'threat', 0.82, subjectOf(reading, at), at + 2)
  }
}

const isDenied = (reading: Reading, at: number): boolean => {
  for (let near = at - 1; near > at - 4 && near >= 0 && sameSentence(reading, near, at); near--)
    if (has(reading, near, roles.negation)) return !/^why$/.test(spelled(reading, near - 1))
  return false
}

/** "he told her to kill herself"-like: somebody else's words. */
const tells = (reading: Reading, at: number): boolean => {
  for (let near = at - 1; near > at - 5 && near >= 0 && sameSentence(reading, near, at); near--)
    if (/^(?:told|if|wanted|trying|tried|want|will|you'll|you)$/.test(spelled(reading, near)))
      return !/^(?:should|must|need)$/.test(spelled(reading, near + 1))
  return false
}

const isFirst = (reading: Reading, at: number): boolean =>
  at === 0 ||
  !sameSentence(reading, at - 1, at) ||
  /^(?:please|just|you|can|should|and|or|now)$/.test(spelled(reading, at - 1))

const spelled = ({ text, starts, ends, count }: Reading, at: number): string =>
  at >= 0 && at < count ? text.slice(starts[at], ends[at]) : ''
