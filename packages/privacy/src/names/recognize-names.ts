import type { Candidate } from '../detection/candidate.ts'
import type { Reading } from '../detection/reading.ts'
import { recognizeFamilyFirst } from './family-first.ts'
import { FullNames } from './full-names.ts'
import { recognizeNamesAfterCues, recognizeUncasedNames } from './lower-case-names.ts'
import { type NameCue, nameCues, personVerbs, surnameEnding } from './name-cues.ts'
import { nameScore, type NameEvidence } from './name-score.ts'
import { eachNameSequence, type NameSequence, type NameWord } from './name-sequences.ts'
import { isSpokenTo } from './spoken-to.ts'
import { dealings, isAmongAcquaintances, longestParticles, particlesStart } from './titled-names.ts'
import { WordsNear } from './words-near.ts'
import { wordClass } from './name-table.ts'
import { isCapital } from '../scan/ascii.ts'

const { given, surname, ordinary, place } = wordClass
const anyClass = given | surname | ordinary | place
const nearUnits = 160
/** A name alone scores less: who asks for less gets them all. */
const leastOfInterest = 0.3
const cueReach = 4

/** Kinds of data that tie a name near them to somebody. */
const personal: ReadonlySet<string> = new Set([
  'email-address',
  'phone-number',
  'street-address',
  'date-of-birth',
  'payment-card',
  'iban',
  'us-social-security-number',
  'national-identifier',
  'bank-account',
])

/** Persons' names, from lists, casing, order and the words around. Runs after the others: their finds are evidence. */
export function recognizeNames(reading: Reading, others: readonly Candidate[]): void {
  const places = others.filter(({ type }) => personal.has(type)).map(({ start }) => start)
  places.sort((a, b) => a - b)
  const streets = others.filter(({ type }) => type === 'street-address').toSorted((a, b) => a.start - b.start)
  let streetIndex = 0
  const fullNames = new FullNames()
  const dealingWords = new WordsNear(reading.text, dealings)
  const germanWords = new WordsNear(reading.text, german)
  /** Start, end and hash of each: a text of names has one every few units. */
  const alone: number[] = []
  let before: readonly NameWord[] | undefined
  let cueIndex = 0
  let placeIndex = 0
  let previous: { readonly end: number; readonly cues: ReadonlySet<NameCue> } | undefined
  eachWithList(reading, (sequence, listed) => {
    let words = withoutEdges(sequence.words)
    let first = words[0]
    const last = words[words.length - 1]
    if (first === undefined || last === undefined) return
    while (
      cueIndex < reading.nameCues.length &&
      (reading.nameCues[cueIndex]?.end ?? 0) < first.start - longestParticles - cueReach
    )
      cueIndex += 1
    while (placeIndex < places.length && (places[placeIndex] ?? 0) < first.start - nearUnits) placeIndex += 1
    while (streetIndex < streets.length && (streets[streetIndex]?.end ?? 0) < last.end) streetIndex += 1
    // "Rue Ernest Renan 5": who a street is called after.
    if ((streets[streetIndex]?.start ?? Infinity) <= first.start) return
    const near = (places[placeIndex] ?? Infinity) <= last.end + nearUnits
    let cues = cuesBefore(reading, cueIndex, first.start)
    if (cues === noCues && (reading.nameCues[cueIndex]?.end ?? Infinity) < first.start) {
      const start = particlesStart(reading.text, first.start)
      if (start < first.start) cues = cuesBefore(reading, cueIndex, start)
      if (cues !== noCues) {
        first = { ...first, start }
        words = [first, ...words.slice(1)]
      }
    }
    if (cues === noCues) cues = frequentCue(reading.text, first.start)
    if (cues === noCues && previous !== undefined && goesOn(reading.text, previous.end, first.start))
      cues = previous.cues
    previous = cues.has('roster') || cues.has('field') ? { end: last.end, cues } : undefined
    if (before !== undefined) recognizeFamilyFirst(reading, before, words)
    before = words
    const known = judge(reading, words, {
      besideNotPerson: sequence.besideNotPerson,
      near,
      inLongList: listed,
      cues,
      dealingWords,
      germanWords,
    })
    if (known > 0 && words.length > 1) fullNames.add(words, known)
    else if (known === 0 && words.length === 1 && !sequence.besideNotPerson)
      alone.push(first.start, first.end, first.hash)
  })
  recognizeAgain(reading, alone, fullNames)
  recognizeNamesAfterCues(reading)
  recognizeUncasedNames(reading)
}

/** The next item of a list whose beginning tells what it lists. */
const goesOn = (text: string, end: number, start: number): boolean =>
  start - end <= longestBridge && listBridge.test(text.slice(end, start))

/** "Ana Ruiz … Ruiz said": a part of a full name that stands near it is the same person's. */
function recognizeAgain({ report, minimumScore }: Reading, alone: readonly number[], fullNames: FullNames): void {
  for (let index = 0; index < alone.length; index += 3) {
    const start = alone[index] as number
    const end = alone[index + 1] as number
    const score = fullNames.near(alone[index + 2] as number, start) * againWorth
    if (score >= minimumScore && score > 0)
      report({
        type: 'person-name',
        rule: 'person-name-again',
        start,
        end,
        score,
        why: ['a part of a full name near it'],
      })
  }
}

const againWorth = 0.85

/** Between two names of a list there may be one that is an ordinary word too. */
const listBridge = /^(?:, |,? and |,? & |,? or |; )(?:[A-Z][a-z]{1,20}(?:, |,? and |,? & |,? or |; ))?$/
const longestBridge = 33
const listJoint = /^(?:, |,? and |,? & |,? or |; )$/
/** Fewer names than this in a row are company, not a roster. */
const shortestList = 6

/** Gives sequences, and whether each stands in a list of names; that is known once the list is long enough or ends. */
function eachWithList({ text, seen }: Reading, visit: (sequence: NameSequence, listed: boolean) => void): void {
  const waiting: NameSequence[] = []
  let count = 0
  let listed = false
  let previousEnd = -1
  const release = (): void => {
    for (let index = 0; index < count; index++) visit(waiting[index] as NameSequence, listed)
    count = 0
  }
  eachNameSequence(text, seen, (sequence) => {
    const { words } = sequence
    const start = words[0]?.start ?? 0
    const goesOn = previousEnd >= 0 && start - previousEnd <= 6 && listJoint.test(text.slice(previousEnd, start))
    previousEnd = words[words.length - 1]?.end ?? -1
    if (!goesOn) {
      release()
      listed = false
    }
    waiting[count++] = sequence
    if (count >= shortestList) listed = true
    if (listed) release()
  })
  release()
}

const noWords: readonly NameWord[] = []

/** Initials at the end, and words at the beginning that are ordinary ones too while a better first name follows. */
function withoutEdges(words: readonly NameWord[]): readonly NameWord[] {
  let from = 0
  let to = words.length
  while (to > from && words[to - 1]?.initial) to -= 1
  if (to === 0) return noWords
  while (to - from > 2) {
    const [first, second] = [words[from] as NameWord, words[from + 1] as NameWord]
    if ((first.classes & ordinary) === 0 || (second.classes & given) === 0 || (second.classes & ordinary) !== 0) break
    from += 1
  }
  return from === 0 && to === words.length ? words : words.slice(from, to)
}

const noCues: ReadonlySet<NameCue> = new Set()
const selfCue: ReadonlySet<NameCue> = new Set(['self'])
const fieldCue: ReadonlySet<NameCue> = new Set(['field'])

/** Cues whose words are too frequent for the scan to note: "I am", "This is", and the heads of a message. */
function frequentCue(text: string, start: number): ReadonlySet<NameCue> {
  if (text.charCodeAt(start - 1) !== 32) return noCues
  const last = text.charCodeAt(start - 2)
  if (last === 109 || last === 115) {
    // m, s
    return /(?:^|[^\w])(?:I['’]m|I am|[Tt]his is) $/.test(text.slice(Math.max(0, start - 9), start)) ? selfCue : noCues
  }
  if (last === 58)
    return /(?:^|[\n>] ?)(?:From|To|from|to): $/.test(text.slice(Math.max(0, start - 8), start)) ? fieldCue : noCues
  return noCues
}

function cuesBefore({ nameCues: cues, text }: Reading, from: number, start: number): ReadonlySet<NameCue> {
  if ((cues[from]?.end ?? Infinity) > start) return noCues
  const found = new Set<NameCue>()
  for (let index = from; index < cues.length; index++) {
    const cue = cues[index]
    if (cue === undefined || cue.end > start) break
    if (start - cue.end <= cueReach && /^[\s:.,?>"'“(-]*$/.test(text.slice(cue.end, start)))
      found.add(isTitle(text, cue.start, cue.cue as NameCue))
  }
  return found.size === 0 ? noCues : found
}

/** "Officer Hill", "Captain Russo": with a capital right before a name, a relation is a title. */
const isTitle = (text: string, start: number, cue: NameCue): NameCue =>
  cue === 'relation' && isCapital(text.charCodeAt(start)) ? 'title' : cue

interface Surroundings {
  readonly besideNotPerson: boolean
  readonly near: boolean
  readonly inLongList: boolean
  readonly cues: ReadonlySet<NameCue>
  readonly dealingWords: WordsNear
  readonly germanWords: WordsNear
}

/** The score of what was reported, or 0. */
function judge(
  reading: Reading,
  words: readonly NameWord[],
  { besideNotPerson, near, inLongList, cues, dealingWords, germanWords }: Surroundings,
): number {
  const { text, report } = reading
  const first = words[0] as NameWord
  const last = words[words.length - 1] as NameWord
  const full =
    words.length >= 2 &&
    (first.initial || words.filter(({ initial, hyphenated }) => !initial && !hyphenated).length >= 2)
  // Most capitalised words stand alone, and nothing around them can make them a finding.
  if (
    reading.minimumScore >= leastOfInterest &&
    !full &&
    cues.size === 0 &&
    !near &&
    !inLongList &&
    text.charCodeAt(last.end) !== 58 &&
    !text.startsWith(' lives ', last.end) &&
    !isSpokenTo(text, first.start, last.end)
  )
    return 0
  const evidence: NameEvidence[] = [full ? 'full' : 'single']
  if (full) {
    if ((first.classes & given) !== 0) evidence.push('firstIsGiven')
    else if ((first.classes & anyClass) === surname) evidence.push('firstIsSurname')
    else if (first.classes === 0 && !first.initial) evidence.push('firstIsUnknown')
    if ((first.classes & anyClass) === surname && (last.classes & (given | ordinary)) === given)
      evidence.push('surnameFirst')
    if ((first.classes & ordinary) !== 0) evidence.push('firstIsOrdinaryToo')
    else if ((first.classes & place) !== 0) evidence.push('firstIsPlaceToo')
    const ending = surnameEnding.test(text.slice(last.start, last.end))
    if ((last.classes & surname) !== 0) evidence.push('lastIsSurname')
    else if (ending) evidence.push('lastHasSurnameEnding')
    else if ((last.classes & given) !== 0) evidence.push('lastIsGiven')
    else if (last.classes === 0) evidence.push('lastIsUnknown')
    if (last.classes === place) evidence.push('lastIsOnlyPlace')
    if (last.classes === ordinary) evidence.push('lastIsOnlyOrdinary')
    else if ((last.classes & ordinary) !== 0) evidence.push('lastIsOrdinaryToo')
    if (words.some(({ initial }) => initial)) evidence.push('hasInitial')
    if (words.length > 3) evidence.push('longerThanThree')
  } else {
    if ((first.classes & given) !== 0) evidence.push('singleIsGiven')
    else if ((first.classes & surname) !== 0) evidence.push('singleIsSurname')
    // "Mr. Brown" is no colour.
    const titled = cues.has('title') || cues.has('courtesy')
    if ((first.classes & ordinary) !== 0 && !titled) evidence.push('singleIsOrdinaryToo')
    if ((first.classes & place) !== 0 && !titled) evidence.push('singleIsPlaceToo')
    if (first.classes === 0 && surnameEnding.test(text.slice(first.start, last.end)))
      evidence.push('singleHasSurnameEnding')
  }
  if (!full && (first.classes & given) !== 0 && isSpokenTo(text, first.start, last.end)) evidence.push('vocative')
  if (cues.has('introduction')) evidence.push('afterIntroduction')
  else if (cues.has('greeting')) evidence.push('afterGreeting')
  else if (cues.has('roster')) evidence.push('afterRoster')
  else if (cues.has('field')) evidence.push('afterField')
  else if (cues.has('self')) evidence.push('afterSelf')
  else if (cues.has('courtesy')) evidence.push('afterCourtesy')
  else if (cues.has('title')) {
    evidence.push('afterTitle')
    if (!full && isAmongAcquaintances(text, first.start, last.end, dealingWords)) evidence.push('amongAcquaintances')
  } else if (cues.has('record')) evidence.push('afterRecord')
  else if (cues.has('own')) evidence.push('afterOwn')
  else if (cues.has('speech')) evidence.push('afterSpeechVerb')
  else if (cues.has('relation')) evidence.push('afterRelation')
  const listed = (first.classes & (given | surname)) !== 0
  // "Mr. Smith works" is as often a story's.
  const told = !full && cues.has('title') && !evidence.includes('amongAcquaintances')
  evidence.push(
    ...around(text, first.start, last.end, { full, listed }).filter((name) => !(told && name === 'beforeVerb')),
  )
  if (!full && cues.has('greeting') && greetingEnd.test(text.charAt(last.end))) evidence.push('greetedAlone')
  if (full && first.classes === 0 && last.classes === 0 && !first.initial) {
    if (isSentenceStart(text, first.start)) evidence.push('unknownAtStart')
    if (germanWords.isIn(first.start - germanReach, last.end + germanReach)) evidence.push('amongCapitalisedNouns')
  }
  if (near) evidence.push('nearPersonalData')
  if (inLongList) evidence.push('inLongList')
  if (words.every((word) => isAllCapitals(text, word))) evidence.push('allCapitals')
  if (besideNotPerson || (full && streetWord.test(text.slice(Math.max(0, first.start - 18), first.start))))
    evidence.push('beforeNotPerson')
  const score = nameScore(evidence)
  if (score < reading.minimumScore) return 0
  const rule = full ? 'person-name' : 'person-name-single'
  report({ type: 'person-name', rule, start: first.start, end: last.end, score, why: [{ evidence }] })
  return score
}

/** After the name that a message begins with. */
const greetingEnd = /[,!\n]/

/** "rue Ernest Renan" without a number is no person either. */
const streetWord =
  /(?:^|[\s'’(,])(?:rue|boulevard|chemin|allée|impasse|quai|calle|rua|ulica|ul\.|al\.)(?: de| du| da| do| del)? $/

/** A capital says less where every sentence has one. */
const isSentenceStart = (text: string, start: number): boolean =>
  start === 0 || /[.!?:] {0,2}$|\n {0,4}$/.test(text.slice(Math.max(0, start - 6), start))

/** Words of German, where every noun has a capital. */
const german =
  /(?<![\w\u00c0-\u024f'’])(?:der|das|dem|und|ist|nicht|eine?[nmrs]?|mit|für|im|vom|zum|zur|bitte|lautet|wird|wurde|gilt|Sie|sich|auf|bei|aus|oder)(?![\w\u00c0-\u024f'’])/
const germanReach = 60

const isAllCapitals = (text: string, { start, end }: NameWord): boolean => {
  const word = text.slice(start, end)
  return word === word.toUpperCase()
}

function around(
  text: string,
  start: number,
  end: number,
  { full, listed }: { readonly full: boolean; readonly listed: boolean },
): readonly NameEvidence[] {
  const evidence: NameEvidence[] = []
  const after = text.slice(end, end + 16)
  const before = text.slice(Math.max(0, start - 8), start)
  const atLineStart = before === '' || /[\n>] {0,4}$/.test(before)
  if (atLineStart && /^ {0,2}(?:\r?\n|$)/.test(after) && text.length > end - start) evidence.push('wholeLine')
  // "Telefon: 12": what no list has is the label of a field, unless words in quotes follow.
  else if (atLineStart && (listed ? /^: ?["“A-Z]/ : /^: ?["“]/).test(after)) evidence.push('speaker')
  if (/^['’]s /.test(after)) evidence.push('possessive')
  const next = /^,? ([a-z]{3,12})\b/.exec(after)?.[1]
  if (next !== undefined && personVerbs.has(next)) evidence.push('beforeVerb')
  if (next === 'lives' && /^ lives (?:at|on) /.test(after)) evidence.push('beforeLivesAt')
  if (/\d,? ?$/.test(before)) evidence.push('afterNumber')
  // "Ann Lee, 84" is a person of that age, "Ann Lee 84" a street.
  if ((full ? /^ #?\d/ : /^,? #?\d/).test(after)) evidence.push('beforeNumber')
  return evidence
}

/** Every cue with its phrase, for the scan's triggers. */
export const nameCuePhrases = (): readonly (readonly [string, NameCue])[] =>
  (Object.keys(nameCues) as NameCue[]).flatMap((cue) =>
    nameCues[cue].split('|').map((phrase) => [phrase, cue] as const),
  )
