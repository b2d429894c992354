import { roles } from '../lexicon/word-roles.ts'
import type { Reading } from '../reading/reading.ts'
import type { ToxicityCategory } from '../toxicity-category.ts'
import { filling, has, sameSentence } from './clause.ts'
import { callOf } from './calls.ts'
import { isDeniedBefore, isRhetorical } from './denial.ts'
import type { Mention } from './group-mentions.ts'
import { deny, type Statement } from './statements-after.ts'

/** Longest way from the verb to the people, in words. */
const reach = 6
const acts = roles.violence | roles.expel
const looseVerbs = /^(?:beat|hit|kick|hunt|destroy|crush|drag|strike|attack|eliminate|wipe|hurt)$/
/** Adjectives after which a noun for people is degraded by itself: "filthy immigrants". */
const slighting = roles.insult | roles.dehumanising

/** What comes before a mention: "I hate …", "kill all …", "filthy …", "sick of …", "hope … die". */
export function judgedBefore(reading: Reading, mention: Mention): Statement | undefined {
  const statement = judged(reading, mention)
  if (statement === undefined || statement.denied === true || statement.rule === 'group-unwanted') return statement
  return isDeniedBefore(reading, statement.first) ? deny(statement) : statement
}

const statementOf = (
  end: number,
  category: ToxicityCategory,
  severity: number,
  rule: string,
  first: number,
): Statement => ({ category, severity, rule, first, end })

function judged(reading: Reading, mention: Mention): Statement | undefined {
  const { first, end } = mention
  let slight = -1
  for (let at = first - 1; at >= 0 && at >= first - reach && sameSentence(reading, at, first); at--) {
    const entry = reading.entries[at]
    const bits = entry?.roles ?? 0
    const word = spelled(reading, at)
    if ((bits & roles.hate) !== 0 && word !== 'hatred') {
      // "hate it when women …", "people hate immigrants" is a report.
      const hatred = statementOf(end, 'identity-attack', mention.byPronoun ? 0.7 : 0.82, 'group-hatred', at)
      return isReported(reading, at) ? deny(hatred) : hatred
    }
    if ((bits & roles.affection) !== 0 && (bits & acts) === 0 && !/^(?:better|best|fear|proud|like)$/.test(word))
      return has(reading, at - 1, roles.negation)
        ? undefined
        : deny(statementOf(end, 'identity-attack', 0.5, 'group-spoken-for', at))
    if ((bits & acts) !== 0) {
      const killing = (bits & roles.violence) !== 0
      // "fight them" may be of any quarrel.
      const loose = killing && mention.byPronoun && looseVerbs.test(word)
      const act = killing
        ? statementOf(end, 'threat', loose ? 0.55 : 0.88, 'group-violence-urged', at)
        : statementOf(end, 'identity-attack', 0.74, 'group-exclusion', at)
      return callOf(reading, at) === 'called' ? act : deny(act)
    }
    // "sick of the lie that …" is said of the lie.
    if (falsehoods.test(word)) return undefined
    if (
      word === 'if' &&
      /^(?:best|better|great|nice|good|love|happier)$/.test(spelled(reading, at - 1)) &&
      dies(reading, end)
    ) {
      return statementOf(end, 'threat', 0.85, 'group-death-wish', at)
    }
    if (removes.test(word) && outWords.test(spelled(reading, end))) {
      const removal = statementOf(end, 'identity-attack', 0.76, 'group-exclusion', at)
      return callOf(reading, at) === 'called' ? removal : deny(removal)
    }
    if (
      word === 'want' &&
      has(reading, at - 1, roles.negation) &&
      /^(?:here|in|near|around|living|anywhere)$/.test(spelled(reading, end))
    )
      return { category: 'identity-attack', severity: 0.72, rule: 'group-unwanted', first: at - 1, end: end + 1 }
    if (isTooMuch(reading, at, word, end))
      return { category: 'identity-attack', severity: 0.68, rule: 'group-unwanted', first: at - 1, end }
    const rule = loathing(reading, at, word)
    if (rule !== undefined && !mention.byPronoun) return statementOf(end, 'identity-attack', rule, 'group-hatred', at)
    if (/^(?:hope|wish|want|need|let|watch|see)$/.test(word) && dies(reading, end))
      return statementOf(end, 'threat', 0.85, 'group-death-wish', at)
    if (word === 'without' && /^(?:better|off|nicer|safer|place)$/.test(spelled(reading, at - 1)))
      return statementOf(end, 'identity-attack', 0.78, 'group-exclusion', at - 1)
    if (
      /^(?:than|like)$/.test(word) &&
      /^(?:worse|lower|dumber|uglier|dirtier|lazier|stupider)$/.test(spelled(reading, at - 1))
    )
      return statementOf(end, 'identity-attack', 0.7, 'group-degradation', at - 1)
    if (
      slight < 0 &&
      !mention.byPronoun &&
      at === first - 1 &&
      (bits & slighting) !== 0 &&
      isSlight(reading, at, first)
    )
      slight = at
    if (slight < 0 && at === first - 1 && (bits & roles.swear) !== 0 && !mention.byPronoun && !/^bloody$/.test(word))
      slight = at
    if (
      (entry === undefined || bits === roles.common) &&
      !/^(?:seeing|having|meeting|hearing|looking|being|around|with|these|damn)$/.test(word)
    )
      break
  }
  if (slight < 0) return undefined
  const harsh = reading.entries[slight]
  const swearing = harsh !== undefined && (harsh.roles & roles.swear) !== 0
  if (isLoved(reading, slight)) return undefined
  return statementOf(
    end,
    'identity-attack',
    swearing ? 0.66 : harsh?.mild === true ? 0.6 : 0.76,
    swearing ? 'group-sworn-at' : 'group-slighted',
    slight,
  )
}

const places = /^(?:country|town|city|street|school|schools|neighbourhood|neighborhood|area|building|world)$/

/** "too many … here", "we don't need any more … in this town". */
function isTooMuch(reading: Reading, at: number, word: string, end: number): boolean {
  const counted =
    (word === 'many' && spelled(reading, at - 1) === 'too') ||
    (/^(?:need|want)$/.test(word) &&
      has(reading, at - 1, roles.negation) &&
      /^(?:any|more)$/.test(spelled(reading, at + 1)))
  if (!counted || !sameSentence(reading, at, end)) return false
  const next = spelled(reading, end)
  return (
    /^(?:here|around|everywhere)$/.test(next) ||
    (next === 'in' && /^(?:this|our|my)$/.test(spelled(reading, end + 1)) && places.test(spelled(reading, end + 2)))
  )
}

const falsehoods = /^(?:myth|lie|lies|nonsense|propaganda|prejudice|stereotype|rumour|rumor|slogan|claim|idea|notion)$/

/** Adjectives that may tell of a fact: "illegal", "poor", "sick women", "dead Jews", "mad", "crazy girls". */
const factual =
  /^(?:sick|weak|slow|old|fat|dense|dangerous|violent|criminal|corrupt|obese|mental|crippled|insane|ill|dull|undesirable|unwanted|miserable|mad|crazy|problem|enemy|threat|lying|wild|dead|thick|superior|inferior|emotional|racist|sexist|wretched|evil|shit|slave|burden)$/

const isSlight = (reading: Reading, at: number, first: number): boolean =>
  !factual.test(spelled(reading, at)) && first - at === 1

/** "I love those crazy gay people": warm words before. */
const isLoved = (reading: Reading, from: number): boolean => {
  for (let at = from - 1; at >= 0 && at > from - 5 && sameSentence(reading, at, from); at--)
    if (has(reading, at, roles.affection)) return !has(reading, at - 1, roles.negation)
  return false
}

/** How strong the loathing is that a fixed phrase shows, or undefined. */
function loathing(reading: Reading, at: number, word: string): number | undefined {
  const before = spelled(reading, at - 1)
  const twice = spelled(reading, at - 2)
  if (/^(?:stand|tolerate|trust|respect|bear|accept|hire|date|marry|befriend)$/.test(word))
    return (reading.entries[at - 1]?.roles ?? 0) & roles.negation && isFirstPersonNear(reading, at - 1)
      ? 0.76
      : undefined
  if (word === 'of' && /^(?:sick|tired|rid|scum)$/.test(before)) return before === 'rid' ? 0.84 : 0.7
  if (
    (word === 'by' || word === 'with' || word === 'at') &&
    /^(?:disgusted|repulsed|sickened|fed)$/.test(before === 'up' ? twice : before)
  )
    return 0.76
  if ((word === 'to' || word === 'with') && /^(?:death|hell|down)$/.test(before)) return before === 'death' ? 0.9 : 0.72
  if (/^(?:f[uv]c?k|screw)$/.test(word) && !isPossessiveNear(reading, at)) return 0.8
  if (/^(?:for|of|towards|toward|against)$/.test(word) && /^(?:hatred|contempt|disgust|loathing)$/.test(before))
    return isFirstPersonNear(reading, at - 1) ? 0.78 : undefined
  return undefined
}

const isPossessiveNear = (reading: Reading, at: number): boolean =>
  /^(?:a|the|to|would|i'd|gonna|can)$/.test(spelled(reading, at - 1)) ||
  /^(?:with|about|like)$/.test(spelled(reading, at + 1))

/** "… to die", "… dead", "… would all die": a death wished on what ends at `end`. */
function dies(reading: Reading, end: number): boolean {
  for (let at = end; at < end + 5 && sameSentence(reading, end - 1, at); at++) {
    if (has(reading, at, roles.death | roles.violenceParticiple)) return true
    if (has(reading, at, filling | roles.be | roles.intent | roles.person)) continue
    if (!/^(?:cancer|aids|slowly|painfully|off|covid|ebola)$/.test(spelled(reading, at))) return false
  }
  return false
}

const removes = /^(?:send|ship|kick|throw|drive|get|keep|lock|put|drag|force|chase)$/
const outWords = /^(?:back|home|out|away|off|up|behind)$/

const isFirstPersonNear = (reading: Reading, at: number): boolean => {
  for (let near = at - 1; near >= 0 && near > at - 5 && sameSentence(reading, near, at); near--) {
    if (has(reading, near, roles.firstPerson)) return true
  }
  return at === 0 || !sameSentence(reading, at - 1, at)
}

/** Somebody else's hatred is told, not shown: "he hates …", "people who hate …", "racists hate …". */
function isReported(reading: Reading, verb: number): boolean {
  if (has(reading, verb - 1, roles.negation) && isRhetorical(reading, verb - 1)) return false
  let stranger = false
  for (let at = verb - 1; at >= 0 && at > verb - 5 && sameSentence(reading, at, verb); at--) {
    const bits = reading.entries[at]?.roles ?? 0
    const word = spelled(reading, at)
    if ((bits & roles.firstPerson) !== 0 || /^(?:everyone|everybody|who|else|all)$/.test(word)) {
      // "people who hate …" tells of them; "who else hates …" asks for company.
      return (
        word === 'who' &&
        at > 0 &&
        sameSentence(reading, at - 1, at) &&
        has(reading, at - 1, roles.person | roles.otherPeople | roles.thirdPlural)
      )
    }
    if (
      (bits &
        (roles.person |
          roles.otherPeople |
          roles.group |
          roles.thirdPlural |
          roles.thirdSingular |
          roles.secondPerson)) !==
      0
    )
      return true
    if (reading.entries[at] === undefined) stranger ||= at === verb - 1
  }
  return stranger
}

const spelled = ({ text, starts, ends, count }: Reading, at: number): string =>
  at >= 0 && at < count ? text.slice(starts[at], ends[at]) : ''
