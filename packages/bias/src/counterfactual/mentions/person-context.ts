import { lazy, words } from '../../lazy.ts'
import { isWord, neighbourAfter, neighbourBefore, type Neighbour } from '../../reading/neighbours.ts'
import { communalNouns, isPersonNoun, personModifiers } from '../../reading/person-nouns.ts'
import { baseVerbs, looksFinite } from '../../reading/verbs.ts'
import type { Slot } from '../axes/axis-table.ts'
import { lexicon } from '../lexicon/lexicon.ts'

export const determiners = lazy(
  () =>
    new Set(
      words(`a an the this that these those my your his her our their its every each any some another no one two three four five six seven
        eight nine ten many most few several all both other first second last only same fellow what which whose`),
    ),
)

const subjectPronouns = lazy(
  () =>
    new Set(
      words(`i he she they we you who someone somebody everyone everybody anyone anybody nobody himself herself`),
    ),
)
const copulas = lazy(
  () =>
    new Set(
      words(`is are was were am be been being isn't aren't wasn't weren't isnt arent wasnt werent seem seems seemed look looks looked become becomes became feel
        feels felt grew remained stayed born turned raised considered deemed`),
    ),
)
const contractions = lazy(
  () =>
    new Set(
      words(
        `i'm he's she's they're we're you're who's everyone's someone's he'd she'd they'd im hes shes theyre youre isn't aren't wasn't`,
      ),
    ),
)
const adverbs = lazy(
  () =>
    new Set(
      words(`very too so really quite not also both all openly proudly still never always just only as more most extremely rather pretty
        fairly bit little clearly obviously probably actually now already partly half legally completely totally almost way even
        devoutly visibly secretly happily definitely maybe truly`),
    ),
)
const auxiliaries = lazy(
  () =>
    new Set(
      words(`not also may might must could would will should can have has had been be being to never always still probably clearly
        obviously really just both all only used going trying wants wanted want tends tend is are was were`),
    ),
)
const phraseEnders = lazy(
  () =>
    new Set(
      words(`and or but who whom that which is are was were am has have had in on at for to of with from by as because so when while if than
        too can can't cannot will won't would should could might may must he she they it we i you only really always never just not since
        until before after during about into over under near without like where whose although though unless whether do does did
        don't doesn't didn't isn't aren't wasn't weren't there here now then again anymore either also already yet today nowadays
        often usually sometimes enough please once still even myself himself herself themselves yourself and/or`),
    ),
)

/** Whether a word ends a noun phrase, as a preposition, a pronoun or an auxiliary does. */
export const isFunctionWord = (word: string): boolean => phraseEnders().has(word)

/** Whether a noun phrase ends at this place, so that an adjective before it has no noun of its own. */
export function endsPhrase(text: string, end: number): boolean {
  if (text.charCodeAt(end) === 45) return false
  const next = neighbourAfter(text, end)
  return !isWord(next) || phraseEnders().has(next.word) || looksFinite(next.word) || /.ly$/.test(next.word)
}

/** Whether a verb for several people follows: "the elderly deserve better", not "the poor work ethic". */
export function pluralVerbFollows(text: string, end: number): boolean {
  const next = neighbourAfter(text, end)
  if (!baseVerbs().has(next.word)) return false
  const further = neighbourAfter(text, next.end)
  return (
    !isWord(further) ||
    determiners().has(further.word) ||
    phraseEnders().has(further.word) ||
    /.(?:ly|er)$/.test(further.word) ||
    /^(?:less|more|fewer|little|much|nothing|everything|me|him|her|us|them|good|high|low)$/.test(further.word)
  )
}

export type Audience = 'persons' | 'persons and their circles' | 'anything people share'

const closeCircles = lazy(
  () =>
    new Set(
      words(`family families community communities household households neighborhood neighborhoods neighbourhood neighbourhoods population
        populations voters electorate majority minority folks audience congregation parenthood couple couples culture`),
    ),
)

/** Whether a noun for people follows, possibly after further adjectives, compounds or another group ("Black and Asian students"). */
export function personNounFollows(text: string, end: number, audience: Audience): boolean {
  let at = end
  let afterLink = false
  let named = false
  let unknown = 0
  for (let step = 0; step < 6; step++) {
    const gap = text.charCodeAt(at)
    if (gap === 45 && step === 0)
      return /^-(?:owned|led|run|born|only|dominated|majority)\b/.test(text.slice(at, at + 12))
    const next = neighbourAfter(text, at)
    if (!isWord(next)) {
      if (next.word !== ',' || step === 0 || afterLink) return false
      at = next.end
      afterLink = true
      continue
    }
    const bare = next.word.replace(/'s$|s'$/, (ending) => (ending === "s'" ? 's' : ''))
    const known =
      namesPeople(bare) ||
      (audience !== 'persons' && closeCircles().has(bare)) ||
      (audience === 'anything people share' && communalNouns().has(bare))
    if (known) {
      // "Black Student Union" is a name of something else.
      if (!next.capital || !(named || step === 0)) return true
      if (!namesPeople(bare) && !/^part(?:y|ies)$/.test(bare)) return isUpper(text, next)
      const further = neighbourAfter(text, next.end)
      return !further.capital || !isWord(further) || namesPeople(further.word) || isUpper(text, next)
    }
    if ((next.word === 'and' || next.word === 'or' || next.word === '&') && !afterLink) {
      at = next.end
      afterLink = true
      continue
    }
    if (afterLink && !isGroupAdjective(next.word)) return false
    if (!afterLink && !mayStandBetween(next)) {
      // Where the adjective speaks of people anyway, up to two unknown nouns may belong to a compound: "a Kenyan marathon runner".
      if (audience !== 'anything people share' || next.capital || unknown === 2 || breaksPhrase(next.word)) return false
      unknown += 1
    }
    named ||= next.capital
    afterLink = false
    at = next.end
  }
  return false
}

const mayStandBetween = ({ word }: Neighbour): boolean =>
  personModifiers().has(word) || isGroupAdjective(word) || /.{3}(?:ish|ful|ous|ive|able|less|ing|ed)$/.test(word)

const breaksPhrase = (word: string): boolean =>
  phraseEnders().has(word) ||
  determiners().has(word) ||
  subjectPronouns().has(word) ||
  looksFinite(word) ||
  word.length < 3

const isUpper = (text: string, { start, end }: Neighbour): boolean => {
  const original = text.slice(start, end)
  return original.length > 1 && original === original.toUpperCase()
}

const isGroupAdjective = (word: string): boolean =>
  lexicon()
    .entries.get(word)
    ?.some(({ row }) => row.slot === 'adjective') === true

const isPerson = (neighbour: Neighbour, text: string, alsoOfThings: boolean): boolean => {
  if (subjectPronouns().has(neighbour.word) || namesPeople(neighbour.word)) return true
  if (!neighbour.capital || !isWord(neighbour)) return false
  const previous = neighbourBefore(text, neighbour.start)
  if (isWord(previous)) return !determiners().has(previous.word)
  return alsoOfThings
    ? isGivenName(neighbour.word)
    : !/^(?:it|this|that|there|what|these|those|the|everything|nothing|something)$/.test(neighbour.word)
}

const isGivenName = (word: string): boolean =>
  lexicon()
    .entries.get(word)
    ?.some(({ row }) => row.slot === 'name') === true

/** A noun for people, the names of groups among them: "rich Arabs", "lesbians are …". */
const namesPeople = (word: string): boolean =>
  isPersonNoun(word) ||
  lexicon()
    .entries.get(word)
    ?.some(({ row }) => groupNouns.has(row.slot)) === true

const groupNouns: ReadonlySet<Slot> = new Set<Slot>(['plural', 'woman', 'women', 'man', 'men'])

/** "people from Peru are …", "the man in the suit was …": who stands before the preposition. */
function ownerOf(text: string, noun: Neighbour): Neighbour {
  let word = neighbourBefore(text, noun.start)
  if (determiners().has(word.word)) word = neighbourBefore(text, word.start)
  return /^(?:from|in|of|at|with|on|near|behind)$/.test(word.word) ? neighbourBefore(text, word.start) : noun
}

/** Whether an adjective at this place is said of a person: "he is …", "she's very …", "my brother was …", "are you …". Where
 * things are called so too, a first word of a sentence with a capital is not taken for a name.
 */
export function saidOfPerson(text: string, start: number, alsoOfThings: boolean): boolean {
  let word = neighbourBefore(text, start)
  // "was, of course, Asian".
  if (word.word === ',') {
    const aside = /,[^.,;:!?]{1,24},\s$/.exec(text.slice(Math.max(0, start - 28), start))
    if (aside !== null) word = neighbourBefore(text, start - aside[0].length)
  }
  if (word.word === 'as')
    return /^(?:out|seen|viewed|known|perceived|raised|treated|described|identify|identifies|identified|identifying)$/.test(
      neighbourBefore(text, word.start).word,
    )
  for (let skipped = 0; skipped < 4 && (adverbs().has(word.word) || /.{3}ly$/.test(word.word)); skipped++)
    word = neighbourBefore(text, word.start)
  if (word.word === 'a' && /^a (?:bit|little)\b/i.test(text.slice(word.start, word.start + 9)))
    word = neighbourBefore(text, word.start)
  // "Black and proud" after a copula, "is blind and deaf".
  if (word.word === 'and' || word.word === 'or') {
    const other = neighbourBefore(text, word.start)
    if (isGroupAdjective(other.word)) word = neighbourBefore(text, other.start)
  }
  if (
    contractions().has(word.word) &&
    /^(?:i|he|she|they|we|you|who|everyone|someone|im|hes|shes|youre|theyre)\b/.test(word.word)
  )
    return true
  if (copulas().has(word.word)) {
    let subject = neighbourBefore(text, word.start)
    for (let skipped = 0; skipped < 5 && auxiliaries().has(subject.word); skipped++)
      subject = neighbourBefore(text, subject.start)
    return (
      isPerson(subject, text, alsoOfThings) ||
      namesPeople(ownerOf(text, subject).word) ||
      (word.word === 'being' && !isThing(subject))
    )
  }
  if (!isPerson(word, text, alsoOfThings)) return false
  // "calling someone gay".
  if (
    /^(?:call|calls|called|calling|consider|considers|considered|label|labels|labeled|labelled)$/.test(
      neighbourBefore(text, word.start).word,
    )
  )
    return true
  // A question: the verb stands before its subject.
  let verb = neighbourBefore(text, word.start)
  for (let skipped = 0; skipped < 2 && determiners().has(verb.word); skipped++) verb = neighbourBefore(text, verb.start)
  return /^(?:is|are|was|were|am|isn't|aren't|wasn't|weren't)$/.test(verb.word)
}

const isThing = ({ word }: Neighbour): boolean => /^(?:it|which|there)$/.test(word)
