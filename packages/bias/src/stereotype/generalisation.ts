import { wordsAfter, wordsBefore, type ClauseWord } from '../identity/clause-words.ts'
import type { IdentityMention } from '../identity/identity-mentions.ts'
import { predicateHit, type PredicateHit } from './predicate.ts'

export interface Generalisation extends PredicateHit {
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
  if (near.word === 'of') return before.slice(1).some(({ word }) => universal.has(word) || word === 'percent') ? 0.9 : 0
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

/** A negative or stereotyped claim about the group at large, if the clause after the mention makes one. */
export function findGeneralisation(text: string, mention: IdentityMention): Generalisation | undefined {
  const general = generality(text, mention)
  if (general === 0) return undefined
  const owner = mention.possessive
    ? (/^['’]?s?['’]?/.exec(text.slice(mention.end, mention.end + 2))?.[0].length ?? 0)
    : 0
  const clause = wordsAfter(text, mention.end + owner, 16)
  const hit = predicateHit({ text, clause: mention.possessive ? clause : skipAdverbs(clause), mention })
  if (hit === undefined) return undefined
  const dominant = mention.group.standing === 'dominant' ? 0.7 : 1
  return {
    ...hit,
    severity: Math.min(1, hit.severity * general * dominant),
    start: mention.start,
    end: hit.end,
  }
}

function skipAdverbs(clause: readonly ClauseWord[]): readonly ClauseWord[] {
  let index = 0
  while (index < 4 && clause[index] !== undefined && adverbs.has(clause[index]?.word ?? '')) index += 1
  return clause.slice(index)
}
