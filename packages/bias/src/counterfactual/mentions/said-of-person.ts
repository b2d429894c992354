import { lazy, words } from '../../lazy.ts'
import { isWord, neighbourAfter, neighbourBefore, type Neighbour } from '../../reading/neighbours.ts'
import { personModifiers } from '../../reading/person-nouns.ts'
import { isCircle } from './audience.ts'
import { determiners, subjectPronouns } from './phrase-words.ts'
import { isGivenName, isGroupAdjective, namesPeople } from './words-for-people.ts'

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
        obviously really just both all only used going trying wants wanted want tends tend is are was were known supposed thought said likely considered believed expected
        seen appear appears appeared seem seems seemed happen happens happened depicted portrayed claims claimed pretends pretended turned out`),
    ),
)
const isPerson = (neighbour: Neighbour, text: string, alsoOfThings: boolean): boolean => {
  if (subjectPronouns().has(neighbour.word) || namesPeople(neighbour.word)) return true
  if (/^(?:here|there)$/.test(neighbour.word)) return isCircle(neighbourBefore(text, neighbour.start).word)
  if (!neighbour.capital || !isWord(neighbour)) return false
  const previous = neighbourBefore(text, neighbour.start)
  if (isWord(previous)) return !determiners().has(previous.word)
  return alsoOfThings
    ? isGivenName(neighbour.word)
    : !/^(?:it|this|that|there|what|these|those|the|everything|nothing|something)$/.test(neighbour.word)
}

/** "people from Peru are …", "the man in the suit was …": who stands before the preposition. */
function ownerOf(text: string, noun: Neighbour): Neighbour {
  let word = neighbourBefore(text, noun.start)
  if (determiners().has(word.word)) word = neighbourBefore(text, word.start)
  return /^(?:from|in|of|at|with|on|near|behind)$/.test(word.word) ? neighbourBefore(text, word.start) : noun
}

/** Whether an adjective at this place is said of a person: "he is …", "she's very …", "my brother was …", "are you …". Where
 * things are called so too, a first word of a sentence with a capital is not taken for a name.
 */
export function saidOfPerson(
  text: string,
  { start, end, alsoOfThings }: { readonly start: number; readonly end: number; readonly alsoOfThings: boolean },
): boolean {
  let word = neighbourBefore(text, start)
  // "Kim, obviously Asian, loved …".
  if (neighbourAfter(text, end).word === ',' && isApposition(text, word)) return true
  // "was, of course, Asian".
  if (word.word === ',') {
    const aside = /,[^.,;:!?]{1,24},\s$/.exec(text.slice(Math.max(0, start - 28), start))
    if (aside !== null) word = neighbourBefore(text, start - aside[0].length)
  }
  // "Black and proud" after a copula, "is blind and deaf", "seen as rich and wealthy".
  if (word.word === 'and' || word.word === 'or') {
    const other = neighbourBefore(text, word.start)
    if (isGroupAdjective(other.word)) word = neighbourBefore(text, other.start)
  }
  // "how poor he was", "how beautiful they are".
  if (word.word === 'how') {
    const subject = neighbourAfter(text, end)
    return subjectPronouns().has(subject.word) && copulas().has(neighbourAfter(text, subject.end).word)
  }
  // "someone as skinny as him".
  if (word.word === 'as' && neighbourAfter(text, end).word === 'as') word = neighbourBefore(text, word.start)
  if (word.word === 'as')
    return /^(?:out|seen|viewed|known|perceived|raised|treated|described|identify|identifies|identified|identifying)$/.test(
      neighbourBefore(text, word.start).word,
    )
  for (let skipped = 0; skipped < 4 && (adverbs().has(word.word) || /.{3}ly$/.test(word.word)); skipped++)
    word = neighbourBefore(text, word.start)
  if (word.word === 'a' && /^a (?:bit|little)\b/i.test(text.slice(word.start, word.start + 9)))
    word = neighbourBefore(text, word.start)
  if (word.word === 'and' || word.word === 'or') {
    const other = neighbourBefore(text, word.start)
    if (isGroupAdjective(other.word)) word = neighbourBefore(text, other.start)
  }
  // "grew up poor", "ended up homeless".
  if (
    word.word === 'up' &&
    /^(?:gr[eo]ws?|growing|grown|brought|end(?:ed|s|ing)?|wound)$/.test(neighbourBefore(text, word.start).word)
  )
    return true
  // Nobody else is born or raised.
  if (word.word === 'born' || (word.word === 'raised' && !alsoOfThings)) return true
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
    /^(?:call|calls|called|calling|consider|considers|considered|label|labels|labeled|labelled|make|makes|made|making|keep|keeps|kept)$/.test(
      neighbourBefore(text, word.start).word,
    )
  )
    return true
  // A question: the verb stands before its subject.
  let verb = neighbourBefore(text, word.start)
  for (
    let skipped = 0;
    skipped < 3 && (determiners().has(verb.word) || personModifiers().has(verb.word) || isGroupAdjective(verb.word));
    skipped++
  )
    verb = neighbourBefore(text, verb.start)
  return /^(?:is|are|was|were|am|isn't|aren't|wasn't|weren't)$/.test(verb.word)
}

function isApposition(text: string, before: Neighbour): boolean {
  const comma = adverbs().has(before.word) || /.{3}ly$/.test(before.word) ? neighbourBefore(text, before.start) : before
  if (comma.word !== ',') return false
  const named = neighbourBefore(text, comma.start)
  return isGivenName(named.word) && named.capital
}

const isThing = ({ word }: Neighbour): boolean => /^(?:it|which|there)$/.test(word)
