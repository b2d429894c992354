import { foreignStatements } from './foreign-statements.ts'
import { threatPhrases, type SetPhrase } from './threat-phrases.ts'

const you = '(?:you|u|ya)'
/** Set phrases of hostility to the one spoken to. Bounded and without nesting, so matching is linear. */
export const setPhrases: readonly SetPhrase[] = [
  ...threatPhrases,
  ...foreignStatements,
  [
    'hostility',
    'identity-attack',
    0.8,
    /\bonly good [a-z]+(?: (?:people|person|man|woman|men|women))? (?:is|are) (?:a )?dead\b|\byou(?:'re| are| will always be) just (?:a|an|another) [a-z]+(?: (?:person|man|woman|guy|girl))? to me\b/g,
    'dead me',
  ],
  [
    'hostility',
    'insult',
    0.6,
    new RegExp(
      `\\bi (?:(?:really|truly|fucking|absolutely|so) )?(?:hate|despise|loathe|detest) ${you}\\b(?! (?:to|for)\\b)`,
      'g',
    ),
    'hate despise loathe detest',
  ],
  [
    'hostility',
    'insult',
    0.6,
    /\bshut (?:the (?:fuck|hell) )?(?:up|your (?:mouth|face|trap))\b|\bgo to hell\b|\b(?:fuck|piss|sod|bugger|naff) off\b|\bget (?:lost|stuffed|bent)\b(?= *[,.!?]|$)/g,
    'shut hell fuck piss sod bugger naff lost stuffed bent',
  ],
  [
    'hostility',
    'insult',
    0.66,
    new RegExp(
      `\\b(?:nobody|no one) (?:likes|loves|wants|cares about|will ever love) ${you}\\b|\\b${you} (?:make|makes) me (?:sick|puke|want to (?:puke|vomit))\\b|\\b${you} disgust me\\b`,
      'g',
    ),
    'nobody likes loves love wants cares sick puke vomit disgust',
  ],
  [
    'hostility',
    'insult',
    0.78,
    /\b(?:waste of (?:space|oxygen|air|skin)|piece of (?:shit|crap|trash|garbage|filth|scum)|pile of (?:shit|garbage)|sack of shit|pieces of shit|scum of the earth|better off dead|oxygen thief|brain dead|dumb as (?:a|an|rocks)|kiss my ass|eat shit|suck my (?:dick|cock|balls)|drop dead)\b/g,
    'waste piece pieces pile sack scum dead oxygen brain dumb kiss eat suck drop',
  ],
  [
    'hostility',
    'insult',
    0.6,
    /\b(?:should have been aborted|should never have been born|low iq|are you (?:deaf|blind|retarded|stupid|dense) or|crawl back (?:in|under|to)|what is wrong with you people|get a life|grow a pair|grow up you)\b/g,
    'aborted born iq deaf blind retarded stupid crawl wrong life pair grow',
  ],
]

let byWord: ReadonlyMap<string, number> | undefined

/** Every word that a look for phrases begins at, and which phrases, as bits. */
function phrasesByWord(): ReadonlyMap<string, number> {
  if (byWord !== undefined) return byWord
  const found = new Map<string, number>()
  for (const [turn, [, , , , words]] of setPhrases.entries())
    for (const word of words.split(' ')) found.set(word, (found.get(word) ?? 0) | (1 << turn))
  return (byWord = found)
}

/** The words that a look for phrases begins at. */
export const phraseWords = (): string => [...phrasesByWord().keys()].join(' ')

/** Which phrases may hold a word, as bits. */
export const phrasesWith = (word: string): number => phrasesByWord().get(word) ?? 0
