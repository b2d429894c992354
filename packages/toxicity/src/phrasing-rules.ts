import { groupWords, insultWords, violenceWords } from './lexicon/insults.ts'
import type { ToxicityCategory } from './toxicity-category.ts'

/** A rule on the words around a trigger word; `pattern` is matched against the trigger with what stands around it. */
interface PhrasingRule {
  readonly rule: string
  readonly category: ToxicityCategory
  readonly severity: number
  readonly pattern: RegExp
}

export interface PhrasingHit {
  readonly rule: string
  readonly category: ToxicityCategory
  readonly severity: number
  readonly start: number
  readonly end: number
}

const anyOf = (words: ReadonlySet<string>) => `(?:${[...words].join('|')})`
const insult = anyOf(insultWords)
const groups = anyOf(groupWords)
const hurting =
  '(?:kill|murder|stab|shoot|strangle|choke|rape|beat|hurt|gut|bury|crush|destroy|smash|punch|slap|hunt|burn|hang|break)'
const degrading =
  '(?:vermin|subhuman|sub-human|animals|filth|filthy|scum|parasites|cockroaches|rats|criminals|terrorists|stupid|inferior|disgusting|trash|garbage|dirty|evil|worthless|savages|thieves|rapists|monkeys|apes|dogs|pigs|a plague|a disease|a cancer)'

/** What is tried, by the kind of word that triggers it. Bounded everywhere, so that each trial costs a constant. */
const rules: Readonly<Record<'insult' | 'group' | 'violence', readonly PhrasingRule[]>> = {
  insult: [
    {
      rule: 'insult-addressed',
      category: 'insult',
      severity: 0.62,
      pattern: new RegExp(
        `\\b(?:you(?:'re| are|r| were| look| sound| must be| will always be| will never be anything but)?|u r|ur|u|thou art)\\s+(?:(?:all|just|nothing but|such|so|really|truly|a|an|the|absolute|absolutely|complete|completely|total|totally|utter|utterly|too|very|most|little|old|bunch|of|are|always|${[...insultWords].join('|')})[\\s,]+){0,5}${insult}\\b`,
      ),
    },
    {
      rule: 'insult-exclaimed',
      category: 'insult',
      severity: 0.6,
      pattern: new RegExp(
        `\\bwhat (?:a|an) (?:\\w+ ){0,2}?${insult} (?:you|u) (?:are|r)\\b|\\b(?:are|r) (?:you|u) (?:really |always |just |actually )?(?:this|that|so|such an?|too|an?) ${insult}\\b|\\b${insult}(?: \\w+){0,2}? like you\\b`,
      ),
    },
    { rule: 'insult-stacked', category: 'insult', severity: 0.5, pattern: new RegExp(`\\b${insult}[ ,]+${insult}\\b`) },
  ],
  group: [
    {
      rule: 'identity-hatred',
      category: 'identity-attack',
      severity: 0.75,
      pattern: new RegExp(
        `\\b(?:hate|despise|loathe|detest|can't stand)\\s+(?:(?:all|those|these|the|fucking|damn|filthy|dirty)\\s+){0,3}(?!people\\b|poor\\b)${groups}\\b`,
      ),
    },
    {
      rule: 'identity-degradation',
      category: 'identity-attack',
      severity: 0.75,
      pattern: new RegExp(
        `\\b(?:all|those|these|those kind of|such)?\\s?${groups}(?: people)?\\s+(?:are|is)\\s+(?:(?:all|just|nothing but|only|a bunch of|like|so|too|really|always|basically)\\s+){0,3}${degrading}\\b`,
      ),
    },
    {
      rule: 'identity-elimination',
      category: 'identity-attack',
      severity: 0.85,
      pattern: new RegExp(
        `\\b(?:exterminate|eradicate|get rid of|wipe out|deport|gas|kill|burn|hang|shoot)\\s+(?:(?:all|every|the|those|these|them|of)\\s+){1,3}(?!people\\b|men\\b|poor\\b)${groups}\\b`,
      ),
    },
  ],
  violence: [
    {
      rule: 'threat',
      category: 'threat',
      severity: 0.72,
      pattern: new RegExp(
        `\\b(?:i(?:'ll| will| am going to|'m going to|'m gonna| gonna| am gonna| shall)|we(?:'ll| will| are going to|'re going to|'re gonna))\\s+(?:(?:come|find you|hunt you down|personally|fucking|and)\\s+){0,5}${hurting}\\s+(?:you|your|u|ya)\\b`,
      ),
    },
    {
      rule: 'self-harm-urging',
      category: 'threat',
      severity: 0.85,
      pattern:
        /\b(?:go (?:and )?)?(?:kill|hang|shoot|cut) (?:yourself|urself|yourselves)\b|\b(?:go|just) die\b|\b(?:hope|wish) (?:that )?(?:you|u) (?:die|would die|get cancer|burn|rot)\b|\byou (?:deserve|ought|should|need) to (?:die|be (?:dead|killed|shot|hanged))\b|\byou should (?:just )?die\b|\bbetter off dead\b/,
    },
    {
      rule: 'hostility',
      category: 'insult',
      severity: 0.5,
      pattern:
        /\bi (?:(?:really|truly|fucking|absolutely) )?(?:hate|despise|loathe) (?:you|u)\b(?! (?:to|for)\b)|\bshut (?:up|your (?:mouth|face|trap))\b|\bget lost\b(?= *[,.!?]|$)/,
    },
    {
      rule: 'menace',
      category: 'threat',
      severity: 0.55,
      pattern:
        /\byou(?:'re| are) (?:dead|a dead man)\b(?! (?:to|wrong|right|set|certain|sure|tired|on))|\b(?:you(?:'ll| will)) (?:pay|regret) (?:for )?(?:this|that|it)\b/,
    },
  ],
}

/** Characters on either side of the trigger that a rule may use. */
const reach = 90

const kindByWord: ReadonlyMap<string, keyof typeof rules> = new Map([
  ...[...insultWords].map((word) => [word, 'insult'] as const),
  ...[...groupWords].map((word) => [word, 'group'] as const),
  ...[...violenceWords].map((word) => [word, 'violence'] as const),
])

export function isPhrasingTrigger(word: string): boolean {
  return kindByWord.has(word)
}

/** Tries the rules of a trigger word at a position of a readable text; `word` is the text from `start` to `end`. */
export function phrasingHits(text: string, word: string, start: number, end: number): readonly PhrasingHit[] {
  const kind = kindByWord.get(word)
  if (kind === undefined) return []
  const offset = Math.max(0, start - reach)
  const around = text.slice(offset, end + reach)
  const hits: PhrasingHit[] = []
  for (const { rule, category, severity, pattern } of rules[kind]) {
    const found = pattern.exec(around)
    if (found === null || offset + found.index > start || offset + found.index + found[0].length < end) continue
    hits.push({ rule, category, severity, start: offset + found.index, end: offset + found.index + found[0].length })
  }
  return hits
}
