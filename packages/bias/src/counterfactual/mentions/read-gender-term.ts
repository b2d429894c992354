import { lazy, words } from '../../lazy.ts'
import { neighbourAfter, neighbourBefore, type Neighbour } from '../../reading/neighbours.ts'
import { looksFinite } from '../../reading/verbs.ts'
import type { LexiconEntry } from '../lexicon/compiled-table.ts'
import { readHer } from '../pronouns/read-her.ts'
import { readHis } from '../pronouns/read-his.ts'
import { determiners } from './phrase-words.ts'

/** Words whose next or previous word shows that nobody's gender is meant: "queen bee", "drag queen", "bad actors". */
const fixedAfter: Readonly<Record<string, RegExp>> = {
  king: /^(?:crab|crabs|cobra|cobras|penguins?|prawns?|salmon|size|sized|tide|kong)$/,
  queen: /^(?:bees?|size|sized|ants?|anne)$/,
  mother: /^(?:nature|tongue|earth|lode|ship|board|language|country|goose|hen|tongues)$/,
  father: /^(?:christmas|time)$/,
  sister: /^(?:company|companies|ship|ships|city|cities|station|site|sites|paper|channel|brand|brands|project|school)$/,
  boy: /^(?:scouts?|bands?)$/,
  girl: /^(?:scouts?|bands?)$/,
  boys: /^(?:club)$/,
  male: /^(?:connectors?|plugs?|sockets?|end|jack|adapters?|threads?|voltage|flowers?)$/,
  female: /^(?:connectors?|plugs?|sockets?|end|jack|adapters?|threads?|flowers?)$/,
  witch: /^(?:hunts?|hazel|craft)$/,
  bachelor: /^(?:of|degree|degrees)$/,
  host: /^(?:country|countries|city|cities|nation|nations|computer|computers|server|servers|family|families|language|name|of|organism|cell|cells|site|plant)$/,
  man: /^(?:up|city|united|utd|cave|caves|bun|flu|hours?)$/,
  monk: /^(?:seals?|fish)$/,
  hosts: /^(?:file|files)$/,
}
const fixedBefore: Readonly<Record<string, RegExp>> = {
  queen: /^(?:drag|dairy|prom|beauty)$/,
  queens: /^(?:drag|in|from)$/,
  man: /^(?:oh|hey|isle|wow|yo|ah|damn)$/,
  boy: /^(?:oh|attaboy)$/,
  guys: /^(?:you|hey|hi|hello|ok|okay|thanks|sorry|morning|guys)$/,
  guy: /^(?:family)$/,
  fathers: /^(?:founding)$/,
  actor: /^(?:bad|state|threat|malicious|rational|non-state)$/,
  actors: /^(?:bad|state|threat|malicious|rational|non-state)$/,
  wizard: /^(?:setup|install|installation|import|configuration)$/,
  lady: /^(?:our|bag|boss)$/,
  lord: /^(?:oh|good|the|praise|war)$/,
  steward: /^(?:shop|to)$/,
  hero: /^(?:guitar)$/,
  dudes: /^(?:hey)$/,
}
const rarelyHyphenated = new Set(
  'man king queen god lord prince lady hero host mom dad guy he she him her boy actor witch girl'.split(' '),
)
/** Before or after a capital these are part of a name: "Stephen King", "Queen Mary", "Mother Teresa". */
const namesAndRanks = new Set(
  'king queen kings queens prince princess duke duchess emperor empress baron baroness lord lady father mother sister brother man woman boy girl boys girls women men ladies sisters brothers guy mama papa witch wizard god abbot abbess countess baroness chap gent patriarch matriarch'.split(
    ' ',
  ),
)
const beforeHost = lazy(
  () =>
    new Set([
      ...determiners(),
      ...words(
        'tv television radio podcast show party talk-show game-show podcast radio gracious perfect former new longtime airbnb',
      ),
    ]),
)

/** Which reading, if any, a term of gender has at a place. */
export function readGenderTerm(
  text: string,
  entries: readonly LexiconEntry[],
  start: number,
  end: number,
): LexiconEntry | undefined {
  const first = entries[0]
  if (first === undefined) return undefined
  const original = text.slice(start, end)
  const word = original.toLowerCase()
  if (text.charCodeAt(end) === 45 && rarelyHyphenated.has(word)) return undefined
  switch (word) {
    case 'her':
    case 'hir':
    case 'zir':
    case 'faer':
      return entries.find(
        ({ row }) => row.slot === (readHer(text, start, end) === 'determiner' ? 'possessive' : 'object'),
      )
    case 'his':
      return entries.find(
        ({ row }) => row.slot === (readHis(text, start, end) === 'determiner' ? 'possessive' : 'alone'),
      )
    default:
  }
  switch (first.row.slot) {
    case 'subject':
      return first.table.groups[first.group] !== 'neopronoun' || isSubject(text, start, end) ? first : undefined
    case 'title':
      return isTitle(text, original, end) ? first : undefined
    case 'host':
      return first.group === 1 || isHost(text, word, start, end) ? first : undefined
    case 'noun':
    case 'term':
      return isNoun(text, { original, word, start, end }) ? first : undefined
    default:
      return first
  }
}

/** "Mr. Low", "Miss Low"; not "we miss". */
const isTitle = (text: string, original: string, end: number): boolean =>
  original.charAt(0) !== original.charAt(0).toLowerCase() && /^\.?\s+[A-Z\u00c0-\u00de]/.test(text.slice(end, end + 6))

/** "ze is", "xe often walks"; not "the fae", "ey, look" or a French "ze". */
function isSubject(text: string, start: number, end: number): boolean {
  const next = neighbourAfter(text, end)
  return (
    !determiners().has(neighbourBefore(text, start).word) &&
    (/^['’]/.test(text.charAt(end)) ||
      looksFinite(next.word) ||
      /.{2}ly$|^(?:also|always|never|often|just|and|will)$/.test(next.word))
  )
}

/** A host, not to host. */
function isHost(text: string, word: string, start: number, end: number): boolean {
  const previous = neighbourBefore(text, start).word
  if (!beforeHost().has(previous) && !previous.endsWith("'s")) return false
  return fixedAfter[word]?.test(neighbourAfter(text, end).word) !== true
}

function isNoun(
  text: string,
  {
    original,
    word,
    start,
    end,
  }: { readonly original: string; readonly word: string; readonly start: number; readonly end: number },
): boolean {
  const next = neighbourAfter(text, end)
  const previous = neighbourBefore(text, start)
  if (fixedAfter[word]?.test(next.word) === true || fixedBefore[word]?.test(previous.word) === true) return false
  switch (word) {
    case 'man':
      // "Man, that hurts."
      if (original === 'Man' && next.word === ',' && !/^[a-z]/.test(previous.word)) return false
      // "to man the desk", "Isle of Man".
      if (previous.word === 'to' && determiners().has(next.word)) return false
      if (previous.word === 'of' && original !== word && neighbourBefore(text, previous.start).word === 'isle')
        return false
      break
    case 'sir':
    case 'madam':
      return !(next.capital && next.start === end + 1)
    case 'god':
    case 'gods':
      return original === word && /^(?:a|the|sun|war|love|greek|roman|norse|hindu|rain|sea)$/.test(previous.word)
    case 'mummy':
    case 'mummies':
      return /^(?:my|your|his|her|our|their)$/.test(previous.word) || original !== word
    case 'bachelor':
      if (/^['’]s\b/.test(text.slice(end, end + 2))) return false
      break
    case 'guys':
    case 'dude':
      if (isVocative(previous, next)) return false
      break
    default:
  }
  return !(
    original !== word &&
    isCapital(original) &&
    namesAndRanks.has(word) &&
    isPartOfName(text, previous, next, end)
  )
}

const isCapital = (original: string): boolean =>
  original.charAt(0) !== original.charAt(0).toLowerCase() && original !== original.toUpperCase()

const isVocative = (previous: Neighbour, next: Neighbour): boolean =>
  !/^[a-z]/.test(previous.word) && (next.word === ',' || next.word === '!' || next.word === '')

function isPartOfName(text: string, previous: Neighbour, next: Neighbour, end: number): boolean {
  if (next.capital && next.start === end + 1) return true
  if (previous.word === 'of' && neighbourBefore(text, previous.start).capital) return true
  return (
    previous.capital &&
    !determiners().has(previous.word) &&
    /^[a-z\u00df-\uffff'’]+$/.test(previous.word) &&
    previous.end < end - 1
  )
}
