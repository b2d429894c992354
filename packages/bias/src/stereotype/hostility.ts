import { wordsAfter, wordsBefore, type ClauseWord } from '../identity/clause-words.ts'
import type { IdentityMention } from '../identity/identity-mentions.ts'
import { traitLexicon } from './trait-lexicon.ts'

/** What somebody feels about a group, wants done to it or blames on it, said before the group is named. */
export interface Hostility {
  readonly rule: 'elimination' | 'aversion' | 'exclusion' | 'blame' | 'likeness'
  readonly severity: number
  /** The word that decides. */
  readonly word: string
  readonly start: number
  readonly end: number
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

const beforeGroup = set(
  'the these those all any every more most such damn damned bloody fucking filthy dirty stinking illegal a an of to with for',
)
const particular = set('my your his her our their some two three four five several many few')
const eliminating = set(
  'kill exterminate eradicate eliminate deport ban expel shoot hang gas burn castrate sterilize sterilise enslave lynch nuke jail imprison',
)
/** Of verbs with a particle: "get rid of", "wipe out", "keep out". */
const particles = /^(?:rid|out|up|away|off|back)$/
const withParticle = /^(?:get|wipe|keep|kick|throw|lock|round|send|ship|drive|push|wiped|kicked)$/
const wills = set('should must need needs have has want wants gotta wanna let lets ought time better please just')
const speakers = set('i we us you everyone everybody somebody someone government country society nation lets')
const hating = set('hate despise detest loathe distrust dislike')
const feelings = set('sick tired afraid scared terrified ashamed')
const dealing = set('hire trust date marry befriend employ rent adopt')
const refusing = set(
  "not never don't dont wouldn't wouldnt won't wont can't cant cannot didn't nobody couldn't couldnt shouldn't shouldnt",
)
const harming = set('ruined destroyed overrun infested infiltrated controlled spread caused polluted poisoned')
const wrongdoers = set(
  'terrorists terrorist criminals criminal rapists rapist pedophiles pedophile paedophiles thieves murderers killers gangsters thugs shooters cheaters liars deviants drunks racists bombers molesters bombings crimes murders',
)
const frequent = set('all mostly always usually often almost generally only')
const beasts = set(
  'rats rat cockroaches dogs dog animals animal pigs pig monkeys monkey apes ape savages vermin rabbits insects parasites cattle beasts flies locusts',
)

/** The hostility in the words around a group, if there is any. Reads at most ten words before it. */
export function findHostility(text: string, mention: IdentityMention): Hostility | undefined {
  if (mention.possessive) return undefined
  const before = wordsBefore(text, mention.start, 10)
  const { word: first } = before[0] ?? { word: '' }
  if (particular.has(first) || /^\d/.test(first)) return undefined
  let at = 0
  while (at < 4 && beforeGroup.has(before[at]?.word ?? '') && before[at]?.afterComma !== true) at += 1
  const verb = before[at]
  if (verb === undefined) return undefined
  const make = (rule: Hostility['rule'], severity: number, { word, start }: ClauseWord): Hostility => ({
    rule,
    severity,
    word,
    start: Math.min(start, mention.start),
    end: mention.end,
  })
  const rest = before.slice(at + 1).map(({ word }) => word)
  const general = mention.form === 'plural'
  if (general && isElimination(verb.word, rest)) return make('elimination', 0.85, verb)
  // "I would not marry a woman who …", "these men": certain ones.
  const certain =
    /^(?:who|whom|whose|that|like|unless|before|until|in)$/.test(wordsAfter(text, mention.end, 1)[0]?.word ?? '') ||
    (mention.group.axis === 'gender' && before.slice(0, at).some(({ word }) => word === 'these' || word === 'those'))
  if (certain) return undefined
  if (general && isAversion(verb.word, rest) && !(mention.group.axis === 'gender' && /^(?:want|like)$/.test(verb.word)))
    return make('aversion', 0.7, verb)
  if (mention.form !== 'predicate' && dealing.has(verb.word) && isRefusal(rest)) return make('exclusion', 0.7, verb)
  if (general && verb.word === 'by' && harming.has(rest[0] ?? '')) return make('blame', 0.65, verb)
  if (/^(?:are|is)$/.test(before[skipFrequent(before)]?.word ?? '')) {
    const subject = before.slice(skipFrequent(before) + 1)
    const wrongdoer = subject[0]
    if (
      wrongdoer !== undefined &&
      wrongdoers.has(wrongdoer.word) &&
      /^(?:all|most|many|every|the|only)$/.test(subject[1]?.word ?? '')
    )
      return make('blame', 0.65, wrongdoer)
    // "the worst drivers are …".
    if (subject[1]?.word === 'worst' || subject[0]?.word === 'worst') return make('blame', 0.65, subject[0] ?? verb)
  }
  if (general && verb.word === 'like' && (traitLexicon().negative.get(rest[0] ?? '') ?? 0) >= 0.65)
    return make('likeness', 0.65, verb)
  return undefined
}

const skipFrequent = (before: readonly ClauseWord[]): number => {
  let at = 0
  while (at < 3 && frequent.has(before[at]?.word ?? '')) at += 1
  return at
}

/** "we need to kill", "get rid of", "ban" as an order; "they want to kill" reports somebody else's wish. */
function isElimination(verb: string, rest: readonly string[]): boolean {
  const parted = particles.test(verb) && withParticle.test(rest[0] ?? '')
  if (!parted && !eliminating.has(verb)) return false
  const further = parted ? rest.slice(1) : rest
  const bare = further[0] === 'to' ? further.slice(1) : further
  const will = bare[0]
  // An order begins its sentence.
  if (will === undefined) return true
  if (!wills.has(will) || refusing.has(bare[1] ?? '')) return false
  return /^(?:should|must|ought|time|please|lets?)$/.test(will) || bare.length === 1 || speakers.has(bare[1] ?? '')
}

/** "I hate", "we can't stand", "I'm sick of", "I don't want". */
function isAversion(verb: string, rest: readonly string[]): boolean {
  const own = (words: readonly string[]): boolean =>
    words.slice(0, 3).some((word) => /^(?:i|we|i'm|im|we're)$/.test(word)) &&
    !words.slice(0, 3).some((word) => /^(?:if|that|said|says|think|not|don't|dont|never|didn't|do)$/.test(word))
  if (hating.has(verb)) return own(rest)
  if (/^(?:stand|tolerate|want|like|trust)$/.test(verb))
    return /^(?:can't|cant|cannot|don't|dont|never)$/.test(rest[0] ?? '') && /^(?:i|we)$/.test(rest[1] ?? '')
  return feelings.has(verb) && own(rest)
}

const isRefusal = (rest: readonly string[]): boolean => rest.slice(0, 3).some((word) => refusing.has(word))

/** "reproduce like rats", "are like animals", "come like locusts": the beast a group is likened to after its name. */
export function beastLikeness(text: string, mention: IdentityMention): Hostility | undefined {
  if (mention.form !== 'plural' || mention.possessive) return undefined
  const after = wordsAfter(text, mention.end, 9)
  for (const [index, { word, afterComma }] of after.entries()) {
    if (afterComma) return undefined
    if (/^(?:feel|feels|felt|treated|treat|look|looks|and)$/.test(word)) return undefined
    if (word !== 'like') continue
    const noun = after.slice(index + 1, index + 4).find((later) => beasts.has(later.word))
    return noun === undefined
      ? undefined
      : { rule: 'likeness', severity: 0.8, word: noun.word, start: mention.start, end: noun.end }
  }
  return undefined
}
