import { wordsAfter, wordsBefore, type ClauseWord } from '../identity/clause-words.ts'
import type { IdentityMention } from '../identity/identity-mentions.ts'
import { beastLikeness, findHostility, type Hostility } from './hostility.ts'
import { predicateHit, type PredicateHit } from './predicate.ts'

export interface Generalisation {
  readonly rule: PredicateHit['rule'] | Hostility['rule']
  readonly severity: number
  /** The word that decides. */
  readonly word: string
  /** Covers the group and what is said of it. */
  readonly start: number
  readonly end: number
}

const universal = new Set('all every any each most typical many majority only those these such'.split(' '))
const particular = new Set(
  'some few several two three four five six seven eight nine ten my your his her our their both certain other another these those'.split(
    ' ',
  ),
)
const prepositions = new Set(
  'with for to by from about against among between like than at in on over toward towards without'.split(' '),
)
const adverbs = new Set(
  'always really just all often usually generally literally simply only naturally inherently genetically biologically basically clearly obviously typically still also even mostly tend to definitely truly constantly everywhere today nowadays in_general'.split(
    ' ',
  ),
)

/** How general the subject is, in [0, 1]; 0 when it speaks of particular people or is not the subject of the clause. */
function generality(text: string, mention: IdentityMention): number {
  const before = wordsBefore(text, mention.start, 4)
  const near = before[0]
  const determiner = findDeterminer(before)
  if (mention.form === 'predicate') return 0
  if (mention.form === 'singular') {
    if (determiner === undefined) return 0
    if (/^(?:every|any|each|typical|all|no)$/.test(determiner)) return 1
    return determiner === 'a' || determiner === 'an' ? 0.8 : 0
  }
  if (near === undefined) return 1
  if (near.word === 'of')
    return /^(?:most|all|many|majority|percent|each|every|half)$/.test(before[1]?.word ?? '') ? 0.9 : 0
  if (prepositions.has(near.word) && !near.afterComma) return 0
  if (determiner === undefined) return 1
  if (determiner === 'the') return mention.group.axis === 'gender' || mention.group.axis === 'age' ? 0.55 : 0.9
  if (determiner === 'these' || determiner === 'those') return mention.group.axis === 'gender' ? 0.4 : 0.8
  if (universal.has(determiner)) return 1
  return particular.has(determiner) || /^\d+$/.test(determiner) ? 0 : 1
}

/** The nearest determiner, across at most two adjectives, not across a comma. */
function findDeterminer(before: readonly ClauseWord[]): string | undefined {
  for (const [index, { word, afterComma }] of before.slice(0, 3).entries()) {
    if (afterComma) return undefined
    if (
      word === 'the' ||
      word === 'a' ||
      word === 'an' ||
      word === 'no' ||
      universal.has(word) ||
      particular.has(word) ||
      /^\d+$/.test(word)
    ) {
      // "all the women" is universal, "the two women" is not.
      const further = before[index + 1]?.word
      return word === 'the' && further === 'all' ? 'all' : word
    }
    if (index === 0 && /^(?:that|and|or|but|because|think|if|when|since|know|why|how|says?|said)$/.test(word))
      return undefined
  }
  return undefined
}

/** A negative or stereotyped claim about the group at large, or hostility towards it, where the words around make one. */
export function findGeneralisation(text: string, mention: IdentityMention): Generalisation | undefined {
  const claims = [claimAfter(text, mention), findHostility(text, mention)].filter((claim) => claim !== undefined)
  return claims.reduce<Generalisation | undefined>(
    (worst, claim) => (worst === undefined || claim.severity > worst.severity ? claim : worst),
    undefined,
  )
}

function claimAfter(text: string, mention: IdentityMention): Generalisation | undefined {
  const dominant = mention.group.standing === 'dominant' ? 0.7 : 1
  const weigh = (hit: PredicateHit | Hostility, general: number): Generalisation => ({
    ...hit,
    severity: Math.min(1, hit.severity * general * dominant),
    start: mention.start,
    end: hit.end,
  })
  const general = generality(text, mention)
  if (general > 0) {
    const owner = mention.possessive
      ? (/^['’]?s?['’]?/.exec(text.slice(mention.end, mention.end + 2))?.[0].length ?? 0)
      : 0
    const clause = wordsAfter(text, mention.end + owner, 16)
    const hit =
      predicateHit({ text, clause: mention.possessive ? clause : skipAdverbs(clause), mention }) ??
      beastLikeness(text, mention)
    if (hit !== undefined) return weigh(hit, general)
  }
  if (mention.form !== 'plural' || mention.possessive || isParticular(text, mention)) return undefined
  const pronoun = /^[^.!?;:\n]{0,90}?[.,;!?]?\s(they(?:['’]?re)?)\b/i.exec(text.slice(mention.end, mention.end + 110))
  if (pronoun === null || pronoun[1] === undefined) return undefined
  const at = mention.end + pronoun[0].length
  const words = wordsAfter(text, at, 12)
  const contracted: ClauseWord = { word: 'are', start: at, end: at, afterComma: false }
  const hit = predicateHit({
    text,
    clause: skipAdverbs(pronoun[1].length > 4 ? [contracted, ...words] : words),
    mention,
  })
  return hit === undefined ? undefined : weigh(hit, carriedOver)
}

/** How much less "they" tells who is meant than the group's name. */
const carriedOver = 0.8

const isParticular = (text: string, mention: IdentityMention): boolean => {
  const determiner = findDeterminer(wordsBefore(text, mention.start, 4))
  return determiner !== undefined && (particular.has(determiner) || /^\d+$/.test(determiner))
}

function skipAdverbs(clause: readonly ClauseWord[]): readonly ClauseWord[] {
  let index = 0
  while (index < 4 && clause[index] !== undefined && adverbs.has(clause[index]?.word ?? '')) index += 1
  return clause.slice(index)
}
