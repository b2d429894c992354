import { isWord, neighbourAfter, type Neighbour } from '../../reading/neighbours.ts'
import { personModifiers } from '../../reading/person-nouns.ts'
import { looksFinite } from '../../reading/verbs.ts'
import { belongsToPeople, isWide, type Audience } from './audience.ts'
import { alsoWords } from './read-name.ts'
import { determiners, endsPhrase, isFunctionWord, subjectPronouns } from './phrase-words.ts'
import { isGivenName, isGroupAdjective, isGroupNoun, namesPeople } from './words-for-people.ts'

/** Whether a noun for people follows, possibly after further adjectives, compounds or another group ("Black and Asian students"). */
export function personNounFollows(text: string, end: number, audience: Audience): boolean {
  let at = end
  let afterLink = false
  let afterComma = false
  let linked = false
  let named = false
  let unknown = 0
  const wide = isWide(audience)
  for (let step = 0; step < 6; step++) {
    const gap = text.charCodeAt(at)
    if (gap === 45 && step === 0)
      return /^-(?:owned|led|run|born|only|dominated|majority)\b/.test(text.slice(at, at + 12))
    const next = neighbourAfter(text, at)
    if (!isWord(next)) {
      if (next.word !== ',' || afterLink) return false
      at = next.end
      afterLink = true
      afterComma = true
      linked = true
      continue
    }
    const bare = next.word.replace(/'s$|s'$/, (ending) => (ending === "s'" ? 's' : ''))
    const known =
      namesPeople(bare) ||
      belongsToPeople(audience, bare) ||
      (audience === 'places' && isPartOfTown(text, next)) ||
      (step === 0 && next.capital && isNamedPerson(text, next)) ||
      (!linked && isGroupNoun(bare) && endsPhrase(text, next.end))
    if (known) {
      // "Cut it short, boys."
      if (afterComma) return false
      // "Black Student Union" is a name of something else.
      if (!next.capital || !(named || step === 0)) return true
      if (!namesPeople(bare) && !/^part(?:y|ies)$/.test(bare)) return isUpper(text, next)
      const further = neighbourAfter(text, next.end)
      return !further.capital || !isWord(further) || namesPeople(further.word) || isUpper(text, next)
    }
    if ((next.word === 'and' || next.word === 'or' || next.word === '&') && !afterLink) {
      at = next.end
      afterLink = true
      linked = true
      continue
    }
    if (afterLink && !mayStandBetween(next)) return false
    if (!mayStandBetween(next)) {
      // What only people do shows that an unknown noun was one: "the Mexican caddy who", "the Kenyan caddy said".
      if (unknown > 0 && onlyPeopleDo.test(next.word)) return true
      // Where the adjective speaks of people anyway, up to two unknown nouns may belong to a compound: "a Kenyan marathon runner".
      if (!wide || next.capital || unknown === 2 || breaksPhrase(next.word)) return false
      unknown += 1
    }
    named ||= next.capital
    afterLink = false
    afterComma = false
    at = next.end
  }
  return false
}

/** "the poor part of town", "the rich side of the city". */
const isPartOfTown = (text: string, { word, end }: Neighbour): boolean =>
  /^(?:parts?|sides?|ends?|quarters?)$/.test(word) &&
  /^\s+of (?:the |our )?(?:town|city)\b/i.test(text.slice(end, end + 20))

/** "black Jerry", "little old Susan"; a second capital would make it another name. */
const isNamedPerson = (text: string, next: Neighbour): boolean =>
  isGivenName(next.word) && !neighbourAfter(text, next.end).capital && !alsoWords.has(text.slice(next.start, next.end))

const mayStandBetween = ({ word }: Neighbour): boolean =>
  personModifiers().has(word) ||
  isGroupAdjective(word) ||
  /.{3}(?:ish|ful|ous|ive|able|ible|less|ing|ed|[^r]ic|[^t]al|[^m]ent|[^r]ant)$/.test(word)

const onlyPeopleDo =
  /^(?:who|whose|said|says|asked|told|tells|thinks?|thought|wants?|wanted|knows?|knew|believes?|believed|decided|decides|refused|refuses|smiled|laughed|cried|apologi[sz]ed|stole|robbed|hates?|hated|loves?|loved|complained|complains|spoke|speaks|replied|insisted)$/

const breaksPhrase = (word: string): boolean =>
  isFunctionWord(word) || determiners().has(word) || subjectPronouns().has(word) || looksFinite(word) || word.length < 3

const isUpper = (text: string, { start, end }: Neighbour): boolean => {
  const original = text.slice(start, end)
  return original.length > 1 && original === original.toUpperCase()
}
