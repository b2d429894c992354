import { attackCategories, type AttackCategory } from '../attack-category.ts'
import type { WordModel } from '../model/attack-model.ts'
import { mostSuspiciousStretch, type WordStretch } from '../model/score-words.ts'
import { readConceptFeatures } from '../model/concept-features.ts'
import { readTokenFeatures, type TokenFeatures } from '../model/token-features.ts'
import { matchRules, type RuleMatch } from '../rules/match-rules.ts'
import type { TextRange } from '../text-range.ts'
import { mentionRanges } from './quoted-mentions.ts'
import { gibberishStretch, type GibberishStretch } from './gibberish.ts'

/** All that speaks for an attack in one piece of readable text. */
export interface PieceEvidence {
  readonly features: TokenFeatures
  readonly stretch: WordStretch
  readonly matches: readonly RuleMatch[]
  readonly gibberish: GibberishStretch | undefined
}

export function readPieceEvidence(
  text: string,
  model: WordModel,
  { untrusted }: { readonly untrusted: boolean },
): PieceEvidence {
  const features = readTokenFeatures(text)
  const matches = matchRules(text, features, { untrusted })
  const concepts = readConceptFeatures(text, features, { untrusted })
  const stretch = mostSuspiciousStretch(features, concepts, model, { found: matches })
  const gibberish = gibberishStretch(text)
  // Data can be made to quote: only who may give orders is believed to speak about one.
  const mentions = untrusted || (matches.length === 0 && stretch.logit < calm) ? [] : mentionRanges(text)
  if (mentions.length === 0) return { features, stretch, matches, gibberish }
  return {
    features,
    stretch: mostSuspiciousStretch(features, concepts, model, { mentions, found: matches }),
    matches: matches.map((match) => weakenMention(match, mentions)),
    gibberish,
  }
}

/** Below these log-odds of words, with no rule matched, it makes no difference whether something is quoted. */
const calm = -0.5
const strengthOfMention = 0.35

/** What stands in a quotation that is spoken about is hardly an order. */
function weakenMention(match: RuleMatch, mentions: readonly TextRange[]): RuleMatch {
  const mentioned = mentions.some(({ start, end }) => match.start >= start && match.end <= end)
  return mentioned ? { ...match, strength: match.strength * strengthOfMention } : match
}

/** What the calibration weighs: the model's logit, then one entry per category. */
export const evidenceNames = ['words', ...attackCategories] as const

export type EvidenceName = (typeof evidenceNames)[number]

/** Beyond these the model's logit says no more than "surely". */
const logitBounds = [-6, 8] as const
/** −ln(1 − strength) of a category counts up to this. */
const strongest = 2.5

export function evidenceVector({ stretch, matches, gibberish }: Omit<PieceEvidence, 'features'>): Float64Array {
  const vector = new Float64Array(evidenceNames.length)
  vector[0] = Math.min(logitBounds[1], Math.max(logitBounds[0], stretch.logit))
  const byRule = new Map<string, RuleMatch>()
  for (const match of matches) {
    const kept = byRule.get(match.rule.rule)
    if (kept === undefined || kept.strength < match.strength) byRule.set(match.rule.rule, match)
  }
  for (const { rule, strength } of byRule.values()) add(vector, rule.category, strength)
  if (gibberish !== undefined) add(vector, 'gibberish', gibberish.strength)
  return vector
}

function add(vector: Float64Array, category: AttackCategory, strength: number): void {
  const at = attackCategories.indexOf(category) + 1
  vector[at] = Math.min(strongest, (vector[at] ?? 0) - Math.log(1 - Math.min(0.99, strength)))
}
