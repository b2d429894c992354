import { ContextIndex, type ContextWord, ContextWords } from '../context/context-index.ts'
import { contextGroups } from '../context/context-groups.ts'
import { shapeRecognizers } from '../recognizers/all-shapes.ts'
import { recognizeIbans, recognizeSwiftCode } from '../recognizers/bank.ts'
import { recognizeDatesOfBirth } from '../recognizers/dates.ts'
import {
  identityCardWords,
  passportWords,
  recognizeIdentityCardNumber,
  recognizePassportNumber,
} from '../recognizers/document-numbers.ts'
import { recognizeEmails } from '../recognizers/email.ts'
import { recognizeLongWords } from '../recognizers/long-words.ts'
import { recognizeMachineReadableZones } from '../recognizers/machine-readable-zones.ts'
import { recognizeNamedStreet, streetLeadIns } from '../recognizers/named-streets.ts'
import { recognizeNetworkAddresses } from '../recognizers/network.ts'
import { plateWords, recognizeNumberPlate } from '../recognizers/number-plates.ts'
import { recognizePaymentCards } from '../recognizers/payment-cards.ts'
import { recognizePhones } from '../recognizers/phone.ts'
import { recognizeShapes } from '../recognizers/shapes.ts'
import { digitWords, dotWords, recognizeSpelledEmails, recognizeSpelledNumbers } from '../recognizers/spelled.ts'
import { recognizeCoordinates } from '../recognizers/coordinates.ts'
import { recognizeUsernames, usernameWords } from '../recognizers/usernames.ts'
import { flatWords, recognizeFlats } from '../recognizers/flats.ts'
import { recognizePostalPlaces } from '../recognizers/postal-places.ts'
import {
  recognizeCompoundStreets,
  recognizePostBox,
  recognizeStreetAddresses,
  streetBeginnings,
  streetEndings,
} from '../recognizers/street-addresses.ts'
import { recognizeBareHost, recognizeWebAddresses } from '../recognizers/web.ts'
import { nameCuePhrases, recognizeNames } from '../names/recognize-names.ts'
import { phraseEnd } from '../scan/phrase-end.ts'
import { Offsets } from '../scan/offsets.ts'
import { scanText } from '../scan/scan-text.ts'
import type { Sightings } from '../scan/sightings.ts'
import { type Trigger, type TriggerEntry, TriggerIndex } from '../scan/trigger-table.ts'
import { assignmentWords } from '../secrets/assigned-secrets.ts'
import { recognizeSecrets } from '../secrets/recognize-secrets.ts'
import { secretFirstWords } from '../secrets/secret-kinds.ts'
import type { Candidate } from './candidate.ts'
import type { Reading } from './reading.ts'
import type { TriggerKind, TriggerMeaning } from './trigger-meaning.ts'

let index: TriggerIndex<TriggerMeaning> | undefined

const meaning = (
  kind: TriggerKind,
  { word = -1, detail = '', call }: Partial<Omit<TriggerMeaning, 'kind'>> = {},
): TriggerMeaning => ({ kind, word, detail, call })

const phrases = (list: string): readonly string[] => list.split('|')

function triggerIndex(): TriggerIndex<TriggerMeaning> {
  return (index ??= new TriggerIndex<TriggerMeaning>([
    ...Object.entries(contextGroups).flatMap(([key, list]) => contextTriggers(key, list)),
    ...shapeRecognizers.flatMap(({ rule, words }) => (words === undefined ? [] : contextTriggers(rule, words))),
    ...assignmentWords.map((phrase) => ({ phrase, meaning: meaning('assignment') })),
    ...secretFirstWords().map((phrase) => ({ phrase, meaning: meaning('secret-prefix') })),
    ...dotWords.map((phrase) => ({ phrase, meaning: meaning('dot') })),
    ...Object.entries(digitWords).map(([phrase, digit]) => ({ phrase, meaning: meaning('digit', { detail: digit }) })),
    ...[...new Set([...streetEndings, ...streetBeginnings])].map((phrase) => ({ phrase, meaning: meaning('street') })),
    ...usernameWords.map((phrase) => ({ phrase, meaning: meaning('username') })),
    ...flatWords.map((phrase) => ({ phrase, meaning: meaning('flat') })),
    ...phrases(contextGroups.birth).map((phrase) => ({ phrase, meaning: meaning('birth') })),
    ...nameCuePhrases().map(([phrase, cue]) => ({ phrase, meaning: meaning('name-cue', { detail: cue }) })),
    { phrase: 'www', meaning: meaning('call', { call: recognizeBareHost }) },
    ...['swift', 'bic', 'swift code', 'bic code', 'swift/bic'].map((phrase) => ({
      phrase,
      meaning: meaning('call', { call: recognizeSwiftCodeAfter }),
    })),
    ...phrases(streetLeadIns).map((phrase) => ({ phrase, meaning: meaning('call', { call: recognizeNamedStreet }) })),
    ...phrases(plateWords).map((phrase) => ({ phrase, meaning: meaning('call', { call: recognizeNumberPlate }) })),
    ...phrases(passportWords).map((phrase) => ({
      phrase,
      meaning: meaning('call', { call: recognizePassportNumber }),
    })),
    ...phrases(identityCardWords).map((phrase) => ({
      phrase,
      meaning: meaning('call', { call: recognizeIdentityCardNumber }),
    })),
    ...['p.o', 'po'].map((phrase) => ({ phrase, meaning: meaning('call', { call: recognizePostBox }) })),
  ]))
}

const recognizeSwiftCodeAfter = (reading: Reading, _: number, end: number): void => recognizeSwiftCode(reading, end)

const contextWords: ContextWord[] = []
let context: ContextWords | undefined

const contextTriggers = (key: string, list: string): readonly Trigger<TriggerMeaning>[] =>
  phrases(list).map((phrase) => ({
    phrase,
    meaning: meaning('context', { word: contextWords.push({ phrase, key }) - 1 }),
  }))

/** The one pass over a text. */
export const scanFor = (text: string): Sightings => scanText(text, triggerIndex())

/** Everything that the recognisers see in one text, unresolved: candidates may overlap. */
export function recognize(text: string, seen: Sightings, minimumScore: number): Candidate[] {
  const candidates: Candidate[] = []
  const reading = readingOf(text, seen, minimumScore, (candidate) => {
    if (candidate.score >= minimumScore) candidates.push(candidate)
  })
  recognizePaymentCards(reading)
  recognizeShapes(reading)
  recognizePhones(reading)
  recognizeEmails(reading)
  recognizeWebAddresses(reading)
  recognizeNetworkAddresses(reading)
  recognizeIbans(reading)
  recognizeLongWords(reading)
  recognizeMachineReadableZones(reading)
  recognizeSecrets(reading)
  recognizeStreetAddresses(reading)
  recognizeCompoundStreets(reading)
  recognizeFlats(reading)
  recognizeSpelledEmails(reading)
  recognizeSpelledNumbers(reading)
  recognizeDatesOfBirth(reading)
  recognizeCoordinates(reading)
  recognizeUsernames(reading)
  recognizePostalPlaces(reading, candidates)
  recognizeNames(reading, candidates)
  return candidates
}

/** Gives every trigger to the recognisers it is for. */
function readingOf(text: string, seen: Sightings, minimumScore: number, report: Reading['report']): Reading {
  const triggers = triggerIndex()
  const reading = {
    text,
    seen,
    context: new ContextIndex((context ??= new ContextWords(contextWords))),
    assignments: [],
    secretPrefixes: [],
    spelledDots: [],
    spelledDigits: noOffsets,
    streetWords: [],
    birthWords: noOffsets,
    flatWords: [],
    usernameWords: [],
    nameCues: [],
    minimumScore,
    report,
  }
  for (let at = 0; at < seen.triggers.length; at += 3) {
    const start = seen.triggers[at] as number
    const wordEnd = seen.triggers[at + 1] as number
    const { word, triggers: ofWord } = triggers.entries[seen.triggers[at + 2] as number] as TriggerEntry<TriggerMeaning>
    let previous = word
    let end = wordEnd
    for (let index = 0; index < ofWord.length; index++) {
      const { phrase, meaning } = ofWord[index] as Trigger<TriggerMeaning>
      // One phrase means several things.
      if (phrase !== previous)
        end = phrase.length === word.length ? wordEnd : phraseEnd(text, wordEnd, phrase, word.length)
      previous = phrase
      if (end >= 0) understand(reading, start, end, meaning)
    }
  }
  reading.spelledDigits = spelledDigits.take()
  reading.birthWords = birthWords.take()
  return reading
}

/** For every text: they are taken before another is read. */
const spelledDigits = new Offsets()
const birthWords = new Offsets()
const noOffsets: Int32Array = new Int32Array(0)

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] extends readonly (infer Item)[] ? Item[] : Type[Key] }

function understand(reading: Mutable<Reading>, start: number, end: number, meaning: TriggerMeaning): void {
  switch (meaning.kind) {
    case 'context':
      reading.context.add(start, end, meaning.word)
      return
    case 'call':
      meaning.call?.(reading, start, end)
      return
    case 'assignment':
      reading.assignments.push({ start, end })
      return
    case 'secret-prefix':
      reading.secretPrefixes.push({ start, end })
      return
    case 'dot':
      reading.spelledDots.push({ start, end })
      return
    case 'digit':
      spelledDigits.addThree(start, end, meaning.detail.charCodeAt(0))
      return
    case 'street':
      reading.streetWords.push({ start, end })
      return
    case 'flat':
      reading.flatWords.push({ start, end })
      return
    case 'username':
      reading.usernameWords.push({ start, end })
      return
    case 'birth':
      birthWords.addTwo(start, end)
      return
    case 'name-cue':
      reading.nameCues.push({ start, end, cue: meaning.detail })
  }
}
