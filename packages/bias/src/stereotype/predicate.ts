import type { ClauseWord } from '../identity/clause-words.ts'
import { identityLexicon } from '../identity/identity-lexicon.ts'
import type { IdentityMention } from '../identity/identity-mentions.ts'
import { traitLexicon } from './trait-lexicon.ts'

export interface PredicateHit {
  readonly rule: 'trait' | 'stereotype' | 'inability' | 'norm' | 'accusation' | 'comparison'
  /** Severity of the claim itself, before who is meant and who speaks are weighed in. */
  readonly severity: number
  /** The word that decides. */
  readonly word: string
  readonly end: number
}

interface PredicateCall {
  readonly text: string
  /** Words after the group, adverbs skipped. */
  readonly clause: readonly ClauseWord[]
  readonly mention: IdentityMention
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const copula = set(
  "are is were was be r aren't isn't weren't wasn't arent isnt ain't aint seem seems become act acts look looks being",
)
const negators = set(
  "not never neither n't no hardly barely aren't isn't weren't wasn't arent isnt ain't aint cannot can't cant don't dont doesn't doesnt won't wont shouldn't shouldnt nothing lack lacks",
)
const relative = set('who that which whose whom')
/** What is said of a group by others, or done to it, is not a claim about it. */
const reported = set(
  'called seen considered portrayed viewed regarded labeled labelled stereotyped accused perceived treated described depicted told forced killed attacked victims victim targets target afraid discriminated oppressed murdered abused raped exploited affected treated often_portrayed hated hurt harmed tired subject subjected facing fighting tortured beaten persecuted capable fed against',
)
const leavesPredicate = set(
  'in at from under near on for while when if but unless until although though where during through with around into',
)
const inability = set("can't cannot cant couldn't couldnt unable incapable")
const refusal = set("don't dont doesn't doesnt never won't wont didn't didnt")
const normative = set("should must ought need needs belong belongs deserve deserves shouldn't shouldnt mustn't")
const competence = set(
  'drive think lead handle manage learn read write control controlled trusted cook work understand throw govern reason count swim dance jump park behave decide compete succeed concentrate follow raise parent keep speak wash do',
)
const duties = set(
  'work listen pay care learn bathe wash shower tip respect value contribute try want like tell take deserve belong clean raise help support obey study know have understand make assimilate integrate',
)
const exclusions = set(
  'vote work drive lead allowed exist rights school college live breed reproduce marry enter president lead leader boss management science preach speak army military play trusted here hold adopt teach',
)
const degrees = set('less worse better superior inferior smarter dumber lazier weaker stronger more')
const fates = set('die burn suffer drown starve hang shot killed rot hell it worse')
const stereotypeFrames = set(
  'love loves like likes always only just all never naturally prefer want care think eat eats tend know cannot can hate are is will would make makes control controls run runs own owns',
)

/** What the clause after a group claims of it. Reads at most sixteen words. */
export function predicateHit({ clause, mention }: PredicateCall): PredicateHit | undefined {
  const head = clause[0]
  if (head === undefined) return undefined
  if (mention.possessive)
    return /^(?:place|job|role|duty|duties)$/.test(head.word) ? normHit(clause.slice(1), false) : undefined
  if (head.afterComma || relative.has(head.word)) return undefined
  if (copula.has(head.word)) return copulaHit(clause, mention) ?? takeoverHit(clause) ?? blameHit(clause)
  if (normative.has(head.word)) return normHit(clause, /^(?:should|must)n/.test(head.word)) ?? fateHit(clause)
  const second = clause[1]?.word
  if (inability.has(head.word) || (head.word === 'can' && (second === 'not' || second === 'never')))
    return lackHit(clause, competence, 0.7)
  if (refusal.has(head.word) || (head.word === 'do' && second === 'not')) {
    return lackHit(clause, duties, 0.65) ?? stereotypeHit(clause, mention)
  }
  if (head.word === 'have' || head.word === 'has' || head.word === 'lack' || head.word === 'lacks')
    return possessionHit(clause)
  return accusationHit(clause) ?? takeoverHit(clause) ?? badAtHit(clause) ?? stereotypeHit(clause, mention)
}

function copulaHit(clause: readonly ClauseWord[], mention: IdentityMention): PredicateHit | undefined {
  const { negative, positive, accusing, normative: targets, stereotypes } = traitLexicon()
  const own = stereotypes.get(mention.group.id)
  let negated = negators.has(clause[0]?.word ?? '')
  let degree = false
  let essential = false
  for (const [index, { word, end, afterComma }] of clause.slice(1, 11).entries()) {
    if (afterComma && index > 0) break
    if (relative.has(word) || reported.has(word)) return undefined
    const next = clause[index + 2]?.word
    if (leavesPredicate.has(word) || (word === 'by' && next !== 'nature')) return undefined
    if (negators.has(word)) {
      negated = true
      continue
    }
    if (traitLexicon().essential.has(word)) essential = true
    if (next === 'of' && /^(?:sick|tired|afraid|full)$/.test(word)) return undefined
    const severity = negative.get(word) ?? negative.get(`${word} ${next ?? ''}`)
    if (negated) {
      if (positive.has(word)) return { rule: 'trait', severity: 0.75, word, end }
      // "cannot be trusted", "not allowed".
      if (severity !== undefined || own?.has(word)) return undefined
      continue
    }
    if (severity !== undefined) {
      return { rule: 'trait', severity: Math.min(1, severity + (own?.has(word) === true ? 0.08 : 0)), word, end }
    }
    if (own?.has(word)) return { rule: 'stereotype', severity: 0.65, word, end }
    // "Islam is a religion of violence".
    if (mention.slot === 'faith' && /^(?:violence|hate|hatred|terror|misogyny|death|war)$/.test(word) && index > 0)
      return { rule: 'trait', severity: 0.75, word, end }
    if (accusing.has(word) && !word.endsWith('ed')) return { rule: 'accusation', severity: 0.75, word, end }
    if (word === 'meant' || word === 'supposed' || word === 'made' || word === 'suited') {
      const rest = clause.slice(index + 2, index + 8).find((later) => targets.has(later.word))
      if (rest !== undefined) return { rule: 'norm', severity: 0.8, word: rest.word, end: rest.end }
    }
    if (word === 'unable' || word === 'incapable') return { rule: 'inability', severity: 0.7, word, end }
    if (degree && positive.has(word)) return { rule: 'comparison', severity: 0.75, word, end }
    if (word === 'likely' && clause.slice(index + 2, index + 9).some((later) => offences.test(later.word)))
      return { rule: 'comparison', severity: 0.65, word, end }
    if (degrees.has(word)) {
      if (
        clause.slice(index + 2, index + 6).some((later) => later.word === 'than' || later.word === 'to') &&
        /^(?:better|worse|superior|inferior|smarter|stronger)$/.test(word) &&
        namesGroup(clause.slice(index + 3, index + 7))
      ) {
        return { rule: 'comparison', severity: 0.8, word, end }
      }
      if (word === 'superior' || word === 'smarter' || (essential && word !== 'more'))
        return { rule: 'comparison', severity: 0.7, word, end }
      degree = word === 'less'
    }
    if (essential && /^(?:good|better|best|suited|drawn|gifted|talented)$/.test(word))
      return { rule: 'comparison', severity: 0.6, word, end }
  }
  return undefined
}

const offences =
  /^(?:crimes?|murder|murders|kill|steal|rape|rob|assault|criminals?|violent|thieves|cheat|lie|offend|rapists?)$/

/** Whether a comparison is made with another group of people. */
function namesGroup(words: readonly ClauseWord[]): boolean {
  const { entries } = identityLexicon()
  return words.some(({ word }) => entries.get(word)?.some(({ slot }) => slot === 'plural') === true)
}

function normHit(clause: readonly ClauseWord[], negatedAtStart: boolean): PredicateHit | undefined {
  const targets = traitLexicon().normative
  let negated = negatedAtStart
  for (const { word, end, afterComma } of clause.slice(0, 9)) {
    if (afterComma || relative.has(word)) return undefined
    if (word === 'not' || word === 'never') negated = true
    // "should go back to where they came from".
    if (word === 'back' && clause.some((later) => /^(?:go|get|went|sent|shipped)$/.test(later.word)))
      return { rule: 'norm', severity: 0.75, word, end }
    if (!negated && targets.has(word)) return { rule: 'norm', severity: 0.85, word, end }
    if (negated && exclusions.has(word)) return { rule: 'norm', severity: 0.85, word, end }
    // "should be treated as a threat".
    if (!negated && (traitLexicon().negative.get(word) ?? 0) >= 0.9) return { rule: 'norm', severity: 0.75, word, end }
    if (word === 'feel' || word === 'able') return undefined
  }
  return undefined
}

function fateHit(clause: readonly ClauseWord[]): PredicateHit | undefined {
  const deserved = clause.slice(0, 5).find(({ word }) => fates.has(word))
  return deserved === undefined || deserved.word === 'worse'
    ? undefined
    : { rule: 'norm', severity: deserved.word === 'it' ? 0.5 : 0.9, word: deserved.word, end: deserved.end }
}

function lackHit(
  clause: readonly ClauseWord[],
  verbs: ReadonlySet<string>,
  severity: number,
): PredicateHit | undefined {
  const { positive, normative: targets } = traitLexicon()
  for (const { word, end, afterComma } of clause.slice(1, 6)) {
    if (afterComma) return undefined
    if (verbs.has(word) || positive.has(word) || targets.has(word)) return { rule: 'inability', severity, word, end }
    if (!/^(?:not|never|be|even|to|ever|really|properly|bother|how|get)$/.test(word)) return undefined
  }
  return undefined
}

function possessionHit(clause: readonly ClauseWord[]): PredicateHit | undefined {
  const lacks = clause[0]?.word.startsWith('lack') === true
  const second = clause[1]?.word
  if (!lacks && !/^(?:no|low|small|smaller|lower|poor|bad|dirty|zero)$/.test(second ?? '')) return undefined
  const noun = clause
    .slice(1, 5)
    .find(({ word }) =>
      /^(?:brains?|morals?|honou?r|iq|iqs|sense|respect|shame|manners|values|intelligence|discipline|ambition|soul|souls|class|culture|empathy|loyalty|brain|place|hygiene|self-control|minds?|standards|work)$/.test(
        word,
      ),
    )
  return noun === undefined ? undefined : { rule: 'trait', severity: 0.75, word: noun.word, end: noun.end }
}

function accusationHit(clause: readonly ClauseWord[]): PredicateHit | undefined {
  const { accusing } = traitLexicon()
  for (const { word, end, afterComma } of clause.slice(0, 5)) {
    if (afterComma) return undefined
    // Bare and -s forms are habits; -ed is what particular people did, or had done to them.
    if (accusing.has(word) && !/(?:ed|ing)$/.test(word)) return { rule: 'accusation', severity: 0.75, word, end }
    if (
      !/^(?:always|will|would|tend|to|love|loves|want|wants|like|likes|only|just|try|come|here|and|all|often|usually|constantly|never|do|know|how|nothing|but)$/.test(
        word,
      )
    ) {
      return undefined
    }
  }
  return undefined
}

function badAtHit(clause: readonly ClauseWord[]): PredicateHit | undefined {
  if (!/^(?:make|makes|drive|drives|act|behave|do|run|think)$/.test(clause[0]?.word ?? '')) return undefined
  const bad = clause
    .slice(1, 4)
    .find(
      ({ word, afterComma }) =>
        !afterComma && /^(?:bad|badly|terrible|terribly|poor|poorly|awful|lousy|worse|horrible|horribly)$/.test(word),
    )
  return bad === undefined ? undefined : { rule: 'inability', severity: 0.7, word: bad.word, end: bad.end }
}

/** "are taking over our country", "want to take our jobs", "are flooding in". */
function takeoverHit(clause: readonly ClauseWord[]): PredicateHit | undefined {
  for (const [index, { word, end, afterComma }] of clause.slice(0, 7).entries()) {
    if (afterComma || negators.has(word) || reported.has(word)) return undefined
    const next = clause[index + 1]?.word ?? ''
    if (/^(?:invading|flooding|outbreeding|replacing|leeching|draining|infesting)$/.test(word))
      return { rule: 'accusation', severity: 0.75, word, end }
    if (
      (/^(?:take|takes|taking|took)$/.test(word) && /^(?:over|our|all|your)$/.test(next)) ||
      (/^(?:steal|steals|stealing|ruin|ruining|destroy|destroying)$/.test(word) && /^(?:our|your|my|this)$/.test(next))
    )
      return { rule: 'accusation', severity: 0.75, word, end: clause[index + 1]?.end ?? end }
  }
  return undefined
}

const evils =
  /^(?:crimes?|violence|terror|terrorism|diseases?|decline|collapse|breakdown|destruction|problems?|poverty|pa?edophilia|trafficking|deaths?|virus|wars?|evils?|spread|fall|rapes?|murders?|hiv|aids)$/

/** "are responsible for the crime here", "are to blame for the decline". */
function blameHit(clause: readonly ClauseWord[]): PredicateHit | undefined {
  const at = clause.slice(1, 5).findIndex(({ word }) => /^(?:responsible|blame|cause|reason|root)$/.test(word))
  if (at < 0 || clause.slice(0, at + 2).some(({ word }) => negators.has(word))) return undefined
  const evil = clause.slice(at + 2, at + 11).find(({ word }) => evils.test(word))
  return evil === undefined ? undefined : { rule: 'accusation', severity: 0.7, word: evil.word, end: evil.end }
}

function stereotypeHit(clause: readonly ClauseWord[], mention: IdentityMention): PredicateHit | undefined {
  const own = traitLexicon().stereotypes.get(mention.group.id)
  if (own === undefined || !stereotypeFrames.has(clause[0]?.word ?? '')) return undefined
  for (const { word, end, afterComma } of clause.slice(1, 7)) {
    if (afterComma || relative.has(word)) return undefined
    if (own.has(word)) return { rule: 'stereotype', severity: 0.6, word, end }
  }
  return undefined
}
