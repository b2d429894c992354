import { lazy, words } from '../../lazy.ts'
import { neighbourAfter, neighbourBefore } from '../../reading/neighbours.ts'
import { isPersonNoun, personNumber } from '../../reading/person-nouns.ts'
import type { LexiconEntry } from '../lexicon/compiled-table.ts'
import type { Audience } from './audience.ts'
import { personNounFollows } from './person-noun-follows.ts'
import { determiners, endsPhrase, isFunctionWord, pluralVerbFollows } from './phrase-words.ts'
import { saidOfPerson } from './said-of-person.ts'
import { isSetPhrase } from './fixed-phrases.ts'
import { readCountry } from './read-country.ts'
import { readReligiousTerm } from './read-religious-term.ts'

/** Written small these are everyday words: a pole, to polish, the democratic process. */
const capitalOnly = lazy(
  () =>
    new Set(
      words(
        'pole poles polish turk turks dane danes swede swedes finn finns scot scots serb lama democratic baptist kiwi kiwis quaker quakers amish',
      ),
    ),
)
const strictAxes = new Set(['race', 'orientation', 'socioeconomic', 'politics', 'gender'])
/** What adjectives of an axis may stand before; "persons" where the axis is not among them. */
const audienceOf: Readonly<Record<string, Audience>> = {
  race: 'descent',
  orientation: 'unions',
  socioeconomic: 'places',
  appearance: 'bodies',
  religion: 'faith',
  age: 'persons',
  disability: 'persons',
}
/** "My old boss" is a former one. */
const longStanding =
  /^(?:friends?|boss|bosses|roommates?|flatmates?|colleagues?|coworkers?|teachers?|neighbou?rs?|girlfriends?|boyfriends?|coach|coaches|classmates?|teammates?|employers?|landlords?|tutors?|pals?|buddy|buddies|flame|partners?|champions?)$/

/** Which reading, if any, a term has at a place. `entries` are of one table. */
export function readGroupTerm(
  text: string,
  entries: readonly LexiconEntry[],
  { start, end, thingsToo }: { readonly start: number; readonly end: number; readonly thingsToo: boolean },
): LexiconEntry | undefined {
  const first = entries[0]
  if (first === undefined) return undefined
  const original = text.slice(start, end)
  const small = original.charAt(0) === original.charAt(0).toLowerCase()
  const lower = original.toLowerCase()
  if (small && capitalOnly().has(lower)) return undefined
  const { axis } = first.table
  if (first.row.slot === 'decade') return isDecadeOfLife(text, start) ? first : undefined
  // "US soldiers", not "us".
  if (lower === 'us' && original !== 'US') return undefined
  const unit = text.charCodeAt(start - 1)
  if (unit === 45) return undefined
  if (first.row.slot === 'with' && personNumber(neighbourBefore(text, start).word) === 'plural') {
    const plural = entries.at(-1)
    return plural !== undefined && followsPerson(text, start) ? plural : undefined
  }
  for (const entry of entries) if (fits(text, entry, { start, end, lower, small, axis, thingsToo })) return entry
  return undefined
}

interface Place {
  readonly start: number
  readonly end: number
  readonly lower: string
  readonly small: boolean
  readonly axis: string
  /** Whether what is said of things counts as well. */
  readonly thingsToo: boolean
}

function fits(text: string, entry: LexiconEntry, place: Place): boolean {
  const { start, end, lower, small, axis, thingsToo } = place
  switch (entry.row.slot) {
    case 'term':
      return text.charCodeAt(end) !== 45
    case 'place':
    case 'clergy':
    case 'book':
    case 'festival':
      return readReligiousTerm(text, entry, start, end)
    case 'with':
      return followsPerson(text, start)
    case 'country':
      return readCountry(text, start, end, thingsToo)
    case 'man':
    case 'woman':
    case 'men':
    case 'women':
      return endsPhrase(text, end) || pluralVerbFollows(text, end)
    case 'plural':
      return fitsPlural(text, entry, place)
    case 'singular':
      return fitsSingular(text, entry, start, end)
    case 'collective':
      return fitsCollective(text, start, end)
    default: {
      if (isSetPhrase(lower, neighbourAfter(text, end).word)) return false
      if (axis === 'age' && isAgeOfThings(text, place)) return false
      if (axis === 'age' && isOldAge(text, start, end)) return true
      if (axis === 'socioeconomic' && lower === 'poor' && isPity(text, end)) return false
      if (lower === 'straight' && /^[-\s]+(?:as?|from|line|edge)\b/i.test(text.slice(end, end + 8))) return false
      const everyday =
        entry.strict || (strictAxes.has(axis) && small && entry.canonical === lower && axis !== 'orientation')
      const audience =
        everyday || axis === 'age' || axis === 'disability' || axis === 'religion'
          ? (audienceOf[axis] ?? 'circles')
          : 'shared'
      if (isSuperlativeOf(text, start, end, lower)) return true
      if (thingsToo && !entry.strict && isOfThing(text, place)) return true
      if (personNounFollows(text, end, audience)) return !isNamedAfter(text, start, small)
      return (
        endsPhrase(text, end) &&
        !isFixedPredicate(text, lower, end) &&
        saidOfPerson(text, { start, end, alsoOfThings: axis === 'appearance' || (axis === 'race' && entry.strict) })
      )
    }
  }
}

/** "Chinese food", "the bill was Canadian"; not a language ("speaks English", "in German") or a name ("Indian Ocean"). */
function isOfThing(text: string, { start, end, axis, small }: Place): boolean {
  if (!/^(?:nationality|religion|race)$/.test(axis) || (axis === 'race' && small)) return false
  const next = neighbourAfter(text, end)
  if (next.capital && next.start === end + 1) return false
  if (!endsPhrase(text, end)) return text.charCodeAt(end) !== 45
  return /^(?:is|are|was|were|be|been|being|very|all|not)$/.test(neighbourBefore(text, start).word)
}

/** "Mr. White": a surname. */
function isNamedAfter(text: string, start: number, small: boolean): boolean {
  return !small && /\b(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.?\s$/.test(text.slice(Math.max(0, start - 7), start))
}

function isFixedPredicate(text: string, lower: string, end: number): boolean {
  const { word } = neighbourAfter(text, end)
  // Who is older than somebody need not be old.
  if (/^(?:young|old)(?:er|est)$/.test(lower)) return true
  if (/(?:poor|rich|wealthi|fatt|heavi|thinn|slimm|tall|short|ugli|pretti)est$/.test(lower)) return true
  switch (lower) {
    case 'blind':
    case 'deaf':
      return word === 'to'
    case 'rich':
      return word === 'in'
    case 'poor':
      return word === 'at' || word === 'in'
    case 'straight':
      return word === 'with' || word === 'to' || word === 'from' || word === 'on' || word === 'about'
    case 'pretty':
      return /^[a-z]/.test(word) && !/^(?:and|but|or|too|enough|in|when|for|with)$/.test(word)
    case 'employed':
      return /^(?:by|in|at|as|to|with|on|for|from)$/.test(word)
    case 'short':
      return word === 'of' || word === 'on' || word === 'with'
    case 'liberal':
    case 'conservative':
      return word === 'with' || word === 'in'
    default:
      return false
  }
}

function isAgeOfThings(text: string, { start, end, lower }: Place): boolean {
  if (
    lower === 'senior' &&
    !/^\s+(?:citizens?|women|men|people|residents?|drivers?)\b/i.test(text.slice(end, end + 12))
  )
    return true
  if (!/^(?:old|older|oldest|younger|youngest|young|aged)$/.test(lower)) return false
  const previous = neighbourBefore(text, start).word
  if (/^(?:years?|yrs?|months?|mos?|days?|weeks?|how|as)$/.test(previous)) return true
  const next = neighbourAfter(text, end).word
  if (lower === 'old' && longStanding.test(next)) return true
  // Brothers and sisters are older and younger than one another, whatever their age.
  return (
    /^(?:older|oldest|younger|youngest)$/.test(lower) &&
    /^(?:brother|sister|sibling|son|daughter|child|cousin|twin|kid|boy|girl|self|than)/.test(next)
  )
}

const isPity = (text: string, end: number): boolean =>
  /^(?:thing|things|soul|souls|devil|dear|fellow|guy|creature|darling|bastard|sod|man's)$/.test(
    neighbourAfter(text, end).word,
  )

function fitsPlural(text: string, entry: LexiconEntry, { start, end, lower, axis }: Place): boolean {
  const previous = neighbourBefore(text, start).word
  if (/^(?:egg|mississippi|south|north)$/.test(previous)) return false
  if (text.charCodeAt(end) === 45) return false
  if (axis === 'race' && entry.strict) {
    // "the whites of her eyes", "blacks and greys".
    const next = neighbourAfter(text, end)
    if (next.word === 'of' || /^(?:greys?|grays?|blues?|reds?|browns?)$/.test(neighbourAfter(text, next.end).word))
      return false
    return !/^(?:in|wear|wearing|wore|separate|tennis)$/.test(previous) || lower !== 'whites'
  }
  if (lower === 'elders' || lower === 'progressives') return previous !== 'church'
  return true
}

function fitsSingular(text: string, entry: LexiconEntry, start: number, end: number): boolean {
  const { table, canonical } = entry
  if (text.charCodeAt(end) === 45) return false
  const alsoAdjective = table.rows.some(
    ({ slot, cells }) => slot === 'adjective' && cells.some((cell) => cell.toLowerCase() === canonical.toLowerCase()),
  )
  const next = neighbourAfter(text, end)
  if (/^(?:north|south)$/.test(neighbourBefore(text, start).word)) return false
  // "a black would": the colour is hardly ever the subject of these.
  if (table.axis === 'race' && entry.strict)
    return (
      /^(?:would|will|could|should|might|can|who|to)$/.test(next.word) &&
      isIntroduced(text, start, /^(?:an?|another|every|any|some)$/)
    )
  if (table.axis === 'orientation' && entry.strict)
    return isIntroduced(text, start, /^(?:an?|another|every|any|one)$/) && endsPhrase(text, end)
  if (!alsoAdjective && !entry.strict) return !(next.capital && /^[A-Z]/.test(canonical) && !isPersonNoun(next.word))
  return isIntroduced(text, start) && endsPhrase(text, end)
}

/** "a German", "a typical lazy German", "as a proud German": an article stands before, across adjectives. */
function isIntroduced(text: string, start: number, by: RegExp = /^/): boolean {
  let previous = neighbourBefore(text, start)
  for (let step = 0; step < 4; step++) {
    if (determiners().has(previous.word) || previous.word === 'as') return by.test(previous.word)
    if (!/^[a-z]/.test(previous.word) || isFunctionWord(previous.word)) return false
    previous = neighbourBefore(text, previous.start)
  }
  return false
}

/** "he was by far the shortest of the group". */
function isSuperlativeOf(text: string, start: number, end: number, lower: string): boolean {
  if (!/^(?:tall|short|poor|rich|wealthi|ugli|fatt|thinn)est$/.test(lower) || !endsPhrase(text, end)) return false
  const article = neighbourBefore(text, start)
  if (article.word !== 'the') return false
  const far = /\b(?:by far|easily|clearly|always)\s+$/.exec(text.slice(Math.max(0, article.start - 12), article.start))
  const at = article.start - (far?.[0].length ?? 0)
  return saidOfPerson(text, { start: at, end, alsoOfThings: true })
}

/** "in her sixties", "in his mid-20s", "men in their early thirties". */
const isDecadeOfLife = (text: string, start: number): boolean =>
  /\bin (?:my|your|his|her|our|their|hir|xyr|zir) (?:(?:early|mid|late)(?:-to-late)?[-\s])?$/i.test(
    text.slice(Math.max(0, start - 28), start),
  )

/** "my old age". */
const isOldAge = (text: string, start: number, end: number): boolean =>
  /^(?:my|your|his|her|our|their)$/.test(neighbourBefore(text, start).word) && neighbourAfter(text, end).word === 'age'

/** "the elderly deserve", "the rich and the poor"; not "the old of the …". */
function fitsCollective(text: string, start: number, end: number): boolean {
  return (
    (neighbourBefore(text, start).word === 'the' ||
      (text.slice(start, end).endsWith('ese') && /^(?:who|are|were|have)$/.test(neighbourAfter(text, end).word))) &&
    (endsPhrase(text, end) || pluralVerbFollows(text, end)) &&
    neighbourAfter(text, end).word !== 'of'
  )
}

function followsPerson(text: string, start: number): boolean {
  const { word } = neighbourBefore(text, start)
  return isPersonNoun(word) || /^(?:those|anyone|someone|everyone|live|lives|living|lived|born|one)$/.test(word)
}
